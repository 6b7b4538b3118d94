import type { Emphasis } from '../../../../model/sign.ts'
import { leadOf, type Measured, spokenIn, textOf } from '../measured.ts'
import { type Rule, short } from '../rule.ts'

/** How much of what it may be the favoured part is: 1 where it leads the sheet. */
const SHARES: Readonly<Record<Emphasis, (page: Measured) => number | undefined>> = {
  quote: page => {
    const [spoken] = spokenIn(page)
    return spoken && spoken.cap / (0.6 * leadOf(page))
  },
  phone: page => {
    const number = textOf(page, 'phone')
    return number && number.cap / (0.09 * Math.sqrt(page.width * page.height))
  },
  picture: ({ figures, width, height }) => {
    const picture = figures.find(({ field }) => field === 'image')
    return picture && (picture.box.width * picture.box.height) / (0.35 * width * height)
  },
  headline: page => leadOf(page) / (0.11 * Math.sqrt(page.width * page.height)),
}

export const emphasis: Rule = {
  name: 'emphasis',
  excludes: false,
  weight: 40,
  why: 'What the sign says to favour leads the sheet: `emphasis: quote`, `phone`, `picture` or `headline`.',
  judge: page => {
    const share = page.emphasis && SHARES[page.emphasis](page)
    if (share === undefined || share >= 1) return undefined
    return {
      by: short(share, 1),
      says: `${page.emphasis} is ${share.toFixed(2)} of what would lead the sheet`,
    }
  },
}

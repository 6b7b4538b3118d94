import type { MeasuredText } from '../measured.ts'
import { percent, type Rule, short } from '../rule.ts'

const WIDTH = 0.85
/** Of the sheet's height. */
const HEIGHT = 0.04

const widthOf = ({ lines }: MeasuredText) => lines.reduce((most, { width }) => Math.max(most, width), 0)

export const numberWidth: Rule = {
  name: 'number-width',
  excludes: false,
  weight: 20,
  why: 'The number takes at least 85 % of the width that it has, and its figures are at least 4 % of the sheet’s height: it is what the sign is for.',
  judge: page => {
    const number = page.texts.find(({ rank }) => rank === 'phone')
    if (!number) return undefined
    const what = number.field === 'link' ? 'address' : 'number'
    const high = number.cap / page.height
    // A number of few figures is not to be as wide as its measure.
    const wide = Math.max(widthOf(number) / number.measure, number.full ? number.size / number.full : 0)
    // An address is as long as it is: at its full width it is as high as it can be.
    const by = Math.max(short(wide, WIDTH), what === 'number' ? short(high, HEIGHT) : 0)
    if (by < 0.005) return undefined
    return {
      by,
      says: `the ${what} takes ${percent(wide)} of its width, and is ${(100 * high).toFixed(1)} % of the height`,
    }
  },
}

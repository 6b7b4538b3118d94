import { percent, type Rule, short } from '../rule.ts'

/** Of the sheet's width, and of its area. */
const [WIDE, AREA] = [0.22, 0.08]
/** How much of its height is seen, and of its width: a panorama has most to spare there. */
const SEEN = { height: 0.75, width: 0.5 } as const

export const pictureSeen: Rule = {
  name: 'picture-seen',
  excludes: false,
  weight: 25,
  why: 'A picture takes at least 22 % of the sheet’s width and 8 % of its area, and loses at most a quarter of its height and half of its width.',
  judge: ({ figures, width, height }) => {
    const picture = figures.find(({ field }) => field === 'image')
    if (!picture) return undefined
    const { box, seen } = picture
    const [wide, area] = [box.width / width, (box.width * box.height) / (width * height)]
    const by = Math.max(
      short(wide, WIDE),
      short(area, AREA),
      short(seen.height, SEEN.height),
      short(seen.width, SEEN.width),
    )
    if (by < 0.005) return undefined
    return {
      by,
      says: `the picture takes ${percent(wide)} of the width and ${percent(area)} of the sheet, and shows ${percent(seen.height)} of its height and ${percent(seen.width)} of its width`,
    }
  },
}

import { type Rule, short } from '../rule.ts'

/** In CSS pixels, where the picture is 360 of them wide. */
const [SMALL, TEXT] = [6, 8]

export const telephone: Rule = {
  name: 'telephone',
  excludes: false,
  weight: 15,
  why: 'On a telephone, which shows a picture 360 pixels wide, small print is at least 6 pixels high and all else 8.',
  judge: ({ texts, perMm }) => {
    if (perMm === undefined || !texts.length) return undefined
    const least = texts.reduce(
      (worst, { rank, size, field }) => {
        const by = short(size * perMm, rank === 'small' ? SMALL : TEXT)
        return by > worst.by ? { by, field, size: size * perMm } : worst
      },
      { by: 0, field: '', size: 0 },
    )
    if (least.by < 0.02) return undefined
    return { by: least.by, says: `${least.field} is ${least.size.toFixed(1)} pixels on a telephone` }
  },
}

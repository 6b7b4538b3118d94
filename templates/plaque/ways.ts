import type { Scene } from 'signgen'
import { isWide } from 'signgen/parts'

type How = 'banner' | 'beside' | 'corner' | 'column'
/** How the disc and the plates stand, and how wide the disc is to the shorter side of the sheet; is the picture apart from the details? */
type Way = readonly [how: How, share: number, apart?: boolean]

/** The largest disc first: it is the hero, as far as the words on the plates have their room. */
export function waysOf(scene: Scene): readonly Way[] {
  const { sign, shape, sheet, arrangement, each } = scene
  const { image } = sign
  if (sheet.width > 2.2 * sheet.height && arrangement !== 'side') return [['banner', 1]]
  if (isWide(scene)) {
    if (image && !each.length)
      return [
        ['beside', 0.66, true],
        ['beside', 0.6, true],
        ['beside', 0.6],
      ]
    return [
      ['beside', sign.quote ? 0.76 : 0.9],
      ['beside', sign.quote ? 0.68 : 0.76],
      ['beside', 0.6],
    ]
  }
  const corner = (image ?? sign.quote) !== undefined || sign.details.length > 0
  if (shape === 'square' && corner && !each.length)
    return image
      ? [
          ['corner', 0.57, true],
          ['corner', 0.6],
          ['corner', 0.46],
        ]
      : [
          ['corner', 0.62],
          ['corner', 0.52],
          ['corner', 0.44],
        ]
  if (image && !each.length)
    return sign.quote && sign.details.length
      ? [
          ['corner', 0.54],
          ['corner', 0.46],
          ['corner', 0.4, true],
        ]
      : [
          ['corner', 0.62, true],
          ['corner', 0.56],
          ['corner', 0.5],
        ]
  return [
    ['column', shape === 'square' ? 0.66 : sign.quote ? 0.72 : 0.84],
    ['column', shape === 'square' ? 0.56 : 0.62],
    ['column', 0.46],
  ]
}

import type { Scene } from 'signgen'
import { isWide } from 'signgen/parts'

type How = 'banner' | 'beside' | 'corner' | 'column' | 'flank'
/** How the disc and the plates stand, and how wide the disc is to the shorter side of the sheet; is the picture apart from the details? */
type Way = readonly [how: How, share: number, apart?: boolean]

/** A picture that is wider than this for its height. */
const BROAD = 1.8

/** The largest disc first: it is the hero, as far as the words on the plates have their room. */
export function waysOf(scene: Scene): readonly Way[] {
  const { sign, shape, sheet, arrangement, each } = scene
  const { image } = sign
  if (sheet.width > 2.2 * sheet.height && arrangement !== 'side') return [['banner', 1]]
  if (isWide(scene)) {
    if (image && !each.length)
      return [
        ['flank', sign.quote || shape === 'wide' ? 0.66 : 0.6],
        ['flank', 0.6],
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
          [sign.quote ? 'flank' : 'corner', 0.6],
          ['corner', 0.46],
        ]
      : [
          ['flank', 0.64],
          ['flank', 0.6],
          ['corner', 0.6],
        ]
  if (image && !each.length)
    return [
      // A panorama would lose most of its width beside the disc.
      ...(image.width > BROAD * image.height ? [['column', 0.6] as const] : []),
      ['corner', 0.6],
      ['corner', 0.62, true],
      ['corner', 0.6, true],
      ['corner', 0.46, true],
    ]
  return [
    ['column', shape === 'square' ? 0.66 : sign.quote ? 0.72 : 0.84],
    ['column', shape === 'square' ? 0.56 : 0.62],
    ['column', 0.46],
  ]
}

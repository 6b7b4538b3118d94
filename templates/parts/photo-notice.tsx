import type { Arrangement, Child, Scene } from 'signgen'
import { byWordUnderTitle } from './by-word.ts'
import { isWide } from './columns.tsx'
import { hasExtract } from './contents.ts'
import { favoured } from './favoured.ts'
import { isStrip } from './strip.tsx'

type Type = Arrangement['type']

/** Ways to arrange it: in one column; the photograph beside the name; in two columns or three; in two halves. */
export type PhotoWay = 'column' | 'photo-first' | 'told' | 'two-columns' | 'three-columns' | 'beside'

/** How a look draws a notice about what is in a photograph: a way by its name, and a strip. */
interface PhotoNotice {
  readonly draw: (scene: Scene, how: PhotoWay) => Child
  readonly strip: Arrangement['draw']
  /** The sizes with much to say. */
  readonly full: Type
  /** The sizes with a quotation and no picture: it is heard over the word that leads. */
  readonly heard: Type
  /** The sizes of what a sign favours. */
  readonly sizes: Parameters<typeof favoured>[2]
}

/** The ways to arrange such a notice, the preferred first. */
export const photoNotice =
  ({ draw, strip, full, heard, sizes }: PhotoNotice) =>
  (scene: Scene): readonly Arrangement[] => {
    const { sign, shape, each, arrangement } = scene
    const much = sign.quote || (sign.image && isWide(scene)) ? full : undefined
    const way = (name: PhotoWay, type?: Type): Arrangement => ({
      name,
      draw: drawn => draw(drawn, name),
      ...(type && { type }),
    })
    const usual = (): readonly Arrangement[] => {
      if (isWide(scene) && arrangement !== 'side') {
        const strips = isStrip(scene) && !each.length ? [{ name: 'strip', draw: strip }] : []
        if (!sign.image)
          return [
            ...strips,
            ...(hasExtract(sign) ? [way('beside', sign.quote && heard)] : [way('column'), way('beside')]),
          ]
        return each.length ? [way('beside')] : [...strips, way('beside', much), way('three-columns', much)]
      }
      if (!sign.image || each.length)
        return byWordUnderTitle(scene, way('column', sign.quote && !sign.image ? heard : undefined))
      const columns = hasExtract(sign) ? [way('two-columns', much)] : []
      const first = [way('photo-first', much)]
      // On a sheet that is higher than wide a quotation stands by the photograph, and the details below both.
      if (shape !== 'square' && sign.quote) return [way('told', much), ...columns, ...first]
      return shape === 'square' || sign.quote ? [...columns, ...first] : [...first, ...columns]
    }
    return favoured(scene, usual(), sizes)
  }

import type { Arrangement, Child, Scene } from 'signgen'
import { byWordUnderTitle } from './by-word.ts'
import { isWide } from './columns.tsx'
import { hasExtract } from './contents.ts'
import { favoured } from './favoured.ts'
import { isStrip } from './strip.tsx'

type Type = Arrangement['type']

/** How a look draws a notice about what is in a photograph: a way by its name, and a strip. */
interface PhotoNotice<How extends string> {
  readonly draw: (
    scene: Scene,
    how: How | 'column' | 'beside' | 'told' | 'two-columns' | 'three-columns',
  ) => Child
  readonly strip: Arrangement['draw']
  /** What it calls the way that begins with the photograph. */
  readonly photo: How
  /** The sizes with much to say. */
  readonly full: Type
  /** The sizes with a quotation and no picture: it is heard over the word that leads. */
  readonly heard: Type
  /** The sizes of what a sign favours. */
  readonly sizes: Parameters<typeof favoured>[2]
}

/** The ways to arrange such a notice, the preferred first. */
export const photoNotice =
  <How extends string>({ draw, strip, photo, full, heard, sizes }: PhotoNotice<How>) =>
  (scene: Scene): readonly Arrangement[] => {
    const { sign, shape, each, arrangement } = scene
    const much = sign.quote || (sign.image && isWide(scene)) ? full : undefined
    const way = (name: Parameters<typeof draw>[1], type?: Type): Arrangement => ({
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
      const first = [way(photo, much)]
      // On a sheet that is higher than wide a quotation stands by the photograph, and the details below both.
      if (shape !== 'square' && sign.quote) return [way('told', much), ...columns, ...first]
      return shape === 'square' || sign.quote ? [...columns, ...first] : [...first, ...columns]
    }
    return favoured(scene, usual(), sizes)
  }

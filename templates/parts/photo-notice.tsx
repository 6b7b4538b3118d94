import type { Arrangement, Child, Scene, Sign } from 'signgen'
import { byWordUnderTitle } from './by-word.ts'
import { isWide } from './columns.tsx'
import { hasCall, hasExtract } from './contents.ts'
import { favoured } from './favoured.ts'
import { isStrip } from './strip.tsx'

type Type = Arrangement['type']

/**
 * Ways to arrange it: in one column; the photograph beside the name, beside what was said, or beside all that is read before
 * the number; the same under a name that has the whole width; in two columns or three; in two halves; the photograph as high as the sheet; three columns that end with what
 * is asked and its answer.
 */
export type PhotoWay =
  | 'column'
  | 'photo-first'
  | 'told'
  | 'by-photo'
  | 'under-name'
  | 'two-columns'
  | 'three-columns'
  | 'beside'
  | 'at-side'
  | 'asks-at-end'
  | 'number-across'

/** How a look draws a notice about what is in a photograph: a way by its name, and a strip. */
interface PhotoNotice {
  readonly draw: (scene: Scene, how: PhotoWay) => Child
  readonly strip: Arrangement['draw']
  /** The sizes with much to say. */
  readonly full: Type
  /** The same on a sheet that is wider than high. */
  readonly fullWide: Type
  /** The sizes with a quotation and no picture: it is heard over the word that leads. */
  readonly heard: Type
  /** The same where what is asked stands beside it. */
  readonly heardBeside: Type
  /** The sizes of a name over an upright photograph, with little to say: without them it is beside it. */
  readonly overPhoto?: Type
  /** The sizes of what a sign favours. */
  readonly sizes: Parameters<typeof favoured>[2]
}

const hasSaid = ({ quote, note }: Sign) => (quote ?? note) !== undefined

/** A quotation of no more letters has half the measure. */
const HALF = 240

const isBrief = ({ quote }: Sign) =>
  quote !== undefined && quote.lines.reduce((sum, { text }) => sum + text.length, 0) <= HALF

/** A picture of this ratio or more is seen where it has the whole width. */
const BROAD = 2

const isBroad = ({ image }: Sign) => image !== undefined && image.width > BROAD * image.height

/** A picture that is hardly wider than high. */
const isUpright = ({ image }: Sign) => image !== undefined && image.width <= 1.1 * image.height

/** The ways on sheets that are wider than high, with a quotation and details, a quotation alone, and with few words. */
const MUCH = {
  landscape: ['number-across', 'asks-at-end', 'three-columns'],
  wide: ['asks-at-end', 'number-across', 'three-columns'],
} satisfies Record<string, readonly PhotoWay[]>
const SAID: readonly PhotoWay[] = ['beside', 'three-columns', 'asks-at-end']
const BRIEF = { landscape: ['beside', 'at-side'], wide: ['at-side', 'beside'] } satisfies Record<
  string,
  readonly PhotoWay[]
>

/** The ways to arrange such a notice, the preferred first. */
export const photoNotice =
  ({ draw, strip, full, fullWide, heard, heardBeside, overPhoto, sizes }: PhotoNotice) =>
  (scene: Scene): readonly Arrangement[] => {
    const { sign, shape, each, arrangement } = scene
    const much = sign.quote ? full : undefined
    const way = (name: PhotoWay, type?: Type): Arrangement => ({
      name,
      draw: drawn => draw(drawn, name),
      ...(type && { type }),
    })
    const waysOf = (names: readonly PhotoWay[], type: Type) => names.map(name => way(name, type))
    const usual = (): readonly Arrangement[] => {
      if (isWide(scene) && arrangement !== 'side') {
        const strips = isStrip(scene) && !each.length ? [{ name: 'strip', draw: strip }] : []
        if (!sign.image)
          return [
            ...strips,
            ...(hasExtract(sign) ? [way('beside', sign.quote && heard)] : [way('column'), way('beside')]),
          ]
        if (each.length) return [way('beside')]
        if (!hasSaid(sign))
          return [...strips, ...waysOf(BRIEF[shape === 'wide' ? shape : 'landscape'], undefined)]
        const ways = sign.details.length ? MUCH[shape === 'wide' ? shape : 'landscape'] : SAID
        return [...strips, ...waysOf(ways, fullWide)]
      }
      if (!sign.image && shape === 'square' && isBrief(sign) && hasCall(sign) && !each.length)
        return [way('told', heardBeside), way('column', heard)]
      if (!sign.image || each.length)
        return byWordUnderTitle(scene, way('column', sign.quote && !sign.image ? heard : undefined))
      if (isBroad(sign)) return [way('column', much), way('photo-first', much)]
      const columns = hasExtract(sign) ? [way('two-columns', much)] : []
      const first = [way('photo-first', much)]
      if (!hasSaid(sign) && isUpright(sign)) {
        const over = overPhoto ? [way('under-name', overPhoto)] : []
        if (shape === 'square') return [way('by-photo'), ...columns, ...first]
        return [...over, ...first, ...columns]
      }
      // On a sheet that is higher than wide a quotation stands by the photograph, and the details below both.
      if (shape !== 'square' && sign.quote) return [way('told', much), ...columns, ...first]
      return shape === 'square' || sign.quote ? [...columns, ...first] : [...first, ...columns]
    }
    return favoured(scene, usual(), sizes)
  }

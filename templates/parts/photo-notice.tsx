import type { Arrangement, Child, Scene, Sign } from 'signgen'
import { bannerOf } from './banner.tsx'
import { byWordUnderTitle } from './by-word.ts'
import { isWide } from './columns.tsx'
import { hasCall, hasExtract, hasReply } from './contents.ts'
import { favoured } from './favoured.ts'
import { isStrip } from './strip.tsx'

type Type = Arrangement['type']

/**
 * Ways to arrange it: in one column; the photograph beside the name, beside what was said, or beside all that is read before
 * the number; the same under a name that has the whole width; the look’s word beside the name, and
 * what was said in the whole width below both; in two columns or three; in two halves; the photograph as high as the sheet; three columns that end with what
 * is asked and its answer.
 */
export type PhotoWay =
  | 'column'
  | 'photo-first'
  | 'told'
  | 'by-photo'
  | 'under-name'
  | 'title-beside'
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
  /** The sizes with a short quotation and no picture: it is heard over the word that leads. */
  readonly heard: Type
  /** The same where what is asked stands beside it. */
  readonly heardBeside: Type
  /** The sizes of a name over an upright photograph, with little to say: without them it is beside it. */
  readonly overPhoto?: Type
  /** On a sheet that is wider than high the look's word stands beside the name, over a quotation in the whole width: its sizes. */
  readonly titleBeside?: Type
  /** Over a number a name of few words is tried as it is before it has a line for every word; so it is on a square. */
  readonly unbroken?: boolean
  /** The sizes of a name beside its photograph on a sheet that is wider than high, with little to say. */
  readonly little?: Type
  /** The sizes of what a sign favours. */
  readonly sizes: Parameters<typeof favoured>[2]
}

const hasSaid = ({ quote, note }: Sign) => (quote ?? note) !== undefined

/** Does the look's own word stand over the sign, in one language? */
const isTitled = (scene: Scene) =>
  !scene.each.length && scene.sign.banner === undefined && bannerOf(scene) !== undefined

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
  ({
    draw,
    strip,
    full,
    fullWide,
    heard,
    heardBeside,
    overPhoto,
    titleBeside,
    unbroken,
    little,
    sizes,
  }: PhotoNotice) =>
  (scene: Scene): readonly Arrangement[] => {
    const { sign, shape, each, arrangement } = scene
    const much = sign.quote ? full : undefined
    const way = (name: PhotoWay, type?: Type): Arrangement => ({
      name,
      draw: drawn => draw(drawn, name),
      ...(type && { type }),
    })
    const waysOf = (names: readonly PhotoWay[], type?: Type) => names.map(name => way(name, type))
    const usual = (): readonly Arrangement[] => {
      if (isWide(scene) && arrangement !== 'side') {
        const strips = isStrip(scene) && !each.length ? [{ name: 'strip', draw: strip }] : []
        if (!sign.image)
          return [
            ...strips,
            ...(titleBeside && shape === 'landscape' && isTitled(scene) && isBrief(sign)
              ? [way('title-beside', titleBeside)]
              : []),
            ...(hasExtract(sign)
              ? [way('beside', isBrief(sign) && !sign.details.length ? heard : undefined)]
              : [way('column'), way('beside')]),
          ]
        if (each.length) return [way('beside')]
        if (!hasSaid(sign))
          return [...strips, ...waysOf(BRIEF[shape === 'wide' ? shape : 'landscape'], little)]
        const ways = sign.details.length ? MUCH[shape === 'wide' ? shape : 'landscape'] : SAID
        return [...strips, ...waysOf(ways, fullWide)]
      }
      if (!sign.image && shape === 'square' && isBrief(sign) && hasCall(sign) && !each.length)
        return [way('told', heardBeside), way('column', heard)]
      if (!sign.image || each.length) {
        const column = way('column', isBrief(sign) && !sign.image ? heard : undefined)
        const ways = byWordUnderTitle(scene, column)
        const whole = unbroken && (hasReply(sign) || shape === 'square')
        return whole ? [column, ...ways.filter(other => other !== column)] : ways
      }
      if (isBroad(sign)) return [way('column', much), way('photo-first', much)]
      const columns = hasExtract(sign) ? [way('two-columns', much)] : []
      const first = [way('photo-first', much)]
      if (!hasSaid(sign) && isUpright(sign)) {
        const over =
          overPhoto && (sign.details.length > 0 || hasCall(sign)) ? [way('under-name', overPhoto)] : []
        if (shape === 'square') return [way('by-photo'), ...columns, ...first]
        return [...over, ...first, ...columns]
      }
      // On a sheet that is higher than wide a quotation stands by the photograph, and the details below both.
      if (shape !== 'square' && sign.quote) return [way('told', much), ...columns, ...first]
      return shape === 'square' || sign.quote ? [...columns, ...first] : [...first, ...columns]
    }
    return favoured(scene, usual(), sizes)
  }

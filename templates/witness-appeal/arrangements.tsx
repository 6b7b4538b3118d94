import type { Arrangement, Scene, Sign } from 'signgen'
import { areBeside, byWord, favoured, isWide } from 'signgen/parts'
import { AsksAtEnd } from './asks-at-end.tsx'
import type { How } from './body.tsx'
import { PictureAtEnd } from './picture-at-end.tsx'
import { hasCall, hasExtract } from './pieces.tsx'
import { Strip } from './strip.tsx'
import { Tall } from './tall.tsx'
import { isStrip, Spread, Wide } from './wide.tsx'

const tall = (how: How, name: string = how, type?: Arrangement['type']): Arrangement => ({
  name,
  draw: scene => <Tall scene={scene} how={how} />,
  ...(type && { type }),
})

/** Over columns the headline has the whole width. */
const spread = (name: How): Arrangement => ({
  name,
  draw: scene => <Spread scene={scene} how={name} />,
  type: { headline: { size: 5.4 }, action: { size: 1.4 }, link: { size: 1 } },
})

/** Both blue lines reach the edges of a square board: the question gives way to them. */
const TWO_LINES: Arrangement['type'] = {
  headline: { size: 4 },
  subheadline: { size: 9 },
  question: { size: 3 },
  action: { size: 1.05 },
  closing: { size: 0.9 },
}

/** With much to say the headline keeps its lead over a number that takes what width it has. */
const FULL: Arrangement['type'] = {
  headline: { size: 6 },
  subheadline: { size: 1.9 },
  question: { size: 1.7 },
  phone: { size: 4.6 },
}

const WIDE: Arrangement = { name: 'beside', draw: Wide }
const AT_END: Arrangement = {
  name: 'picture-at-end',
  draw: PictureAtEnd,
  type: {
    headline: { size: 5.6 },
    question: { size: 2.6 },
    action: { size: 1.3 },
    phone: { size: 6 },
    link: { size: 1 },
    closing: { size: 0.86 },
  },
}
const ASKS_AT_END: Arrangement = {
  name: 'asks-at-end',
  draw: AsksAtEnd,
  type: {
    headline: { size: 5 },
    subheadline: { size: 1.9 },
    question: { size: 1.9 },
    action: { size: 1.05 },
    phone: { size: 6 },
    link: { size: 1 },
    closing: { size: 1 },
    speaker: { size: 0.7 },
    source: { size: 0.7 },
  },
}
const BRIEF_AT_END: Arrangement = {
  ...AT_END,
  type: { ...AT_END.type, headline: { size: 8 }, action: { size: 0.9 } },
}
const STRIP: Arrangement = { name: 'strip', draw: Strip }

/** What a sign favours, set larger. */
const FAVOURED = {
  quote: {
    headline: { size: 2.2 },
    subheadline: { size: 1.6 },
    quote: { size: 1.7 },
    speaker: { size: 0.7 },
  },
  phone: { headline: { size: 4 }, phone: { size: 10.5 }, quote: { size: 0.85 } },
  headline: { headline: { size: 6 }, subheadline: { size: 2 }, question: { size: 2 } },
} satisfies Parameters<typeof favoured>[2]

/** The longest name that stands beside what is said: on a narrow sheet a long one would leave it no measure. */
const [NAME, WIDE_NAME] = [11, 24]

/** Are headline and the line below it so alike in length that both can take the measure, and neither outdoes the other? */
const areAlike = ({ headline, subheadline = '' }: Sign): boolean =>
  headline.length <= 1.15 * subheadline.length && subheadline.length <= 1.5 * headline.length

const isPanorama = ({ width, height }: NonNullable<Sign['image']>): boolean => width > 1.8 * height

/** The ways to arrange a board, the preferred first. */
export const arrangementsOf = (scene: Scene): readonly Arrangement[] =>
  favoured(scene, usualOf(scene), FAVOURED)

function usualOf(scene: Scene): readonly Arrangement[] {
  const { sign, shape, each } = scene
  if (isWide(scene)) {
    if (each.length) return [WIDE]
    const strip = isStrip(scene) ? [STRIP] : []
    const columns = hasExtract(sign) ? [spread('three-columns')] : []
    if (!sign.image) return [...strip, WIDE, ...columns]
    const pictured = sign.emphasis === 'picture'
    // With few words the picture would be a stamp between columns of them.
    if (!sign.quote && shape === 'wide') return [BRIEF_AT_END, ...strip, WIDE]
    if (hasExtract(sign) && hasCall(sign) && !pictured) {
      // A picture that is wider than high would lose most of itself at the end of the board.
      const isLow = shape === 'landscape' && sign.image.width > sign.image.height
      const asks = sign.quote ? [ASKS_AT_END] : []
      return isLow ? [...columns, AT_END, WIDE] : [...strip, ...asks, AT_END, ...columns, WIDE]
    }
    return [AT_END, ...strip, spread('picture-beside'), WIDE]
  }
  const column = tall('column')
  if (each.length) return [column]
  const record = areBeside(sign.quote, shape === 'square' ? WIDE_NAME : NAME) ? (['record'] as const) : []
  const lines =
    shape === 'square' && areAlike(sign)
      ? ([...record, 'column'] as const).map(how => tall(how, `two-lines-${how}`, TWO_LINES))
      : []
  if (!sign.image) return [...lines, ...record.map(how => tall(how)), ...byWord(scene, column)]
  const said = (sign.quote ?? sign.note) !== undefined
  const type = hasExtract(sign) ? FULL : undefined
  const pictured = tall('picture-beside', 'picture-beside', type)
  const framed = type
    ? [tall('framed', 'framed', { ...type, phone: { size: shape === 'square' ? 5.4 : 7 } })]
    : []
  // Only the whole width is enough for a panorama.
  if (shape !== 'square')
    return isPanorama(sign.image) ? [column, ...framed, pictured] : [...framed, pictured, column]
  // Details alone leave a column of their own half empty.
  return said
    ? [
        tall('two-columns', 'two-columns', { ...FULL, phone: { size: 6 } }),
        ...framed,
        pictured,
        ...lines,
        column,
      ]
    : [pictured, ...framed, ...lines, column]
}

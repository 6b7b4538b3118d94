import type { Paragraph } from '../../media/text/paragraph.ts'
import { paragraph } from '../../media/text/paragraph-cache.ts'
import { Typeface } from '../../media/text/typeface.ts'
import { hyphenated, inParts } from '../../media/words/hyphenate.ts'
import type { FontFile, Materials } from '../../model/materials.ts'
import type { Sign } from '../../model/sign.ts'
import { inCapitals } from '../../trade/language/capitals.ts'
import type { TextNode } from './expand.ts'
import { isWorded, type Reading } from './reading.ts'

const typefaces = new WeakMap<Uint8Array, Typeface>()

/** The faces of a look by their roles, each opened once. */
export function facesOf(materials: Materials): ReadonlyMap<string, readonly Typeface[]> {
  const open = ({ id, bytes, emoji, enlarged }: FontFile) => {
    const known = typefaces.get(bytes)
    if (known) return known
    const face = new Typeface(id, bytes, emoji, enlarged)
    typefaces.set(bytes, face)
    return face
  }
  return new Map(Object.entries(materials.fonts).map(([role, files]) => [role, files.map(open)]))
}

/** In how many parts the longest word of a headline is set, and in which fields that has parted some. */
export interface Parting {
  readonly parts: number
  /** May the words of a field be parted? */
  readonly may: (field: string) => boolean
  readonly fields: Set<string>
}

/** The words of a text as a look sets them: in its capitals, and hyphenated where they run. */
export function paragraphOf(
  node: TextNode,
  sign: Sign,
  faces: ReadonlyMap<string, readonly Typeface[]>,
  { content, direction }: Reading,
  dictionaries: Materials['dictionaries'],
  parting?: Parting,
): Paragraph {
  const { style } = node
  const language = node.language ?? sign.language
  const stack = faces.get(style.face)!
  const words = style.caps && isWorded(content) ? inCapitals(node.words, language, stack) : node.words
  const runs = (style.fit === 'flow' || style.fit === 'small') && node.role !== 'label' && isWorded(content)
  const leads = style.fit === 'measure' && isWorded(content)
  const long = runs && dictionaries ? hyphenated(words, language, dictionaries) : words
  const set =
    parting?.may(node.field) && leads && dictionaries
      ? inParts(words, language, dictionaries, parting.parts)
      : long
  if (set !== long) parting?.fields.add(node.field)
  return paragraph(style.fit === 'line' ? words.replaceAll('\n', ' ') : set, {
    faces: stack,
    language,
    direction,
    content,
    leading: style.leading ?? 1.2,
    tracking: style.tracking ?? 0,
    oneLine: style.fit === 'line',
    display: style.fit === 'measure',
    dictionaries,
  })
}

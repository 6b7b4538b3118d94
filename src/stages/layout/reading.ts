import { fieldOf } from '../../model/drawing.ts'
import { type Direction, directionOfWords, firstStrong } from '../../trade/language/direction.ts'
import type { Content } from '../../trade/language/reading-order.ts'
import { directionOf } from '../../trade/language/tags.ts'
import type { TextNode } from './expand.ts'

/** How a text is read. */
export interface Reading {
  readonly content: Content
  /** Of the order of its words. */
  readonly direction: Direction
  /** By which side its lines begin. */
  readonly begins: Direction
  /** By which side the text as a whole stands, where that is not the one by which its lines begin. */
  readonly stands?: Direction
}

/** What the words of a field are, where they are not plain words. */
const CONTENTS: Readonly<Record<string, Content>> = {
  phone: 'number',
  'phone.number': 'number',
  'phone.digits': 'number',
  link: 'address',
  hashtag: 'hashtag',
  publisher: 'names',
  imprint: 'names',
}

/** Words, of which a look may make capitals. What is read letter by letter keeps its own. */
export const isWorded = (content: Content): boolean => content === 'words' || content === 'names'

/** What others said, and what stands by itself: it may be in any language, and says so by its first letter. */
const BY_ITSELF = /^(?:quote(?!\.source)|details)\b/
/** It stays where its label is, in whichever direction it runs. */
const LABELLED = /^details\b/

/**
 * How the texts of a page are read. The sign's own words run as their language does, unless there is not a letter of it in
 * them. What others said has a direction of its own, and begins at its own side; who said it stands where the words begin.
 */
export function readingsOf(texts: readonly TextNode[], language: string): readonly Reading[] {
  const readings = texts.map(node => readingOf(node, node.language ?? language))
  return readings.map((reading, i) => {
    const said = texts[i + 1]?.role === 'quote' && texts[i]!.role === 'label'
    return said ? { ...reading, begins: readings[i + 1]!.begins } : reading
  })
}

function readingOf({ field: name, words, role }: TextNode, language: string): Reading {
  const usual = directionOf(language)
  const field = fieldOf({ field: name, language })
  const content = CONTENTS[field] ?? 'words'
  // What law asks is said in the words of its country, on a sign of any language.
  if (content === 'names') return { content, direction: directionOfWords(words, usual), begins: usual }
  if (content !== 'words') return { content, direction: usual, begins: usual }
  if (!BY_ITSELF.test(field)) return { content, direction: directionOfWords(words, usual), begins: usual }
  const direction = firstStrong(words, usual)
  if (!LABELLED.test(field)) return { content, direction, begins: direction }
  return role === 'label'
    ? { content, direction, begins: usual }
    : { content, direction, begins: direction, stands: usual }
}

import { toInstall } from '../../media/fonts/fallback.ts'
import type { Paragraph } from '../../media/text/paragraph.ts'
import type { Report } from '../../model/diagnostic.ts'
import { isPictograph, isSequence, isTextStyle } from '../../trade/language/emoji.ts'
import { scriptOf } from '../../trade/language/scripts.ts'
import type { TextNode } from './expand.ts'

/** So many characters are named of those that one font would bring. */
const NAMED = 8

/** Scripts that signgen has no font for. Their signs are set in a font of their own. */
const UNCOVERED = [
  ...['Thai', 'Lao', 'Khmer', 'Myanmar', 'Georgian', 'Armenian', 'Ethiopic', 'Sinhala', 'Telugu', 'Kannada'],
  ...[
    'Malayalam',
    'Oriya',
    'Tibetan',
    'Hangul',
    'Hiragana',
    'Katakana',
    'Thaana',
    'Syriac',
    'Tifinagh',
    'Nko',
  ],
  ...['Cherokee', 'Canadian_Aboriginal', 'Mongolian', 'Javanese', 'Adlam', 'Hanifi_Rohingya', 'Ol_Chiki'],
].map(name => ({ name: name.replace('_', ' '), letters: new RegExp(`\\p{Script=${name}}`, 'u') }))

const uncovered = (character: string): string | undefined =>
  UNCOVERED.find(({ letters }) => letters.test(character))?.name

/** Characters that one font would bring, or that are missing for one reason. */
interface Lack {
  readonly field: string
  readonly characters: Set<string>
  readonly hint: string
}

/** Report every character that no font has; true if there is one. Those that one font would bring are told at once. */
export function missingGlyphs(
  texts: readonly TextNode[],
  paragraphs: readonly Paragraph[],
  report: Report,
): boolean {
  const lacks = new Map<string, Lack>()
  let any = false
  texts.forEach(({ field }, i) => {
    const { missing, setting } = paragraphs[i]!
    for (const character of new Set(missing.map(({ character }) => character))) {
      any = true
      const hint = fontHint(character, setting.language)
      if (hint) {
        const known = lacks.get(hint) ?? { field, characters: new Set(), hint }
        lacks.set(hint, known)
        known.characters.add(character)
        continue
      }
      const codes = [...character].map(
        c => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
      )
      const message = `No font has the character ${character} (${codes.join(' ')}) of \`${field}\``
      report({ code: 'glyph-missing', excerpt: character, message, hint: wayOut(character), field })
    }
  })
  for (const { field, characters, hint } of lacks.values()) {
    const named = [...characters].slice(0, NAMED).join('')
    const more = characters.size > NAMED ? ` and ${characters.size - NAMED} more` : ''
    const message = `No font that is installed has the characters ${named}${more}`
    report({ code: 'glyph-missing', excerpt: [...characters][0], message, hint, field })
  }
  return any
}

/** Which font would have a letter. */
function fontHint(character: string, language: string): string | undefined {
  const font = toInstall(scriptOf(character.codePointAt(0)!), language)
  if (font) return `their font is too large to come with signgen: npm install ${font}`
  const script = uncovered(character)
  return (
    script &&
    `signgen has no font of ${script}: name one for every role of the look, fonts: {display: our.ttf}`
  )
}

/** What to write instead of a character. */
function wayOut(character: string): string {
  if (isTextStyle(character)) return 'nothing draws it as text: delete the invisible U+FE0E behind it'
  if (isSequence(character)) {
    const parts = [...character].filter(part => isPictograph(part))
    const other = parts.length > 1 ? `: write ${parts.join(' ')}, or leave it out` : ': use another'
    return `it is not among the emoji that come with signgen (Unicode 15.0), and would fall apart${other}`
  }
  if (isPictograph(character))
    return 'it is not among the emoji that come with signgen (Unicode 15.0): use another'
  return 'write it another way; `signgen fonts` lists what is covered'
}

import { inDigits } from '../../../../trade/language/digits.ts'
import { EXPLETIVE, isStrong } from '../../../../trade/markup/mask.ts'
import { readAloud } from '../../../../trade/markup/redaction.ts'
import { LANGUAGES } from '../../../../trade/markup/strong-words.ts'
import { piecesOf } from './furniture.ts'

/** A word of a text, as it is compared, and as it stands there. */
export interface Word {
  readonly plain: string
  readonly typed: string
  /** It may be missing: a page number, the figure of a footnote. */
  readonly passing?: true
}

/** Letters that the quoter changed within a word: `[un]kind`, `walk[ed]`. */
export const [OPENS, CLOSES] = ['\uE000', '\uE001']

/** A hyphen at the end of a line, which may belong to the word or not. */
const HYPHEN = '\uE004'

/** Where words have no spaces between them each letter is one. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}々ー]\p{M}*`
const LETTERS = String.raw`(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}*${OPENS}${CLOSES}${HYPHEN}${EXPLETIVE}])+`
/** Figures with their money, their decimals and what they count. */
const FIGURES = String.raw`\p{Sc}?\p{N}+(?:[.,:]\p{N}+)*(?:\s?%|${LETTERS})?`
const WORD = new RegExp(`${FIGURES}|${UNSPACED}|${LETTERS}(?:'${LETTERS})*`, 'gu')

/** Words without the quote marks and the stops round them; an apostrophe is one, however it is drawn. */
export const wordsOf = (text: string): Word[] =>
  [...plainText(text).matchAll(WORD)].map(([typed]) => ({
    typed: typed.replaceAll("'", '’').replaceAll(OPENS, '[').replaceAll(CLOSES, ']').replaceAll(HYPHEN, ''),
    plain: inDigits(typed)
      .toLowerCase()
      .replace(/(?<=\d),(?=\d{3})|\s/g, '')
      .replace(new RegExp(`${OPENS}[^${CLOSES}]*${CLOSES}`, 'gu'), OPENS),
  }))

/** What printing does to words is undone: ligatures, soft and line-end hyphens, invisible marks, kinds of apostrophe. */
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    // A soft hyphen at the end of a line parts a word that has none; ¬ is one that was read from paper.
    .replace(/(?<=\p{L})(?:\u00AD[ \t]*|¬[ \t]*)\r?[\n\f]\s*(?=\p{L})/gu, '')
    .replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\u0640|\uFEFF/g, '')
    .replace(/(\p{Ll})[-\u2010\u2011][ \t]*\r?[\n\f]\s*(?=\p{Ll})/gu, `$1${HYPHEN}`)
    .replace(/[’ʼ‘`´′]/g, "'")

/**
 * The words of a source. `[sic]` is none, since an error that the source marks itself is marked by nobody else; what stands
 * there and is no part of its words may be missing.
 */
export const sourceWordsOf = (text: string): Word[] =>
  piecesOf(text.replace(/\[\s*sic\s*\]/gi, ' ')).flatMap(({ text: piece, passing }) => {
    const words = wordsOf(piece)
    return passing ? words.map(word => ({ ...word, passing: true as const })) : words
  })

/** So many letters more than it shows a bracket within a word may stand for. */
const CHANGED = 8

/** Masks of three asterisks stand for words of any length. */
const THREE = /^([^*]*)\*{3}([^*]*)$/

/** Is a word of a quotation that of the source? What is masked may be any letter; what is shown must be that. */
export function same({ plain: quoted }: Word, { plain: source }: Word): boolean {
  if (quoted === source || quoted === source.replaceAll(HYPHEN, '')) return true
  // Under a bar is a strong word.
  if (quoted.startsWith(EXPLETIVE))
    return (
      quoted.endsWith("'s") === source.endsWith("'s") &&
      (LANGUAGES.some(language => isStrong(source, language)) || source.includes('*'))
    )
  if (quoted.includes(OPENS)) {
    const shows = quoted.split(OPENS)
    const [before, after] = [shows[0]!, shows.at(-1)!]
    const stretch = source.length - shows.join('').length
    return stretch >= 0 && stretch <= CHANGED && source.startsWith(before) && source.endsWith(after)
  }
  // A figure of a footnote that is glued to a word or a year, an asterisk that leads to one.
  if (source.replace(/^([\p{L}']{3,}|(?:19|20)\d\d\.)\d{1,2}$/u, '$1').replace(/\.$/, '') === quoted)
    return true
  if (!/\*/.test(quoted + source)) return false
  if (quoted.replace(/(?<=\p{L})\*$/u, '') === source.replace(/(?<=\p{L})\*$/u, '')) return true
  return masked(quoted, source) || masked(source, quoted)
}

function masked(mask: string, word: string): boolean {
  const [one, other] = [[...mask], [...word]]
  if (one.length === other.length)
    return one.every(
      (letter, i) => letter === other[i] || (letter === '*' && /[\p{L}\p{M}'*]/u.test(other[i]!)),
    )
  const [, before, after] = THREE.exec(mask) ?? []
  return (
    before !== undefined &&
    after !== undefined &&
    before !== '' &&
    !word.includes('*') &&
    /^\p{L}+$/u.test(word) &&
    word.length > before.length + after.length &&
    word.startsWith(before) &&
    word.endsWith(after)
  )
}

/** Are two words one of the source that a line's end broke at its hyphen? */
export const isBroken = (quoted: readonly (Word | undefined)[], { plain }: Word): boolean =>
  plain.includes(HYPHEN) && quoted.map(word => word?.plain).join(HYPHEN) === plain

/** Words as they are shown: scripts without spaces have none. */
export const shown = (words: readonly Word[]): string =>
  readAloud(words.map(({ typed }) => typed).join(' ')).replace(
    new RegExp(`(?<=${UNSPACED}) (?=${UNSPACED})`, 'gu'),
    '',
  )

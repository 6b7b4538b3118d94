/** From one place of a text to another, the end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export const stretchOf = ({ index, 0: { length } }: RegExpExecArray): Stretch => ({
  start: index,
  end: index + length,
})

/** A letter of an address. A quotation mark ends it, but for an apostrophe. */
const ADDRESSED = /(?:[^\s"'<>“”‘’«»„\u0001\u2063\u2064]|'(?=[\p{L}\p{N}]))/u.source

// Each begins where a word does, so that no text is gone through again from every one of its letters.
const URL = `(?<![\\p{L}\\p{N}+.-])\\p{L}[\\p{L}\\p{N}+.-]*://${ADDRESSED}+|\\bwww\\.${ADDRESSED}+`
const MAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+-]+(?:'[\p{L}\p{N}._%+-]+)*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u
    .source
/** A domain, or a file, by the small letters behind its last dot. */
const DOMAIN = `(?<![\\p{L}\\p{N}._…-])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{Ll}[\\p{Ll}\\d]{1,5}(?![\\p{L}\\p{N}])(?:/${ADDRESSED}*)?`
const TAG = /[#＃@][\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_-]|\u200C|\u200D)*/u.source

const ADDRESS = new RegExp([URL, MAIL, DOMAIN].join('|'), 'gu')
const HASHTAG = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}&/])${TAG}`, 'gu')
const CODE = new RegExp(
  [
    ...[URL, MAIL, TAG],
    /`[^`\n]*`/u.source,
    /(?<!\S)--?\p{L}[\p{L}\p{N}=_-]*/u.source,
    /(?:(?<![\p{L}\p{N}-])[\p{L}\p{N}-]*|(?<!-)-+)_[\p{L}\p{N}_-]*/u.source,
    DOMAIN,
    /(?<![\p{L}\p{N}/-])[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*[-/]\d+(?:-\d+)+/u.source,
  ].join('|'),
  'gu',
)

/** Addresses of the web and of mail, and names of files, without the marks of the sentence that they stand in. */
export const addressesIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(ADDRESS)].map(found => {
    const [words] = found
    return {
      start: found.index,
      end: found.index + words.replace(/(?<![.,;:!?)\]…،؛؟])[.,;:!?)\]…،؛؟]+$/, '').length,
    }
  })

/** Hashtags, and names with an @ before them. */
export const hashtagsIn = (text: string): readonly Stretch[] => [...text.matchAll(HASHTAG)].map(stretchOf)

/** All that is read letter by letter: addresses, hashtags, names of files, options, code, ids and dates. */
export const codeIn = (text: string): readonly Stretch[] => [...text.matchAll(CODE)].map(stretchOf)

/*
 * Scripts that put no space between words. Where their words end is known to a dictionary, which is that of ICU, in Node:
 * another version may have other words, and break a line elsewhere (docs/languages.md).
 */

/** Letters of line breaking class SA (UAX 14): of these scripts ICU has dictionaries, of the others none. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Tai_Viet}]+/gu

/** Marks that repeat or end what stands before them begin no line. */
const CLINGING = /^[\u0E2F\u0E46\u0EAF\u0EC6\u17D4-\u17DA\u104A\u104B]/

/** No word is so long: what is longer was not in the dictionary, and is broken between any two of its letters. */
const LONGEST = 24

const segmenters = new Map<string, Intl.Segmenter>()

function segmentsOf(text: string, granularity: 'word' | 'grapheme'): readonly string[] {
  const known = segmenters.get(granularity) ?? new Intl.Segmenter('th', { granularity })
  segmenters.set(granularity, known)
  return [...known.segment(text)].map(({ segment }) => segment)
}

/** Where lines may be broken in words that no space parts: the places behind each of them. */
export function wordEndsIn(text: string): readonly number[] {
  const ends: number[] = []
  for (const { index, 0: run } of text.matchAll(UNSPACED)) {
    const words = segmentsOf(run, 'word').flatMap(word =>
      word.length > LONGEST ? segmentsOf(word, 'grapheme') : [word],
    )
    let at = index
    words.forEach((word, i) => {
      at += word.length
      const next = words[i + 1]
      if (next !== undefined && !CLINGING.test(next)) ends.push(at)
    })
  }
  return ends
}

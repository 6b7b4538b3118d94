import { BAR } from '../../../../trade/markup/redaction.ts'
import { CLOSES, isBroken, OPENS, same, type Word, wordsOf } from './words.ts'

/** A stretch of a quotation that must stand in the source word for word. */
export interface Part {
  readonly words: readonly Word[]
  /** So many words of the source may stand before it. */
  readonly gap: number
}

/** One bracket changes no more words than these, or a few more than it puts in. A redacted name may be long. */
const FEW = 4
const REDACTED = 12

function gapOf(bracket: string): number {
  const inside = bracket.slice(1, -1).trim()
  if (/^sic$/i.test(inside)) return 0
  if (/^(?:…|\.{3})$/.test(inside)) return Number.POSITIVE_INFINITY
  return /redacted/i.test(inside) ? REDACTED : Math.max(FEW, wordsOf(inside).length + 1)
}

/**
 * What stands in square brackets is the quoter's: `[…]` for words left out, `[sic]`, a change or an addition. In `[T]hey`,
 * `[un]kind` and `walk[ed]` letters are changed, and the others stand.
 */
export function partsOf(text: string): Part[] {
  const glued = text
    .replaceAll(BAR, '[redacted]')
    .replace(
      /(?<=[\p{L}])\[(\p{L}+)\]|\[(\p{L}+)\](?=[\p{L}]|['’]\p{L})/gu,
      (_, behind?: string, before?: string) => `${OPENS}${behind ?? before}${CLOSES}`,
    )
  const parts: Part[] = []
  let gap = Number.POSITIVE_INFINITY
  for (const piece of glued.split(/(\[[^\]]*\])/)) {
    const words = piece.startsWith('[') ? [] : wordsOf(piece)
    if (words.length) parts.push({ words, gap })
    // Before its first words a quotation may begin anywhere.
    if (piece.startsWith('[')) gap = parts.length ? Math.max(gap, gapOf(piece)) : Number.POSITIVE_INFINITY
    else if (words.length) gap = 0
  }
  return parts
}

/** How many words of a part stand at a place of the source, and where they end. */
export function matching(
  words: readonly Word[],
  source: readonly Word[],
  at: number,
): { count: number; end: number } {
  let [count, end] = [0, at]
  while (count < words.length && end < source.length) {
    if (same(words[count]!, source[end]!)) count++
    else if (isBroken([words[count], words[count + 1]], source[end]!)) count += 2
    else if (!source[end]!.passing) break
    end++
  }
  return { count, end }
}

/** Before where a part must begin. */
export const reachOf = ({ gap }: Part, source: readonly Word[], from: number): number =>
  Math.min(source.length, from + gap + 1)

/** Where a line ends in the source, each of its parts at the first place from which the others follow; or nowhere. */
export function endOf(parts: readonly Part[], source: readonly Word[], from: number): number | undefined {
  const [part, ...rest] = parts
  if (!part) return from
  for (let at = from; at < reachOf(part, source, from); at++) {
    const { count, end } = matching(part.words, source, at)
    if (count < part.words.length) continue
    const last = endOf(rest, source, end)
    if (last !== undefined) return last
    // Behind an omission the others may stand anywhere: a later place is none the better.
    if (rest[0]?.gap === Number.POSITIVE_INFINITY) return undefined
  }
  return undefined
}

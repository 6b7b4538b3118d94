/** One of several equal parts of the work: the i-th of n, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** What `--shard 2/5` means; undefined if it is no part of anything. */
export function readShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? []
  return index !== undefined && count !== undefined && index >= 1 && index <= count
    ? { index, count }
    : undefined
}

/**
 * Does a piece of work belong to a part? Dealt out like cards: every piece to one part, no part more than one piece ahead
 * of another, and no part needs to know of the others.
 */
export const isIn = ({ index, count }: Shard, piece: number): boolean => piece % count === index - 1

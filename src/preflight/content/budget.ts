import { undone } from '../pdf/filters.ts'
import type { Stream } from '../pdf/objects.ts'
import type { Painted } from './painted.ts'

/** A page that goes on and on is not looked at to its end. */
export class TooMuch extends Error {}

/** Operators of a whole file, bytes of its contents, corners of what it paints, and cells of patterns. A dense map has a million or two. */
const MOST = { operators: 4_000_000, bytes: 100_000_000, corners: 30_000_000, cells: 500_000 }

/** What may be spent on one file. What is used again is read once. */
export class Budget {
  readonly deepest = 1000
  /** What could not be read. */
  readonly damaged = new Set<string>()
  #left = { ...MOST }
  readonly #contents = new Map<Stream, Uint8Array>()
  readonly #cells = new Map<Stream, readonly Painted[]>()

  spend(what: keyof typeof MOST = 'operators', count = 1): void {
    this.#left[what] -= count
    if (this.#left[what] < 0) throw new TooMuch()
  }

  contentOf(stream: Stream): Uint8Array {
    const known = this.#contents.get(stream)
    if (known) return known
    const read = undone(stream, Math.max(0, this.#left.bytes))
    if ('wrong' in read) this.damaged.add(read.wrong)
    else if (read.left !== undefined) this.damaged.add(`its filter ${read.left} is not known`)
    const bytes = 'wrong' in read || read.left !== undefined ? new Uint8Array() : read.bytes
    this.spend('bytes', bytes.length)
    this.#contents.set(stream, bytes)
    return bytes
  }

  cellsOf(pattern: Stream, paint: () => readonly Painted[]): readonly Painted[] {
    const known = this.#cells.get(pattern)
    if (known) return known
    // A pattern within itself is nothing there.
    this.#cells.set(pattern, [])
    const cells = paint()
    this.#cells.set(pattern, cells)
    return cells
  }
}

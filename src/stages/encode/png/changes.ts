/** Rows of pixels: the first as it is, and of the others what differs from the row above. */
export interface Changes {
  readonly rows: number
  readonly first: Int32Array
  /** Where a pixel is another than the one above, counted on from row to row, and what it is. */
  readonly places: Uint32Array
  readonly pixels: Int32Array
}

/**
 * RGBA bytes as one number for each pixel, little-endian as every machine has them that resvg-js is built for. With a sign:
 * V8 keeps those without one, which are larger, as numbers with a fraction.
 */
export const pixelsIn = ({ buffer, byteOffset, length }: Uint8Array): Int32Array =>
  new Int32Array(buffer, byteOffset, length / 4)

/** The changes in some rows; undefined where more than a quarter of the pixels change, as in a photograph. */
export function changesIn(rgba: Uint8Array, width: number): Changes | undefined {
  const all = pixelsIn(rgba)
  const places = new Uint32Array(all.length >> 2)
  let found = 0
  for (let at = width; at < all.length; at++) {
    if (all[at] === all[at - width]) continue
    if (found === places.length) return undefined
    places[found++] = at
  }
  const pixels = new Int32Array(found)
  for (let i = 0; i < found; i++) pixels[i] = all[places[i]!]!
  return { rows: all.length / width, first: all.slice(0, width), places: places.slice(0, found), pixels }
}

/** What is held of one part of a page, in bytes, beside its drawing. */
const heldBy = ({ first, places }: Changes) => 4 * first.length + 8 * places.length

/** So many bytes are kept of what was drawn. */
const MOST = 24_000_000

/**
 * What parts of pages looked like, by what resvg was given for them: the rows of a table have most of their words in
 * common, and where they stand. A part is kept when it is drawn for the second time, so what never comes again costs
 * nothing but its SVG.
 */
export class DrawnBefore {
  /** The one that was asked for last stands last. */
  private readonly kept = new Map<string, Changes | undefined>()
  private bytes = 0

  /** The changes in a part that is asked for again, or what is drawn for the first time. */
  get(svg: string, width: number, draw: () => Uint8Array): Changes | Uint8Array {
    const isKnown = this.kept.has(svg)
    let changes = this.kept.get(svg)
    let drawn: Uint8Array | undefined
    if (!changes) {
      drawn = draw()
      if (isKnown) changes = changesIn(drawn, width)
    }
    this.forget(svg)
    this.kept.set(svg, changes)
    this.bytes += sizeOf(svg, changes)
    for (const [oldest] of this.kept) {
      if (this.bytes <= MOST) break
      this.forget(oldest)
    }
    return changes ?? drawn!
  }

  private forget(svg: string): void {
    if (!this.kept.has(svg)) return
    this.bytes -= sizeOf(svg, this.kept.get(svg))
    this.kept.delete(svg)
  }
}

const sizeOf = (svg: string, changes: Changes | undefined) => svg.length + (changes ? heldBy(changes) : 0)

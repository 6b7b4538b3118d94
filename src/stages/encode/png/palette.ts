/** PNG has no more in a palette. */
const MOST = 256
/** Four places for each colour, so that there is nearly always a free one at once. */
const PLACES = 1024

/** The colours of a picture in the order in which they appear, looked up for every pixel that changes. */
export class Palette {
  private readonly colours: number[] = []
  private readonly hashed = new Int32Array(PLACES)
  /** The index of the colour in a place, and one; 0 where there is none. */
  private readonly indices = new Uint16Array(PLACES)

  /** The index of a pixel, known or added; -1 where it would be one too many. */
  indexOf(pixel: number): number {
    let place = Math.imul(pixel, 0x9e3779b1) >>> 22
    for (; this.indices[place]; place = (place + 1) % PLACES)
      if (this.hashed[place] === pixel) return this.indices[place]! - 1
    if (this.colours.length === MOST) return -1
    this.hashed[place] = pixel
    this.indices[place] = this.colours.push(pixel)
    return this.colours.length - 1
  }

  /** As PNG has it, without alpha. */
  bytes(): Uint8Array {
    return new Uint8Array(Uint32Array.from(this.colours).buffer).filter((_, i) => i % 4 !== 3)
  }
}

import { isArray, type Value } from '../pdf/objects.ts'
import { codesOf } from './font.ts'
import { after, IDENTITY, type Matrix, stretch } from './matrix.ts'
import { type Polygon, quad } from './shape.ts'
import type { State } from './state.ts'

/** Words that were shown: the box of their capitals, and how large they are. */
export interface Shown {
  readonly polygon: Polygon
  readonly sizeMm: number
}

/** Where the next letter goes (ISO 32000-1, 9.4). */
export class TextPlace {
  #matrix: Matrix = IDENTITY
  #line: Matrix = IDENTITY

  begin(): void {
    this.set(IDENTITY)
  }

  set(matrix: Matrix): void {
    this.#matrix = matrix
    this.#line = matrix
  }

  next(x: number, y: number): void {
    this.set(after([1, 0, 0, 1, x, y], this.#line))
  }

  /** Show strings and the gaps between them; gives where they stand, if anything does. */
  show(state: State, parts: Value): Shown | undefined {
    const { font, size, letterSpace, wordSpace, widthScale, rise, ctm } = state
    if (!font) return undefined
    const from = this.#matrix
    let [advance, least, most] = [0, Infinity, -Infinity]
    for (const part of isArray(parts) ? parts : [parts]) {
      if (typeof part === 'number') advance -= (part / 1000) * size * widthScale
      if (!(part instanceof Uint8Array)) continue
      for (const code of codesOf(font, part)) {
        const width = font.widthOf(code) * size * widthScale
        // A space leaves no ink where it stands.
        if (!font.spaces.has(code)) {
          least = Math.min(least, advance)
          most = Math.max(most, advance + width)
        }
        advance += width + (letterSpace + (!font.wide && code === 32 ? wordSpace : 0)) * widthScale
      }
    }
    this.#matrix = after([1, 0, 0, 1, advance, 0], from)
    if (!(most > least)) return undefined
    const map = after(from, ctm)
    return {
      polygon: quad(map, least, rise, most - least, font.capHeight * size),
      sizeMm: Math.abs(size) * stretch(map)[1],
    }
  }
}

import type { Pictures } from './artwork.ts'
import type { Dictionaries } from './dictionaries.ts'

/** A font a drawing may use: its bytes, and the name it goes by. */
export interface FontFile {
  readonly id: string
  readonly bytes: Uint8Array
  /** Is it of pictures in colours? */
  readonly emoji: boolean
  /** How much larger it is set than others, to look as large. */
  readonly enlarged?: number | undefined
}

/** The bytes that a sign calls for, all of them, so that layout asks for nothing. */
export interface Materials {
  /** For every face of the look, the fonts to try in order. */
  readonly fonts: Readonly<Record<string, readonly FontFile[]>>
  /** What its pictures show, for the fields that have one. */
  readonly pictures?: Pictures
  /** What its languages know of long words, and of words that no space parts. */
  readonly dictionaries?: Dictionaries
}

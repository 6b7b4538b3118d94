/** Inks on paper in per cent: cyan, magenta, yellow, black. */
export type Cmyk = readonly [number, number, number, number]

/** A colour of the look by its role, decided: `#RRGGBB` for screens, inks for paper where they are known. */
export interface Ink {
  readonly role: string
  readonly rgb: string
  readonly cmyk: Cmyk | undefined
  /** The name of an ink of its own: `PANTONE 116 C`. */
  readonly spot: string | undefined
}

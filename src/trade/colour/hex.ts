/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** `#fd0` as `#FFDD00`. */
export const sixDigits = (hex: string): string =>
  (hex.length === 4 ? `#${[...hex.slice(1)].map(digit => digit + digit).join('')}` : hex).toUpperCase()

/** The numbers of `#FFDD00`. */
export const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb

/** `#FFDD00` of numbers, each rounded to the nearest that a screen has. */
export const hexOf = (rgb: Rgb): string =>
  `#${rgb
    .map(value =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase()

import { minimum } from '../../model/extremes.ts'
import type { Cmyk, Ink } from '../../model/ink.ts'
import { hexOf, rgbOf } from './hex.ts'

/** What inks look like on a screen, near enough for a proof: each takes its share of the light. */
export const screenOf = ([cyan, magenta, yellow, black]: Cmyk): string => {
  const light = (ink: number) => 255 * (1 - ink / 100) * (1 - black / 100)
  return hexOf([light(cyan), light(magenta), light(yellow)])
}

/**
 * The most ink that large areas take, in per cent of all four together: every printer's paper bears it (outdoor 230 to
 * 300 %, by the trade's own sheets).
 */
const MOST_INK = 240

/** Black over a large area takes the other inks under it, or it looks grey beside them. */
export const RICH_BLACK = [60, 40, 40, 100] as const

/**
 * The inks of a colour that was made for screens, in per cent. As much black as the three others have in common stands for
 * them, so that a grey is black ink alone; and never more ink than paper bears. The way back is `screenOf`.
 */
export function inksOf(rgb: string): number[] {
  const lacks = rgbOf(rgb).map(value => 1 - value / 255)
  const black = minimum(lacks)
  if (black === 1) return [0, 0, 0, 100]
  const coloured = lacks.map(lack => (100 * (lack - black)) / (1 - black))
  const sum = coloured.reduce((total, ink) => total + ink, 0)
  const share = Math.min(1, (MOST_INK - 100 * black) / sum)
  return [...coloured.map(ink => Math.floor(ink * share + 1e-9)), Math.round(100 * black)]
}

/** One colour with a share of another in it, on screens and on paper. Ink of a plate of its own mixes with none. */
export function mixed(one: Ink, other: Ink, share: number): Omit<Ink, 'role'> {
  if (share === 0) return one
  const between = (from: number, to: number) => from + (to - from) * share
  const [from, to] = [rgbOf(one.rgb), rgbOf(other.rgb)]
  const rgb = hexOf([between(from[0], to[0]), between(from[1], to[1]), between(from[2], to[2])])
  const cmyk =
    one.cmyk && other.cmyk
      ? (one.cmyk.map((ink, i) => Math.round(between(ink, other.cmyk![i]!))) as unknown as Cmyk)
      : undefined
  return { rgb, cmyk, spot: undefined }
}

import { hexOf, rgbOf } from './hex.ts'

type Triple = readonly [number, number, number]

/** Red, green and blue as light, from 0 to 1 (IEC 61966-2-1). */
const lightOf = (rgb: string): Triple =>
  rgbOf(rgb).map(coded => {
    const value = coded / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Triple

const codedOf = (light: Triple): Triple =>
  light.map(value => {
    const within = Math.min(1, Math.max(0, value))
    return 255 * (within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055)
  }) as unknown as Triple

const luminance = (rgb: string): number => {
  const [red, green, blue] = lightOf(rgb)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far apart two colours are in lightness, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

/** Eyes that lack one kind of cone. */
export interface Sight {
  readonly lacking: 'red' | 'green' | 'blue'
  readonly matrix: readonly [Triple, Triple, Triple]
}

/** Machado, Oliveira, Fernandes: “A Physiologically-based Model for Simulation of Color Vision Deficiency”, 2009, full. */
export const SIGHTS: readonly Sight[] = [
  {
    lacking: 'red',
    matrix: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  },
  {
    lacking: 'green',
    matrix: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  },
  {
    lacking: 'blue',
    matrix: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  },
]

/** A colour as such eyes see it. */
export function seen(rgb: string, { matrix }: Sight): string {
  const light = lightOf(rgb)
  return hexOf(
    codedOf(
      matrix.map(row => row.reduce((sum, share, i) => sum + share * light[i]!, 0)) as unknown as Triple,
    ),
  )
}

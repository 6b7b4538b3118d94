import type { PathCommand } from '../../model/drawing.ts'

/** From its own units to the drawing's: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
export const ITSELF: Matrix = [1, 0, 0, 1, 0, 0]

/** The transform of an element, as resvg writes it. */
export const matrixOf = ({ transform = '' }: { readonly transform?: string }): Matrix => {
  const values = /^matrix\((.*)\)$/.exec(transform)?.[1]?.split(' ').map(Number)
  return values?.length === 6 ? (values as unknown as Matrix) : ITSELF
}

/** One transform inside another. */
export const within = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

/** The commands of a path, in the places of the drawing. */
export const pathOf = (d: string, matrix: Matrix): readonly PathCommand[] =>
  moved(
    [...d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, type, values]) => ({
      type: type!,
      values: values!.trim() ? values!.trim().split(/\s+/).map(Number) : [],
    })),
    matrix,
  )

export const moved = (path: readonly PathCommand[], [a, b, c, d, e, f]: Matrix): readonly PathCommand[] =>
  path.map(({ type, values }) => ({
    type,
    values: values.map((value, i) =>
      i % 2 ? b * values[i - 1]! + d * value + f : a * value + c * values[i + 1]! + e,
    ),
  }))

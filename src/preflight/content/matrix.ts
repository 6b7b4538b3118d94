/** An affine map: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First the one, then the other. */
export const after = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
]

export const mapped = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** How long a unit of x becomes, and one of y. */
export const stretch = (m: Matrix): readonly [number, number] => [
  Math.hypot(m[0], m[1]),
  Math.hypot(m[2], m[3]),
]

/** How thick a line of width 1 becomes where it is thinnest, and on the average. */
export function thickness(m: Matrix): { readonly least: number; readonly mean: number } {
  const area = Math.abs(m[0] * m[3] - m[1] * m[2])
  const most = Math.hypot(m[0], m[1], m[2], m[3])
  return { least: most > 0 ? area / most : 0, mean: Math.sqrt(area) }
}

export const matrixOf = (numbers: readonly number[] | undefined): Matrix =>
  numbers?.length === 6 ? (numbers as unknown as Matrix) : IDENTITY

import type { Ink } from './ink.ts'
import type { Box, Mm } from './sheet.ts'

/**
 * What grounds and edges may be made of. `brick`: the joints of a wall; `burnt`: some of its bricks. `grain`: the specks of a
 * copier; `wear`: what worn type leaves white. `tape`, `staple`: what holds paper. `torn`, `torn-top`: paper with a torn
 * lower or upper edge; `serrated`, `serrated-top`: one that a machine cut off. `dots`: a screen of dots, larger to the foot. `holes`: a row of them. `wire`: a lattice.
 */
export const MATERIALS = [
  ...(['brick', 'burnt', 'grain', 'wear', 'tape', 'staple'] as const),
  ...(['torn', 'torn-top', 'serrated', 'serrated-top', 'holes', 'dots', 'wire'] as const),
] as const
export type Material = (typeof MATERIALS)[number]

/** A material in one colour, in its box. It is nothing to those who hear the page. */
export interface PaintedTexture {
  readonly kind: 'texture'
  readonly material: Material
  readonly fill: Ink
  readonly box: Box
  /** A hundredth of the sheet, which all of it is measured in. */
  readonly unit: Mm
}

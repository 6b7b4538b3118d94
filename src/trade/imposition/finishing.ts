import type { Finishing, Print } from '../../model/output.ts'
import type { Mm, Sheet } from '../../model/sheet.ts'

/** What is made of the material. */
type Made = Pick<Finishing, 'eyelets' | 'hem' | 'polePocket'>

/** The sheet as people see it, when it hangs. */
interface Banner {
  readonly width: Mm
  readonly height: Mm
}

/** A sheet that is narrower is no banner, whatever the sign says of those that are. */
const BANNER: Mm = 400

/** How a sign is put on a sheet: finished where that is a banner, and plainly where it is a leaflet or a picture. */
export function printOn(print: Print, { width, height, pixels }: Sheet): Print {
  const { finishing, ...plain } = print
  if (!finishing) return print
  if (pixels || Math.min(width, height) < BANNER) return plain
  return { ...print, safe: finishing.safe, marks: finishing.marks }
}

/**
 * How far the material reaches beyond the edge, where it is folded: at the sides for the hem, at head and foot for the pocket
 * that is turned to the back and its seam.
 */
export const allowancesOf = ({
  hem,
  polePocket,
}: Pick<Finishing, 'hem' | 'polePocket'>): { readonly side: Mm; readonly end: Mm } => ({
  side: hem,
  end: polePocket + hem,
})

/** The middle of the rings of a banner without a hem is so far from its edge; of others it is the middle of the hem. */
const INSET: Mm = 15

/** Where eyelets are, along the edges of a banner from its top left corner. */
export interface Eyelets {
  /** Along the head and the foot; none where there is a pole. */
  readonly across: readonly Mm[]
  /** Along the sides. */
  readonly down: readonly Mm[]
  readonly count: number
}

/** Eyelets in the corners and between them, evenly, so far apart at most; along the sides alone where poles hold head and foot. */
export function eyeletsOf({ width, height }: Banner, finishing: Made): Eyelets | undefined {
  const { eyelets, hem, polePocket } = finishing
  if (eyelets === undefined) return undefined
  const inset = hem ? hem / 2 : INSET
  const places = (length: Mm, from: Mm): Mm[] => {
    const whole = length - 2 * from
    if (whole <= 0) return [length / 2]
    const gaps = Math.max(1, Math.ceil(whole / eyelets - 1e-9))
    return Array.from({ length: gaps + 1 }, (_, i) => from + (i * whole) / gaps)
  }
  const down = places(height, polePocket + inset)
  if (polePocket) return { across: [], down, count: 2 * down.length }
  const across = places(width, inset)
  // Those in the corners stand on two edges.
  const corners = [across, down].every(each => each.length > 1) ? 4 : 0
  return { across, down, count: 2 * (across.length + down.length) - corners }
}

/** How much material a banner is cut from. */
export function cutSize({ width, height }: Banner, finishing: Made): Banner {
  const { side, end } = allowancesOf(finishing)
  return { width: width + 2 * side, height: height + 2 * end }
}

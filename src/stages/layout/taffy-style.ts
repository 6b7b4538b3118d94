import type { BoxStyle } from '../../looks/kit/template.ts'
import type { Length, Sides, TaffyStyle } from './taffy.ts'

/** In a millimetre. */
export const UNITS = 100

type Share = `${number}%`

const lengthOf = (length: number | Share | undefined): Length | undefined =>
  typeof length === 'number' ? length * UNITS : length

const SIDES = ['Left', 'Right', 'Top', 'Bottom'] as const

/** A length for all sides, and for each; of two that speak of one side the later counts. */
function sidesOf(style: BoxStyle, name: 'padding' | 'margin'): Sides {
  const sides = [0, 0, 0, 0]
  for (const [key, value] of Object.entries(style)) {
    if (typeof value !== 'number') continue
    if (key === name) sides.fill(value * UNITS)
    const side = SIDES.findIndex(each => key === name + each)
    if (side >= 0) sides[side] = value * UNITS
  }
  return sides as unknown as Sides
}

/** The style of a box as a look writes it, in units: a column, no smaller than what it holds, whose edge counts as its own. */
export function styleInUnits(style: BoxStyle): TaffyStyle {
  const { position, flexDirection = 'column', justifyContent = 'flex-start', alignItems = 'stretch' } = style
  return {
    flexDirection,
    justifyContent,
    alignItems,
    alignSelf: style.alignSelf,
    flexGrow: style.flexGrow,
    flexShrink: style.flexShrink ?? 0,
    absolute: position === 'absolute',
    width: lengthOf(style.width),
    height: lengthOf(style.height),
    minHeight: lengthOf(style.minHeight),
    flexBasis: lengthOf(style.flexBasis),
    gap: lengthOf(style.gap) as number | undefined,
    margin: sidesOf(style, 'margin'),
    padding: sidesOf(style, 'padding'),
    inset: position
      ? ([style.left, style.right, style.top, style.bottom].map(lengthOf) as (number | undefined)[])
      : undefined,
  }
}

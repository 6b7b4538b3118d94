import type { BoxStyle } from '../../looks/kit/template.ts'

const TURNED = {
  row: 'row-reverse',
  'row-reverse': 'row',
  column: 'column',
  'column-reverse': 'column-reverse',
} as const

/** The sides of a box that change places. */
const SIDES = [
  ['paddingLeft', 'paddingRight'],
  ['marginLeft', 'marginRight'],
  ['left', 'right'],
] as const satisfies readonly (readonly [keyof BoxStyle, keyof BoxStyle])[]

/** A box whose left is its right. */
export function mirrored(style: BoxStyle): BoxStyle {
  const { flexDirection = 'column' } = style
  const sides = SIDES.flatMap(([left, right]) => [
    [left, style[right]] as const,
    [right, style[left]] as const,
  ]).filter(([, length]) => length !== undefined)
  const kept = Object.entries(style).filter(([key]) => !SIDES.some(pair => pair.some(side => side === key)))
  return { ...Object.fromEntries([...kept, ...sides]), flexDirection: TURNED[flexDirection] }
}

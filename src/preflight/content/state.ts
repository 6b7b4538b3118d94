import { type Dict, dictOf, isArray, nameOf, numberOf } from '../pdf/objects.ts'
import { BLACK, type Colour } from './colour.ts'
import { type Font, fontOf } from './font.ts'
import type { Matrix } from './matrix.ts'
import type { Clip } from './painted.ts'

/** A colour, and the pattern that is painted in its place. */
export interface Paint {
  readonly colour: Colour
  readonly pattern?: { readonly name: string; readonly resources: Dict | undefined }
}

/** The graphics state of a page (ISO 32000-1, 8.4), as far as something is made of it. Lengths are those of its map. */
export interface State {
  ctm: Matrix
  clip: Clip | undefined
  fill: Paint
  stroke: Paint
  lineWidth: number
  fillAlpha: number
  strokeAlpha: number
  blend: string
  softMask: boolean
  /** Why the group that is being painted is seen through as a whole. */
  through: string | undefined
  overprintFill: boolean
  overprintStroke: boolean
  overprintMode: number
  font: Font | undefined
  size: number
  letterSpace: number
  wordSpace: number
  widthScale: number
  leading: number
  rise: number
  rendering: number
}

export const firstState = (ctm: Matrix, clip: Clip | undefined): State => ({
  ctm,
  clip,
  fill: { colour: BLACK },
  stroke: { colour: BLACK },
  lineWidth: 1,
  fillAlpha: 1,
  strokeAlpha: 1,
  blend: 'Normal',
  softMask: false,
  through: undefined,
  overprintFill: false,
  overprintStroke: false,
  overprintMode: 0,
  font: undefined,
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  widthScale: 1,
  leading: 0,
  rise: 0,
  rendering: 0,
})

const known = new WeakMap<Dict, Font>()

/** A font, read once. */
export function fontIn(dict: Dict | undefined): Font | undefined {
  if (!dict) return undefined
  const font = known.get(dict) ?? fontOf(dict)
  known.set(dict, font)
  return font
}

/** Take up what an ExtGState says. */
export function withExtGState(state: State, dict: Dict): void {
  const number = (key: string) => numberOf(dict.get(key))
  state.lineWidth = number('LW') ?? state.lineWidth
  state.strokeAlpha = number('CA') ?? state.strokeAlpha
  state.fillAlpha = number('ca') ?? state.fillAlpha
  const blend = dict.get('BM')
  state.blend = nameOf(isArray(blend) ? blend[0] : blend) ?? state.blend
  const mask = dict.get('SMask')
  if (mask !== null) state.softMask = nameOf(mask) !== 'None'
  const [both, fill] = [dict.get('OP'), dict.get('op')]
  if (typeof both === 'boolean') state.overprintStroke = both
  if (typeof fill === 'boolean') state.overprintFill = fill
  else if (typeof both === 'boolean') state.overprintFill = both
  state.overprintMode = number('OPM') ?? state.overprintMode
  const font = dict.get('Font')
  if (isArray(font)) {
    state.font = fontIn(dictOf(font[0]))
    state.size = numberOf(font[1]) ?? state.size
  }
}

/** Why something is seen through what is painted; undefined, if nothing is. */
export function transparencyOf(state: State, alpha: number): string | undefined {
  if (alpha < 1) return `opacity ${Math.round(alpha * 100)} %`
  if (!['Normal', 'Compatible'].includes(state.blend)) return `blend mode ${state.blend}`
  return state.softMask ? 'a soft mask' : state.through
}

/** The state that a form begins with: what a transparency group is painted with counts for all of it (ISO 32000-1, 11.6.6). */
export const stateOfForm = (state: State, form: Dict): State =>
  nameOf(dictOf(form.get('Group'))?.get('S')) === 'Transparency'
    ? {
        ...state,
        through: transparencyOf(state, state.fillAlpha),
        fillAlpha: 1,
        strokeAlpha: 1,
        blend: 'Normal',
        softMask: false,
      }
    : state

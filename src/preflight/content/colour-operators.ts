import type { Dict } from '../pdf/objects.ts'
import { nameOf, type Value } from '../pdf/objects.ts'
import { colourIn, firstColour, type Space, spaceOf } from './colour.ts'
import type { Now, Operators } from './operators.ts'
import type { Paint } from './state.ts'

const GREY = spaceOf({ name: 'DeviceGray' }, undefined)!

/** Operators of colour (ISO 32000-1, 8.6.8). A space that is not known is taken for grey. */
export function colourOperators(now: Now, resources: Dict | undefined): Operators {
  /** The spaces that are set; undefined where the state came with one. */
  const spaces: { fill?: Space; stroke?: Space } = {}
  const named = (value: Value | undefined): Space => spaceOf(value, resources) ?? GREY

  const set = (what: 'fill' | 'stroke'): Operators[string] => {
    return (_, [name]) => {
      spaces[what] = named(name)
      now.state[what] = { colour: firstColour(spaces[what]) }
    }
  }
  /** A colour in the space that is set, or the pattern that is named. */
  const choose = (what: 'fill' | 'stroke'): Operators[string] => {
    return (_, operands) => {
      const last = nameOf(operands.at(-1))
      const numbers = operands.filter(each => typeof each === 'number') as number[]
      const colour = colourIn(spaces[what] ?? now.state[what].colour.space, numbers)
      const paint: Paint = last === undefined ? { colour } : { colour, pattern: { name: last, resources } }
      now.state[what] = paint
    }
  }
  const device = (what: 'fill' | 'stroke', name: string): Operators[string] => {
    return numbers => {
      spaces[what] = named({ name })
      now.state[what] = { colour: colourIn(spaces[what], numbers) }
    }
  }
  return {
    cs: set('fill'),
    CS: set('stroke'),
    sc: choose('fill'),
    SC: choose('stroke'),
    scn: choose('fill'),
    SCN: choose('stroke'),
    g: device('fill', 'DeviceGray'),
    G: device('stroke', 'DeviceGray'),
    rg: device('fill', 'DeviceRGB'),
    RG: device('stroke', 'DeviceRGB'),
    k: device('fill', 'DeviceCMYK'),
    K: device('stroke', 'DeviceCMYK'),
  }
}

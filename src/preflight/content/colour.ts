import { undone } from '../pdf/filters.ts'
import { type Dict, dictOf, isArray, isStream, nameOf, numberOf, type Value } from '../pdf/objects.ts'

/** What a space of colours comes to on a press. */
export interface Space {
  readonly kind: 'grey' | 'rgb' | 'cmyk' | 'lab' | 'spot' | 'pattern'
  /** As its PDF calls it: DeviceRGB, ICCBased. */
  readonly name: string
  readonly components: number
  /** The names of the plates of a space of spots. */
  readonly plates: readonly string[]
  /** Of an indexed one: the bytes of its table, in the space itself. */
  readonly table?: Uint8Array
  /** What a spot looks like where it has no plate: a space that may be RGB. */
  readonly alternate?: Space
}

/** A colour: how much of each ink, from 0 to 1. Of colours that are no inks, `plates` is empty. */
export interface Colour {
  readonly space: Space
  readonly plates: Readonly<Record<string, number>>
}

const space = (
  kind: Space['kind'],
  name: string,
  components: number,
  plates: readonly string[] = [],
): Space => ({ kind, name, components, plates })

const GREY = space('grey', 'DeviceGray', 1)
const RGB = space('rgb', 'DeviceRGB', 3)
const CMYK = space('cmyk', 'DeviceCMYK', 4)
const PATTERN = space('pattern', 'Pattern', 0)

const PLAIN: Readonly<Record<string, Space>> = {
  DeviceGray: GREY,
  G: GREY,
  CalGray: space('grey', 'CalGray', 1),
  DeviceRGB: RGB,
  RGB,
  CalRGB: space('rgb', 'CalRGB', 3),
  DeviceCMYK: CMYK,
  CMYK,
  Lab: space('lab', 'Lab', 3),
  Pattern: PATTERN,
}

const plain = (name: string): Space | undefined => (Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined)

const OF_COMPONENTS: Readonly<Record<number, Space>> = {
  1: space('grey', 'ICCBased', 1),
  3: space('rgb', 'ICCBased', 3),
  4: space('cmyk', 'ICCBased', 4),
}

const INKS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const
const isProcess = (plate: string): boolean => (INKS as readonly string[]).includes(plate)

/** Spaces within spaces deeper than this are taken for an attack. */
const DEEPEST = 8

/** The space of colours that a value names; undefined where there is none of that name. */
export function spaceOf(value: Value | undefined, resources: Dict | undefined, depth = 0): Space | undefined {
  if (depth > DEEPEST) return undefined
  const name = nameOf(value)
  if (name !== undefined) {
    const named = dictOf(resources?.get('ColorSpace'))?.get(name)
    return named ? spaceOf(named, undefined, depth + 1) : plain(name)
  }
  if (!isArray(value)) return undefined
  const [kind, second, third, fourth] = value
  const inner = (of: Value | undefined) => spaceOf(of, resources, depth + 1)
  switch (nameOf(kind)) {
    case 'ICCBased':
      return OF_COMPONENTS[numberOf(dictOf(second)?.get('N')) ?? 0] ?? inner(dictOf(second)?.get('Alternate'))
    case 'Indexed':
    case 'I':
      return indexed(inner(second), fourth)
    case 'Separation':
      return spots([nameOf(second) ?? ''], inner(third))
    case 'DeviceN':
      return spots(isArray(second) ? second.map(each => nameOf(each) ?? '') : [], inner(third))
    case 'Pattern':
      return PATTERN
    default:
      return plain(nameOf(kind) ?? '')
  }
}

function spots(plates: readonly string[], alternate: Space | undefined): Space {
  const made = space('spot', plates.length === 1 ? 'Separation' : 'DeviceN', plates.length, plates)
  return alternate ? { ...made, alternate } : made
}

/** A table has 256 colours at the most. */
const MOST_TABLE = 65_536

function tableIn(value: Value | undefined): Uint8Array {
  const read = isStream(value) ? undone(value, MOST_TABLE) : { wrong: 'it is none' }
  return 'bytes' in read && read.left === undefined ? read.bytes : new Uint8Array()
}

function indexed(base: Space | undefined, table: Value | undefined): Space | undefined {
  if (!base) return undefined
  return { ...base, components: 1, table: table instanceof Uint8Array ? table : tableIn(table) }
}

const held = (value: number | undefined): number => Math.min(1, Math.max(0, value ?? 0))

/** The inks of components, from 0 to 1 each. */
export function inksOf(of: Space, values: readonly number[]): Readonly<Record<string, number>> {
  switch (of.kind) {
    case 'grey':
      return { Black: 1 - held(values[0]) }
    case 'cmyk':
      return Object.fromEntries(INKS.map((ink, i) => [ink, held(values[i])]))
    case 'spot':
      return Object.fromEntries(
        of.plates.flatMap((plate, i) => (plate === 'None' ? [] : [[plate, held(values[i])]])),
      )
    case 'rgb':
    case 'lab':
    case 'pattern':
      return {}
  }
}

export const colourIn = (of: Space, values: readonly number[]): Colour => ({
  space: of,
  plates: inksOf(of, values),
})

/** The colour that a space begins with (ISO 32000-1, 8.6.3): black, or all of a spot. */
export const firstColour = (of: Space): Colour =>
  colourIn(of, of.kind === 'cmyk' ? [0, 0, 0, 1] : of.kind === 'spot' ? of.plates.map(() => 1) : [0, 0, 0])

export const BLACK: Colour = firstColour(GREY)

/** The spots of a colour that are plates of their own: not the process inks, all plates or none. */
export const ownPlates = ({ plates }: Pick<Space, 'plates'>): readonly string[] =>
  plates.filter(plate => !isProcess(plate) && plate !== 'All' && plate !== 'None' && plate !== '')

/** All ink of a colour, in per cent. What stands on all plates stands on the four at least. */
export const totalOf = (plates: Colour['plates']): number =>
  100 * Object.entries(plates).reduce((sum, [plate, tint]) => sum + (plate === 'All' ? 4 * tint : tint), 0)

/** Is nothing printed, or RGB white? */
export const isPaper = ({ space: of, plates }: Colour): boolean =>
  ['grey', 'cmyk', 'spot'].includes(of.kind) && Object.values(plates).every(tint => tint === 0)

/** `C 60 M 40 Y 40 K 100`, as people in print write it. */
export const inkWords = (plates: Colour['plates']): string =>
  Object.entries(plates)
    .filter(([, tint]) => Math.round(tint * 100) > 0)
    .map(
      ([plate, tint]) =>
        `${isProcess(plate) ? (plate === 'Black' ? 'K' : plate[0]) : plate} ${Math.round(tint * 100)}`,
    )
    .join(' ')

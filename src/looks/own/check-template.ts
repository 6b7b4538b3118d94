import * as v from 'valibot'
import { FONTS } from '../../media/fonts/catalogue.ts'
import { hintFor, nearest } from '../../model/nearest.ts'
import { FIELDS } from '../../model/sign-file/printed.ts'
import { coloursOf } from '../kit/colours.ts'
import type { Template } from '../kit/template.ts'

/*
 * What `defineTemplate` may be given. Each rule ends the sentence that begins with "must be".
 */

const text = v.pipe(v.string('text'), v.trim(), v.minLength(1, 'text'))
const number = v.pipe(v.number('a number'), v.finite('a number'))
const positive = v.pipe(number, v.minValue(Number.MIN_VALUE, 'a number above 0'))
const table = <Value extends v.GenericSchema>(value: Value) => v.record(v.string(), value, 'a map')
const choice = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `one of ${options.join(', ')}`)

const fields = v.array(v.picklist(FIELDS, 'a field of a sign'), 'a list of fields of a sign')
const hex = v.pipe(v.string('a colour like "#FFD900"'), v.regex(/^#[0-9a-f]{6}$/i, 'a colour like "#FFD900"'))
const PER_CENT = 'a number from 0 to 100'
const ink = v.pipe(v.number(PER_CENT), v.minValue(0, PER_CENT), v.maxValue(100, PER_CENT))
const INKS = 'four inks, cyan, magenta, yellow and black: [0, 14, 100, 0]'
const SHARE = 'a share from 0 to 1'
const share = v.pipe(v.number(SHARE), v.minValue(0, SHARE), v.maxValue(1, SHARE))
const follows = v.union(
  [text, v.strictTuple([text, text, share])],
  "a role, or two and a share: ['panel', 'ink', 0.1]",
)
const colourMap = v.strictObject({
  rgb: hex,
  cmyk: v.optional(v.strictTuple([ink, ink, ink, ink], INKS)),
  follows: v.optional(follows),
})
const A_COLOUR = 'a colour like "#FFD900", or {rgb: "#FFD900", cmyk: [0, 14, 100, 0]}'
const colour = v.union([hex, colourMap], A_COLOUR)
const paletteMap = v.strictObject({ rgb: hex, cmyk: colourMap.entries.cmyk })

const families = [...new Set(FONTS.map(font => font.family))]
const weightsOf = (family: unknown) => FONTS.filter(font => font.family === family).map(font => font.weight)
const face = v.pipe(
  v.strictTuple(
    [v.string('the name of a font'), v.number('a weight like 400')],
    'a font and its weight: ["Archivo", 400]',
  ),
  v.check(
    ([family, weight]) => weightsOf(family).includes(weight),
    ({ input: [family] }) =>
      families.includes(family)
        ? `in a weight that ${family} has: ${weightsOf(family).join(', ')}`
        : `a font that \`signgen fonts\` lists; did you mean ${nearest(family, families) ?? families[0]}?`,
  ),
)

const typeStyle = v.strictObject({
  face: text,
  size: positive,
  fit: choice(['flow', 'measure', 'line', 'small']),
  group: v.optional(text),
  leading: v.optional(positive),
  caps: v.optional(v.boolean('true or false')),
  tracking: v.optional(number),
  wrap: v.optional(choice(['balance', 'pretty'])),
})

const isTag = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const NAME = 'a name of small letters, digits and dashes: blackboard, night-bus'

const entries = {
  name: v.pipe(v.string(NAME), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, NAME)),
  description: text,
  shows: fields,
  needs: fields,
  colours: table(colour),
  palettes: v.optional(table(table(v.union([hex, paletteMap], A_COLOUR)))),
  faces: table(face),
  type: table(typeStyle),
  words: v.record(
    v.pipe(v.string(), v.check(isTag, 'told by language: en, cy, ur')),
    table(v.string('text')),
    'a map of languages',
  ),
  steps: v.optional(v.boolean('true or false')),
  draw: v.custom<Template['draw']>(value => typeof value === 'function', 'a function that draws the sign'),
  arrangements: v.optional(
    v.custom<NonNullable<Template['arrangements']>>(
      value => typeof value === 'function',
      'a function that gives a list of arrangements',
    ),
  ),
} satisfies Record<Exclude<keyof Template, 'within'>, v.GenericSchema>

const Shape = v.strictObject(entries)

/** Something that is wrong with what a look is declared as: where in it, and what. */
export interface Wrong {
  readonly path: readonly string[]
  /** The value itself, where it is a word that stands in the file. */
  readonly word?: string | undefined
  readonly message: string
  readonly hint?: string | undefined
}

const nameOf = (path: readonly string[]) => path.join('.').replace(/\.(\d+)/g, '[$1]')

/** All that is wrong with what a look is declared as. */
export function wrongIn(look: object): Wrong[] {
  const { issues = [] } = v.safeParse(Shape, look)
  const wrong = issues.flatMap(issue => deepest(issue)).map(wrongOf)
  // What one part says of another can be judged where both are sound.
  return wrong.length ? wrong : unmatched(look as Template)
}

/** Of a map that is no colour say what is wrong in the map. */
function deepest(issue: v.BaseIssue<unknown>, above: readonly string[] = []): readonly Issue[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => String(key))]
  const inner = issue.issues?.filter(each => each.path?.length || each.type === 'strict_object')
  return typeof issue.input === 'object' && inner?.length
    ? inner.flatMap(each => deepest(each, path))
    : [{ ...issue, at: path }]
}

type Issue = v.BaseIssue<unknown> & { readonly at: readonly string[] }

function wrongOf({ type, expected, message, input, at: path }: Issue): Wrong {
  const [name, last] = [nameOf(path), path.at(-1) ?? '']
  if (type === 'strict_object' && expected === 'never') {
    const known = Object.keys(
      path.length === 1 ? entries : path[0] === 'type' ? typeStyle.entries : colourMap.entries,
    )
    const hint = hintFor(last, known, `there are: ${known.join(', ')}`)
    return { path, message: `\`${name}\` is no part of a look`, hint }
  }
  if (type === 'strict_object' && input === undefined)
    return { path, message: `The look has no \`${name}\``, hint: `add \`${last}:\`` }
  const typed = typeof input === 'string' ? `, not \`${input}\`` : ''
  const isField = typeof input === 'string' && type === 'picklist' && path.length === 2
  return {
    path,
    word: typeof input === 'string' ? input : undefined,
    message: `\`${name}\` must be ${message}${typed}`,
    hint: isField ? hintFor(input, FIELDS, undefined) : undefined,
  }
}

function unmatched({ shows, needs, faces, type, colours, palettes = {} }: Template): Wrong[] {
  const roles = Object.keys(faces)
  const faceless = Object.entries(type)
    .filter(([, style]) => !roles.includes(style.face))
    .map(([name, { face: role }]) => ({
      path: ['type', name, 'face'],
      word: role,
      message: `\`type.${name}\` is set in the face \`${role}\`, which is not among \`faces\``,
      hint: `there are: ${roles.join(', ')}`,
    }))
  const hidden = needs
    .filter(field => field !== 'headline' && !shows.includes(field))
    .map(field => ({
      path: ['needs'],
      word: field,
      message: `The look needs \`${field}\`, which it does not show`,
      hint: `add '${field}' to \`shows\``,
    }))
  const known = Object.keys(coloursOf({ colours }))
  const astray = Object.entries(colours).flatMap(([role, declared]) => {
    const after = typeof declared === 'string' ? [] : [declared.follows ?? []].flat()
    return after
      .filter(each => typeof each === 'string' && !known.includes(each))
      .map(each => ({
        path: ['colours', role, 'follows'],
        word: String(each),
        message: `\`colours.${role}\` follows \`${each}\`, which is not among \`colours\``,
        hint: `there are: ${known.join(', ')}`,
      }))
  })
  const homeless = Object.entries(palettes).flatMap(([name, palette]) =>
    Object.keys(palette)
      .filter(role => !known.includes(role))
      .map(role => ({
        path: ['palettes', name, role],
        message: `\`palettes.${name}\` has a colour for \`${role}\`, which is not among \`colours\``,
        hint: `there are: ${known.join(', ')}`,
      })),
  )
  return [...faceless, ...hidden, ...astray, ...homeless]
}

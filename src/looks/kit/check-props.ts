import { MATERIALS, type Material } from '../../model/material.ts'
import { hintFor } from '../../model/nearest.ts'
import { FIELDS, isField } from '../../model/sign-file/printed.ts'
import type { BoxProps, PictureProps, QrProps, TextProps } from './template.ts'
import { TemplateError } from './template-error.ts'

/* What the compiler holds of a look that comes with signgen, held of every look when it draws. */

const number = (value: unknown) => typeof value === 'number' && Number.isFinite(value)
const isText = (value: unknown) => typeof value === 'string'
const share = (value: unknown) => number(value) || /^\d+(?:\.\d+)?%$/.test(String(value))
const oneOf =
  (...words: string[]) =>
  (value: unknown) =>
    words.includes(value as string)

const isTag = (value: unknown) => {
  try {
    return isText(value) && Intl.getCanonicalLocales(value as string).length === 1
  } catch {
    return false
  }
}

interface Rule {
  readonly holds: (value: unknown) => boolean
  /** What a value must be. */
  readonly must: string
}

const choice = (...words: string[]): Rule => ({ holds: oneOf(...words), must: `one of ${words.join(', ')}` })
const MM: Rule = { holds: number, must: 'a number, in millimetres' }
const SHARE: Rule = { holds: share, must: "a number, in millimetres, or a share: '50%'" }
const NUMBER: Rule = { holds: number, must: 'a number' }
const TEXT: Rule = { holds: isText, must: 'text' }
const rules = (rule: Rule, ...names: string[]) => Object.fromEntries(names.map(name => [name, rule]))

const STYLES: Readonly<Record<string, Rule>> = {
  flexDirection: choice('row', 'column', 'row-reverse', 'column-reverse'),
  justifyContent: choice(
    ...['flex-start', 'center', 'flex-end', 'space-between', 'space-around', 'space-evenly'],
  ),
  ...rules(choice('stretch', 'flex-start', 'center', 'flex-end'), 'alignItems', 'alignSelf'),
  ...rules(NUMBER, 'flexGrow', 'flexShrink'),
  ...rules(SHARE, 'flexBasis', 'width', 'height'),
  ...rules(MM, 'minHeight', 'gap', 'top', 'right', 'bottom', 'left'),
  ...rules(MM, 'padding', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'),
  ...rules(MM, 'margin', 'marginTop', 'marginRight', 'marginBottom', 'marginLeft'),
  position: choice('relative', 'absolute'),
}

const four = (value: unknown) => Array.isArray(value) && value.length === 4 && value.every(number)

const STYLE: Rule = {
  holds: value => typeof value === 'object' && value !== null && !Array.isArray(value),
  must: 'a map of styles: {{ padding: 2 * u }}',
}

const isTexture = (value: unknown) => {
  const { material, fill } = (value ?? {}) as { material?: unknown; fill?: unknown }
  return MATERIALS.includes(material as Material) && isText(fill)
}

const BOX: Readonly<Record<string, Rule>> = {
  style: STYLE,
  fill: { holds: isText, must: 'a colour of the look, by its name' },
  radius: {
    holds: value => number(value) || four(value),
    must: 'a number, in millimetres, or a list of four',
  },
  texture: {
    holds: value => isTexture(value),
    must: `a map of a material and a colour: {{ material: 'brick', fill: 'ink' }}; there are: ${MATERIALS.join(', ')}`,
  },
  hug: { holds: value => typeof value === 'boolean', must: 'true or false' },
  children: { holds: () => true, must: '' },
}

const TEXTS: Readonly<Record<string, Rule>> = {
  field: TEXT,
  type: TEXT,
  fill: { holds: isText, must: 'a colour of the look, by its name' },
  align: choice('start', 'center', 'end'),
  as: choice('h1', 'h2', 'p', 'quote', 'label', 'artifact'),
  before: { holds: number, must: 'a number, in ems of the text' },
  after: { holds: number, must: 'a number, in ems of the text' },
  turn: choice('left', 'right'),
  language: { holds: isTag, must: 'the tag of a language: en, cy, ur' },
  children: {
    holds: isText,
    must: 'one text: write {`${sign.question} ${sign.action}`} for two',
  },
}

const point = (value: unknown) => Array.isArray(value) && value.length === 2 && value.every(number)

const PICTURE: Readonly<Record<string, Rule>> = {
  style: STYLE,
  field: choice('image', 'logo'),
  fit: choice('cover', 'contain'),
  screen: { holds: isText, must: 'a colour of the look, by its name' },
  focus: { holds: point, must: 'a list of two numbers from 0 to 1: from the left, from the top' },
}

/** Throws a TemplateError for what no <box> can have. */
export function holdBox(props: BoxProps): void {
  hold(props, BOX, name => `a <box> has no \`${name}\``)
  hold(props.style ?? {}, STYLES, name => `a <box> has no style \`${name}\``)
}

/** Throws a TemplateError for what no figure can have: a <qr>. */
export function holdFigure(tag: string, props: QrProps): void {
  hold(props, { style: STYLE }, name => `a <${tag}> has no \`${name}\``)
  hold(props.style ?? {}, STYLES, name => `a <${tag}> has no style \`${name}\``)
}

/** Throws a TemplateError for what no <picture> can have. */
export function holdPicture(props: PictureProps): void {
  if (!Object.hasOwn(props, 'field')) throw new TemplateError('a <picture> must say its `field`')
  hold(props, PICTURE, name => `a <picture> has no \`${name}\``)
  hold(props.style ?? {}, STYLES, name => `a <picture> has no style \`${name}\``)
}

/** Throws a TemplateError for what no <text> can have. */
export function holdText(props: TextProps): void {
  for (const name of ['field', 'type'])
    if (!Object.hasOwn(props, name)) throw new TemplateError(`a <text> must say its \`${name}\``)
  const { children } = props
  hold(
    children === null ? { ...props, children: undefined } : props,
    TEXTS,
    name => `a <text> has no \`${name}\``,
  )
  // What has no field of the sign is told of as the look's own words: words.title.
  const root = /^\w*/.exec(props.field)![0]
  if (root !== 'words' && !isField(root))
    throw strange(`\`${props.field}\` is no field of a sign`, root, [...FIELDS, 'words'])
}

function hold(given: object, rules: Readonly<Record<string, Rule>>, unknown: (name: string) => string): void {
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!rule) throw strange(unknown(name), name, Object.keys(rules))
    if (value !== undefined && !rule.holds(value))
      throw new TemplateError(
        name === 'children' ? `a <text> must hold ${rule.must}` : `\`${name}\` must be ${rule.must}`,
      )
  }
}

function strange(message: string, name: string, known: readonly string[]): TemplateError {
  const few = known.length > 10 ? undefined : `there are: ${known.join(', ')}`
  return new TemplateError(message, undefined, hintFor(name, known, few))
}

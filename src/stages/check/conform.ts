import type { Report } from '../../model/diagnostic.ts'
import { hintFor, mendTo } from '../../model/nearest.ts'
import {
  below,
  choicesOf,
  isOptional,
  optionsOf,
  type Schema,
  textKindOf,
  traitsOf,
  unitOf,
  wrongWith,
  wrongWithList,
} from '../../model/sign-file/walk.ts'
import { fieldName, type Mapping, type Path, type Scalar, type Tree } from '../../model/tree.ts'
import { inMarks, isSpoken, listHint, listMends, renamed } from './field-mends.ts'

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  picklist: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'a map of fields',
  record: 'a map of fields',
}

const kindsOf = (options: readonly Schema[]): readonly string[] => [
  ...new Set(options.map(({ type }) => KINDS[type] ?? type)),
]

const kindOf = (node: Tree): string => {
  if (node.kind === 'list') return 'a list'
  if (node.kind === 'map') return 'a map of fields'
  if (typeof node.value === 'number') return 'a number'
  return typeof node.value === 'boolean' ? 'true or false' : 'text'
}

/** Is there nothing at all behind the colon? */
export const isBlank = (node: Tree): boolean => node.kind === 'scalar' && node.value === null

/** What conforms of a value. What does not is left out; of a list it stands as undefined, so that the others keep their places. */
export type Conforming<T> = T extends readonly (infer Item)[]
  ? readonly (Conforming<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Conforming<T[Key]> | undefined }
    : T

/**
 * Walk a tree beside its schema. Gives the plain value where it conforms; reports every place where it does not, in
 * one run, and leaves those out. A blank value counts as not there.
 */
export function conform(schema: Schema, node: Tree, path: Path, report: Report): unknown {
  const options = optionsOf(schema)
  const chosen = optionFor(options, node)
  if (node.kind === 'map' && isByLanguage(node, chosen) && options.some(each => traitsOf(each)?.byLanguage))
    return byLanguage(node, path, report)
  if (chosen?.entries && node.kind === 'map') return objectOf(chosen, chosen.entries, node, path, report)
  if (chosen?.value && node.kind === 'map') {
    const kept = node.entries.map(({ key, value }) => [
      key,
      conform(chosen.value!, value, [...path, key], report),
    ])
    return Object.fromEntries(kept.filter(([, value]) => value !== undefined))
  }
  if (chosen?.item && node.kind === 'list') {
    const items = node.items.map((item, i) => conform(chosen.item!, item, [...path, i], report))
    return unlessWrong(items, wrongWithList(chosen, items), chosen, path, report)
  }
  if (chosen && node.kind === 'scalar')
    return unlessWrong(node.value, wrongWith(chosen, node.value), chosen, path, report)
  return wrongType(options, node, path, report)
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** `{cy: …, en: …}`, where no field of that name could be meant. */
const isByLanguage = ({ entries }: Mapping, chosen: Schema | undefined): boolean =>
  entries.length > 0 &&
  entries.every(({ key }) => TAG.test(key) && !(chosen?.entries && Object.hasOwn(chosen.entries, key)))

function byLanguage({ entries }: Mapping, path: Path, report: Report): undefined {
  const field = fieldName(path)
  const tags = entries.map(({ key }) => key).join(', ')
  const message = `\`${field}\` is given by language, and the sign has one language`
  report({ code: 'wrong-type', field, message, hint: `add languages: [${tags}]` })
}

function objectOf(
  map: Schema,
  entries: Readonly<Record<string, Schema>>,
  node: Mapping,
  path: Path,
  report: Report,
) {
  const known = Object.keys(entries)
  const values: Record<string, unknown> = {}
  for (const { key, value } of node.entries) {
    const schema = below(map, key)
    const field = fieldName([...path, key])
    if (!schema) {
      report({
        code: 'unknown-field',
        field,
        on: 'key',
        ...strangeField(key, value, known, path),
        fixes: renamed(key, node, known),
      })
    } else if (isBlank(value)) {
      if (!isOptional(schema)) {
        report({
          code: 'text-empty',
          field,
          on: 'key',
          message: `\`${field}\` has no words`,
          hint: 'write them after the colon',
        })
      }
    } else if (values[key] === undefined) {
      values[key] = conform(schema, value, [...path, key], report)
    }
  }
  for (const [key, schema] of Object.entries(entries)) {
    if (isOptional(schema) || node.entries.some(entry => entry.key === key || isSpoken(entry.key, known)))
      continue
    const field = fieldName([...path, key])
    const whose = path.length ? `\`${fieldName(path)}\`` : 'The sign'
    report({
      code: 'missing-field',
      field,
      message: `${whose} has no \`${key}\``,
      hint: `add \`${key}:\``,
    })
  }
  return values
}

/** `- Officer 1: You ever…` is a map to YAML; a person meant a line of speech. */
function strangeField(key: string, value: Tree, known: readonly string[], path: Path) {
  const name = path.length ? `\`${fieldName(path)}\`` : 'a sign'
  if (isSpoken(key, known) && value.kind === 'scalar') {
    const said = String(value.raw || value.value || '…')
    return {
      message: `\`${key}\` is not a field of ${name}: YAML takes words before a colon for the name of a field`,
      hint: `write {speaker: "${key}", text: "${said.slice(0, 40).replaceAll('"', '\\"')}${said.length > 40 ? '…' : ''}"}`,
    }
  }
  const others = known.length > 10 ? '`signgen schema` lists the fields' : `it has ${known.join(', ')}`
  return { message: `\`${key}\` is not a field of ${name}`, hint: hintFor(key, known, others) }
}

const optionFor = (options: readonly Schema[], node: Tree): Schema | undefined =>
  options.find(option =>
    node.kind === 'scalar' ? accepts(option, node) : kindsOf([option]).includes(kindOf(node)),
  )

const accepts = (schema: Schema, { value }: Scalar): boolean =>
  schema.type === 'string' || choicesOf(schema) ? typeof value === 'string' : schema.type === typeof value

/** A value of the right type, unless something else is wrong with it. */
function unlessWrong<T>(
  value: T,
  wrong: string | undefined,
  schema: Schema,
  path: Path,
  report: Report,
): T | undefined {
  if (wrong === undefined) return value
  const field = fieldName(path)
  const choices = choicesOf(schema)
  report({
    code: 'invalid-value',
    field,
    message: choices
      ? `\`${field}\` is \`${value}\`, and can be ${choices.join(', ')}`
      : `\`${field}\` must be ${wrong}`,
    hint: choices && hintFor(String(value), choices, undefined),
    fixes: choices && mendTo(String(value), choices),
  })
  return undefined
}

function wrongType(options: readonly Schema[], node: Tree, path: Path, report: Report): undefined {
  const field = fieldName(path)
  const [kinds, got] = [kindsOf(options), kindOf(node)]
  if (isBlank(node)) {
    const message = `\`${field}\` has no words`
    report({ code: 'text-empty', field, message, hint: 'write them, or delete the line' })
    return
  }
  const wantsText = kinds.includes('text') && node.kind === 'scalar'
  if (
    wantsText &&
    typeof node.value === 'number' &&
    options.some(option => textKindOf(option) === 'number')
  ) {
    const changed = String(node.value) === node.raw ? 'a number, not as text' : node.value
    const message = `YAML read ${node.raw} as ${changed}`
    report({
      code: 'number-unquoted',
      field,
      message,
      hint: `write ${path.at(-1)}: "${node.raw}"`,
      fixes: [inMarks(node.raw, true)],
    })
    return
  }
  const unit = options.map(unitOf).find(each => each !== undefined)
  const hint = wantsText
    ? typeof node.value === 'number' && unit !== undefined
      ? `write it with its unit: ${node.raw} ${unit}`
      : `put quote marks round it: "${node.raw}"`
    : kinds.includes('text') && kinds.length === 1 && node.kind === 'list'
      ? 'text that begins with [ must be in quote marks'
      : listHint(options, node, path)
  report({
    code: 'wrong-type',
    field,
    message: `\`${field || 'the file'}\` must be ${or(kinds)}, not ${got}`,
    hint,
    fixes: wantsText
      ? unit === undefined
        ? [
            inMarks(
              node.raw,
              options.some(option => traitsOf(option)?.words === true),
            ),
          ]
        : []
      : listMends(options, node),
  })
}

const or = (words: readonly string[]) =>
  words.length < 2 ? words[0] : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

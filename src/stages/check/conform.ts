import * as v from 'valibot'
import type { Report } from '../../model/diagnostic.ts'
import { hintFor } from '../../model/nearest.ts'
import type { Shape } from '../../model/sign-file/sign-file.ts'
import { fieldName, type Mapping, type Path, type Scalar, type Tree } from '../../model/tree.ts'

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  picklist: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'a map of fields',
  record: 'a map of fields',
}

const kindsOf = (schema: Shape): readonly string[] =>
  schema.type === 'union'
    ? [...new Set((schema.options as readonly Shape[]).flatMap(kindsOf))]
    : [KINDS[schema.type] ?? schema.type]

const kindOf = (node: Tree): string => {
  if (node.kind === 'list') return 'a list'
  if (node.kind === 'map') return 'a map of fields'
  if (typeof node.value === 'number') return 'a number'
  return typeof node.value === 'boolean' ? 'true or false' : 'text'
}

/** Is there nothing at all behind the colon? */
export const isBlank = (node: Tree): boolean => node.kind === 'scalar' && node.value === null

/**
 * Walk a tree beside its schema. Gives the plain value where it conforms; reports every place where it does not, in
 * one run, and leaves those out. A blank value counts as not there.
 */
export function conform(schema: v.GenericSchema, node: Tree, path: Path, report: Report): unknown {
  return walk(schema as Shape, node, path, report)
}

function walk(schema: Shape, node: Tree, path: Path, report: Report): unknown {
  const inner = schema.type === 'optional' ? schema.wrapped! : schema
  const chosen = inner.type === 'union' ? optionFor(inner, node) : inner
  if (node.kind === 'map' && isByLanguage(node, chosen) && kindsOf(inner).includes('text'))
    return byLanguage(node, path, report)
  if (chosen?.type === 'strict_object' && node.kind === 'map') {
    return leafChecked(chosen, objectOf(chosen.entries!, node, path, report), node, path, report)
  }
  if (chosen?.type === 'record' && node.kind === 'map') {
    const kept = node.entries.map(({ key, value }) => [
      key,
      walk(chosen.value!, value, [...path, key], report),
    ])
    return Object.fromEntries(kept.filter(([, value]) => value !== undefined))
  }
  if (chosen?.type === 'array' && node.kind === 'list') {
    const items = node.items.map((item, i) => walk(chosen.item!, item, [...path, i], report))
    return leafChecked(chosen, items, node, path, report, true)
  }
  if (chosen && node.kind === 'scalar' && accepts(chosen, node)) {
    return leafChecked(chosen, node.value, node, path, report)
  }
  return wrongType(inner, node, path, report)
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** `{cy: …, en: …}`, where no field of that name could be meant. */
const isByLanguage = ({ entries }: Mapping, chosen: Shape | undefined): boolean =>
  entries.length > 0 &&
  entries.every(({ key }) => TAG.test(key) && !(chosen?.entries && Object.hasOwn(chosen.entries, key)))

function byLanguage({ entries, span }: Mapping, path: Path, report: Report): undefined {
  const field = fieldName(path)
  const tags = entries.map(({ key }) => key).join(', ')
  const message = `\`${field}\` is given by language, and the sign has one language`
  report({ code: 'wrong-type', field, span, message, hint: `add languages: [${tags}]` })
}

function objectOf(entries: Readonly<Record<string, Shape>>, node: Mapping, path: Path, report: Report) {
  const known = Object.keys(entries)
  const values: Record<string, unknown> = {}
  for (const { key, keySpan, value } of node.entries) {
    const schema = Object.hasOwn(entries, key) ? entries[key] : undefined
    const field = fieldName([...path, key])
    if (!schema) {
      report({ code: 'unknown-field', field, span: keySpan, ...strangeField(key, value, known, path) })
    } else if (isBlank(value)) {
      if (schema.type !== 'optional') {
        report({
          code: 'text-empty',
          field,
          span: keySpan,
          message: `\`${field}\` has no words`,
          hint: 'write them after the colon',
        })
      }
    } else if (values[key] === undefined) {
      values[key] = walk(schema, value, [...path, key], report)
    }
  }
  for (const [key, schema] of Object.entries(entries)) {
    if (
      schema.type === 'optional' ||
      node.entries.some(entry => entry.key === key || isSpoken(entry.key, known))
    )
      continue
    const field = fieldName([...path, key])
    const whose = path.length ? `\`${fieldName(path)}\`` : 'The sign'
    report({
      code: 'missing-field',
      field,
      span: node.span,
      message: `${whose} has no \`${key}\``,
      hint: `add \`${key}:\``,
    })
  }
  return values
}

/** Is a key of a line of speech one that only a speaker could be? */
const isSpoken = (key: string, known: readonly string[]): boolean =>
  known.includes('speaker') && /[\s\d]/.test(key)

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

const optionFor = (union: Shape, node: Tree): Shape | undefined => {
  const options = union.options as readonly Shape[]
  const nested = options.map(option =>
    option.type === 'union' ? (optionFor(option, node) ?? option) : option,
  )
  return nested.find(option =>
    node.kind === 'scalar' ? accepts(option, node) : kindsOf(option).includes(kindOf(node)),
  )
}

const accepts = (schema: Shape, { value }: Scalar): boolean =>
  schema.type === 'string' || schema.type === 'picklist'
    ? typeof value === 'string'
    : schema.type === typeof value

/** Hold a value against the rules of its schema that are not about its kind. */
function leafChecked(
  schema: Shape,
  value: unknown,
  node: Tree,
  path: Path,
  report: Report,
  shallow = false,
): unknown {
  if (schema.type === 'strict_object') return value
  const rules = shallow ? v.pipe(v.array(v.unknown()), ...actionsOf(schema)) : schema
  const result = v.safeParse(rules as v.GenericSchema, value)
  if (result.success) return value
  const field = fieldName(path)
  const typed = String(value)
  if (schema.type === 'picklist') {
    const options = schema.options as readonly string[]
    report({
      code: 'invalid-value',
      field,
      span: node.span,
      message: `\`${field}\` is \`${typed}\`, and can be ${options.join(', ')}`,
      hint: hintFor(typed, options, undefined),
    })
  } else {
    report({
      code: 'invalid-value',
      field,
      span: node.span,
      message: `\`${field}\` must be ${result.issues[0].message}`,
    })
  }
  return undefined
}

/** The rules of a pipe that hold for a list as a whole. */
const actionsOf = (schema: Shape) =>
  ((schema as { pipe?: readonly { kind: string }[] }).pipe ?? []).filter(
    action => action.kind === 'validation',
  ) as unknown as [v.GenericPipeAction]

function wrongType(schema: Shape, node: Tree, path: Path, report: Report): undefined {
  const field = fieldName(path)
  const [kinds, got] = [kindsOf(schema), kindOf(node)]
  if (isBlank(node)) {
    const message = `\`${field}\` has no words`
    report({ code: 'text-empty', field, span: node.span, message, hint: 'write them, or delete the line' })
    return
  }
  const wantsText = kinds.includes('text') && node.kind === 'scalar'
  if (wantsText && typeof node.value === 'number' && (path.at(-1) === 'phone' || path.at(-1) === 'number')) {
    const changed = String(node.value) === node.raw ? 'a number, not as text' : node.value
    const message = `YAML read ${node.raw} as ${changed}`
    report({
      code: 'number-unquoted',
      field,
      span: node.span,
      message,
      hint: `write ${path.at(-1)}: "${node.raw}"`,
    })
    return
  }
  const hint = wantsText
    ? typeof node.value === 'number' && path.length === 1 && path[0] === 'readFrom'
      ? `write it with its unit: ${node.raw} m`
      : `put quote marks round it: "${node.raw}"`
    : kinds.includes('text') && kinds.length === 1 && node.kind === 'list'
      ? 'text that begins with [ must be in quote marks'
      : undefined
  report({
    code: 'wrong-type',
    field,
    span: node.span,
    message: `\`${field || 'the file'}\` must be ${or(kinds)}, not ${got}`,
    hint,
  })
}

const or = (words: readonly string[]) =>
  words.length < 2 ? words[0] : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

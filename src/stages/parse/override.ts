import { fieldAt } from '../../model/sign-file/field-at.ts'
import { inside, meaningOf, plainKeyOf } from '../../model/sign-file/walk.ts'
import {
  child,
  fieldName,
  type Mapping,
  type Path,
  pathOf,
  type Scalar,
  type Tree,
} from '../../model/tree.ts'
import { UsageError } from '../../model/usage-error.ts'

/** One `--set field=value`. */
export interface Override {
  readonly path: Path
  readonly value: string
}

/** Read `field=value`; undefined if it has no `=` or names no field of a sign. */
export function readOverride(text: string): Override | undefined {
  const [, field = '', value = ''] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? []
  const path = pathOf(field)
  return path.length && fieldName(path) === field && fieldAt(path).length ? { path, value } : undefined
}

/** Of what is set in a sign, a path that names no field of it: `phone.foo`, or a language that the sign has not. */
function strangeIn(tree: Tree, overrides: readonly Override[]): Override | undefined {
  const list = child(tree, 'languages')
  const tags = list?.kind === 'list' ? list.items.map(item => (item.kind === 'scalar' ? item.raw : '')) : []
  const spoken = (tag: string) => tags.some(each => each.toLowerCase() === tag.toLowerCase())
  return overrides.find(({ path }) => !fieldAt(path, spoken).length)
}

/**
 * The tree with what is set: `headline=We are appealing`. Throws a UsageError for what is no field of a sign, or of this
 * one.
 */
export function withSet(tree: Tree, texts: readonly string[]): Tree {
  const overrides = texts.map(text => {
    const override = readOverride(text)
    if (!override) throw new UsageError(`--set: \`${text}\` names no field of a sign; write field=value`)
    return override
  })
  const changed = overridden(tree, overrides)
  const strange = strangeIn(changed, overrides)
  if (strange)
    throw new UsageError(
      `--set: \`${fieldName(strange.path)}=${strange.value}\` names no field of this sign, nor a language that it has`,
    )
  return changed
}

/** The tree with fields replaced or added. What is set has no place in the file. */
const overridden = (tree: Tree, overrides: readonly Override[]): Tree =>
  overrides.reduce((changed, { path, value }) => put(changed, path, typed(path, value), []), tree)

const scalar = (value: Scalar['value'], raw = String(value)): Scalar => ({
  kind: 'scalar',
  value,
  raw,
  span: undefined,
})

/** The value read as the type of its field: a number, true or false, a list with commas, else text. */
export function typed(path: Path, text: string): Tree {
  const types = fieldAt(path).map(({ type }) => type)
  if (types.includes('string') || types.includes('picklist')) return scalar(text)
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return scalar(text === 'true')
  if (types.includes('number') && text.trim() !== '' && Number.isFinite(Number(text)))
    return scalar(Number(text), text)
  if (types.includes('array')) {
    const items = text.split(',').map(item => typed([...path, 0], item.trim()))
    return { kind: 'list', items, span: undefined }
  }
  return scalar(text)
}

function put(tree: Tree, path: Path, value: Tree, done: Path): Tree {
  const [step, ...rest] = path
  if (step === undefined) return value
  const below = (node: Tree) => put(child(node, step) ?? emptyMap, rest, value, [...done, step])
  if (typeof step === 'number') {
    const items = tree.kind === 'list' ? [...tree.items] : []
    items[Math.min(step, items.length)] = below(tree)
    return { kind: 'list', items, span: tree.span }
  }
  const map = tree.kind === 'map' ? tree : expanded(tree, done)
  const entries = map.entries.some(entry => entry.key === step)
    ? map.entries
    : [...map.entries, { key: step, keySpan: undefined, value: emptyMap }]
  return {
    ...map,
    entries: entries.map(entry => (entry.key === step ? { ...entry, value: below(map) } : entry)),
  }
}

const emptyMap: Mapping = { kind: 'map', entries: [], span: undefined }

/** `phone: 020…` as `phone: {number: 020…}`, and `print: shop` as the map that it means, so that another key can join it. */
export function expanded(tree: Tree, path: Path): Mapping {
  const schemas = fieldAt(path)
  const word = tree.kind === 'scalar' ? tree.value : undefined
  const meaning = schemas.map(schema => meaningOf(schema, word)).find(each => each !== undefined)
  if (meaning) {
    const entries = Object.entries(meaning).map(([key, value]) => ({
      key,
      keySpan: tree.span,
      value: { ...scalar(value), span: tree.span },
    }))
    return { kind: 'map', entries, span: tree.span }
  }
  const key = schemas.map(plainKeyOf).find(each => each !== undefined)
  if (key === undefined || (tree.kind === 'scalar' && tree.value === null)) return emptyMap
  const isList = inside(schemas, key).some(({ item }) => item)
  const value: Tree =
    isList && tree.kind === 'scalar' ? { kind: 'list', items: [tree], span: tree.span } : tree
  return { kind: 'map', entries: [{ key, keySpan: tree.span, value }], span: tree.span }
}

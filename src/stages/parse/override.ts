import { type Shape, SignFile } from '../../model/sign-file/sign-file.ts'
import {
  child,
  fieldName,
  type Mapping,
  type Path,
  pathOf,
  type Scalar,
  type Tree,
} from '../../model/tree.ts'

/** One `--set field=value`. */
export interface Override {
  readonly path: Path
  readonly value: string
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** Is the last step of a path a language? */
type Spoken = (tag: string) => boolean

const anyTag: Spoken = tag => LANGUAGE.test(tag)

/** The schemas that a path may lead to; none if it names no field. */
function schemasAt(schema: Shape, path: Path, spoken = anyTag): Shape[] {
  if (schema.type === 'optional') return schemasAt(schema.wrapped!, path, spoken)
  if (schema.type === 'union')
    return (schema.options as readonly Shape[]).flatMap(option => schemasAt(option, path, spoken))
  const [step, ...rest] = path
  if (step === undefined) return [schema]
  // In one language of a bilingual sign: `headline.cy`.
  if (schema.type === 'string') return !rest.length && spoken(String(step)) ? [schema] : []
  if (typeof step === 'number') return schema.type === 'array' ? schemasAt(schema.item!, rest, spoken) : []
  if (schema.type === 'record') return schemasAt(schema.value!, rest, spoken)
  const inner = schema.entries && Object.hasOwn(schema.entries, step) ? schema.entries[step] : undefined
  return inner ? schemasAt(inner, rest, spoken) : []
}

const signFile = SignFile as unknown as Shape

/** Read `field=value`; undefined if it has no `=` or names no field of a sign. */
export function readOverride(text: string): Override | undefined {
  const [, field = '', value = ''] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? []
  const path = pathOf(field)
  return path.length && fieldName(path) === field && schemasAt(signFile, path).length
    ? { path, value }
    : undefined
}

/** Of what is set in a sign, a path that names no field of it: `phone.foo`, or a language that the sign has not. */
export function strangeIn(tree: Tree, overrides: readonly Override[]): Override | undefined {
  const list = child(tree, 'languages')
  const tags = list?.kind === 'list' ? list.items.map(item => (item.kind === 'scalar' ? item.raw : '')) : []
  const spoken: Spoken = tag => tags.some(each => each.toLowerCase() === tag.toLowerCase())
  return overrides.find(({ path }) => !schemasAt(signFile, path, spoken).length)
}

/** Where a field may be a plain text or a map, the key of the map that the plain text stands for. */
const PRINCIPAL: Readonly<Record<string, string>> = {
  quote: 'lines',
  phone: 'number',
  publisher: 'name',
  image: 'src',
  logo: 'src',
  qr: 'payload',
}

/** The tree with fields replaced or added. What is set has no place in the file. */
export const overridden = (tree: Tree, overrides: readonly Override[]): Tree =>
  overrides.reduce((changed, { path, value }) => put(changed, path, typed(path, value), []), tree)

const scalar = (value: Scalar['value'], raw = String(value)): Scalar => ({
  kind: 'scalar',
  value,
  raw,
  span: undefined,
})

/** The value read as the type of its field: a number, true or false, a list with commas, else text. */
export function typed(path: Path, text: string): Tree {
  const types = schemasAt(signFile, path).map(({ type }) => type)
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

/** `phone: 020…` as `phone: {number: 020…}`, so that another key can join it. */
function expanded(tree: Tree, path: Path): Mapping {
  const line = typeof path.at(-1) === 'number' && ['quote', 'lines'].includes(String(path.at(-2)))
  const key = line ? 'text' : PRINCIPAL[String(path.at(-1))]
  if (!key || (tree.kind === 'scalar' && tree.value === null)) return emptyMap
  const value: Tree =
    key === 'lines' && tree.kind === 'scalar' ? { kind: 'list', items: [tree], span: tree.span } : tree
  return { kind: 'map', entries: [{ key, keySpan: tree.span, value }], span: tree.span }
}

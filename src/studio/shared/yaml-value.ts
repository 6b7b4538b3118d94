import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'

/** What a sign file holds, as a form shows it: a number keeps the digits that were typed. */
export type Value = string | boolean | null | readonly Value[] | { readonly [key: string]: Value }

export type Path = readonly (string | number)[]

export const isRecord = (value: Value | undefined): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)

/** A document with its ranges; of one that is not whole, as much as could be read. */
export const documentOf = (text: string): Document.Parsed =>
  parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    version: '1.2',
    logLevel: 'silent',
  }) as Document.Parsed

/** Maps and lists that are deeper are shown by nobody. */
const DEEPEST = 20

function read(node: Node | null | undefined, document: Document, depth = 0): Value {
  if (!node || depth > DEEPEST) return null
  if (isAlias(node)) return read(node.resolve(document), document, depth + 1)
  if (isScalar(node)) {
    if (typeof node.value === 'boolean' || node.value === null) return node.value
    return String(typeof node.value === 'string' ? node.value : (node.source ?? node.value))
  }
  if (isSeq(node)) return node.items.map(item => read(item as Node, document, depth + 1))
  if (isMap(node))
    return Object.fromEntries(
      node.items.map(({ key, value }) => [
        isScalar(key) ? String(key.source ?? key.value) : '',
        read(value as Node | null, document, depth + 1),
      ]),
    )
  return null
}

/** The values of a sign file; nothing where it is no map. */
export function valuesIn(text: string): { readonly [key: string]: Value } | undefined {
  const document = documentOf(text)
  if (document.contents === null) return {}
  const value = read(document.contents as Node, document)
  return isRecord(value) ? value : undefined
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: Value | undefined, path: Path): Value | undefined {
  let at = value
  for (const step of path) {
    if (isList(at) && typeof step === 'number') at = at[step]
    else if (isRecord(at) && Object.hasOwn(at, step)) at = at[step]
    else return undefined
  }
  return at
}

import type { Report } from '../../model/diagnostic.ts'
import { didYouMean, nearest } from '../../model/nearest.ts'
import { literal } from '../../model/pattern.ts'
import { columnName, type Row } from '../../model/row.ts'
import { fieldAt } from '../../model/sign-file/field-at.ts'
import { fieldName, type Path, type Scalar, type Tree } from '../../model/tree.ts'
import { redactedIn as namesIn, withoutRedacted } from '../../trade/markup/redaction.ts'
import { typed } from './override.ts'

const PLACEHOLDER = /\$\{([^{}]*)\}/g

/** The columns that a text speaks of. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map(found => columnName(found[1]!))

/** The columns that a sign speaks of, wherever text stands in it. */
export function columnsOf(tree: Tree): string[] {
  if (tree.kind === 'list') return tree.items.flatMap(columnsOf)
  if (tree.kind === 'map') return tree.entries.flatMap(({ value }) => columnsOf(value))
  return typeof tree.value === 'string' ? placeholdersIn(tree.value) : []
}

/** The columns that trees speak of, and what is set. */
export function columnsIn(trees: readonly Tree[], set: readonly string[] = []): string[] {
  return [...new Set([...trees.flatMap(columnsOf), ...set.flatMap(placeholdersIn)])]
}

/** Is a value on this row nothing but empty cells? It then counts as not there. */
export const emptyOn =
  (row: Pick<Row, 'cells'> | undefined) =>
  (value: Tree): boolean => {
    if (!row || value.kind !== 'scalar' || value.value === null) return false
    const full = filled(value, row, () => {})
    return full.kind === 'scalar' && full.value === null
  }

/** Words that are to be redacted, of a text as it was typed. */
const redactedIn = (text: string): string[] =>
  text.includes('[[') ? [...text.matchAll(/\[\[([\s\S]*?)(?:\]\]|$)/g)].map(found => found[1]!) : []

/** All texts of a tree. */
function textsOf(tree: Tree): string[] {
  if (tree.kind === 'list') return tree.items.flatMap(textsOf)
  if (tree.kind === 'map') return tree.entries.flatMap(({ key, value }) => [key, ...textsOf(value)])
  return typeof tree.value === 'string' ? [tree.value] : []
}

/** The names that a sign redacts, however they come into it: by an escape, by what is set, by a row. */
export function redactedOn(
  trees: readonly Tree[],
  set: readonly string[] = [],
  row: Pick<Row, 'cells'> | undefined,
): string[] {
  const texts = [...trees.flatMap(textsOf), ...set]
  const cells = row?.cells ?? new Map<string, string>()
  const columns = texts.flatMap(redactedIn).flatMap(placeholdersIn)
  const ofRow = columns.map(column => cells.get(column) ?? '')
  return [...texts, ...cells.values()]
    .flatMap(namesIn)
    .filter(name => !name.includes('${'))
    .concat(ofRow)
    .map(name => name.trim())
    .filter(name => name !== '' && name.length <= LONGEST)
}

/** Nobody's name is longer, and what is looked for becomes a pattern. */
const LONGEST = 200

/** The columns whose words are redacted somewhere on a sign. */
export function redactedColumns(tree: Tree): string[] {
  if (tree.kind === 'list') return tree.items.flatMap(redactedColumns)
  if (tree.kind === 'map') return tree.entries.flatMap(({ value }) => redactedColumns(value))
  return typeof tree.value === 'string' ? redactedIn(tree.value).flatMap(placeholdersIn) : []
}

/** Shorter ones stand in many words that give nobody away. */
const TELLING = 3

/** A row as it may be named outside the sign: what is redacted on it stands in none of its cells, in whatever case. */
export function nameable(row: Row, columns: readonly string[]): Row {
  const hidden = new Set(columns)
  const words = [...row.cells].flatMap(([column, cell]) => [
    ...(hidden.has(column) ? [cell] : []),
    ...redactedIn(cell),
  ])
  const telling = words.map(each => each.trim()).filter(each => each.length >= TELLING)
  const cells = [...row.cells].map(([column, cell]): [string, string] => [
    column,
    hidden.has(column)
      ? 'redacted'
      : telling.reduce((text, each) => text.replace(asWritten(each), 'redacted'), withoutRedacted(cell)),
  ])
  return { ...row, cells: new Map(cells) }
}

/** A name as an address or a file may write it: `zebedee-quux`. */
const asWritten = (words: string): RegExp =>
  new RegExp(
    words
      .split(/[\s._-]+/)
      .map(literal)
      .join('[\\s._-]*'),
    'giu',
  )

/**
 * The tree with every `${column}` replaced by the row's cell, wherever text stands. What came from a row is marked, so
 * that what is wrong with it is told of the row. A value that is nothing but empty cells counts as not there.
 */
export function filled(tree: Tree, { cells }: Pick<Row, 'cells'>, report: Report): Tree {
  const fill = (node: Tree, path: Path): Tree => {
    if (node.kind === 'list') return { ...node, items: node.items.map((item, i) => fill(item, [...path, i])) }
    if (node.kind === 'map') {
      const entries = node.entries.map(entry => ({
        ...entry,
        value: fill(entry.value, [...path, entry.key]),
      }))
      return { ...node, entries }
    }
    if (typeof node.value !== 'string' || !node.value.includes('${')) return node
    const { value } = node
    for (const strange of new Set(placeholdersIn(value).filter(name => !cells.has(name)))) {
      const meant = nearest(strange, [...cells.keys()])
      report({
        code: 'unknown-placeholder',
        message: `\`\${${strange}}\` is no column of the data`,
        hint: meant ? didYouMean(`\${${meant}}`) : `it has ${[...cells.keys()].join(', ')}`,
        field: fieldName(path),
        excerpt: `\${${strange}}`,
      })
    }
    const text = value.replace(PLACEHOLDER, (_, name: string, at: number) => {
      const cell = cells.get(columnName(name)) ?? name
      return isInMark(value, at) ? cell.replace(/[[\]]+/g, ' ') : cell
    })
    if (text === value) return node
    return marked(text.trim() === '' ? { ...node, value: null, raw: '' } : typed(path, text), node.span)
  }
  return fill(tree, [])
}

/** Tell what a sign without rows has to be filled, wherever it stands: in what it says as well as in how it is drawn. */
export function unfilled(tree: Tree, report: Report, path: Path = []): void {
  if (tree.kind === 'list') for (const [i, item] of tree.items.entries()) unfilled(item, report, [...path, i])
  if (tree.kind === 'map')
    for (const { key, value } of tree.entries)
      if (path.length || fieldAt([key]).length) unfilled(value, report, [...path, key])
  if (tree.kind !== 'scalar' || typeof tree.value !== 'string') return
  for (const [found] of tree.value.matchAll(PLACEHOLDER))
    report({
      code: 'unknown-placeholder',
      message: `\`${found}\` has nothing to stand for`,
      hint: 'name the rows with --data, or write the words out',
      field: fieldName(path),
      excerpt: found,
    })
}

/** What judges a whole value. */
const OF_VALUES =
  /^(?:invalid-value|wrong-type|unknown-(?:template|size|format|placeholder)|(?:image|file|font|profile|phone|link|imprint|qr|quote)-.*)$/

/** What is found of fields that are not filled says nothing that can be relied on, and is left out. */
export const aroundUnfilled =
  (fields: ReadonlySet<string>, report: Report): Report =>
  finding => {
    const { field, code } = finding
    if (field === undefined || !fields.has(field) || !OF_VALUES.test(code)) report(finding)
  }

/** Does a mark of redaction stand open here? What fills it cannot close it, and stand behind it in the clear. */
const isInMark = (text: string, at: number): boolean => {
  const open = text.lastIndexOf('[[', at)
  return open >= 0 && text.lastIndexOf(']]', at) < open
}

const marked = (tree: Tree, span: Scalar['span']): Tree =>
  tree.kind === 'scalar'
    ? { ...tree, span, fromData: true }
    : tree.kind === 'list'
      ? { ...tree, span, items: tree.items.map(item => marked(item, span)) }
      : tree

import { type Dict, dictOf, isArray, type Value } from './objects.ts'

/** So many pages are looked at: a book is no poster. */
const MOST = 2000
const DEEPEST = 100

/** The pages of a PDF, and why these are not all of them. */
export interface PageList {
  readonly pages: readonly Dict[]
  readonly cut: string | undefined
}

/** What pages take from those above them (ISO 32000-1, table 30). */
const INHERITED = ['MediaBox', 'CropBox', 'Resources', 'Rotate']

/** The pages of a PDF, in order, each with what it inherits. A tree that bites its tail has no page twice. */
export function pagesOf(root: Dict): PageList {
  const pages: Dict[] = []
  let cut: string | undefined
  const seen = new Set<Dict>()
  const visit = (node: Dict | undefined, given: ReadonlyMap<string, Value>, depth: number) => {
    if (!node || seen.has(node)) return
    if (pages.length >= MOST) cut = `it has more pages than ${MOST}, and those after them were not looked at`
    if (depth > DEEPEST) cut = 'its tree of pages is too deep'
    if (depth > DEEPEST || pages.length >= MOST) return
    seen.add(node)
    const own = new Map(given)
    for (const key of INHERITED) {
      const value = node.get(key)
      if (value !== null) own.set(key, value)
    }
    const kids = node.get('Kids')
    if (isArray(kids)) for (const kid of kids) visit(dictOf(kid), own, depth + 1)
    else pages.push({ get: key => node.get(key) ?? own.get(key) ?? null, keys: node.keys })
  }
  visit(dictOf(root.get('Pages')), new Map(), 0)
  return { pages, cut }
}

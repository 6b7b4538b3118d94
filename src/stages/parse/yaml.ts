import { type Document, type Node, parseDocument, type YAMLParseError } from 'yaml'
import type { Finding, Report, Source, Span } from '../../model/diagnostic.ts'
import { byText } from '../../model/recent.ts'
import type { Mapping, Tree } from '../../model/tree.ts'
import type { Trap } from './trap.ts'
import { DEEPEST, TreeReader } from './tree-reader.ts'
import { slipsIn } from './typing-slips.ts'
import { lineOf, meaningOf } from './yaml-traps.ts'

/** What was typed; and the lines that are not YAML, if there are some: then no more than what is there can be trusted. */
export interface Parsed {
  readonly tree: Tree
  readonly broken: ReadonlySet<number>
}

/**
 * Read YAML 1.2 into a tree that knows where everything stands. What YAML would lose without a word (a `#` that cuts a
 * text, an anchor or a tag that was meant as a word) is reported. Undefined if the file is no YAML at all.
 */
export function parse({ text }: Source, report: Report): Parsed | undefined {
  const { parsed, findings } = read(text)
  findings.forEach(report)
  return parsed
}

/** All rows of a table are drawn from one file. */
const read = byText(4, text => {
  const findings: Finding[] = []
  return { parsed: parsedOf(text, finding => findings.push(finding)), findings }
})

function parsedOf(source: string, report: Report): Parsed | undefined {
  // YAML ends lines at a lone carriage return too; its reader does not.
  const text = source.replace(/\r(?!\n)/g, '\n')
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const message = 'This is not a text file'
    report({ code: 'file-encoding', message, hint: 'name the sign file: it ends in .yaml', span: at(nul) })
    return undefined
  }
  const { text: typed, slips } = slipsIn(text)
  const document = documentOf(typed)
  if (!document) {
    report({
      code: 'yaml-syntax',
      message: `Lists or maps are nested more than ${DEEPEST} deep`,
      span: at(0),
    })
    return undefined
  }
  const lineAt = ({ span }: Trap) => lineOf(text, span.start).start
  const slipped = new Map(slips.map(slip => [lineAt(slip), slip]))
  const stumbled = document.errors
    .map(error => told(error, typed))
    .filter(([, trap]) => !slipped.has(lineAt(trap)))
  const errors = new Map([...stumbled.reverse(), ...slipped])
  const reader = new TreeReader(typed, report, new Set(errors.keys()))
  const tree = document.contents ? reader.tree(document.contents as Node, [], 0) : emptyMap(text)
  if (reader.refused) return undefined
  // What a comment that cuts a text has brought about is not told as well.
  for (const [line, trap] of errors) if (!reader.cutLines.has(line)) report({ code: 'yaml-syntax', ...trap })
  return { tree, broken: reader.broken }
}

/** What the YAML reader stumbled over, by the line it is told of: once a line. */
function told(error: YAMLParseError, text: string): [line: number, Trap] {
  const [start, end] = error.pos
  const { line, ...trap } = meaningOf(error.code, error.message, text, { start, end })
  return [line, trap]
}

const at = (offset: number, end = offset + 1): Span => ({ start: offset, end })
const emptyMap = (text: string): Mapping => ({
  kind: 'map',
  entries: [],
  span: at(0, Math.min(1, text.length)),
})

/** The document as YAML has it; undefined if it is nested too deep to be read. */
function documentOf(text: string): Document.Parsed | undefined {
  let [depth, deepest] = [0, 0]
  // Brackets within quote marks are words.
  const bare = text.replace(/"[^"\n]*"|'[^'\n]*'/g, '')
  for (const [bracket] of bare.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  if (deepest > 10 * DEEPEST) return undefined
  try {
    // Keys are held to be unique below: the reader compares each with all before it.
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, version: '1.2', logLevel: 'error' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

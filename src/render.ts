import { TEMPLATES } from '../templates/index.ts'
import { type Checked, check } from './check.ts'
import { CODES } from './codes.ts'
import { type Diagnostic, type Finding, locate, type Report, type Source } from './diagnostic.ts'
import type { Drawing } from './drawing.ts'
import { encode } from './encode/encode.ts'
import { gather } from './gather.ts'
import { layout } from './layout.ts'
import { type OutputChoice, outputsOf } from './outputs.ts'
import { type Override, overridden, readOverride } from './override.ts'
import { parse } from './parse.ts'
import { sheetOf } from './sheet.ts'
import type { Output } from './sign.ts'
import { pathOf, spanAt, type Tree } from './tree.ts'

/** What a caller may decide instead of the sign. The names are those of the command line's options. */
export interface RenderOptions extends OutputChoice {
  /** Fields to override: `headline=We are appealing`. */
  readonly set?: readonly string[]
}

/** Bytes that are not on disk yet. */
export interface Artifact extends Output {
  readonly bytes: Uint8Array
}

/** A sign that has been read and decided, or what keeps it from being drawn. */
export interface Prepared {
  readonly source: Source
  readonly tree: Tree | undefined
  readonly checked: Checked | undefined
  readonly outputs: readonly Output[]
  readonly dpi: number
  readonly diagnostics: readonly Diagnostic[]
}

export interface Page {
  readonly output: Output
  readonly drawing: Drawing
}

/** Source → Tree → Sign: everything that can be known without drawing. */
export function prepare(source: Source, options: RenderOptions = {}): Prepared {
  const diagnostics: Diagnostic[] = []
  const report = into(diagnostics, source, undefined)
  const typed = parse(source, report)
  const tree = typed && overridden(typed, overridesOf(options.set ?? []))
  const checked = tree && check(tree, TEMPLATES, report)
  const outputs = checked ? outputsOf(checked.sign, options, into(diagnostics, source, tree)) : []
  return { source, tree, checked, outputs, dpi: options.dpi ?? checked?.sign.dpi ?? 150, diagnostics }
}

/** Sign → Drawing: a page for every output, or none if one of them cannot be laid out. */
export async function drawPages(prepared: Prepared): Promise<{ pages: Page[]; diagnostics: Diagnostic[] }> {
  const { source, tree, checked, outputs } = prepared
  const diagnostics: Diagnostic[] = []
  if (!checked || hasErrors(prepared.diagnostics)) return { pages: [], diagnostics }
  const materials = gather(checked.sign, checked.template)
  const drawings = new Map<string, Drawing>()
  for (const size of new Set(outputs.map(output => output.size))) {
    const report = into(diagnostics, source, tree)
    const drawing = await layout(checked.sign, checked.template, materials, sheetOf(size)!, report)
    if (drawing) drawings.set(size, drawing)
  }
  const drawn = drawings.size === new Set(outputs.map(({ size }) => size)).size && !hasErrors(diagnostics)
  const pages = drawn ? outputs.map(output => ({ output, drawing: drawings.get(output.size)! })) : []
  return { pages, diagnostics: unique(diagnostics) }
}

/** The whole story of one sign: a source in, files out, nothing read or written on the way. */
export async function render(
  source: Source,
  options: RenderOptions = {},
): Promise<{ artifacts: Artifact[]; diagnostics: Diagnostic[] }> {
  const prepared = prepare(source, options)
  const { pages, diagnostics } = await drawPages(prepared)
  const artifacts: Artifact[] = []
  for (const { output, drawing } of pages) {
    artifacts.push({ ...output, bytes: await encode(drawing, output.format, prepared.dpi) })
  }
  return { artifacts, diagnostics: [...prepared.diagnostics, ...diagnostics] }
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')

/** Findings become diagnostics as they come. Those that name only a field are found a place in the file. */
function into(diagnostics: Diagnostic[], source: Source, tree: Tree | undefined): Report {
  return (finding: Finding) => {
    const span =
      finding.span ?? (tree && finding.field !== undefined ? placeOf(tree, finding.field) : undefined)
    diagnostics.push(locate({ ...finding, span }, source, CODES[finding.code].severity))
  }
}

/** Words that the look supplies stand for the field that could replace them, which need not be there. */
function placeOf(tree: Tree, field: string) {
  return spanAt(tree, pathOf(field))
}

/** The same finding on several sizes of one sign is told once. */
const unique = (diagnostics: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(
    diagnostics.map(each => [`${each.code} ${each.message} ${each.line} ${each.column}`, each]),
  ).values(),
]

function overridesOf(texts: readonly string[]): Override[] {
  return texts.map(text => {
    const override = readOverride(text)
    if (!override) throw new RangeError(`set: \`${text}\` names no field of a sign`)
    return override
  })
}

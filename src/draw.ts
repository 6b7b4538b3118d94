import type { Diagnostic } from './diagnostic.ts'
import type { Drawing } from './drawing.ts'
import { gather } from './gather.ts'
import { layout } from './layout.ts'
import { hasErrors, type Prepared, reporterFor } from './prepare.ts'
import { viewFindings } from './sense/view.ts'
import { sheetOf } from './sheet.ts'
import type { Output } from './sign.ts'

export interface Page {
  readonly output: Output
  readonly drawing: Drawing
}

export interface Drawn {
  /** One for every output, or none at all if one of them cannot be laid out. */
  readonly pages: readonly Page[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Sign → Drawing: each size is laid out once, whatever formats it is wanted in. */
export async function draw({
  source,
  row,
  tree,
  checked,
  outputs,
  diagnostics: before,
}: Prepared): Promise<Drawn> {
  if (!checked || hasErrors(before)) return { pages: [], diagnostics: [] }
  const { sign, typed, template } = checked
  const diagnostics: Diagnostic[] = []
  const report = reporterFor(diagnostics, source, tree, row)
  const materials = gather(sign, template)
  const drawings = new Map<string, Drawing | undefined>()
  for (const size of new Set(outputs.map(output => output.size))) {
    const drawing = await layout(sign, template, materials, sheetOf(size)!, report)
    if (drawing) for (const finding of viewFindings({ sign, typed, drawing })) report(finding)
    drawings.set(size, drawing)
  }
  const whole = !hasErrors(diagnostics)
  const pages = whole ? outputs.map(output => ({ output, drawing: drawings.get(output.size)! })) : []
  // What is wrong with a field of the sign may be wrong on this row alone: another row's words leave it more room.
  const ofRow = diagnostics.map(each => (row ? { ...each, row: row.number } : each))
  return { pages, diagnostics: unique(ofRow) }
}

/** What is found alike on several sizes of a sign is told once. */
const unique = (diagnostics: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(
    diagnostics.map(each => [`${each.code} ${each.message} ${each.line} ${each.column}`, each]),
  ).values(),
]

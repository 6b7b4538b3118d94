import type { Diagnostic, Report } from './diagnostic.ts'
import type { Drawing } from './drawing.ts'
import { pixelsOf } from './encode/png.ts'
import { gather } from './gather.ts'
import { layout } from './layout.ts'
import { ownFonts } from './own-fonts.ts'
import { hasErrors, type Prepared, reporterFor } from './prepare.ts'
import { viewFindings } from './sense/view.ts'
import { type Box, sheetOf } from './sheet.ts'
import type { Output, Sign } from './sign.ts'

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
  encoding,
  fonts,
  diagnostics: before,
}: Prepared): Promise<Drawn> {
  if (!checked || hasErrors(before)) return { pages: [], diagnostics: [] }
  const { sign, typed, template } = checked
  const diagnostics: Diagnostic[] = []
  const report = reporterFor(diagnostics, source, tree, row)
  const own = await ownFonts(fonts, outputs, report)
  if (!own) return { pages: [], diagnostics: ofRow(diagnostics, row?.number) }
  const materials = gather(sign, template, own)
  const drawings = new Map<string, Drawing | undefined>()
  for (const size of new Set(outputs.map(output => output.size))) {
    const drawing = await layout(sign, template, materials, sheetOf(size)!, report)
    if (drawing) {
      for (const finding of viewFindings({ sign, typed, drawing })) report(finding)
      if (sign.qr) await scan(sign, drawing, outputs, encoding.dpi, report)
    }
    drawings.set(size, drawing)
  }
  const whole = !hasErrors(diagnostics)
  const pages = whole ? outputs.map(output => ({ output, drawing: drawings.get(output.size)! })) : []
  return { pages, diagnostics: unique(ofRow(diagnostics, row?.number)) }
}

/** Pixels per inch at which a code is looked at that goes to paper as a vector: those of a screen. */
const PROOF = 150

/** Read the code back from the pixels of the page, as a phone will. The reader is loaded for signs with a code alone. */
async function scan(
  sign: Sign,
  drawing: Drawing,
  outputs: readonly Output[],
  dpi: number,
  report: Report,
): Promise<void> {
  const { codeFindings } = await import('./sense/code.ts')
  const picture = outputs.some(({ size, format }) => size === drawing.sheet.name && format === 'png')
  const look = (box: Box) => pixelsOf(drawing, box, picture ? dpi : PROOF)
  for (const finding of codeFindings(sign, drawing, look)) report(finding)
}

/** What is wrong with a field of the sign may be wrong on this row alone: another row's words leave it more room. */
const ofRow = (diagnostics: readonly Diagnostic[], row: number | undefined): readonly Diagnostic[] =>
  row === undefined ? diagnostics : diagnostics.map(each => ({ ...each, row }))

/** What is found alike on several sizes of a sign is told once. */
const unique = (diagnostics: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(
    diagnostics.map(each => [`${each.code} ${each.message} ${each.line} ${each.column}`, each]),
  ).values(),
]

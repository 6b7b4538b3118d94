import type { Pictures } from '../model/artwork.ts'
import { type Diagnostic, type Finding, hasErrors, type ReadFile, type Report } from '../model/diagnostic.ts'
import type { Drawing } from '../model/drawing.ts'
import { type Box, sheetOf } from '../model/sheet.ts'
import type { Output, Sign } from '../model/sign.ts'
import { picturesOf } from '../stages/check/pictures.ts'
import { pixelsOf } from '../stages/encode/png/png.ts'
import { gather } from '../stages/gather/materials.ts'
import { ownFonts } from '../stages/gather/own-fonts.ts'
import { layout } from '../stages/layout/layout.ts'
import { reporterFor } from '../stages/report/reporter.ts'
import { viewFindings } from '../stages/rules/page/legibility.ts'
import { pictureFindings } from '../stages/rules/page/pictures.ts'
import type { Prepared } from './prepare.ts'

export interface Page {
  readonly output: Output
  readonly drawing: Drawing
  /** The pages after the first, of a file that has a page for each language. */
  readonly more: readonly Drawing[]
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
  looks,
  read,
}: Prepared): Promise<Drawn> {
  if (!checked || hasErrors(before)) return { pages: [], diagnostics: [] }
  const { typed, template } = checked
  const diagnostics: Diagnostic[] = []
  const toSign = reporterFor(diagnostics, source, tree, row, looks.files?.texts)
  const own = await ownFonts(fonts, outputs, toSign)
  const pictures = await picturesIn(checked.sign, outputs, read, toSign)
  if (!own || !pictures) return { pages: [], diagnostics: ofRow(diagnostics, source.path, row?.number) }
  const home = looks.homes.get(template.name)
  if (home) freeze(checked.sign)
  // What is wrong with a look of the user's own is told where it stands, with the sign that it was found on.
  const on = (size: string) => (finding: Finding) => {
    if (finding.code !== 'template-error' || !home) return toSign(finding)
    const met = `it was drawing ${source.path} on ${size}`
    toSign({ ...finding, at: finding.at ?? home, hint: finding.hint ? `${finding.hint}; ${met}` : met })
  }
  const materials = await gather(checked.sign, template, own)
  const drawings = new Map<string, Drawing | undefined>()
  for (const { size, signs } of outputs.map(output => ({
    ...output,
    signs: signsOf(checked.sign, output),
  }))) {
    const report = on(size)
    for (const sign of signs) {
      const page = `${size} ${sign.language}`
      if (drawings.has(page)) continue
      const seen = { ...materials, pictures: pictures.get(sign.language)! }
      const drawing = await layout(sign, template, seen, sheetOf(size)!, report)
      if (drawing) {
        for (const finding of viewFindings({ sign, typed, drawing })) report(finding)
        const files = outputs.filter(output => output.size === size)
        for (const finding of pictureFindings(drawing, files)) report(finding)
        if (sign.qr) await scan(sign, drawing, outputs, encoding.dpi, report)
      }
      drawings.set(page, drawing)
    }
  }
  const pageOf = (output: Output): Page => {
    const [first, ...more] = signsOf(checked.sign, output).map(
      ({ language }) => drawings.get(`${output.size} ${language}`)!,
    )
    return { output, drawing: first!, more }
  }
  const pages = hasErrors(diagnostics) ? [] : outputs.map(pageOf)
  return { pages, diagnostics: unique(ofRow(diagnostics, source.path, row?.number)) }
}

/** The pictures of a sign in each of its languages; a file that both name is decoded once. */
async function picturesIn(
  sign: Sign,
  outputs: readonly Output[],
  read: ReadFile,
  report: Report,
): Promise<ReadonlyMap<string, Pictures> | undefined> {
  const found = new Map<string, Pictures>()
  const known = new Map<string, Pictures | undefined>()
  for (const each of new Set(outputs.flatMap(output => signsOf(sign, output)))) {
    const files = JSON.stringify([each.image?.src, each.logo?.src])
    if (!known.has(files)) known.set(files, await picturesOf(each, read, report))
    const pictures = known.get(files)
    if (!pictures) return undefined
    found.set(each.language, pictures)
  }
  return found
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
  const { codeFindings } = await import('../stages/rules/page/qr-scan.ts')
  const picture = outputs.some(({ size, format }) => size === drawing.sheet.name && format === 'png')
  const look = (box: Box) => pixelsOf(drawing, box, picture ? dpi : PROOF)
  for (const finding of await codeFindings(sign, drawing, look)) report(finding)
}

/** What is wrong with a field of the sign may be wrong on this row alone: another row's words leave it more room. */
const ofRow = (
  diagnostics: readonly Diagnostic[],
  file: string,
  row: number | undefined,
): readonly Diagnostic[] =>
  row === undefined ? diagnostics : diagnostics.map(each => (each.file === file ? { ...each, row } : each))

/** What one size does to the sign must not reach the next: a look may be plain JavaScript. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.values(Object.freeze(value)).forEach(freeze)
}

/** What an output shows: the sign, or the sheets of its languages: all as the pages of a PDF, one as a picture. */
function signsOf(sign: Sign, { language }: Output): readonly Sign[] {
  const { bilingual } = sign
  if (bilingual?.arrangement !== 'sheets') return [sign]
  const sheets = [{ ...sign, bilingual: undefined }, bilingual.other]
  return language === undefined ? sheets : sheets.filter(each => each.language === language)
}

/** What is found alike on several sizes of a sign is told once. */
const unique = (diagnostics: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(
    diagnostics.map(each => [`${each.code} ${each.message} ${each.file} ${each.line} ${each.column}`, each]),
  ).values(),
]

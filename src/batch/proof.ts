import pkg from '../../package.json' with { type: 'json' }
import { onDisk } from '../host/node/disk.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Drawing } from '../model/drawing.ts'
import { INCH } from '../model/sheet.ts'
import { child, type Tree } from '../model/tree.ts'
import { encodingOf } from '../render/encoding.ts'
import type { Page } from '../render/pages.ts'
import { render } from '../render/render.ts'
import { encode } from '../stages/encode/encode.ts'
import { proofPage } from '../stages/report/proof/page.ts'
import {
  factsOf,
  type ProofPicture,
  type ProofSign,
  textsOf,
  verbatimOf,
} from '../stages/report/proof/proof.ts'
import { readAloud } from '../trade/markup/redaction.ts'
import { type BuildResult, run } from './build.ts'
import { type BuildRequest, type Settings, settle } from './request.ts'
import { type Unit, unitsOf } from './units.ts'

/** What a check says, and the page on which the signs are approved. */
export interface ProofResult extends BuildResult {
  readonly page: string
}

/** A page is looked at, not printed from: pixels per inch, and the most that a side may have of them. */
const DPI = 60
const LONGEST = 1000

/**
 * Check signs and show them on one page of HTML, for those who must say yes before they are printed. A sign with errors is
 * on it too, drawn as far as it can be, with what is wrong.
 */
export async function proof(request: BuildRequest): Promise<ProofResult> {
  const checked = await run(request, false)
  const settings = settle(request, false)
  const signs: ProofSign[] = []
  for (const unit of unitsOf(settings).units) if (unit.source) signs.push(await shown(unit, settings))
  const told = new Set(signs.flatMap(({ diagnostics }) => diagnostics.map(keyOf)))
  const { diagnostics, summary } = checked.report
  const page = proofPage({
    signs,
    diagnostics: diagnostics.filter(each => !told.has(keyOf(each))),
    errors: summary.errors,
    warnings: summary.warnings,
    creator: `signgen ${pkg.version}`,
  })
  return { ...checked, page }
}

const keyOf = ({ code, message, file, line, column, row }: Diagnostic): string =>
  JSON.stringify([code, message, file, line, column, row])

async function shown(
  { source, row, found, number }: Unit,
  { options, looks, iccBytes }: Settings,
): Promise<ProofSign> {
  const world = onDisk(source!.path, found.root, looks)
  const sign = await render(source!, { ...options, root: found.root, row, profile: iccBytes }, world)
  const hides = hidesWords(source!.text, sign.tree)
  const { pages, diagnostics } = await sign.draw(hides ? undefined : 'draft')
  const each = pages.flatMap(pagesOf)
  const pictures: ProofPicture[] = []
  for (const { output, drawing } of each) pictures.push(await pictureOf(output, drawing))
  const all = [...sign.diagnostics, ...diagnostics]
  return {
    source: source!.path,
    row: number,
    title: each[0] && readAloud(each[0].drawing.title),
    facts: sign.checked && (pages.length || !hides) ? factsOf(sign.checked.sign) : undefined,
    hasQuote: sign.tree !== undefined && child(sign.tree, 'quote') !== undefined,
    verbatim: sign.checked ? verbatimOf(sign.tree, all) : undefined,
    pictures,
    texts: textsOf(each),
    diagnostics: all,
  }
}

/**
 * Has a sign words that are redacted? One of its errors may be that they stand elsewhere in it as well, and a draft would
 * show them. A line that is broken is not in the tree.
 */
const hidesWords = (text: string, tree: Tree | undefined): boolean =>
  /\[\[|\\(?:x|u00|U000000)5b/i.test(text) || JSON.stringify(tree ?? null).includes('[[')

/** The sheets of an output, each by its name. */
const pagesOf = ({ output: { size, format, language }, drawing, more }: Page) =>
  [drawing, ...more].map(each => {
    const tongue = language ?? (more.length ? each.language : undefined)
    return { output: `${size}.${format}${tongue ? ` (${tongue})` : ''}`, drawing: each }
  })

async function pictureOf(output: string, drawing: Drawing): Promise<ProofPicture> {
  const { width, height, pixels } = drawing.sheet
  const dpi = Math.max(1, Math.min(DPI, Math.floor((LONGEST * INCH) / Math.max(width, height))))
  const png = await encode(drawing, 'png', encodingOf({ dpi }, undefined))
  return { output, widthMm: width, heightMm: height, pixels, png }
}

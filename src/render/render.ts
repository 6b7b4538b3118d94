import type { Looks } from '../looks/kit/choice.ts'
import { type Diagnostic, hasErrors, type Report, type Source } from '../model/diagnostic.ts'
import { done } from '../model/done.ts'
import type { Drawing } from '../model/drawing.ts'
import type { Row } from '../model/row.ts'
import type { Output } from '../model/sign.ts'
import type { Tree } from '../model/tree.ts'
import type { World } from '../model/world.ts'
import { aroundBrokenLines } from '../stages/check/around-broken-lines.ts'
import { check, type FullCheck } from '../stages/check/check.ts'
import { fontRoles } from '../stages/check/font-roles.ts'
import { outputsOf } from '../stages/check/outputs.ts'
import { encode } from '../stages/encode/encode.ts'
import { gather } from '../stages/gather/gather.ts'
import { fontFiles } from '../stages/gather/own-fonts.ts'
import { layout } from '../stages/layout/layout.ts'
import { withDefaults, withKit } from '../stages/parse/campaign.ts'
import { withSet } from '../stages/parse/override.ts'
import {
  aroundUnfilled,
  columnsIn,
  emptyOn,
  filled,
  redactedOn,
  unfilled,
} from '../stages/parse/placeholders.ts'
import { withPrinters } from '../stages/parse/printers.ts'
import { parse } from '../stages/parse/yaml.ts'
import { inLookOf } from '../stages/report/look-faults.ts'
import { inOrder, ofRow, tellOnce } from '../stages/report/once.ts'
import { reporterFor } from '../stages/report/reporter.ts'
import { redactedIn } from '../trade/markup/redaction.ts'
import { defaultsFor, NO_DEFAULTS } from './campaigns.ts'
import { judgedOn } from './day.ts'
import { inEdition } from './edition.ts'
import { encodingOf, hasSlug, plainly, scaleOf } from './encoding.ts'
import { inspect } from './inspect.ts'
import { judge } from './judge.ts'
import { type OnPaper, onPaper } from './on-paper.ts'
import type { RenderOptions } from './options.ts'
import { freeze, type Layout, layoutsOf, type Page, pagesOf } from './pages.ts'
import { pressProfile } from './press-profile.ts'
import { type Inquiry, record } from './record.ts'

/** A sign that has been read and judged, and can be drawn. */
export interface Rendering {
  /** What was typed, with the defaults of its campaigns, what is set, and what a row fills in. */
  readonly tree: Tree | undefined
  /** The sign, decided; undefined where something keeps it from being drawn. */
  readonly checked: FullCheck | undefined
  /** The files that are wanted of it; none where it cannot be drawn. */
  readonly outputs: readonly Output[]
  /** Pixels per inch of its PNGs. */
  readonly dpi: number
  /** What was found until now, without drawing it. */
  readonly diagnostics: readonly Diagnostic[]
  /** Lay it out. A draft is laid out whatever was found, as long as there is a sign; pages that fail are left out. */
  readonly draw: (as?: 'draft') => Promise<Drawn>
  /** What a print shop is told of a page. */
  readonly onPaper: (page: Page) => Promise<OnPaper>
  /** A page as the bytes of its file. */
  readonly encode: (page: Page) => Promise<Uint8Array>
  /** What was asked of outside until now. */
  readonly asked: () => readonly Inquiry[]
}

export interface Drawn {
  /** One for every output, or none at all if one of them cannot be laid out. */
  readonly pages: readonly Page[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The story of one sign: parse ▶ fill ▶ check ▶ judge, and when it is drawn, gather ▶ layout ▶ inspect ▶ encode. It pauses
 * in the middle, since a batch wants to know all outputs before it draws one. Files that the sign names (pictures, fonts,
 * the text of its quotation) are asked of the world, and nothing is written. Throws a UsageError for options that have no
 * meaning.
 */
export async function render(
  source: Source,
  options: RenderOptions,
  outside: World<Looks>,
): Promise<Rendering> {
  const { row } = options
  const { world, askRow, askRowNumber, asked } = record(outside, row)
  const found: Diagnostic[] = []
  const defaults = options.noCampaign ? NO_DEFAULTS : defaultsFor(source, world.campaigns(), world.looks)
  const names = [source.text, ...defaults.sources.map(({ text }) => text), ...(options.set ?? [])].flatMap(
    redactedIn,
  )
  const reportTo = (to: Diagnostic[], tree?: Tree, of?: Row) =>
    reporterFor(to, source, tree, { row: of, looks: world.looks.files?.texts, names })

  const parsed = parse(source, reportTo(found))
  // What a row or an escape hides is known when the file is read.
  if (parsed)
    for (const name of redactedOn([parsed.tree, ...defaults.trees], options.set, row)) names.push(name)
  if (parsed && row) askRow(columnsIn([parsed.tree, ...defaults.trees], options.set))
  const typed = parsed && withSet(withDefaults(parsed.tree, defaults.trees, emptyOn(row)), options.set ?? [])
  const lacking = new Set<string>()
  const lack: Report = finding => {
    lacking.add(finding.field!)
    reportTo(found, typed)(finding)
  }
  const full = typed && row ? filled(typed, row, lack) : typed
  if (typed && !row) unfilled(typed, lack)
  const tree = full && withPrinters(withKit(full, defaults.kit), defaults.trees)
  const report = aroundUnfilled(lacking, reportTo(found, tree, row))
  const whole = !parsed?.broken.size && !hasErrors(defaults.diagnostics)
  const tell =
    !parsed?.broken.size || !tree
      ? report
      : aroundBrokenLines(parsed.broken, source.text, tree, reportTo(found, tree))
  const decided = tree && (await check(tree, world.looks, tell, world.read))
  const checked = whole && decided?.sound ? decided : undefined
  const outputs = checked ? outputsOf(checked.sign, options, report, defaults.kit) : []
  const today = judgedOn(options.asOf, world)
  if (decided && whole) {
    judge(decided, { outputs, today, read: world.read }, report)
    fontRoles(decided.sign, decided.template, report)
    fontFiles(decided.sign.fonts, world.read, report)
  }
  const profile = checked && pressProfile(checked.sign, tree, options.profile, world.read, report)
  const inSlug = row && checked && outputs.some(({ format }) => format === 'pdf') && hasSlug(checked.sign)
  const encoding = {
    ...encodingOf({ ...options, profile }, checked?.sign),
    row: inSlug ? askRowNumber() : undefined,
  }

  async function draw(as?: 'draft'): Promise<Drawn> {
    const drafted = as === 'draft' ? decided : undefined
    const drawn = hasErrors([...defaults.diagnostics, ...found]) ? drafted : (checked ?? drafted)
    if (!drawn) return { pages: [], diagnostics: [] }
    const { sign, template, typed } = drawn
    const files = checked ? outputs : outputsOf(sign, options, () => {}, defaults.kit)
    const seen: Diagnostic[] = []
    const report = reportTo(seen, tree, row)
    const home = world.looks.homes.get(template.name)
    const drawings = new Map<Layout, Drawing>()
    const materials = await gather(sign, template, files, world, report)
    for (const each of materials ? layoutsOf(sign, files) : []) {
      // What one size does to the sign must not reach the next: a look may be plain JavaScript.
      if (home) freeze(each.sign)
      const tell = inLookOf(home, `it was drawing ${source.path} on ${each.sheet.name}`, report)
      done.add(`look ${template.name}`).add(`language ${each.sign.language}`)
      const drawing = await layout(
        each.sign,
        template,
        materials!.get(each.sign.language)!,
        each.sheet,
        tell,
        scaleOf(each, encoding),
      )
      if (drawing) await inspect(drawing, each, typed, encoding, tell)
      if (drawing) drawings.set(each, drawing)
      if (home) for (const late of (await world.looks.late?.()) ?? []) tell(late)
    }
    const failed = hasErrors(seen) && !drafted
    return {
      pages: failed ? [] : await Promise.all(pagesOf(sign, files, drawings).map(inEdition)),
      diagnostics: tellOnce(ofRow(seen, source.path, row)),
    }
  }

  return {
    tree,
    checked,
    outputs,
    dpi: encoding.dpi,
    diagnostics: tellOnce([...inOrder(defaults.diagnostics), ...inOrder(found)]),
    draw,
    onPaper: page => onPaper(page, encoding, options.scale),
    encode({ output, drawing, more }) {
      done.add(output.format === 'pdf' ? `pdf ${encoding.kind} ${checked?.sign.print.colour}` : output.format)
      return encode(drawing, output.format, output.edition ? plainly(encoding) : encoding, more)
    },
    asked,
  }
}

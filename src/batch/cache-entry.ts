import { shown } from '../host/node/read.ts'
import type { Diagnostic, Source } from '../model/diagnostic.ts'
import { printWord } from '../model/output.ts'
import type { Row } from '../model/row.ts'
import type { Output, PrintWord } from '../model/sign.ts'
import { CAMPAIGN, type CampaignFile } from '../model/world.ts'
import { campaignPath } from '../render/campaigns.ts'
import type { Rendering } from '../render/render.ts'
import type { OutputReport, TextReport } from '../stages/report/report.ts'
import type { Result } from './result.ts'

/**
 * What the cache keeps of a sign: what was said of it, and its outputs by their hashes. It speaks of no path and of no row,
 * since the same words may come back under another name; of a
 * campaign it has the way from the sign. Of the sign's own words it holds its alternative texts and what findings
 * quote.
 */
export interface Entry {
  readonly template: string | null
  readonly wanted: readonly Output[]
  readonly print: PrintWord | undefined
  /** What was found before it was drawn, and while it was. */
  readonly found: readonly Diagnostic[]
  readonly diagnostics: readonly Diagnostic[]
  /** Paths are the numbers of the outputs. */
  readonly outputs: readonly OutputReport[]
  readonly text: readonly TextReport[]
}

/** The sign and the row that an entry is taken for. */
export interface TakenFor {
  readonly source: Source
  readonly row: Row | undefined
}

/** How a path is told: from the working folder. */
export const toldAs = (path: string): string => (path === '-' ? path : shown(path))

export function entryOf(
  { path: sign }: Source,
  { checked, outputs, diagnostics, asked }: Rendering,
  done: Result,
): Entry {
  const paths = done.outputs.map(({ path }) => path)
  const names = asked().flatMap(({ question, answer }) =>
    question.of === 'campaigns' ? (answer as readonly CampaignFile[]).map(({ name }) => name) : [],
  )
  const campaigns = new Map(names.map(name => [campaignPath(sign, name), name]))
  const withoutPlace = (all: readonly Diagnostic[]) =>
    all.map(each => ({
      ...each,
      file: each.file === sign ? 'sign' : (campaigns.get(each.file) ?? 'row'),
    }))
  return {
    template: checked?.template.name ?? null,
    wanted: outputs,
    print: checked && printWord(checked.sign.print),
    found: withoutPlace(diagnostics),
    diagnostics: withoutPlace(done.diagnostics),
    outputs: done.outputs.map((output, i) => ({ ...output, path: String(i) })),
    text: done.text.map(text => ({ ...text, output: String(paths.indexOf(text.output)) })),
  }
}

const isCampaign = (file: string): boolean => file.endsWith(CAMPAIGN)

/** Diagnostics of an entry, where they belong now. */
export const relocate = (all: readonly Diagnostic[], { source, row }: TakenFor): Diagnostic[] =>
  all.map(each => {
    const own = each.row === null ? null : (row?.number ?? null)
    if (isCampaign(each.file)) return { ...each, file: campaignPath(source.path, each.file), row: own }
    if (each.file === 'sign' || !row) return { ...each, file: source.path, row: own }
    return { ...each, file: row.file, line: row.line, endLine: row.line, row: own }
  })

/** What came of a sign when it was drawn, as if it had been drawn now. */
export function resultOf(entry: Entry, files: readonly string[], place: TakenFor): Result {
  return {
    outputs: entry.outputs.map((output, i) => ({ ...output, path: toldAs(files[i]!), cached: true })),
    text: entry.text.map(text => ({ ...text, output: toldAs(files[Number(text.output)]!) })),
    diagnostics: relocate(entry.diagnostics, place),
  }
}

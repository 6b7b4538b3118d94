import type { Diagnostic } from '../../../../model/diagnostic.ts'
import type { Mm } from '../../../../model/sheet.ts'
import type { Earlier } from '../changes.ts'
import type { ProofText } from '../proof.ts'
import * as told from '../words.ts'
import { type Flow, INKS, MEASURE, STYLES } from './flow.ts'

/** The names of what is told are so wide, with what is free beside them. */
export const LABEL: Mm = 42

export function section(flow: Flow, words: string): void {
  flow.skip(4)
  flow.need(16)
  flow.rule()
  flow.down(1.5)
  flow.text(words, STYLES.section, { role: 'h2' })
  flow.skip(1)
}

/** What concerns the run, and no sign that is here. */
export function outside(flow: Flow, diagnostics: readonly Diagnostic[], gone: readonly Earlier[]): void {
  if (diagnostics.length) {
    section(flow, 'Findings outside the signs')
    findings(flow, diagnostics)
  }
  if (!gone.length) return
  section(flow, 'Gone since the last proof')
  for (const each of gone) flow.text(`${each.title ?? each.source} – ${told.originOf(each)}`, STYLES.plain)
}

/** A sign in a list of them. */
export function entry(
  flow: Flow,
  number: string,
  name: string,
  language: string | undefined,
  errors: number,
  kind: string | undefined,
  page: number | undefined,
): void {
  const notes = [errors ? told.count(errors, 'error') : '', kind === 'same' ? '' : kind]
  const { plain, small } = STYLES
  const fill = errors ? INKS.error : INKS.quiet
  flow.row([
    { words: number, style: plain, placing: { measure: 9 } },
    { words: name, style: plain, placing: { at: 10, measure: 102, language } },
    { words: notes.filter(Boolean).join(', '), style: small, placing: { at: 116, measure: 42, fill } },
    { words: page === undefined ? '' : `page ${page}`, style: plain, placing: { at: 160, measure: 20 } },
  ])
}

export function findings(flow: Flow, diagnostics: readonly Diagnostic[]): void {
  const inside = { at: 4, measure: MEASURE - 4 } as const
  for (const each of diagnostics) {
    const { severity, message, hint, why, place } = told.findingWords(each)
    const fill = each.severity === 'error' ? INKS.error : INKS.warning
    flow.need(14)
    flow.box({ x: 0, y: 0.5, width: 1, height: 4 }, fill)
    flow.text(`${severity} ${message}`, STYLES.said, { ...inside, fill })
    if (hint !== undefined) flow.text(hint, STYLES.plain, inside)
    flow.text(why, STYLES.small, { ...inside, fill: INKS.quiet })
    flow.text(`${place} · ${each.code}`, STYLES.small, { ...inside, fill: INKS.quiet })
    flow.skip(2)
  }
}

/** A chart of how high the capitals are and how far they are read. */
export function sizes(flow: Flow, texts: readonly ProofText[], index: number): void {
  section(flow, told.SIZES)
  for (const [i, outputs] of told.abreast(texts).entries()) {
    const table = index * 1000 + i
    const wide = (MEASURE - LABEL) / outputs.length
    const at = (column: number) => LABEL + column * wide
    const [head, plain] = [STYLES.smallBold, STYLES.small]
    flow.need(14)
    flow.row(
      [
        {
          words: 'Field',
          style: head,
          placing: { measure: LABEL - 3, cell: { table, row: 0, heads: 'Column' } },
        },
        ...outputs.map((words, j) => ({
          words,
          style: head,
          placing: { at: at(j), measure: wide - 3, cell: { table, row: 0, heads: 'Column' } } as const,
        })),
      ],
      1,
    )
    for (const [j, text] of texts.entries()) {
      const shown = outputs.map(output => told.sizeOn(texts, text, output))
      flow.need(9)
      flow.row([
        {
          words: told.nameIn(texts, text),
          style: plain,
          placing: { measure: LABEL - 3, fill: INKS.quiet, cell: { table, row: j + 1, heads: 'Row' } },
        },
        ...shown.map((size, column) => ({
          words: size?.told ?? '–',
          style: plain,
          placing: { at: at(column), measure: wide - 3, cell: { table, row: j + 1 } },
        })),
      ])
      for (const [column, size] of shown.entries())
        if (size?.share)
          flow.box({ x: at(column), y: 0, width: (wide - 6) * size.share, height: 1 }, INKS.black)
      flow.down(2.2)
    }
    flow.skip(2)
  }
}

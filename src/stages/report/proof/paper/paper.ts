import type { Drawing } from '../../../../model/drawing.ts'
import type { Changes } from '../changes.ts'
import { factsTold, factText } from '../facts.ts'
import type { Proof, Proved } from '../parts.ts'
import * as told from '../words.ts'
import { Flow, INKS, MEASURE, STYLES } from './flow.ts'
import { pictures } from './pictures.ts'
import { entry, findings, LABEL, outside, section, sizes } from './sections.ts'
import { typeFor, withoutBytes } from './type.ts'

const VALUE = { at: LABEL, measure: MEASURE - LABEL } as const

/** A proof as sheets of A4: the page, to be read on paper and ticked with a pen. */
export async function proofSheets(proof: Proof): Promise<readonly Drawing[]> {
  const { signs, creator } = proof
  const languages = signs.flatMap(({ sign }) => sign.facts?.languages ?? [])
  const type = await typeFor(JSON.stringify(proof, withoutBytes), [...new Set(['en', ...languages])])
  const body = new Flow(type)
  // A single sign stands under what is said of the proof.
  if (signs.length === 1) front(body, proof, [])
  const starts: number[] = []
  for (const [i, each] of signs.entries()) {
    if (i) body.turn()
    starts.push(body.count)
    await sign(body, each, i)
  }
  const title = told.titleOf(proof)
  const footOf = (page: number, pages: number) => `${title} · page ${page} of ${pages}`
  if (signs.length === 1) return body.finish(title, creator, footOf)
  // How long the list is does not depend on the numbers in it.
  const before = new Flow(type)
  front(before, proof, starts)
  const all = new Flow(type)
  front(
    all,
    proof,
    starts.map(page => page + before.count),
  )
  all.append(body)
  return all.finish(title, creator, footOf)
}

/** What the proof is of, and on which sheet each sign begins. */
function front(flow: Flow, proof: Proof, starts: readonly number[]): void {
  const { signs, diagnostics, gone } = proof
  flow.text(told.titleOf(proof), STYLES.title, { role: 'h1' })
  flow.skip(2)
  flow.text(told.foundOf(proof), STYLES.plain)
  flow.text(told.aboutOf(proof), STYLES.small, { fill: INKS.quiet })
  outside(flow, diagnostics, gone)
  if (!starts.length) return
  section(flow, 'Signs')
  for (const [i, { sign, changes }] of signs.entries()) {
    const kind = [changes?.kind, sign.look].filter(Boolean).join(', ')
    entry(flow, `${i + 1}.`, told.nameOf(sign), sign.texts[0]?.language, told.errorsOf(sign), kind, starts[i])
  }
}

async function sign(flow: Flow, { sign, changes }: Proved, index: number): Promise<void> {
  const { texts, diagnostics } = sign
  const language = texts[0] && sign.title !== undefined ? texts[0].language : undefined
  flow.skip(6)
  flow.rule(1, INKS.black)
  flow.down(3)
  flow.text(told.nameOf(sign), STYLES.title, { role: 'h1', language })
  flow.text(told.originOf(sign), STYLES.small, { fill: INKS.quiet })
  flow.skip(1)
  if (changes) changed(flow, changes)
  flow.skip(3)
  if (sign.pictures.length) await pictures(flow, sign, changes)
  else flow.text(told.UNDRAWN, STYLES.said, { fill: INKS.error })
  if (texts.length) {
    section(flow, 'Words')
    for (const each of texts) {
      const where = told.onOutputs(texts, each)
      row(flow, told.nameIn(texts, each), each.text, true, each.language)
      if (where !== undefined) flow.text(where, STYLES.small, { ...VALUE, fill: INKS.quiet })
    }
  }
  section(flow, 'To check')
  for (const fact of factsTold(sign)) {
    if (fact.colour !== undefined) swatch(flow, fact.colour)
    const wrong = fact.value.some(({ as }) => as === 'bad')
    const shown = { ...VALUE, ...(fact.colour !== undefined && { at: LABEL + 6 }) }
    const fill = wrong ? INKS.error : INKS.black
    flow.row(
      [
        { words: fact.name, style: STYLES.small, placing: { measure: LABEL - 3, fill: INKS.quiet } },
        { words: factText(fact), style: STYLES.plain, placing: { ...shown, fill } },
      ],
      0.6,
    )
  }
  section(flow, 'Findings')
  if (diagnostics.length) findings(flow, diagnostics)
  else flow.text('None.', STYLES.plain)
  if (texts.length) sizes(flow, texts, index)
  approval(flow)
}

function row(flow: Flow, name: string, value: string, strong: boolean, language?: string): void {
  flow.row(
    [
      { words: name, style: STYLES.small, placing: { measure: LABEL - 3, fill: INKS.quiet } },
      { words: value, style: strong ? STYLES.said : STYLES.plain, placing: { ...VALUE, language } },
    ],
    0.6,
  )
}

function swatch(flow: Flow, rgb: string): void {
  flow.need(6)
  const box = { x: LABEL, y: 0.6, width: 4, height: 3.4 }
  flow.box(box, { role: 'swatch', rgb, cmyk: undefined, spot: undefined })
  flow.frame(box, 0.15, INKS.quiet)
}

function changed(flow: Flow, changes: Changes): void {
  const { kind, gone, words } = told.changeWords(changes)
  const isChanged = changes.kind === 'changed'
  flow.text(kind, isChanged ? STYLES.said : STYLES.small, { fill: isChanged ? INKS.black : INKS.quiet })
  if (gone !== undefined) flow.text(`${gone}.`, STYLES.plain)
  for (const { name, before, now } of words) {
    row(flow, name, `Before: ${before}`, false)
    row(flow, '', `Now: ${now}`, true)
  }
}

/** A box to tick, and lines for a name and a day. */
function approval(flow: Flow): void {
  const height = 34
  flow.skip(5)
  flow.need(height)
  flow.frame({ x: 0, y: 0, width: MEASURE, height }, 0.5, INKS.black)
  flow.frame({ x: 5, y: 11.6, width: 5, height: 5 }, 0.35, INKS.black)
  flow.box({ x: 20, y: 28, width: 85, height: 0.25 }, INKS.black)
  flow.box({ x: 122, y: 28, width: 50, height: 0.25 }, INKS.black)
  flow.down(4)
  flow.text('Approval', STYLES.section, { role: 'h2', at: 5, measure: 160 })
  flow.down(1.6)
  flow.text(told.APPROVAL, STYLES.plain, { at: 13, measure: 160 })
  flow.down(6)
  flow.row([
    { words: 'Name', style: STYLES.plain, placing: { at: 5, measure: 14 } },
    { words: 'Date', style: STYLES.plain, placing: { at: 110, measure: 14 } },
  ])
}

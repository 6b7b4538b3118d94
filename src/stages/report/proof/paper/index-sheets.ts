import type { Drawing } from '../../../../model/drawing.ts'
import type { ProofIndex } from '../index-page.ts'
import * as told from '../words.ts'
import { Flow, INKS, STYLES } from './flow.ts'
import { entry, outside, section } from './sections.ts'
import { typeFor, withoutBytes } from './type.ts'

/** The list of all parts of a proof, on sheets of A4. */
export async function indexSheets(index: ProofIndex): Promise<readonly Drawing[]> {
  const { signs, parts, diagnostics, gone, creator } = index
  const flow = new Flow(await typeFor(JSON.stringify(index, withoutBytes), ['en']))
  const title = `Proof of ${told.count(signs.length, 'sign')}`
  flow.text(title, STYLES.title, { role: 'h1' })
  flow.skip(2)
  flow.text(told.foundOf(index), STYLES.plain)
  flow.text(`Made by ${creator}, in ${told.count(parts.length, 'part')}.`, STYLES.small, { fill: INKS.quiet })
  outside(flow, diagnostics, gone)
  for (const [i, part] of parts.entries()) {
    section(flow, `Part ${i + 1}: ${part}`)
    for (const { name, origin, errors, change, number } of signs.filter(({ file }) => file === part))
      entry(flow, `${number}.`, `${name} – ${origin}`, undefined, errors, change, undefined)
  }
  return flow.finish(title, creator, (page, pages) => `${title} · page ${page} of ${pages}`)
}

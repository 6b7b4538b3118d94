import type { Report } from '../model/diagnostic.ts'
import type { Drawing } from '../model/drawing.ts'
import { type Box, INCH } from '../model/sheet.ts'
import { isPixels } from '../model/sign.ts'
import type { SignCheck } from '../stages/check/one-language.ts'
import type { Encoding } from '../stages/encode/encode.ts'
import { pixelsOf } from '../stages/encode/png/png.ts'
import { findingsOf, type View } from '../stages/rules/rule.ts'
import { PAGE_RULES } from '../stages/rules/rules.ts'
import type { Layout } from './pages.ts'
import { canConvert } from './press-profile.ts'

/** Pixels per inch at which a page is looked at that goes to paper as vectors: those of a screen. */
const PROOF = 150

/** So many pixels tell a code of any size apart: on a banner they are few to the inch. */
const ENOUGH = 2400

const enoughFor = ({ width, height }: Box): number => (ENOUGH * INCH) / Math.max(width, height)

/** Put a finished page before the rules of pages: can it be read, seen and scanned where it will hang? */
export async function inspect(
  drawing: Drawing,
  { sign, outputs }: Layout,
  typed: SignCheck['typed'],
  { dpi, profile }: Pick<Encoding, 'dpi' | 'profile'>,
  report: Report,
): Promise<void> {
  const isSeen = outputs.some(({ format }) => isPixels(format))
  const seen = isSeen ? dpi : PROOF
  const converts = () => canConvert(profile)
  const view: View = {
    sign,
    typed,
    drawing,
    outputs,
    converts,
    pixelsOf: box => pixelsOf(drawing, box, isSeen ? seen : Math.min(seen, enoughFor(box))),
  }
  for (const rule of PAGE_RULES) findingsOf(rule, await rule.inspect(view)).forEach(report)
}

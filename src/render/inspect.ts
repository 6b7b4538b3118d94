import type { Report } from '../model/diagnostic.ts'
import type { Drawing } from '../model/drawing.ts'
import type { Box } from '../model/sheet.ts'
import type { Checked } from '../stages/check/one-language.ts'
import { pixelsOf } from '../stages/encode/png/png.ts'
import { viewFindings } from '../stages/rules/page/legibility.ts'
import { pictureFindings } from '../stages/rules/page/pictures.ts'
import type { Layout } from './pages.ts'

/** Pixels per inch at which a code is looked at that goes to paper as a vector: those of a screen. */
const PROOF = 150

/** Put a finished page before the rules of pages: can it be read, seen and scanned where it will hang? */
export async function inspect(
  drawing: Drawing,
  { sign, outputs }: Layout,
  typed: Checked['typed'],
  dpi: number,
  report: Report,
): Promise<void> {
  viewFindings({ sign, typed, drawing }).forEach(report)
  pictureFindings(drawing, outputs).forEach(report)
  if (!sign.qr) return
  // The reader of codes is loaded for signs with a code alone. It sees the pixels of the page, as a phone will.
  const { codeFindings } = await import('../stages/rules/page/qr-scan.ts')
  const picture = outputs.some(({ format }) => format === 'png')
  const look = (box: Box) => pixelsOf(drawing, box, picture ? dpi : PROOF)
  for (const finding of await codeFindings(sign, drawing, look)) report(finding)
}

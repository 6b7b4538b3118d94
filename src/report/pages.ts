import type { Drawing } from '../drawing.ts'
import { pixelSize } from '../sheet.ts'
import type { Output } from '../sign.ts'
import type { OutputReport, TextReport } from './report.ts'

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

/** A sign is read at 250 times the height of its capitals (safety signs: 100 mm at 25 m). */
const READING_RATIO = 250

/** What is known of an output once its page is drawn. */
export function outputReport(
  path: string,
  { size, format }: Output,
  { sheet, words }: Drawing,
  dpi: number,
): OutputReport {
  const pixels = pixelSize(sheet, dpi)
  return {
    path,
    format,
    size,
    widthMm: round(sheet.width, 2),
    heightMm: round(sheet.height, 2),
    ...(format === 'png' && { widthPx: pixels.width, heightPx: pixels.height, alt: words }),
    cached: false,
  }
}

export const textReports = (path: string, { items }: Drawing): TextReport[] =>
  items.flatMap(item =>
    item.kind === 'text'
      ? [
          {
            output: path,
            field: item.field,
            lines: item.lines.length,
            fontMm: round(item.size, 2),
            capHeightMm: round(item.capHeight, 2),
            readableM: round((item.capHeight * READING_RATIO) / 1000, 2),
          },
        ]
      : [],
  )

import { type Drawing, fieldOf } from '../../model/drawing.ts'
import { pixelSize } from '../../model/sheet.ts'
import { isPixels, type Output } from '../../model/sign.ts'
import { spoken } from '../../trade/markup/mask.ts'
import { readAloud } from '../../trade/markup/redaction.ts'
import type { OutputReport, TextReport } from './report.ts'

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

/** A sign is read at 250 times the height of its capitals (safety signs: 100 mm at 25 m). */
const READING_RATIO = 250

/**
 * The alternative text of a page: all its words, the content note first, so that it is heard before what it warns of;
 * masked words as a voice can say them.
 */
export function altOf({ words, items }: Drawing): string {
  const texts = items.filter(item => item.kind === 'text')
  const notes = texts
    .filter(text => fieldOf(text) === 'note')
    .map(({ lines }) => lines.map(({ text }) => readAloud(text.trim())).join(' '))
  const all = words.split('\n')
  const first = all.filter(line => notes.includes(line))
  return spoken([...first, ...all.filter(line => !first.includes(line))].join('\n'))
}

/** What is known of an output once its page is drawn, and further pages of it. */
export function outputReport(
  path: string,
  { size, format }: Output,
  drawing: Drawing,
  dpi: number,
  more: readonly Drawing[] = [],
): OutputReport {
  const { sheet } = drawing
  const pixels = pixelSize(sheet, dpi)
  return {
    path,
    format,
    size,
    widthMm: round(sheet.width, 2),
    heightMm: round(sheet.height, 2),
    ...(isPixels(format) && { widthPx: pixels.width, heightPx: pixels.height }),
    alt: [drawing, ...more].map(altOf).join('\n'),
    cached: false,
    arrangement: drawing.arrangement,
  }
}

export const textReports = (path: string, { items }: Drawing): TextReport[] =>
  items.flatMap(item =>
    item.kind === 'text' && item.role !== 'artifact'
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

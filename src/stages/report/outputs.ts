import { type Drawing, fieldOf } from '../../model/drawing.ts'
import type { Finishing, ScaleName } from '../../model/output.ts'
import { type Mm, pixelSize, type Sheet } from '../../model/sheet.ts'
import { isPixels, type Output } from '../../model/sign.ts'
import { cutSize, eyeletsOf } from '../../trade/imposition/finishing.ts'
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
  { size, format, edition }: Output,
  drawing: Drawing,
  dpi: number,
  more: readonly Drawing[] = [],
): OutputReport {
  const { sheet } = drawing
  const pixels = pixelSize(sheet, dpi)
  return {
    path,
    format,
    size: edition ?? size,
    widthMm: round(sheet.width, 2),
    heightMm: round(sheet.height, 2),
    ...(isPixels(format) && { widthPx: pixels.width, heightPx: pixels.height }),
    alt: [drawing, ...more].map(altOf).join('\n'),
    cached: false,
    arrangement: drawing.arrangement,
  }
}

/** The same, with what a print shop is told of a PDF. */
export function withPaper(
  { arrangement, ...output }: OutputReport,
  sheet: Sheet,
  { scale, finishing, inks }: Told,
): OutputReport {
  const cut = finishing && cutSize(sheet, finishing)
  return {
    ...output,
    ...(scale !== undefined && { scale }),
    ...(finishing && {
      finishing: {
        eyelets: eyeletsOf(sheet, finishing)?.count ?? 0,
        hemMm: finishing.hem,
        polePocketMm: finishing.polePocket,
        cutWidthMm: round(cut!.width, 2),
        cutHeightMm: round(cut!.height, 2),
      },
    }),
    ...(inks && {
      inks: {
        plates: inks.plates,
        mostPercent: round(inks.most.percent, 1),
        xMm: round(inks.most.x, 1),
        yMm: round(inks.most.y, 1),
      },
    }),
    arrangement,
  }
}

interface Told {
  readonly scale?: ScaleName
  readonly finishing?: Finishing
  readonly inks?: {
    readonly plates: readonly string[]
    readonly most: { readonly percent: number; readonly x: Mm; readonly y: Mm }
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

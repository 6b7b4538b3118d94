import type { Drawing } from '../../../model/drawing.ts'
import { maximum, minimum } from '../../../model/extremes.ts'
import type { Ganging } from '../../../trade/imposition/n-up.ts'
import { captions, type Write } from './captions.ts'
import { formPages, type Pen, penOf, pt, strokedLine } from './form-pages.ts'
import { number, type PdfFile, type Ref } from './objects.ts'
import { artifact, type Painter } from './painter.ts'
import { printWords, RULER, ruler } from './ruler.ts'

/** Cut marks are so long, in millimetres, and so heavy, in points. */
const MARK = 3
const HAIRLINE = 0.25

/** Copies of a sign on one sheet, with marks on the lines to cut along: beside the copies there is only what no printer prints. */
export function gangPage(
  file: PdfFile,
  pages: Ref,
  painter: Painter,
  drawing: Drawing,
  ganging: Ganging,
  image: Ref | undefined,
) {
  const { paper, scale, margin, cells } = ganging
  const placed = cells.map(
    ({ x, y, height }) => `${number(scale)} 0 0 ${number(scale)} ${pt(x, paper.height - y - height)} cm`,
  )
  const copies = placed.map(place => `q ${place} /Fm1 Do Q`).join('\n')
  const xs = [
    ...new Set(cells.flatMap(({ x, width }) => [x, x + width].map(place => Math.round(place * 1000) / 1000))),
  ]
  const ys = [
    ...new Set(
      cells.flatMap(({ y, height }) =>
        [y, y + height].map(place => Math.round((paper.height - place) * 1000) / 1000),
      ),
    ),
  ]
  const [left, right, bottom, top] = [minimum(xs), maximum(xs), minimum(ys), maximum(ys)]
  const across = xs.flatMap(x =>
    ys.map(y => strokedLine(x, Math.max(bottom, y - MARK), x, Math.min(top, y + MARK))),
  )
  const along = ys.flatMap(y =>
    xs.map(x => strokedLine(Math.max(left, x - MARK), y, Math.min(right, x + MARK), y)),
  )
  const pen = penOf(painter)
  const lines = [...across, ...along].join(' ')
  // On white, to be seen on whatever colour; and no half of a line in the margin.
  const within = `${pt(left, bottom, right - left, top - bottom)} re W n`
  const cuts = `q ${within} ${pen.pale} ${3 * HAIRLINE} w ${lines} ${pen.stroke} ${HAIRLINE} w ${lines} Q`
  const marks = `${cuts}\n${footOf(drawing, paper.width, margin, pen, captions(painter, drawing, pen))}`
  const words = `q ${placed[0]}\n${painter.unseen()}\nQ`
  return formPages(
    file,
    pages,
    painter,
    drawing,
    paper,
    [[artifact(copies), words, artifact(marks)].join('\n')],
    image,
  )
}

/** The height of what is said beside the ruler. */
const WORDS = 1.8

/** Under the copies: a ruler to hold against the print, and that nothing may be scaled. On paper too narrow, nothing. */
function footOf(drawing: Drawing, width: number, margin: number, pen: Pen, write: Write): string {
  if (width - 2 * margin < RULER) return ''
  return [
    ruler(width / 2 - RULER / 2, margin + 0.1, pen),
    write(printWords(drawing).scale, width / 2, margin + 0.1 + 1.7, WORDS * 0.9),
  ].join('\n')
}

import type { Drawing } from '../../../model/drawing.ts'
import { maximum, minimum } from '../../../model/extremes.ts'
import type { Ganging } from '../../../trade/imposition/n-up.ts'
import { formPages, penOf, pt, strokedLine } from './form-pages.ts'
import { number, type PdfFile, type Ref } from './objects.ts'
import { artifact, type Painter } from './painter.ts'

/** Cut marks are so long and so heavy, in millimetres and in points, and so far from what is cut. */
const MARK = 3
const GAP = 0.5
const HAIRLINE = 0.25

/** Copies of a sign on one sheet, with marks in the margin where to cut. */
export function gangPage(
  file: PdfFile,
  pages: Ref,
  painter: Painter,
  drawing: Drawing,
  ganging: Ganging,
  image: Ref | undefined,
) {
  const { paper, scale, cells } = ganging
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
  const across = xs.flatMap(x => [
    strokedLine(x, bottom - GAP, x, bottom - GAP - MARK),
    strokedLine(x, top + GAP, x, top + GAP + MARK),
  ])
  const along = ys.flatMap(y => [
    strokedLine(left - GAP, y, left - GAP - MARK, y),
    strokedLine(right + GAP, y, right + GAP + MARK, y),
  ])
  const marks = `q ${penOf(painter).stroke} ${HAIRLINE} w ${[...across, ...along].join(' ')} Q`
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

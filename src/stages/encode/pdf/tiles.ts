import { type Drawing, fieldOf, onPage } from '../../../model/drawing.ts'
import { maximum, minimum } from '../../../model/extremes.ts'
import type { Box, Mm } from '../../../model/sheet.ts'
import type { Tile, Tiling } from '../../../trade/imposition/tiling.ts'
import { formPages, type Pen, penOf, pt, strokedLine } from './form-pages.ts'
import { hex4, number, type PdfFile, type Ref } from './objects.ts'
import { artifact, type Painter } from './painter.ts'
import { POINTS } from './paths.ts'

/** Ticks in the margin are so long, lines so heavy in points, labels so high. */
const TICK: Mm = 3
const HAIRLINE = 0.35
const LABEL: Mm = 2.6

/** Where telephone numbers stand, with a little air: round figures overshoot. What no seam should cross. */
export const numbersOn = ({ items }: Drawing): Box[] =>
  items.flatMap(item => {
    if (item.kind !== 'text' || fieldOf(item) !== 'phone' || item.role === 'artifact') return []
    const air = 0.1 * item.capHeight
    return item.lines.map(({ x, baseline, width }) =>
      onPage(item, {
        x: x - air,
        y: baseline - item.capHeight - air,
        width: width + 2 * air,
        height: item.capHeight + 2 * air,
      }),
    )
  })

/**
 * A large sign over small sheets. The first page shows how they join, and holds the words for those who hear it; then
 * each sheet shows its part at full size. The picture is in the file once.
 */
export function tilePages(
  file: PdfFile,
  pages: Ref,
  painter: Painter,
  drawing: Drawing,
  tiling: Tiling,
  image: Ref | undefined,
) {
  const pen = penOf(painter)
  const write = labeller(painter, drawing, pen)
  const sheets = tiling.tiles.map(tile =>
    artifact(tileContent(tile, tiling, drawing.sheet.height, pen, write)),
  )
  const [only] = tiling.tiles
  if (tiling.tiles.length === 1) {
    // Nothing is to be joined: the sign on its sheet, and its words.
    const words = `q 1 0 0 1 ${placeOf(only!, tiling, drawing.sheet.height)} cm\n${painter.unseen()}\nQ`
    return formPages(file, pages, painter, drawing, tiling.paper, [`${sheets[0]}\n${words}`], image)
  }
  const map = mapOf(tiling, drawing.sheet, pen, write)
  const words = `q ${map.placed}\n${painter.unseen()}\nQ`
  const contents = [[artifact(map.drawn), words, artifact(map.over)].join('\n'), ...sheets]
  return formPages(file, pages, painter, drawing, tiling.paper, contents, image)
}

type Write = (text: string, x: Mm, y: Mm, size: Mm) => string

/** Writes labels, centred, on white, in the face of the sign's smallest words. */
function labeller(painter: Painter, { faces }: Drawing, { black, white }: Pen): Write {
  const [id, face] = [...faces].at(-1)!
  const font = painter.font(id)
  return (text, x, y, size) => {
    const glyphs = [...text].map(letter => ({ letter, id: face.glyph(letter.codePointAt(0)!) }))
    const width = glyphs.reduce((sum, { id }) => sum + (face.advance(id) / face.unitsPerEm) * size, 0)
    const codes = glyphs.map(({ id, letter }) => hex4(font.code(id, letter) ?? id)).join('')
    const ground = `${white} ${pt(x - width / 2 - 0.3 * size, y - 0.3 * size, width + 0.6 * size, 1.3 * size)} re f`
    const words = `BT /${painter.fontName(id)} ${number(size * POINTS)} Tf ${pt(x - width / 2, y)} Td <${codes}> Tj ET`
    return `q ${ground} ${black} ${words} Q`
  }
}

/** Where the sign's corner lies on a tile's sheet. */
const placeOf = ({ window: { x, y, height } }: Tile, { margin }: Tiling, high: Mm): string =>
  pt(margin - x, margin + height - (high - y))

/** What a tile's sheet shows: its part of the sign at full size, ticks where to cut and where the next sheet begins. */
function tileContent(tile: Tile, tiling: Tiling, height: Mm, { stroke }: Pen, write: Write): string {
  const { paper, margin, overlap, columns, rows } = tiling
  const { width, height: high } = tile.window
  const shift = placeOf(tile, tiling, height)
  const [left, right, bottom, top] = [margin, margin + width, margin, margin + high]
  const ticks: string[] = []
  const across = (place: Mm) =>
    ticks.push(
      strokedLine(place, bottom - 1, place, bottom - 1 - TICK),
      strokedLine(place, top + 1, place, top + 1 + TICK),
    )
  const along = (place: Mm) =>
    ticks.push(
      strokedLine(left - 1, place, left - 1 - TICK, place),
      strokedLine(right + 1, place, right + 1 + TICK, place),
    )
  for (const place of [left, right]) across(place)
  for (const place of [bottom, top]) along(place)
  // The dashed ticks tell where the neighbour's picture begins: cut there, or glue it on up to there.
  const solid = ticks.length
  if (tile.column > 0) across(left + overlap)
  if (tile.column < columns - 1) across(right - overlap)
  if (tile.row > 0) along(top - overlap)
  if (tile.row < rows - 1) along(bottom + overlap)
  return [
    `q ${pt(left, bottom, width, high)} re W n 1 0 0 1 ${shift} cm /Fm1 Do Q`,
    `q ${stroke} ${HAIRLINE} w ${ticks.slice(0, solid).join(' ')}`,
    `[1.5 1.5] 0 d ${ticks.slice(solid).join(' ')} Q`,
    write(tile.label, paper.width / 2, Math.max(0.8, (margin - LABEL) / 2 + 0.2), LABEL),
  ].join('\n')
}

/** The first page: the whole sign small, with the sheets that it is cut into. */
function mapOf(
  tiling: Tiling,
  sheet: { readonly width: Mm; readonly height: Mm },
  { stroke }: Pen,
  write: Write,
) {
  const { paper, tiles } = tiling
  const room: Mm = 15
  const xs = tiles.flatMap(({ window }) => [window.x, window.x + window.width])
  const ys = tiles.flatMap(({ window }) => [window.y, window.y + window.height])
  const [left, top] = [minimum(xs, 0), minimum(ys, 0)]
  const [wide, high] = [maximum(xs, sheet.width) - left, maximum(ys, sheet.height) - top]
  const scale = Math.min((paper.width - 2 * room) / wide, (paper.height - 2 * room - 10) / high)
  const [originX, originY] = [
    (paper.width - wide * scale) / 2 - left * scale,
    paper.height - room + top * scale,
  ]
  const at = (x: Mm, y: Mm): readonly [Mm, Mm] => [originX + x * scale, originY - y * scale]
  const [px, py] = at(0, sheet.height)
  const placed = `${number(scale)} 0 0 ${number(scale)} ${pt(px, py)} cm`
  const boxes = tiles.map(({ window }) => {
    const [x, y] = at(window.x, window.y + window.height)
    return `${pt(x, y, window.width * scale, window.height * scale)} re S`
  })
  const labels = tiles.map(({ label: text, window }) => {
    const [x, y] = at(window.x + window.width / 2, window.y + window.height / 2)
    const [short] = text.split(' ')
    return write(short!, x, y - 1.5, Math.min(6, 0.2 * window.height * scale))
  })
  return {
    placed,
    drawn: `q ${placed} /Fm1 Do Q`,
    over: [`q ${stroke} 0.7 w ${boxes.join(' ')} Q`, ...labels].join('\n'),
  }
}

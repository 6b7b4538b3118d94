import { type Drawing, fieldOf, onPage } from '../../../model/drawing.ts'
import type { Box, Mm } from '../../../model/sheet.ts'
import type { Tile, Tiling } from '../../../trade/imposition/tiling.ts'
import { captions, type Write } from './captions.ts'
import { formPages, type Pen, penOf, pt, strokedLine } from './form-pages.ts'
import { joinMap } from './join-map.ts'
import type { PdfFile, Ref } from './objects.ts'
import { artifact, type Painter } from './painter.ts'

/** Ticks are so long, lines at the corners too, lines so heavy in points, labels so high. */
const TICK: Mm = 3
const CORNER: Mm = 5
const HAIRLINE = 0.35
const LABEL: Mm = 2.6
/** A line lies within what it bounds, or outside, by its own width. */
const INSIDE: Mm = 0.07
const OUTSIDE: Mm = 0.2

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
  const write = captions(painter, drawing, pen)
  const sheets = tiling.tiles.map(tile => artifact(tileContent(tile, tiling, drawing.sheet, pen, write)))
  const [only] = tiling.tiles
  if (tiling.tiles.length === 1) {
    // Nothing is to be joined: the sign on its sheet, and its words.
    const words = `q 1 0 0 1 ${placeOf(only!, tiling, drawing.sheet.height)} cm\n${painter.unseen()}\nQ`
    return formPages(file, pages, painter, drawing, tiling.paper, [`${sheets[0]}\n${words}`], image)
  }
  const map = joinMap(tiling, drawing, pen, write)
  const words = `q ${map.placed}\n${painter.unseen()}\nQ`
  const contents = [[artifact(map.drawn), words, artifact(map.over)].join('\n'), ...sheets]
  return formPages(file, pages, painter, drawing, tiling.paper, contents, image)
}

/** Where the sign's corner lies on a tile's sheet. */
const placeOf = ({ window: { x, y, height } }: Tile, { margin, band }: Tiling, high: Mm): string =>
  pt(margin + band - x, margin + band + height - (high - y))

/** What a tile's sheet shows: its part of the sign at full size, its name, and where to cut and to glue. */
function tileContent(
  tile: Tile,
  tiling: Tiling,
  sheet: { readonly width: Mm; readonly height: Mm },
  pen: Pen,
  write: Write,
): string {
  const { margin, band } = tiling
  const edge = margin + band
  const { width, height } = tile.window
  return [
    `q ${pt(edge, edge, width, height)} re W n 1 0 0 1 ${placeOf(tile, tiling, sheet.height)} cm /Fm1 Do`,
    trimLines(tile, sheet, pen),
    'Q',
    seams(tile, tiling, pen),
    nameOf(tile, write),
  ].join('\n')
}

function nameOf({ name, label }: Tile, write: Write): string {
  if (!name) return ''
  const upright = name.width >= name.height
  const [x, y] = [name.x + name.width / 2, name.y + name.height / 2]
  return upright ? write(label, x, y - 0.35 * LABEL, LABEL) : write(label, x + 0.35 * LABEL, y, LABEL, true)
}

/** Dashes just outside the sign, where it ends on this sheet: what lies beyond is cut off. In millimetres of the sign. */
function trimLines(
  { window: { x, y, width, height } }: Tile,
  sheet: { readonly width: Mm; readonly height: Mm },
  { stroke }: Pen,
): string {
  const [top, bottom] = [sheet.height - y, sheet.height - y - height]
  const upright = [-OUTSIDE, sheet.width + OUTSIDE]
    .filter(place => place > x && place < x + width)
    .map(place => strokedLine(place, bottom, place, top))
  const level = [-OUTSIDE, sheet.height + OUTSIDE]
    .filter(place => place > bottom && place < top)
    .map(place => strokedLine(x, place, x + width, place))
  return `${stroke} ${HAIRLINE} w [3 3] 0 d ${[...upright, ...level].join(' ')}`
}

/**
 * Where sheets meet. The next sheet lies over the strip on the right and at the foot, up to the dashes; left and at the
 * head a sheet is cut along its picture, which short lines at the corners show. Where the overlap has no room for marks,
 * they stand in the band round the picture.
 */
function seams(tile: Tile, { margin, overlap, band, columns, rows }: Tiling, pen: Pen): string {
  const edge = margin + band
  const [left, right] = [edge, edge + tile.window.width]
  const [bottom, top] = [edge, edge + tile.window.height]
  const solid: string[] = []
  const dashed: string[] = []
  if (band) {
    const near = 0.5
    const far = Math.min(near + TICK, band)
    for (const place of [left, right])
      solid.push(
        strokedLine(place, bottom - near, place, bottom - far),
        strokedLine(place, top + near, place, top + far),
      )
    for (const place of [bottom, top])
      solid.push(
        strokedLine(left - near, place, left - far, place),
        strokedLine(right + near, place, right + far, place),
      )
  } else {
    if (tile.column > 0) {
      const place = left + INSIDE
      solid.push(
        strokedLine(place, bottom, place, bottom + CORNER),
        strokedLine(place, top - CORNER, place, top),
      )
    }
    if (tile.row > 0) {
      const place = top - INSIDE
      solid.push(
        strokedLine(left, place, left + CORNER, place),
        strokedLine(right - CORNER, place, right, place),
      )
    }
  }
  if (overlap > 0 && tile.column < columns - 1) {
    const place = right - overlap + OUTSIDE
    dashed.push(strokedLine(place, bottom, place, top))
  }
  if (overlap > 0 && tile.row < rows - 1) {
    const place = bottom + overlap - OUTSIDE
    dashed.push(strokedLine(left, place, right, place))
  }
  const { stroke, pale } = pen
  // On white, to be seen on whatever colour.
  return [
    `q ${pt(left - band, bottom - band, right - left + 2 * band, top - bottom + 2 * band)} re W n`,
    `${pale} ${3 * HAIRLINE} w ${[...solid, ...dashed].join(' ')}`,
    `${stroke} ${HAIRLINE} w ${solid.join(' ')} [4 4] 0 d ${dashed.join(' ')} Q`,
  ].join('\n')
}

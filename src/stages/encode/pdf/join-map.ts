import type { Drawing } from '../../../model/drawing.ts'
import { maximum, minimum } from '../../../model/extremes.ts'
import type { Mm } from '../../../model/sheet.ts'
import type { Tiling } from '../../../trade/imposition/tiling.ts'
import type { Write } from './captions.ts'
import { type Pen, pt } from './form-pages.ts'
import { number } from './objects.ts'
import { printWords, RULER, rulerBelow, WORDS } from './ruler.ts'

/** Between the margin and what is drawn. */
const AIR: Mm = 5
/** What the words and the ruler take at the foot. */
const FOOT: Mm = 18

/**
 * The first page: how to print, a ruler to hold against the print, and the whole sign small, with the sheets that it is
 * cut into: each by its name, upright as its triangle points, and by its page in the file.
 */
export function joinMap(tiling: Tiling, drawing: Drawing, pen: Pen, write: Write) {
  const { paper, tiles, margin } = tiling
  const { sheet } = drawing
  const { stroke, black, pale } = pen
  const edge = margin + AIR
  const xs = tiles.flatMap(({ window }) => [window.x, window.x + window.width])
  const ys = tiles.flatMap(({ window }) => [window.y, window.y + window.height])
  const [left, top] = [minimum(xs, 0), minimum(ys, 0)]
  const [wide, high] = [maximum(xs, sheet.width) - left, maximum(ys, sheet.height) - top]
  const scale = Math.min((paper.width - 2 * edge) / wide, (paper.height - 2 * edge - FOOT) / high)
  const [originX, originY] = [
    (paper.width - wide * scale) / 2 - left * scale,
    paper.height - edge + top * scale,
  ]
  const at = (x: Mm, y: Mm): readonly [Mm, Mm] => [originX + x * scale, originY - y * scale]
  const [px, py] = at(0, sheet.height)
  const placed = `${number(scale)} 0 0 ${number(scale)} ${pt(px, py)} cm`
  const boxes = tiles.map(({ window }) => {
    const [x, y] = at(window.x, window.y + window.height)
    return `${pt(x, y, window.width * scale, window.height * scale)} re S`
  })
  const labels = tiles.flatMap(({ label: text, window }, i) => {
    const [x, y] = at(window.x + window.width / 2, window.y + window.height / 2)
    const [short] = text.split(' ')
    const size = Math.min(6, 0.2 * window.height * scale)
    const up = y + 1.1 * size
    const arrow = `${pt(x - 0.4 * size, up)} m ${pt(x + 0.4 * size, up)} l ${pt(x, up + 0.7 * size)} l h B`
    return [
      `q ${black} ${pale} 0.5 w ${arrow} Q`,
      write(short!, x, y, size),
      write(`${i + 2}/${tiles.length + 1}`, x, y - 0.75 * size, 0.5 * size),
    ]
  })
  const said = printWords(drawing)
  const foot = margin + 1
  const fits = paper.width - 2 * margin >= RULER + 25
  return {
    placed,
    drawn: `q ${placed} /Fm1 Do Q`,
    over: [
      `q ${pale} 2.1 w ${boxes.join(' ')} ${stroke} 0.7 w ${boxes.join(' ')} Q`,
      ...labels,
      ...(fits ? [rulerBelow(paper.width / 2, foot, said.scale, pen, write)] : []),
      ...lines(said.joining, paper.width - 2 * margin, WORDS).map((line, i, all) =>
        write(line, paper.width / 2, foot + 8 + (all.length - 1 - i) * 1.35 * WORDS, WORDS),
      ),
    ].join('\n'),
  }
}

/** Small print in lines that fit the page: a letter is about half as wide as high. */
function lines(text: string, width: Mm, size: Mm): string[] {
  const most = Math.floor(width / (0.55 * size))
  const made: string[] = []
  for (const word of text.split(' ')) {
    const last = made.at(-1)
    if (last !== undefined && last.length + word.length < most) made[made.length - 1] = `${last} ${word}`
    else made.push(word)
  }
  return made
}

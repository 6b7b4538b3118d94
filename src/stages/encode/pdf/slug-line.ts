import { itemise, visualOrder } from '../../../media/text/itemise.ts'
import { Typeface } from '../../../media/text/typeface.ts'
import { type Drawing, type GlyphRun, type Item, pixelsIn, type TextLine } from '../../../model/drawing.ts'
import type { Ink } from '../../../model/ink.ts'
import type { Finishing } from '../../../model/output.ts'
import type { Mm, Sheet } from '../../../model/sheet.ts'
import { cutSize, eyeletsOf } from '../../../trade/imposition/finishing.ts'
import { type PageBoxes, WORDS } from '../../../trade/imposition/page.ts'
import type { PdfOptions } from '../encoding.ts'
import { artifact, type Painter } from './painter.ts'
import { boxPath, runOutlines } from './paths.ts'

/** The em of the words in a slug, and the side of a patch of ink. */
const SIZE: Mm = 2.4
const PATCH: Mm = 4
/** From the corner, where the crop marks are, and from the register mark in the middle of a side. */
const ASIDE: Mm = 4
const BETWEEN: Mm = 3

/** A slug that is lower than this, less what marks keep off the edge of the paper, has no room for words. */
const LEAST: Mm = 6

const NO_CORNERS = [0, 0, 0, 0] as const

/** The inks of four colours, as patches. */
const PROCESS: readonly (readonly [string, string])[] = [
  ['Cyan', '1 0 0 0 k'],
  ['Magenta', '0 1 0 0 k'],
  ['Yellow', '0 0 1 0 k'],
  ['Black', '0 0 0 1 k'],
]

const fillsOf = (item: Item): readonly Ink[] =>
  item.kind === 'figure'
    ? item.parts.flatMap(part => (part.kind === 'pixels' ? [] : [part.fill]))
    : [item.fill]

/** The plates that a drawing is printed with, and how each is filled: no patch may ask for one that is empty otherwise. */
function platesOf(drawing: Drawing, { rgb, inks }: Painter): readonly (readonly [string, string])[] {
  if (rgb) return []
  const fills = drawing.items.flatMap(fillsOf)
  if (drawing.print.colour === 'cmyk') return PROCESS
  const spots = new Map(fills.flatMap(ink => (ink.spot ? [[ink.spot, inks.fillText(ink)] as const] : [])))
  const mixed = fills.filter(({ spot }) => !spot)
  const pictures = pixelsIn(drawing).length > 0
  const used = PROCESS.filter(
    ([name], i) => pictures || name === 'Black' || mixed.some(({ cmyk }) => !cmyk || cmyk[i]! > 0),
  )
  return [...used, ...spots]
}

/** Words in the sign's own faces as glyphs, from the left; `width` in millimetres. What no face has is left out. */
function set(words: string, { faces, language }: Drawing): { runs: readonly GlyphRun[]; width: Mm } {
  const typefaces = [...faces.values()]
    .reverse()
    .filter((face): face is Typeface => face instanceof Typeface && !face.emoji)
  const absent = new Set(itemise(words, typefaces, 'ltr').missing.map(({ character }) => character))
  const text = [...words].filter(letter => !absent.has(letter)).join('')
  let pen = 0
  const runs = visualOrder(itemise(text, typefaces, 'ltr').runs).map(
    ({ start, end, face, level, script }) => {
      const rtl = level % 2 === 1
      const x = pen
      const glyphs = face.shape(text, start, end, { rtl, script, language }).map(glyph => {
        const at = { id: glyph.id, cluster: glyph.cluster, x: pen - x + glyph.dx * SIZE, y: glyph.dy * SIZE }
        pen += glyph.advance * SIZE
        return at
      })
      return { face: face.id, rtl, x, glyphs }
    },
  )
  return { runs, width: pen }
}

/** The same in so much width at most: what is too long is cut and says so. */
function setWithin(words: string, width: Mm, drawing: Drawing) {
  const letters = [...words]
  for (let end = letters.length; end > 0; end = Math.min(end - 1, Math.floor(end * 0.95))) {
    const line = set(letters.slice(0, end).join('') + (end < letters.length ? ' …' : ''), drawing)
    if (line.width <= width) return line
  }
  return undefined
}

/**
 * What a printer wants to know of the job, in the slug: below the sheet what it is (title, who puts it up, size, language, row,
 * program, and the day where SOURCE_DATE_EPOCH gives one), above it a patch of each ink with its name. In black, as outlines:
 * they are no words of the sign. Nothing where there are no marks, or no room beside them.
 */
export function slugLine(
  painter: Painter,
  drawing: Drawing,
  boxes: PageBoxes,
  { creator, date, row, scale }: Pick<PdfOptions, 'creator' | 'date' | 'row' | 'scale'>,
): string {
  const { sheet, print, faces, title, author, language } = drawing
  const { rgb } = painter
  const { finishing } = print
  if (!(print.marks || finishing) || boxes.slug < LEAST) return ''
  const middle = boxes.bleed + (finishing ? boxes.slug - WORDS / 2 : boxes.slug / 2)
  const room = boxes.width / 2 - 2 * ASIDE
  const black = rgb ? '0 g' : '/Knock gs 0 0 0 1 k'
  const written = (words: string, x: Mm, baseline: Mm, width: Mm) => {
    const line = setWithin(words, width, drawing)
    if (!line) return ''
    const at: TextLine = {
      text: '',
      baseline,
      size: SIZE,
      x,
      width: line.width,
      ink: { x, width: line.width, up: 0, down: 0 },
      runs: [],
    }
    const outlines = line.runs.map(run =>
      runOutlines({ ...run, x: x + run.x }, at, faces.get(run.face)!, boxes),
    )
    return [black, ...outlines.flat()].join('\n')
  }
  // Two lines, where it is told how a banner is finished.
  const below = boxes.height + middle + (finishing ? -SIZE / 4 : SIZE / 3)
  const size = `${sheet.name} ${measures(sheet)}`
  const ratio = scale === 1 ? '' : `1:${Math.round(1 / scale)}`
  const day = date?.toISOString().slice(0, 10)
  const parts = [
    written([title, author].filter(Boolean).join(' · '), ASIDE, below, room),
    written(
      [size, ratio, language, row === undefined ? '' : `row ${row}`, creator, day]
        .filter(Boolean)
        .join(' · '),
      boxes.width / 2 + ASIDE,
      below,
      room,
    ),
    finishing
      ? written(finishingTold(sheet, finishing), ASIDE, below + 1.5 * SIZE, boxes.width - 2 * ASIDE)
      : '',
  ]
  // On both sides of the register mark, as many as there is room for.
  let x = ASIDE
  for (const [name, fill] of platesOf(drawing, painter)) {
    const label = set(name, drawing)
    const width = PATCH + 1 + label.width
    if (x < boxes.width / 2 && x + width > boxes.width / 2 - ASIDE) x = boxes.width / 2 + ASIDE
    if (x + width > boxes.width - ASIDE) break
    const box = { x, y: -middle - PATCH / 2, width: PATCH, height: PATCH }
    parts.push(
      `${fill.startsWith('/') ? fill : `/Knock gs ${fill}`}\n${boxPath({ box, radii: NO_CORNERS }, boxes)}`,
      written(name, x + PATCH + 1, -middle + SIZE / 3, room),
    )
    x += width + BETWEEN
  }
  return artifact(['q', ...parts.filter(Boolean), 'Q'].join('\n'))
}

/** How a banner is finished, for who does it: sizes of what it is at last, whatever the scale of the page. */
function finishingTold(sheet: Sheet, finishing: Finishing): string {
  const { eyelets, hem, polePocket } = finishing
  const rings = eyeletsOf(sheet, finishing)
  return [
    `cut ${measures(cutSize(sheet, finishing))}, fold at the crop marks`,
    hem ? `hem ${hem} mm` : '',
    polePocket ? `pole pockets ${polePocket} mm flat, head and foot` : '',
    rings ? `${rings.count} eyelets, at most ${eyelets} mm apart` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

const measures = ({ width, height }: Pick<Sheet, 'width' | 'height'>): string =>
  `${[width, height].map(length => Math.round(length * 10) / 10).join(' × ')} mm`

import { fieldOf, type Item, onPage, type PaintedFigure, type PaintedText } from '../../../model/drawing.ts'
import type { Sheet } from '../../../model/sheet.ts'
import type { Sign } from '../../../model/sign.ts'
import type { Block } from '../block.ts'
import { TELEPHONE_WIDTH } from '../legible-sizes.ts'
import { fullOf, isNumber } from '../set-type.ts'
import type { Measured, MeasuredFigure, MeasuredText } from './measured.ts'
import { rankOf } from './rank.ts'

/** Measure a page: the blocks are those of its texts, in their order. What is on it a second time is left out. */
export function measured(
  items: readonly Item[],
  blocks: readonly Block[],
  sheet: Sheet,
  sign: Sign,
): Measured {
  let next = 0
  const texts: MeasuredText[] = []
  const figures: MeasuredFigure[] = []
  for (const item of items) {
    if (item.kind === 'figure') figures.push(figureOf(item, sign))
    if (item.kind !== 'text') continue
    const block = blocks[next++]!
    if (item.role !== 'artifact') texts.push(textOf(item, block, sign))
  }
  const { width, height, pixels } = sheet
  return {
    width,
    height,
    perMm: pixels ? TELEPHONE_WIDTH / width : undefined,
    texts,
    figures,
    emphasis: sign.emphasis,
  }
}

function textOf(item: PaintedText, block: Block, sign: Sign): MeasuredText {
  const { node, measure } = block
  const field = fieldOf(item)
  const share = item.capHeight / item.size
  const lines = item.lines.map(({ ink, baseline, size }) =>
    onPage(item, { ...ink, y: baseline - share * size, height: share * size }),
  )
  const small = node.style.fit === 'small'
  return {
    field,
    rank: small ? 'small' : rankOf(field, sign),
    cap: item.capHeight,
    size: item.size,
    measure,
    full: isNumber(block) ? fullOf(block) : undefined,
    lines,
  }
}

function figureOf({ field, box, parts }: PaintedFigure, { image, logo }: Sign): MeasuredFigure {
  const picture = field === 'image' ? image : field === 'logo' ? logo : undefined
  const cut = picture && parts.length && field === 'image' ? seenOf(picture, box) : { width: 1, height: 1 }
  return { field, box, seen: cut }
}

function seenOf(art: { width: number; height: number }, box: { width: number; height: number }) {
  const [own, place] = [art.width / art.height, box.width / box.height]
  return { width: Math.min(1, place / own), height: Math.min(1, own / place) }
}

import type { ToInks } from '../../../media/picture/colours.ts'
import { isGrey } from '../../../media/picture/grey.ts'
import { cropOf } from '../../../media/picture/resample.ts'
import {
  type Drawing,
  type Item,
  onPage,
  type PaintedPixels,
  type PaintedText,
} from '../../../model/drawing.ts'
import type { Ink } from '../../../model/ink.ts'
import type { Box, Mm } from '../../../model/sheet.ts'
import { isBlack, type Press, pressOf } from './inks.ts'
import { isRead, paintOrder } from './paint-order.ts'
import { richBoxes } from './rich-black.ts'

/** What a file of inks asks of a press. */
export interface Coverage {
  /** The plates that something is printed from. */
  readonly plates: readonly string[]
  /** Where most ink lies: all plates together, in per cent, and the place from the top left of the sheet. */
  readonly most: { readonly percent: number; readonly x: Mm; readonly y: Mm }
}

const PROCESS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const

/** Ink in one place: a plate of its own, or the four. */
type Layer = Pick<Ink, 'spot'> & { readonly cmyk: readonly number[] }

interface Spot {
  readonly x: Mm
  readonly y: Mm
}

/**
 * The plates of a drawing and the most ink in one place, without the marks outside the sheet. What is painted hides what is
 * under it, but for black words and codes, whose ink comes upon it. Of a picture in colour every pixel counts.
 */
export function coverageOf(drawing: Drawing, toInks: ToInks | undefined): Coverage {
  const { sheet, items, faces, print } = drawing
  const press = pressOf(richBoxes(items, sheet), print.colour === 'spot', toInks)
  const used = new Set<string>()
  let most = { percent: 0, x: 0, y: 0 }
  const lay = (layers: readonly Layer[], { x, y }: Spot) => {
    let percent = 0
    for (const { spot, cmyk } of layers) {
      if (spot !== undefined) used.add(spot)
      else PROCESS.forEach((plate, i) => void (cmyk[i]! > 0 && used.add(plate)))
      percent += spot === undefined ? cmyk.reduce((sum, ink) => sum + ink, 0) : 100
    }
    if (percent > most.percent) most = { percent, x, y }
  }
  const order = paintOrder(items, items.filter(isRead))
  const pictures = new Map<PaintedPixels, Darkest>()
  const darkest = (part: PaintedPixels): Darkest => {
    const known = pictures.get(part) ?? darkestOf(part, toInks)
    pictures.set(part, known)
    return known
  }
  for (const [i, item] of order.entries()) {
    const over = (ink: Ink, at: Spot) => {
      const own = press.ink(ink)
      if (!isBlack(ink)) {
        lay([own], at)
        return
      }
      // The black of what is under it is the same plate.
      const under = underOf(order.slice(0, i), at, press, darkest)
      lay(under ? [own, { ...under, cmyk: [...under.cmyk.slice(0, 3), 0] }] : [own], at)
    }
    switch (item.kind) {
      case 'box':
        lay([press.box(item)], middleOf(item.box))
        break
      case 'texture':
        over(item.fill, middleOf(item.box))
        break
      case 'text': {
        for (const at of pointsOn(item)) over(item.fill, at)
        for (const { runs } of item.lines)
          for (const { face, glyphs } of runs)
            for (const { id } of glyphs)
              for (const { rgb } of faces.get(face)!.layers(id))
                lay([{ spot: undefined, cmyk: press.picture(rgb) }], pointsOn(item)[0]!)
        break
      }
      case 'figure':
        for (const part of item.parts) {
          if (part.kind === 'box') lay([press.box(part)], middleOf(part.box))
          else if (part.kind === 'shape') over(part.fill, middleOf(item.box))
          else {
            const { cmyk, plates, x, y } = darkest(part)
            for (const plate of plates) used.add(plate)
            lay([{ spot: undefined, cmyk }], { x, y })
          }
        }
    }
  }
  const spots = [...used].filter(plate => !(PROCESS as readonly string[]).includes(plate))
  return { plates: [...PROCESS.filter(plate => used.has(plate)), ...spots], most }
}

const middleOf = ({ x, y, width, height }: Box): Spot => ({ x: x + width / 2, y: y + height / 2 })

/** Places on a text where its letters are: the ends and the middle of each line. */
const pointsOn = (text: PaintedText): readonly Spot[] =>
  text.lines.flatMap(({ ink, baseline }) =>
    [0.02, 0.5, 0.98].map(part =>
      onPage(text, {
        x: ink.x + part * ink.width,
        y: baseline - text.capHeight / 2,
        width: 0,
        height: 0,
      }),
    ),
  )

const holds = ({ x, y, width, height }: Box, at: Spot): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height

/** What is seen at a place, of areas and pictures. */
function underOf(
  before: readonly Item[],
  at: Spot,
  press: Press,
  darkest: (part: PaintedPixels) => Darkest,
): Layer | undefined {
  for (const item of before.toReversed()) {
    if (item.kind === 'box' && holds(item.box, at)) return press.box(item)
    if (item.kind !== 'figure' || !holds(item.box, at)) continue
    for (const part of item.parts.toReversed()) {
      if (part.kind === 'shape' || !holds(part.box, at)) continue
      return part.kind === 'box' ? press.box(part) : { spot: undefined, cmyk: darkest(part).cmyk }
    }
  }
  return undefined
}

interface Darkest extends Spot {
  readonly cmyk: readonly number[]
  readonly plates: readonly string[]
}

/** The pixel of a picture with most ink. Greys are black ink alone. */
function darkestOf(part: PaintedPixels, toInks: ToInks | undefined): Darkest {
  const { raster, box } = part
  const { x, y, width, height } = cropOf(part)
  const grey = !toInks || isGrey(raster)
  let [most, place, cmyk]: [number, Spot, readonly number[]] = [-1, middleOf(box), [0, 0, 0, 0]]
  const plates = new Set<string>()
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [right, bottom] = [
    Math.min(raster.width, Math.ceil(x + width)),
    Math.min(raster.height, Math.ceil(y + height)),
  ]
  for (let row = top; row < bottom; row++) {
    const from = (row * raster.width + left) * 4
    const pixels = raster.rgba.subarray(from, from + (right - left) * 4)
    const inks = grey ? undefined : toInks(pixels)
    for (let i = 0; i < right - left; i++) {
      const four = inks ? inks.subarray(4 * i, 4 * i + 4) : [0, 0, 0, 255 - pixels[4 * i]!]
      const sum = four[0]! + four[1]! + four[2]! + four[3]!
      for (let ink = 0; plates.size < 4 && ink < 4; ink++) if (four[ink]! > 0) plates.add(PROCESS[ink]!)
      if (sum <= most) continue
      most = sum
      cmyk = [...four].map(ink => ink / 2.55)
      place = {
        x: box.x + ((left + i + 0.5 - x) / width) * box.width,
        y: box.y + ((row + 0.5 - y) / height) * box.height,
      }
    }
  }
  return { cmyk, plates: [...plates], ...place }
}

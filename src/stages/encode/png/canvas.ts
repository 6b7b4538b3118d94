import { host } from '#host'
import type { Pixels as Bitmap } from '../../../host/host.ts'
import { printsOf } from '../../../media/material/material.ts'
import type { Drawing, Item } from '../../../model/drawing.ts'
import type { Box } from '../../../model/sheet.ts'
import { type Embed, micro, svgElement, textElement } from '../svg/svg.ts'
import { extentOf, partExtent } from './extent.ts'

/** Pixels of a page: a part of it, whole pixels from its corner. */
export interface Window {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** An item and where its ink is. */
interface Piece {
  readonly extent: Box
  /** Where something of it is seen, if it is cut off at a box: resvg cannot draw a layer that it does not see. */
  readonly windows: readonly Box[] | undefined
  /** As it stands in a part of the page that begins in a row. */
  svg(top: number): string
}

/** A drawing at some pixels, of which any part can be drawn. */
export interface Canvas {
  readonly width: number
  readonly height: number
  /** A part of it as resvg is given it. */
  svg(part: Window): string
  draw(part: Window, background?: string, svg?: string): Bitmap
  /** Let go of the memory of what was drawn, now and then. */
  rest(): Promise<void>
}

/** A drawing on so many pixels. */
export async function canvasOf(
  drawing: Drawing,
  { width, height }: { readonly width: number; readonly height: number },
  embed: Embed,
): Promise<Canvas> {
  const resvg = await host.rasteriser()
  const { sheet, items } = drawing
  // One scale for all parts, and whole steps from one to another.
  const [across, down] = [width / micro(sheet.width), height / micro(sheet.height)]
  const [wide, high] = [sheet.width / width, sheet.height / height]
  const pieces = items.map((item): Piece => {
    const svg = pieceOf(item, drawing, embed, across, down)
    return { extent: extentOf(item, drawing), windows: windowsOf(item, sheet), svg }
  })
  const svgOf = (part: Window): string => {
    const view = {
      x: part.left * wide,
      y: part.top * high,
      width: part.width * wide,
      height: part.height * high,
    }
    const seen = pieces.filter(piece => isSeen(piece, view, high)).map(piece => piece.svg(part.top))
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${part.width}" height="${part.height}"><g transform="translate(${-part.left} 0)">${seen.join('\n')}</g></svg>`
  }
  return {
    width,
    height,
    rest: () => resvg.rest(),
    svg: svgOf,
    draw(part, background, svg = svgOf(part)) {
      const image = resvg.draw(svg, background)
      if (image.width !== part.width || image.height !== part.height)
        throw new Error('resvg drew a part of another size')
      return image
    },
  }
}

/**
 * An item as it stands in a part of the page. resvg reckons with 24 bits and cuts off what is finer than a 256th of a
 * pixel, so a part would differ from the whole page here and there by a step of shade. Edges do not, since a whole number
 * taken from a rounded one leaves no rest. A glyph is rounded only once it stands on its baseline: that is rounded as on
 * the whole page, and lowered by half of what rounding does there, so that what is cut off is the same.
 */
function pieceOf(item: Item, drawing: Drawing, embed: Embed, across: number, down: number) {
  if (item.kind !== 'text' || item.turn) {
    let svg: string | undefined
    return (top: number) => {
      svg ??= svgElement(item, drawing, embed)
      return `<g transform="matrix(${across} 0 0 ${down} 0 ${-top})">${svg}</g>`
    }
  }
  let text: ReturnType<typeof textElement> | undefined
  const onPage = (baseline: number) => Math.fround(Math.fround(down) * Math.fround(baseline))
  return (top: number) => {
    text ??= textElement(item, drawing.faces)
    const moved = (baseline: number) => {
      const y = onPage(baseline)
      return (y - top + 2 ** (Math.floor(Math.log2(y)) - 24)) / down
    }
    return `<g transform="matrix(${across} 0 0 ${down} 0 0)">${text(top ? moved : undefined)}</g>`
  }
}

function windowsOf(item: Item, sheet: Drawing['sheet']): readonly Box[] | undefined {
  if (item.kind === 'figure' && item.clipped)
    return item.parts.map(part => common(partExtent(part), item.box))
  const clip = item.kind === 'texture' ? printsOf(item, sheet).clip : undefined
  return clip && [clip]
}

/** Less than this of what is cut off, in millimetres, is nothing. */
const TRACE = 1e-3

/** May any ink of a piece be within a part of the page? */
function isSeen({ extent, windows }: Piece, view: Box, pixel: number): boolean {
  const inks = windows?.map(each => common(each, view))
  if (inks) return inks.some(({ width, height }) => width > TRACE && height > TRACE)
  return extent.y <= view.y + view.height + pixel && extent.y + extent.height >= view.y - pixel
}

function common(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)]
  const width = Math.min(one.x + one.width, other.x + other.width) - x
  const height = Math.min(one.y + one.height, other.y + other.height) - y
  return { x, y, width, height }
}

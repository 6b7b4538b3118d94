import type { Source } from '../../model/diagnostic.ts'
import type { Drawing } from '../../model/drawing.ts'
import { OPTIONS } from '../../model/options.ts'
import type { Size } from '../../model/sheet.ts'
import { sheetOf } from '../../model/sheet.ts'
import type { Output } from '../../model/sign.ts'
import { render } from '../../render/render.ts'
import { tileOf } from '../../stages/check/outputs.ts'
import { numbersOn } from '../../stages/encode/pdf/tiles.ts'
import { columnsOf } from '../../stages/parse/placeholders.ts'
import { parse } from '../../stages/parse/yaml.ts'
import { tellOnce } from '../../stages/report/once.ts'
import { altOf } from '../../stages/report/outputs.ts'
import { boxesOf } from '../../trade/imposition/page.ts'
import { tilingOf } from '../../trade/imposition/tiling.ts'
import type { Picture, Preview, Seams, Works } from '../shared/protocol.ts'
import type { Outside } from './outside.ts'

const named = ({ size, format }: Output) => `${size}.${format}`

/**
 * A sign as it stands, drawn in one size for the screen, whatever is found, as long as there is a sign.
 */
export async function preview(
  { source, size, row, tile, set }: Works['preview']['ask'],
  outside: Outside,
): Promise<Preview> {
  const world = await outside(source)
  const options = {
    row,
    ...(set && { set }),
    size: [(size ?? firstSize(source)) as Size],
    format: ['svg'] as const,
  }
  const sign = await render(source, options, world)
  const { pages, diagnostics } = await sign.draw('draft')
  const [page] = pages
  const tree = parse(source, () => {})?.tree
  return {
    diagnostics: tellOnce([...sign.diagnostics, ...diagnostics]),
    outputs: [...new Set((sign.checked?.sign.outputs ?? []).map(named))],
    colour: sign.checked?.sign.print.colour,
    columns: tree ? [...new Set(columnsOf(tree))] : [],
    sheet: page && picture(page.output.size, page.drawing, await sign.encode(page), tile),
  }
}

/** All that is to be said of a sign in its own outputs. */
export async function check(
  { source, row }: Works['check']['ask'],
  outside: Outside,
): Promise<Works['check']['answer']> {
  const sign = await render(source, { row }, await outside(source))
  const { diagnostics } = await sign.draw('draft')
  return tellOnce([...sign.diagnostics, ...diagnostics])
}

/** The size of the first output that stands in the text, as quickly as that can be known. */
const firstSize = ({ text }: Source): string => {
  const [, size] = /^outputs:\s*[[-]\s*["']?([\w.-]+)\.(?:png|jpg|svg|pdf)\b/m.exec(text) ?? []
  return size !== undefined && sheetOf(size) ? size : 'a3'
}

function picture(size: string, drawing: Drawing, svg: Uint8Array, tile: string | undefined): Picture {
  const { sheet, print } = drawing
  return {
    size,
    svg,
    width: sheet.width,
    height: sheet.height,
    pixels: sheet.pixels,
    // What a print shop would ask, where the sign asks for none; what an office printer leaves blank.
    bleed: boxesOf(sheet, print.bleed === 0 ? { ...print, bleed: 'ladder' } : print).bleed,
    safe: print.safe || OPTIONS.tileMargin.usual,
    alt: altOf(drawing),
    seams: tile === undefined || sheet.pixels ? undefined : seamsOf(drawing, tile),
  }
}

function seamsOf(drawing: Drawing, tile: string): Seams | undefined {
  const request = tileOf({ tile })
  const tiling = request && tilingOf(drawing.sheet, request, numbersOn(drawing))
  return tiling && { sheets: tiling.tiles.length, windows: tiling.tiles.map(({ window }) => window) }
}

import { subset } from '../../../media/fonts/subset.ts'
import { toInks } from '../../../media/picture/colours.ts'
import type { Drawing } from '../../../model/drawing.ts'
import { gangingOf } from '../../../trade/imposition/n-up.ts'
import { scaledTo } from '../../../trade/imposition/page.ts'
import { tilingOf } from '../../../trade/imposition/tiling.ts'
import type { PdfOptions } from '../encoding.ts'
import { rasterise } from '../png/png.ts'
import { catalogue } from './catalogue.ts'
import { finishingMarks } from './finishing-marks.ts'
import type { PdfFont } from './font.ts'
import { linkOf, rectOf } from './links.ts'
import { gangPage } from './n-up.ts'
import { name, number, PdfFile, type Ref } from './objects.ts'
import { marks, pageBoxes } from './page-boxes.ts'
import { artifact, Painter } from './painter.ts'
import { POINTS } from './paths.ts'
import { slugLine } from './slug-line.ts'
import { Structure } from './structure.ts'
import { tags } from './tags.ts'
import { numbersOn, tilePages } from './tiles.ts'

/**
 * Drawings as the pages of a PDF: one, or one for each language. RGB is for screens and offices: PDF/A-2a and PDF/UA-1 in structure and metadata. Inks are for
 * print shops: PDF/X-1a:2003, or PDF/X-4 with their profile. Paints what a drawing holds; it has nothing that a PDF lacks.
 */
export async function encodePdf(drawings: readonly Drawing[], options: PdfOptions): Promise<Uint8Array> {
  const [first] = drawings as readonly [Drawing, ...Drawing[]]
  const file = new PdfFile()
  const structure = new Structure(file, first.language, first.read === 'as-painted')
  const pages = file.reserve()
  const kids: Ref[] = []
  const inks = options.profile && first.print.colour !== 'rgb' ? await toInks(options.profile) : undefined
  const fonts = new Map<string, PdfFont>()
  for (const drawing of drawings) {
    const painter = new Painter(file, drawing, options.kind, structure, fonts, inks)
    const image = options.kind === 'raster' ? await pageImage(file, drawing, options.dpi) : undefined
    for (const page of pagesOf(file, pages, painter, drawing, image, options)) kids.push(page)
    await painter.embedPictures()
  }
  for (const font of fonts.values()) await font.embed(subset)
  file.add({ Type: name('Pages'), Kids: kids, Count: kids.length }, pages)
  const words = drawings.flatMap(({ words }) => words || []).join('\n')
  return catalogue(file, { ...first, words }, pages, kids.length, structure.finish(), options)
}

/** A sign as it is, cut over sheets, or several times on one. */
function pagesOf(
  file: PdfFile,
  pages: Ref,
  painter: Painter,
  drawing: Drawing,
  image: Ref | undefined,
  options: PdfOptions,
): readonly Ref[] {
  const { copies, margin, tile } = options
  if (copies > 1)
    return gangPage(file, pages, painter, drawing, gangingOf(drawing.sheet, copies, margin), image)
  const tiling = tile && tilingOf(drawing.sheet, tile, numbersOn(drawing))
  return tiling
    ? tilePages(file, pages, painter, drawing, tiling, image)
    : [onePage(file, pages, painter, drawing, image, options)]
}

/** The sign on a page of its own size, with bleed and marks where they are asked for. */
function onePage(
  file: PdfFile,
  pages: Ref,
  painter: Painter,
  drawing: Drawing,
  image: Ref | undefined,
  options: PdfOptions,
) {
  const { sheet, print, language } = drawing
  const { scale } = options
  const { rgb } = painter
  const boxes = scaledTo(painter.boxes, scale, print.finishing)
  const edge = boxes.bleed + boxes.slug
  const page = file.reserve()
  const stroke = rgb ? '0 G' : '/All CS 1 SCN'
  const content = [
    edge ? `1 0 0 1 ${number(edge * POINTS)} ${number(edge * POINTS)} cm` : '',
    scale === 1 ? '' : `q ${number(scale)} 0 0 ${number(scale)} 0 0 cm`,
    image ? painter.underBleed() : '',
    image
      ? artifact(`q ${number(sheet.width * POINTS)} 0 0 ${number(sheet.height * POINTS)} 0 0 cm /Im1 Do Q`)
      : '',
    painter.page(true),
    scale === 1 ? '' : 'Q',
    print.marks ? artifact(marks(boxes, stroke)) : '',
    print.finishing ? artifact(finishingMarks(boxes, sheet, print.finishing, scale, stroke)) : '',
    slugLine(painter, drawing, boxes, options),
  ]
  const tagged = tags(
    file,
    painter.structure,
    page,
    painter,
    language,
    text => (rgb ? linkOf(text, sheet.height, edge, scale) : undefined),
    figure => rectOf(figure.box, sheet.height, edge, scale),
  )
  file.add(
    {
      Type: name('Page'),
      Parent: pages,
      ...pageBoxes(boxes),
      Contents: file.stream({}, content.filter(Boolean).join('\n')),
      Resources: painter.resources(image && { Im1: image }),
      StructParents: tagged.key,
      ...(rgb && { Tabs: name('S') }),
      ...(tagged.annotations.length && { Annots: tagged.annotations }),
    },
    page,
  )
  return page
}

/** The whole page in pixels: the rows of the PNG as they are compressed, which PDF reads too. */
async function pageImage(file: PdfFile, drawing: Drawing, dpi: number): Promise<Ref> {
  const { width, height, palette, data } = await rasterise(drawing, dpi)
  return file.stream(
    {
      Type: name('XObject'),
      Subtype: name('Image'),
      Width: width,
      Height: height,
      BitsPerComponent: 8,
      ColorSpace: palette
        ? [name('Indexed'), name('DeviceRGB'), palette.length / 3 - 1, palette]
        : name('DeviceRGB'),
      Filter: name('FlateDecode'),
      DecodeParms: { Predictor: 15, Colors: palette ? 1 : 3, BitsPerComponent: 8, Columns: width },
    },
    data,
    { plain: true },
  )
}

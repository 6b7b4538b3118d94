import type { Drawing, Item, PaintedText } from '../drawing.ts'
import type { PdfKind } from '../sign.ts'
import { subset } from '../text/subset.ts'
import { bled, boxesOf, marks, pageBoxes } from './pdf/boxes.ts'
import { catalogue } from './pdf/catalogue.ts'
import { boxPath, drawnApart, outlines, POINTS, words } from './pdf/content.ts'
import { PdfFont } from './pdf/font.ts'
import { type Inks, printInks, rgbInks } from './pdf/inks.ts'
import { linkOf } from './pdf/links.ts'
import { name, number, PdfFile, type Ref } from './pdf/objects.ts'
import { tags } from './pdf/tags.ts'
import { rasterise } from './png.ts'

export interface PdfOptions {
  readonly kind: PdfKind
  /** Pixels per inch of a raster page. */
  readonly dpi: number
  /** The program and its version. */
  readonly creator: string
  /** From SOURCE_DATE_EPOCH, or not at all. */
  readonly date: Date | undefined
}

const artifact = (content: string): string => `/Artifact BMC\n${content}\nEMC`

/**
 * The drawing as a PDF. RGB is for screens and offices: PDF/A-2a and PDF/UA-1 in structure and metadata. Inks are for
 * print shops: PDF/X-1a:2003. Paints what a drawing holds; it has nothing that a PDF lacks.
 */
export async function encodePdf(drawing: Drawing, options: PdfOptions): Promise<Uint8Array> {
  const file = new PdfFile()
  const { sheet, items, faces, print } = drawing
  const rgb = print.colour === 'rgb'
  const inks = rgb ? rgbInks() : printInks(file, sheet, print.colour === 'spot')
  const boxes = boxesOf(sheet, print)
  const edge = boxes.bleed + boxes.slug
  const page = file.reserve()
  const texts = items.filter((item): item is PaintedText => item.kind === 'text')
  const used = new Set(
    texts.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ face }) => face))),
  )
  const fonts = new Map([...used].map(id => [id, new PdfFont(file, faces.get(id)!)]))
  const fontNames = new Map([...used].map((id, i) => [id, `F${i + 1}`]))
  const { kind } = options
  const paint = (item: Item): string => {
    switch (item.kind) {
      case 'box': {
        const run = bled(item, boxes)
        return kind === 'raster' ? '' : artifact(`${inks.fillBox(run)}\n${boxPath(run, sheet)}`)
      }
      case 'text': {
        const colour = inks.fillText(item.fill)
        const shapes =
          kind === 'raster'
            ? ''
            : outlines(item, faces, sheet, kind === 'live' ? drawnApart(faces) : undefined)
        const drawn = shapes ? `${artifact(`${colour}\n${shapes}`)}\n` : ''
        const text = words(item, fonts, fontNames, sheet, kind !== 'live')
        return `${drawn}/P <</MCID ${texts.indexOf(item)}>> BDC\n${colour}\n${text}\nEMC`
      }
    }
  }
  const image = kind === 'raster' ? await pageImage(file, drawing, options.dpi) : undefined
  const [width, height] = [sheet.width * POINTS, sheet.height * POINTS]
  const content = [
    edge ? `1 0 0 1 ${number(edge * POINTS)} ${number(edge * POINTS)} cm` : '',
    image ? artifact(`q ${number(width)} 0 0 ${number(height)} 0 0 cm /Im1 Do Q`) : '',
    ...items.map(paint),
    print.marks ? artifact(marks(boxes, rgb ? '0 G' : '/All CS 1 SCN')) : '',
  ]
  const contents = file.stream({}, content.filter(Boolean).join('\n'))
  for (const font of fonts.values()) await font.embed(subset)
  const linked = (text: PaintedText) => (rgb ? linkOf(text, sheet.height, edge) : undefined)
  const tagged = tags(file, page, texts, drawing.language, linked)
  const pages = file.reserve()
  file.add(
    {
      Type: name('Page'),
      Parent: pages,
      ...pageBoxes(boxes),
      Contents: contents,
      Resources: resources(fonts, fontNames, inks, image),
      StructParents: 0,
      ...(rgb && { Tabs: name('S') }),
      ...(tagged.annotations.length && { Annots: tagged.annotations }),
    },
    page,
  )
  file.add({ Type: name('Pages'), Kids: [page], Count: 1 }, pages)
  return catalogue(file, drawing, pages, tagged.root, options)
}

const resources = (
  fonts: ReadonlyMap<string, PdfFont>,
  names: ReadonlyMap<string, string>,
  inks: Inks,
  image: Ref | undefined,
) => ({
  Font: Object.fromEntries([...fonts].map(([id, font]) => [names.get(id)!, font.ref])),
  ...inks.resources(),
  ...(image && { XObject: { Im1: image } }),
})

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

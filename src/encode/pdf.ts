import type { Drawing, Item, PaintedText } from '../drawing.ts'
import type { PdfKind } from '../sign.ts'
import { subset } from '../text/subset.ts'
import { boxPath, drawnApart, fill, outlines, POINTS, words } from './pdf/content.ts'
import { PdfFont } from './pdf/font.ts'
import { name, number, PdfFile, type Ref } from './pdf/objects.ts'
import { srgbProfile } from './pdf/srgb.ts'
import { type Link, tags } from './pdf/tags.ts'
import { type About, xmp } from './pdf/xmp.ts'
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

const ARTIFACT = (content: string): string => `/Artifact BMC\n${content}\nEMC`

/**
 * The drawing as a PDF for screens and offices: RGB, the page is the paper, PDF/A-2a and PDF/UA-1 in structure and
 * metadata. Paints what a drawing holds; it has nothing that a PDF lacks.
 */
export async function encodePdf(drawing: Drawing, options: PdfOptions): Promise<Uint8Array> {
  const file = new PdfFile()
  const { sheet, items, faces } = drawing
  const page = file.reserve()
  const texts = items.filter((item): item is PaintedText => item.kind === 'text')
  const used = new Set(
    texts.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ face }) => face))),
  )
  const fonts = new Map([...used].map(id => [id, new PdfFont(file, faces.get(id)!)]))
  const fontNames = new Map([...used].map((id, i) => [id, `F${i + 1}`]))
  const hidden = options.kind !== 'live'
  const paint = (item: Item): string => {
    switch (item.kind) {
      case 'box':
        return hidden && options.kind === 'raster'
          ? ''
          : ARTIFACT(`${fill(item.fill)}\n${boxPath(item, sheet)}`)
      case 'text': {
        const colour = fill(item.fill)
        const shapes =
          options.kind === 'raster'
            ? ''
            : outlines(item, faces, sheet, options.kind === 'live' ? drawnApart(faces) : undefined)
        const drawn = shapes ? `${ARTIFACT(`${colour}\n${shapes}`)}\n` : ''
        return `${drawn}/P <</MCID ${texts.indexOf(item)}>> BDC\n${colour}\n${words(item, fonts, fontNames, sheet, hidden)}\nEMC`
      }
    }
  }
  const image = options.kind === 'raster' ? await pageImage(file, drawing, options.dpi) : undefined
  const [width, height] = [sheet.width * POINTS, sheet.height * POINTS]
  const picture = image ? [ARTIFACT(`q ${number(width)} 0 0 ${number(height)} 0 0 cm /Im1 Do Q`)] : []
  const content = file.stream({}, [...picture, ...items.map(paint)].filter(Boolean).join('\n'))
  for (const font of fonts.values()) await font.embed(subset)
  const tagged = tags(file, page, texts, drawing.language, text => linkOf(text, sheet.height))
  const box = [0, 0, Number(number(width)), Number(number(height))]
  const pages = file.reserve()
  file.add(
    {
      Type: name('Page'),
      Parent: pages,
      MediaBox: box,
      TrimBox: box,
      Contents: content,
      Resources: {
        Font: Object.fromEntries([...fonts].map(([id, font]) => [fontNames.get(id)!, font.ref])),
        ...(image && { XObject: { Im1: image } }),
      },
      StructParents: 0,
      Tabs: name('S'),
      ...(tagged.annotations.length && { Annots: tagged.annotations }),
    },
    page,
  )
  file.add({ Type: name('Pages'), Kids: [page], Count: 1 }, pages)
  return finished(file, drawing, pages, tagged.root, options)
}

/** The catalogue and what the file says of itself. */
function finished(
  file: PdfFile,
  drawing: Drawing,
  pages: Ref,
  structure: Ref,
  { creator, date }: PdfOptions,
): Uint8Array {
  const { title, author, language, words: subject } = drawing
  const about: About = { title, author, subject: subject.replaceAll('\n', ' '), language, creator, date }
  const profile = file.stream({ N: 3 }, srgbProfile())
  const intent = file.add({
    Type: name('OutputIntent'),
    S: name('GTS_PDFA1'),
    OutputConditionIdentifier: 'sRGB',
    RegistryName: 'http://www.color.org',
    Info: 'sRGB IEC61966-2.1',
    DestOutputProfile: profile,
  })
  const root = file.add({
    Type: name('Catalog'),
    Pages: pages,
    Lang: language,
    MarkInfo: { Marked: true },
    StructTreeRoot: structure,
    ViewerPreferences: { DisplayDocTitle: true },
    OutputIntents: [intent],
    Metadata: file.stream({ Type: name('Metadata'), Subtype: name('XML') }, Buffer.from(xmp(about), 'utf8'), {
      plain: true,
    }),
  })
  const stamp = date && `D:${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`
  const info = file.add({
    Title: title,
    Author: author,
    Subject: about.subject,
    Creator: creator,
    Producer: creator,
    CreationDate: stamp,
    ModDate: stamp,
  })
  return file.bytes('1.7', root, info)
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

/** The number can be rung, and the address opened, from the page. */
function linkOf(text: PaintedText, height: number): Link | undefined {
  const typed = text.lines.map(line => line.text).join(' ')
  const uri = text.field === 'phone' ? telOf(typed) : text.field === 'link' ? webOf(typed) : undefined
  if (!uri || text.lines.length === 0) return undefined
  const [first, last] = [text.lines[0]!, text.lines.at(-1)!]
  const left = Math.min(...text.lines.map(line => line.x))
  const right = Math.max(...text.lines.map(line => line.x + line.width))
  const rect = [
    left,
    height - last.baseline - 0.25 * text.size,
    right,
    height - first.baseline + text.capHeight * 1.2,
  ]
  return { uri, rect: rect.map(length => Math.round(length * POINTS * 1000) / 1000) }
}

/** Digits alone, and the plus: RFC 3966. Letters and other digits have no number that is certain. */
const telOf = (typed: string): string | undefined =>
  /^[\d\s()+.\-–]+$/.test(typed) ? `tel:${typed.replace(/[^\d+]/g, '')}` : undefined

const webOf = (typed: string): string | undefined => {
  const address = /^[a-z][a-z+.-]*:/i.test(typed) ? typed : `https://${typed}`
  return URL.canParse(address) ? new URL(address).href : undefined
}

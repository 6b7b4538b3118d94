import type { ToInks } from '../../../media/picture/colours.ts'
import type {
  Drawing,
  FigurePart,
  Item,
  PaintedBox,
  PaintedFigure,
  PaintedText,
} from '../../../model/drawing.ts'
import { readingOrder } from '../../../model/reading-order.ts'
import type { PdfKind } from '../../../model/sign.ts'
import { boxesOf, type PageBoxes } from '../../../trade/imposition/page.ts'
import { densestOf } from '../pixels/embedded.ts'
import { PdfFont } from './font.ts'
import { type Inks, printInks, rgbInks } from './inks.ts'
import { MaterialForms } from './material-form.ts'
import { type PdfFile, type Ref, utf16 } from './objects.ts'
import { bled, boxInto } from './page-boxes.ts'
import { PagePictures } from './page-pictures.ts'
import { isRead, paintOrder } from './paint-order.ts'
import { boxPath, drawnApart, outlines, pictures, shapePath, turned, type Wanted, x, y } from './paths.ts'
import { richBoxes } from './rich-black.ts'
import type { Structure } from './structure.ts'
import { wordsOf } from './tags.ts'
import { words } from './text.ts'
import { type Marker, UNMARKED } from './text-writer.ts'

const spoken = (language: string | undefined): string => (language ? ` /Lang (${language})` : '')

export const artifact = (content: string): string => `/Artifact BMC\n${content}\nEMC`

/** Paints the items of a drawing, with the fonts and the inks of one file. */
export class Painter {
  readonly inks: Inks
  readonly boxes: PageBoxes
  readonly rgb: boolean
  /** Its texts and figures in the order they are read. */
  readonly reading: readonly (PaintedText | PaintedFigure)[]
  /** Those that are read, in the order they are. */
  readonly texts: readonly PaintedText[]
  private readonly languages: ReadonlySet<string>
  private readonly figures: readonly PaintedFigure[]
  /** The numbers of the marked content that each text and figure is, once it is painted. */
  readonly marks = new Map<PaintedText | PaintedFigure, number[]>()
  private marked = 0
  /** Words are curves and nothing else: programs of print shops and cutters paint hidden text too. */
  private readonly curved: boolean
  private readonly pictures: PagePictures
  private readonly materials: MaterialForms

  constructor(
    private readonly file: PdfFile,
    private readonly drawing: Drawing,
    private readonly kind: PdfKind,
    readonly structure: Structure,
    /** Those of the file, whose pages share them. */
    private readonly fonts: Map<string, PdfFont>,
    /** By the printer's profile, for pictures in colour. */
    private readonly toInks: ToInks | undefined,
  ) {
    const { sheet, items, print, language } = drawing
    this.rgb = print.colour === 'rgb'
    this.inks = this.rgb
      ? rgbInks()
      : printInks(file, richBoxes(items, sheet), print.colour === 'spot', toInks)
    this.boxes = boxesOf(sheet, print)
    this.pictures = new PagePictures(file, this.boxes)
    this.materials = new MaterialForms(file, sheet, this.boxes)
    const read = items.filter(item => item.kind === 'figure' || isRead(item))
    this.reading = drawing.read === 'as-painted' ? read : readingOrder(read, language)
    this.texts = this.reading.filter(isRead)
    this.languages = new Set(this.texts.map(({ language }) => language))
    this.figures = items.filter(item => item.kind === 'figure')
    this.curved = kind === 'outline' && !this.rgb
    for (const { lines } of this.curved ? [] : this.texts)
      for (const { runs } of lines) for (const { face } of runs) this.font(face)
  }

  /** A font of the drawing, as the file has it. */
  font(id: string): PdfFont {
    let font = this.fonts.get(id)
    if (!font) {
      font = new PdfFont(this.file, this.drawing.faces.get(id)!)
      this.fonts.set(id, font)
    }
    return font
  }

  fontName(id: string): string {
    return `F${[...this.fonts.keys()].indexOf(id) + 1}`
  }

  /** Everything that is seen, and the words where they belong; `tagged` as content that is read, or as a mere picture. */
  page(tagged: boolean): string {
    return paintOrder(this.drawing.items, this.texts)
      .map(item => this.item(item, tagged))
      .filter(Boolean)
      .join('\n')
  }

  /** What runs into the bleed, to lie under a picture that ends at the trim. */
  underBleed(): string {
    const { boxes, drawing, inks } = this
    const run = drawing.items.flatMap(item => {
      if (item.kind === 'texture')
        return boxInto(item.box, boxes) ? [this.materials.print(item, inks.fillText(item.fill))] : []
      if (item.kind === 'figure')
        return item.parts.flatMap(part => {
          const into = part.kind === 'pixels' ? boxInto(part.box, boxes) : undefined
          return into ? [this.part(part)] : []
        })
      const box = item.kind === 'box' ? bled(item, boxes) : item
      return box !== item && box.kind === 'box'
        ? [`${inks.fillBox(item as PaintedBox)}\n${boxPath(box, drawing.sheet)}`]
        : []
    })
    return run.length ? artifact(run.join('\n')) : ''
  }

  /** The words alone, to be read and not to be seen, and where the figures are. */
  unseen(): string {
    const places = this.figures.map(figure => this.figure(figure, true, true))
    return [
      ...this.texts.map(text => (this.curved ? this.curves(text, true, '') : this.show(text, true, true))),
      ...places,
    ].join('\n')
  }

  private item(item: Item, tagged: boolean): string {
    const { kind, inks } = this
    const seen = (content: string) => (tagged ? artifact(content) : content)
    if (item.kind === 'box') {
      const run = bled(item, this.boxes)
      return kind === 'raster' ? '' : seen(`${inks.fillBox(item)}\n${boxPath(run, this.drawing.sheet)}`)
    }
    if (item.kind === 'figure') return this.figure(item, kind === 'raster', tagged)
    if (item.kind === 'texture')
      return kind === 'raster' ? '' : seen(this.materials.print(item, inks.fillText(item.fill)))
    const colour = inks.fillText(item.fill)
    if (item.role === 'artifact')
      return kind === 'raster' ? '' : seen(`${colour}\n${this.outlined(item)}\n${this.emoji(item)}`)
    if (this.curved)
      return this.curves(item, tagged, `${colour}\n${this.outlined(item)}\n${this.emoji(item)}`)
    const apart = kind === 'live' ? drawnApart(this.drawing.faces) : undefined
    const shapes = kind === 'raster' ? '' : this.outlined(item, apart)
    const drawn = [shapes && `${colour}\n${shapes}`, kind === 'raster' ? '' : this.emoji(item)]
      .filter(Boolean)
      .map(seen)
    return [...drawn, colour, this.show(item, kind !== 'live', tagged)].join('\n')
  }

  /** A text as curves, which are read as its words. */
  private curves(text: PaintedText, tagged: boolean, content: string): string {
    if (!tagged) return content
    return `${this.marker(text).span(utf16(`\uFEFF${wordsOf(text)}`), undefined)}\n${content}\nEMC`
  }

  private outlined(text: PaintedText, wanted?: Wanted): string {
    const { faces, sheet } = this.drawing
    return turned(text, sheet, outlines(text, faces, sheet, wanted))
  }

  private emoji(text: PaintedText): string {
    const { faces, sheet } = this.drawing
    return turned(text, sheet, pictures(text, faces, sheet, this.inks.fillPicture))
  }

  /** A figure is content of its own; hidden, a place on the page without a mark on it. */
  private figure(figure: PaintedFigure, hidden: boolean, tagged: boolean): string {
    const { sheet } = this.drawing
    const { x: left, y: top, width, height } = figure.box
    const content = hidden
      ? `${x(left)} ${y(sheet, top + height)} ${x(width)} ${x(height)} re n`
      : this.clipped(figure, figure.parts.map(part => this.part(part)).join('\n'))
    if (!tagged) return content
    const number = this.marked++
    this.marks.set(figure, [number])
    return `/Figure <</MCID ${number}>> BDC\n${content}\nEMC`
  }

  private clipped({ box, clipped }: PaintedFigure, content: string): string {
    if (!clipped) return content
    const { x: left, y: top, width, height } = boxInto(box, this.boxes) ?? box
    const { sheet } = this.drawing
    return `q ${x(left)} ${y(sheet, top + height)} ${x(width)} ${x(height)} re W n\n${content}\nQ`
  }

  private part(part: FigurePart): string {
    const { inks } = this
    const { sheet } = this.drawing
    switch (part.kind) {
      case 'box':
        return `${inks.fillBox(part)}\n${boxPath(part, sheet)}`
      case 'shape':
        return `${part.stroke ? inks.stroke(part.fill) : inks.fillText(part.fill)}\n${shapePath(part, sheet)}`
      case 'pixels': {
        const { x: left, y: top, width, height } = this.pictures.of(part).painted.box
        const place = `${x(width)} 0 0 ${x(height)} ${x(left)} ${y(sheet, top + height)} cm`
        return `${inks.pixels}\nq ${place} /${this.pictures.nameOf(part)} Do Q`
      }
    }
  }

  private show(text: PaintedText, hidden: boolean, tagged: boolean): string {
    const names = new Map([...this.fonts.keys()].map(id => [id, this.fontName(id)]))
    const { sheet } = this.drawing
    const marker = tagged ? this.marker(text) : UNMARKED
    const shown = words(text, this.fonts, names, sheet, hidden, marker, this.languages)
    return turned(text, sheet, shown)
  }

  private marker(text: PaintedText): Marker {
    const marks: number[] = []
    this.marks.set(text, marks)
    const next = () => {
      marks.push(this.marked)
      return this.marked++
    }
    return {
      open: language => `/${language ? 'Span' : 'P'} <</MCID ${next()}${spoken(language)}>> BDC`,
      span: (actual, language) => `/Span <</MCID ${next()}${spoken(language)} /ActualText <${actual}>>> BDC`,
    }
  }

  /** What a page or a form lists. Fonts are embedded when all is painted. */
  resources(given: Readonly<Record<string, Ref>> = {}) {
    const pictures = this.pictures.resources()
    const objects = { ...given, ...Object.fromEntries([...pictures, ...this.materials.resources()]) }
    return {
      Font: Object.fromEntries([...this.fonts].map(([id, { ref }]) => [this.fontName(id), ref])),
      ...this.inks.resources(),
      ...(Object.keys(objects).length && { XObject: objects }),
    }
  }

  async embedPictures(): Promise<void> {
    await this.pictures.embed(densestOf(this.drawing.sheet), this.rgb, this.toInks)
  }
}

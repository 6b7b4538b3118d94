import type {
  Cell,
  Drawing,
  Ink,
  Item,
  PaintedText,
  Raster,
  Role,
  TextLine,
} from '../../../../model/drawing.ts'
import { type Box, type Mm, sheetOf } from '../../../../model/sheet.ts'
import type { SetText, Style, Type } from './type.ts'

const SHEET = sheetOf('a4')!
const MARGIN: Mm = 15
const FOOT: Mm = 12
const LEFT = MARGIN
export const MEASURE: Mm = SHEET.width - 2 * MARGIN
const BOTTOM: Mm = SHEET.height - MARGIN - FOOT / 2

const ink = (rgb: string): Ink => ({ role: 'ink', rgb, cmyk: undefined, spot: undefined })
export const INKS = {
  black: ink('#111111'),
  quiet: ink('#555555'),
  rule: ink('#B9B9B9'),
  pale: ink('#F0F0F0'),
  error: ink('#A4001C'),
  warning: ink('#7A4B00'),
  white: ink('#FFFFFF'),
} as const

export const STYLES = {
  title: { weight: 700, points: 20 },
  section: { weight: 700, points: 11 },
  said: { weight: 700, points: 9.5 },
  plain: { weight: 400, points: 9.5 },
  small: { weight: 400, points: 8 },
  smallBold: { weight: 700, points: 8 },
} as const satisfies Record<string, Style>

/** How a text stands on the page. */
export interface Placing {
  readonly role?: Role
  readonly fill?: Ink
  readonly language?: string | undefined
  /** From the left margin. */
  readonly at?: Mm
  readonly measure?: Mm
  readonly cell?: Cell
  /** The field of a sign that it shows. */
  readonly field?: string
  readonly uri?: string | undefined
}

/** What a document is, where it is no proof. */
export interface Finish {
  readonly language: string
  readonly words: string
  /** Of the line at the foot of each sheet. */
  readonly foot: Style
  readonly author: string | undefined
  readonly name: string
}

/** Puts texts, rules and pictures under one another, from sheet to sheet. */
export class Flow {
  private readonly pages: Item[][] = [[]]
  private y: Mm = MARGIN

  constructor(readonly type: Type) {}

  get count(): number {
    return this.pages.length
  }

  private get items(): Item[] {
    return this.pages.at(-1)!
  }

  turn(): void {
    this.pages.push([])
    this.y = MARGIN
  }

  /** Keep so much together: on this sheet if it is free there, else on the next. */
  need(height: Mm): void {
    if (this.y > MARGIN && this.y + height > BOTTOM) this.turn()
  }

  /** Leave so much free, but not at the top of a sheet. */
  skip(height: Mm): void {
    if (this.y > MARGIN) this.down(height)
  }

  /** Go on so much further down. */
  down(height: Mm): void {
    this.y += height
  }

  set(words: string, style: Style, { measure = MEASURE, language }: Placing = {}): SetText {
    return this.type.set(words, style, measure, language)
  }

  /** A text under what stands there. */
  text(words: string, style: Style, placing: Placing = {}): void {
    const text = this.set(words, style, placing)
    let [from, { lines, leading }] = [0, text]
    this.need(Math.min(lines.length, 2) * leading)
    while (from < lines.length) {
      const free = Math.max(1, Math.floor((BOTTOM - this.y) / leading + 1e-6))
      const to = Math.min(lines.length, from + free)
      this.place(text, from, to, placing)
      this.y += (to - from) * leading
      from = to
      if (from < lines.length) this.turn()
    }
  }

  /** Texts side by side, their first lines on one baseline; what is longer than a sheet goes on by itself. */
  row(
    texts: readonly { readonly words: string; readonly style: Style; readonly placing: Placing }[],
    space: Mm = 0,
  ): void {
    const set = texts.map(each => ({ ...each, text: this.set(each.words, each.style, each.placing) }))
    const first = ({ lines }: SetText) => lines[0]?.baseline ?? 0
    const baseline = set.reduce((lowest, { text }) => Math.max(lowest, first(text)), 0)
    const lower = (text: SetText) => baseline - first(text)
    const high = set.reduce(
      (most, { text }) => Math.max(most, lower(text) + text.lines.length * text.leading),
      0,
    )
    if (high > BOTTOM - MARGIN) {
      for (const { words, style, placing } of texts) this.text(words, style, placing)
      return
    }
    this.need(high)
    for (const { text, placing } of set) this.place(text, 0, text.lines.length, placing, lower(text))
    this.y += high + space
  }

  private place(text: SetText, from: number, to: number, placing: Placing, lower: Mm = 0): void {
    const { role = 'p', fill = INKS.black, language = 'en', at = 0, cell, field = 'proof', uri } = placing
    const [x, y] = [LEFT + at, this.y + lower - from * text.leading]
    const moved = (line: TextLine): TextLine => ({
      ...line,
      x: line.x + x,
      baseline: line.baseline + y,
      ink: { ...line.ink, x: line.ink.x + x },
      runs: line.runs.map(run => ({ ...run, x: run.x + x })),
    })
    const { size, capHeight } = text
    const lines = text.lines.slice(from, to).map(moved)
    if (!lines.some(({ runs }) => runs.length)) return
    const item: PaintedText = {
      kind: 'text',
      field,
      role,
      language,
      fill,
      size,
      capHeight,
      lines,
      cell,
      uri,
    }
    this.items.push(item)
  }

  /** A box from the left margin, so far under where the next text begins. */
  box(box: Box, fill: Ink): void {
    const place = { ...box, x: LEFT + box.x, y: this.y + box.y }
    this.items.push({ kind: 'box', box: place, fill, radii: [0, 0, 0, 0] })
  }

  rule(thick: Mm = 0.2, fill: Ink = INKS.rule): void {
    this.box({ x: 0, y: 0, width: MEASURE, height: thick }, fill)
  }

  /** The outline of a box. */
  frame({ x, y, width, height }: Box, thick: Mm, fill: Ink): void {
    this.box({ x, y, width, height: thick }, fill)
    this.box({ x, y: y + height - thick, width, height: thick }, fill)
    this.box({ x, y, width: thick, height }, fill)
    this.box({ x: x + width - thick, y, width: thick, height }, fill)
  }

  /** A picture in a box from the left margin. */
  picture(raster: Raster, box: Box, alt: string): void {
    const place = { ...box, x: LEFT + box.x, y: this.y + box.y }
    const part = { kind: 'pixels', raster, box: place, focus: [0.5, 0.5] } as const
    this.items.push({ kind: 'figure', field: 'image', alt, box: place, parts: [part] })
    this.frame(box, 0.15, INKS.rule)
  }

  /** Go on with the sheets of another. */
  append(other: Flow): void {
    for (const page of other.pages) this.pages.push(page)
  }

  /** The sheets, each with a line at its foot that belongs to no reading of it. */
  finish(
    title: string,
    keyword: string,
    footOf: (page: number, pages: number) => string,
    about: Finish = {
      language: 'en',
      words: title,
      foot: STYLES.small,
      author: undefined,
      name: 'proof',
    },
  ): Drawing[] {
    const { language } = about
    return this.pages.map((items, i) => {
      const foot = new Flow(this.type)
      foot.y = SHEET.height - MARGIN
      const words = footOf(i + 1, this.pages.length)
      foot.place(foot.set(words, about.foot), 0, 1, { role: 'artifact', fill: INKS.quiet })
      return {
        sheet: SHEET,
        language,
        title,
        words: i ? '' : about.words,
        print: { colour: 'rgb', bleed: 0, safe: 0, slug: 0, marks: false },
        author: about.author,
        keywords: [keyword],
        items: [...items, ...foot.items],
        faces: this.type.faces,
        arrangement: { name: about.name, score: 100, reasons: [] },
        read: 'as-painted',
      }
    })
  }
}

import { utf16 } from './objects.ts'

/** How words are marked as content that is read. */
export interface Marker {
  /** Begins a stretch that is read by its glyphs; nothing, where the words are a mere picture. */
  readonly open: ((language: string | undefined) => string) | undefined
  /** Begins a stretch that is read as `actual`, a hexadecimal string, whatever its glyphs say. */
  span(actual: string, language: string | undefined): string
}

export const UNMARKED: Marker = { open: undefined, span: actual => `/Span <</ActualText <${actual}>>> BDC` }

/** Writes a text object. Marked stretches follow each other and never stand in one another: readers lose count of those. */
export class TextWriter {
  private readonly out: string[] = ['BT']
  private shown: string[] = []
  private open = false
  private language: string | undefined
  private spacing = '0'

  constructor(private readonly marker: Marker) {}

  /** What is shown next is in another language than the text, or in its own. */
  speak(language: string | undefined): void {
    if (language === this.language) return
    this.flush()
    this.close()
    this.language = language
  }

  operator(text: string): void {
    this.flush()
    this.out.push(text)
  }

  /** So many points stand between two glyphs from here on. */
  space(points: string): void {
    if (points !== this.spacing) this.operator(`${points} Tc`)
    this.spacing = points
  }

  /** Glyphs, and steps between them in thousandths of the size to the left. */
  show(glyphOrStep: string): void {
    this.shown.push(glyphOrStep)
  }

  /** What is shown next is read as some words. */
  as(words: string, showing: () => void): void {
    this.flush()
    this.close()
    this.out.push(this.marker.span(utf16(`\uFEFF${words}`), this.language))
    showing()
    this.write()
    this.out.push('EMC')
  }

  end(): string {
    this.flush()
    this.close()
    // It holds on behind the text.
    this.space('0')
    return [...this.out, 'ET'].join('\n')
  }

  private flush(): void {
    if (!this.shown.length) return
    if (!this.open && this.marker.open) {
      this.out.push(this.marker.open(this.language))
      this.open = true
    }
    this.write()
  }

  private write(): void {
    if (this.shown.length) this.out.push(`[${this.shown.join(' ').replaceAll('> <', '')}] TJ`)
    this.shown = []
  }

  private close(): void {
    if (this.open) this.out.push('EMC')
    this.open = false
  }
}

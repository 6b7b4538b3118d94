import * as hb from 'harfbuzzjs'
import type { Face, PathCommand } from '../drawing.ts'

/** A glyph as HarfBuzz gives it, in ems. */
export interface ShapedGlyph {
  readonly id: number
  readonly cluster: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

export interface ShapeOptions {
  readonly rtl: boolean
  /** ISO 15924, or undefined to let HarfBuzz find it. */
  readonly script: string | undefined
  readonly language: string
}

/** The ink of a glyph, in ems from its origin, y upwards. */
export interface Ink {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A font that can be asked and shaped with. The only door to HarfBuzz. */
export class Typeface implements Face {
  readonly unitsPerEm: number
  /** In ems. */
  readonly capHeight: number
  readonly space: number
  private readonly font: hb.Font
  private readonly outlines = new Map<number, readonly PathCommand[]>()
  private readonly inks = new Map<number, Ink | undefined>()
  private readonly glyphs = new Map<number, boolean>()

  constructor(
    readonly id: string,
    readonly bytes: Uint8Array,
  ) {
    const face = new hb.Face(new hb.Blob(bytes))
    this.font = new hb.Font(face)
    this.unitsPerEm = face.upem
    this.space = this.glyph(0x20)
    const cap = this.font.getMetricPosition(hb.MetricsTag.CAP_HEIGHT)
    this.capHeight = (cap && cap > 0 ? cap : 0.7 * face.upem) / face.upem
  }

  /** Has the font a shape for this character? */
  covers(codePoint: number): boolean {
    let known = this.glyphs.get(codePoint)
    if (known === undefined) {
      known = this.font.nominalGlyph(codePoint) !== undefined
      this.glyphs.set(codePoint, known)
    }
    return known
  }

  /** Shape `text` from `start` to `end`, in the context of the whole. Glyphs come in visual order, left to right. */
  shape(text: string, start: number, end: number, { rtl, script, language }: ShapeOptions): ShapedGlyph[] {
    const buffer = new hb.Buffer()
    buffer.addText(text, start, end - start)
    buffer.guessSegmentProperties()
    buffer.setDirection(rtl ? hb.Direction.RTL : hb.Direction.LTR)
    if (script) buffer.setScript(script)
    buffer.setLanguage(language)
    hb.shape(this.font, buffer)
    const em = this.unitsPerEm
    return buffer.getGlyphInfosAndPositions().map(glyph => ({
      id: glyph.codepoint,
      cluster: glyph.cluster,
      advance: (glyph.xAdvance ?? 0) / em,
      dx: (glyph.xOffset ?? 0) / em,
      dy: (glyph.yOffset ?? 0) / em,
    }))
  }

  glyph(codePoint: number): number {
    return this.font.nominalGlyph(codePoint) ?? 0
  }

  advance(glyph: number): number {
    return this.font.glyphHAdvance(glyph)
  }

  outline(glyph: number): readonly PathCommand[] {
    let commands = this.outlines.get(glyph)
    if (!commands) {
      commands = this.font.glyphToJson(glyph)
      this.outlines.set(glyph, commands)
    }
    return commands
  }

  /** Undefined for a glyph without ink, such as a space. */
  ink(glyph: number): Ink | undefined {
    if (!this.inks.has(glyph)) {
      const extents = this.font.glyphExtents(glyph)
      const em = this.unitsPerEm
      this.inks.set(
        glyph,
        extents && extents.width !== 0 && extents.height !== 0
          ? {
              left: extents.xBearing / em,
              right: (extents.xBearing + extents.width) / em,
              top: extents.yBearing / em,
              bottom: (extents.yBearing + extents.height) / em,
            }
          : undefined,
      )
    }
    return this.inks.get(glyph)
  }
}

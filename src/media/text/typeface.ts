import * as hb from 'harfbuzzjs'
import type { Face, Layer, PathCommand } from '../../model/drawing.ts'
import { loadOnce } from '../../model/load-once.ts'
import { hexOf, type Rgb } from '../../trade/colour/hex.ts'

/**
 * Start HarfBuzz, which is WebAssembly: who draws waits for it, before the first typeface. A bundle has what starts it
 * (scripts/bundle.mjs); as a package it has started by itself.
 */
export const startHarfBuzz = loadOnce(async () => {
  await (hb as { readonly start?: () => Promise<unknown> }).start?.()
})

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

/** Emoji fill the whole em: left and right of them so much is kept free, in ems, or two of them would touch. */
const EMOJI_MARGIN = 0.03

/** A font that can be asked and shaped with. The only door to HarfBuzz. */
export class Typeface implements Face {
  readonly unitsPerEm: number
  /** In ems. */
  readonly capHeight: number
  readonly space: number
  private readonly font: hb.Font
  private readonly colours: Colours | undefined
  private readonly margin: number
  private readonly outlines = new Map<number, readonly PathCommand[]>()
  private readonly inks = new Map<number, Ink | undefined>()
  private readonly glyphs = new Map<number, number | undefined>()
  private readonly advances = new Map<number, number>()
  private readonly wholes = new Map<string, boolean>()

  constructor(
    readonly id: string,
    readonly bytes: Uint8Array,
    /** Is it of pictures in colours, not of letters? */
    readonly emoji = false,
    /** How much larger it is set than others, to look as large. */
    readonly enlarged = 1,
  ) {
    const face = new hb.Face(new hb.Blob(bytes))
    this.font = new hb.Font(face)
    this.colours = emoji ? new Colours(face) : undefined
    this.margin = emoji ? EMOJI_MARGIN : 0
    this.unitsPerEm = face.upem
    this.space = this.glyph(0x20)
    const cap = this.font.getMetricPosition(hb.MetricsTag.CAP_HEIGHT)
    this.capHeight = (cap && cap > 0 ? cap : 0.7 * face.upem) / face.upem
  }

  /** Has the font a shape for this character? */
  covers(codePoint: number): boolean {
    return this.nominal(codePoint) !== undefined
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
      advance: (glyph.xAdvance ?? 0) / em + 2 * this.margin,
      dx: (glyph.xOffset ?? 0) / em + this.margin,
      dy: (glyph.yOffset ?? 0) / em,
    }))
  }

  /** Is a cluster of characters one picture in this font? One that it does not know falls apart. */
  isWhole(cluster: string): boolean {
    let known = this.wholes.get(cluster)
    if (known === undefined) {
      const options = { rtl: false, script: undefined, language: 'en' }
      const drawn = this.shape(cluster, 0, cluster.length, options).filter(({ id }) => this.layers(id).length)
      known = drawn.length === 1
      this.wholes.set(cluster, known)
    }
    return known
  }

  glyph(codePoint: number): number {
    return this.nominal(codePoint) ?? 0
  }

  private nominal(codePoint: number): number | undefined {
    let known = this.glyphs.get(codePoint)
    if (known === undefined && !this.glyphs.has(codePoint)) {
      known = this.font.nominalGlyph(codePoint)
      this.glyphs.set(codePoint, known)
    }
    return known
  }

  /** In units of the font. Asked for glyph by glyph at every line that is drawn, and a call of WebAssembly takes longer. */
  advance(glyph: number): number {
    let known = this.advances.get(glyph)
    if (known === undefined) {
      known = this.font.glyphHAdvance(glyph)
      this.advances.set(glyph, known)
    }
    return known
  }

  outline(glyph: number): readonly PathCommand[] {
    let commands = this.outlines.get(glyph)
    if (!commands) {
      commands = this.font.glyphToJson(glyph)
      this.outlines.set(glyph, commands)
    }
    return commands
  }

  layers(glyph: number): readonly Layer[] {
    return this.colours?.of(glyph) ?? []
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

/** What a font calls itself in PostScript and PDF; empty if it does not say. */
export const postScriptName = (bytes: Uint8Array): string =>
  new hb.Face(new hb.Blob(bytes)).getName(POSTSCRIPT_NAME, 'en')

/** What a variable font calls itself, whatever its weight: its file name is that of its default. */
export function variableName(bytes: Uint8Array): string {
  const face = new hb.Face(new hb.Blob(bytes))
  return face.getName(VARIABLE_NAME, 'en') || face.getName(POSTSCRIPT_NAME, 'en').split('-', 1)[0]!
}

/** OpenType, name. */
const [POSTSCRIPT_NAME, VARIABLE_NAME] = [6, 25]

/** The layers of a font of pictures (OpenType: COLR version 0, CPAL). */
class Colours {
  private readonly palette: readonly hb.Color[]
  private readonly known = new Map<number, readonly Layer[]>()

  constructor(private readonly face: hb.Face) {
    this.palette = face.getColorPalettes()[0]?.colors ?? []
  }

  of(glyph: number): readonly Layer[] {
    let layers = this.known.get(glyph)
    if (!layers) {
      layers = this.read(glyph)
      this.known.set(glyph, layers)
    }
    return layers
  }

  /**
   * Print knows no transparency: the few layers that let light through, such as glass, have the colour that they show
   * over the layer beneath.
   */
  private read(glyph: number): Layer[] {
    let under: Rgb = [255, 255, 255]
    return this.face.getGlyphColorLayers(glyph).map(({ glyph, colorIndex }) => {
      const colour = colorIndex === undefined ? undefined : this.palette[colorIndex]
      const { red, green, blue, alpha } = colour ?? { red: 0, green: 0, blue: 0, alpha: 255 }
      const over = [red, green, blue].map((light, i) => under[i]! + (light - under[i]!) * (alpha / 255))
      under = over as unknown as Rgb
      return { glyph, rgb: hexOf(under) }
    })
  }
}

import { host } from '#host'
import { programOf } from '../../../media/fonts/cff.ts'
import { int16, int32, numberIn, readSfnt, type Sfnt, uint16 } from '../../../media/fonts/sfnt.ts'
import type { Face } from '../../../model/drawing.ts'
import { Recent } from '../../../model/recent.ts'
import {
  compressed,
  type Dictionary,
  hex4,
  name,
  type PdfFile,
  type Ref,
  utf16,
  type Value,
} from './objects.ts'

type Subset = (font: Uint8Array, glyphs: ReadonlySet<number>) => Promise<Uint8Array>

/** A font program with some of its glyphs, ready to be put into a file. */
interface FontProgram {
  /** Six letters that tell this subset from others of the face (ISO 32000-1, 9.6.4). */
  readonly tag: string
  readonly length: number
  readonly outlines: Sfnt['outlines']
  readonly packed: Uint8Array
}

/** The sizes of a sign use the same letters: what was made last is kept, a few of each face. */
const KEPT = 8
const programs = new WeakMap<Uint8Array, Recent<Promise<FontProgram>>>()

function program(face: Face, glyphs: readonly number[], subset: Subset): Promise<FontProgram> {
  const made = programs.get(face.bytes) ?? new Recent<Promise<FontProgram>>(KEPT)
  programs.set(face.bytes, made)
  const key = glyphs.join(' ')
  return made.get(key, () =>
    embeddable(face, glyphs, subset).catch(error => {
      made.forget(key)
      throw error
    }),
  )
}

async function embeddable(face: Face, glyphs: readonly number[], subset: Subset): Promise<FontProgram> {
  const bytes = programOf(await subset(face.bytes, new Set(glyphs)))
  const digest = host.hash('md5', [bytes])
  const tag = [...digest.subarray(0, 6)].map(byte => String.fromCharCode(65 + (byte % 26))).join('')
  const { outlines } = sfntOf(face)
  return { tag, length: bytes.length, outlines, packed: compressed(bytes) }
}

const known = new WeakMap<Uint8Array, Sfnt>()

/** The tables of a face, which was held to be a font before it was drawn with. */
function sfntOf({ id, bytes }: Face): Sfnt {
  const sfnt = known.get(bytes) ?? readSfnt(bytes)
  if (!sfnt) throw new Error(`the font ${id} is damaged`)
  known.set(bytes, sfnt)
  return sfnt
}

/** A face as a PDF uses it: which of its glyphs, and what words each stands for. */
export class PdfFont {
  readonly ref: Ref
  /** What a glyph is read as, where it is always the same. */
  private readonly words = new Map<number, string>()

  constructor(
    private readonly file: PdfFile,
    readonly face: Face,
  ) {
    this.ref = file.reserve()
    if (face.space) this.words.set(face.space, ' ')
  }

  /** The pen's way behind a glyph, in thousandths of an em. */
  width(glyph: number): number {
    return Math.round((1000 * this.face.advance(glyph) * 1000) / this.face.unitsPerEm) / 1000
  }

  /** Use a glyph for some words. False if it already stands for others: then the place must say what it is read as. */
  use(glyph: number, words: string): boolean {
    const known = this.words.get(glyph)
    if (known === undefined) this.words.set(glyph, words)
    return known === undefined || known === words
  }

  /** Embed what was used: a subset by glyph number, its widths, and what its glyphs are read as. */
  async embed(subset: Subset): Promise<void> {
    const { file, face } = this
    const glyphs = [...this.words.keys()].sort((a, b) => a - b)
    const { tag, length, outlines, packed } = await program(face, [0, ...glyphs], subset)
    const baseFont = name(`${tag}+${face.id.replaceAll(' ', '-')}`)
    const embedded = (about: Dictionary) =>
      file.stream({ Filter: name('FlateDecode'), ...about }, packed, { plain: true })
    const descriptor = file.add({
      Type: name('FontDescriptor'),
      FontName: baseFont,
      ...metrics(face),
      ...(outlines === 'glyf'
        ? { FontFile2: embedded({ Length1: length }) }
        : { FontFile3: embedded({ Subtype: name('CIDFontType0C') }) }),
      // PDF/A-2 leaves it out; it named the glyphs of a subset and no reader used it.
    })
    const descendant = file.add({
      Type: name('Font'),
      Subtype: name(outlines === 'glyf' ? 'CIDFontType2' : 'CIDFontType0'),
      BaseFont: baseFont,
      CIDSystemInfo: { Registry: 'Adobe', Ordering: 'Identity', Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 0,
      W: this.widths([0, ...glyphs]),
      ...(outlines === 'glyf' && { CIDToGIDMap: name('Identity') }),
    })
    file.add(
      {
        Type: name('Font'),
        Subtype: name('Type0'),
        BaseFont: baseFont,
        Encoding: name('Identity-H'),
        DescendantFonts: [descendant],
        ToUnicode: file.stream({}, this.toUnicode(glyphs)),
      },
      this.ref,
    )
  }

  private widths(glyphs: readonly number[]): Value[] {
    const runs: { first: number; widths: number[] }[] = []
    for (const glyph of new Set(glyphs)) {
      const last = runs.at(-1)
      if (last && last.first + last.widths.length === glyph) last.widths.push(this.width(glyph))
      else runs.push({ first: glyph, widths: [this.width(glyph)] })
    }
    return runs.flatMap(({ first, widths }) => [first, widths])
  }

  /** ISO 32000-1, 9.10.3. No more than a hundred entries to a block. */
  private toUnicode(glyphs: readonly number[]): string {
    const entries = glyphs.map(glyph => `<${hex4(glyph)}> <${utf16(this.words.get(glyph)!)}>`)
    const blocks: string[] = []
    for (let i = 0; i < entries.length; i += 100) {
      const block = entries.slice(i, i + 100)
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
    }
    return [
      '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
      '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
      ...blocks,
      'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
    ].join('\n')
  }
}

/** What a font descriptor says of a face, in thousandths of an em (OpenType: head, hhea, OS/2, post). */
function metrics(face: Face) {
  const sfnt = sfntOf(face)
  const short = (table: string, offset: number) =>
    Math.round((1000 * (numberIn(face.bytes, sfnt, table, int16, offset) ?? 0)) / face.unitsPerEm)
  const hasCapHeight = (numberIn(face.bytes, sfnt, 'OS/2', uint16, 0) ?? 0) >= 2
  const SYMBOLIC = 4
  return {
    Flags: SYMBOLIC,
    FontBBox: [36, 38, 40, 42].map(offset => short('head', offset)),
    ItalicAngle: (numberIn(face.bytes, sfnt, 'post', int32, 4) ?? 0) / 65536,
    Ascent: short('hhea', 4),
    Descent: short('hhea', 6),
    CapHeight: hasCapHeight ? short('OS/2', 88) : short('hhea', 4),
    // No table says how thick a stem is; readers use it only where they lack the font.
    StemV: 80,
  }
}

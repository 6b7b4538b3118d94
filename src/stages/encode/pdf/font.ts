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

/** Characters without width: the joiner, the non-joiner, the space, the word joiner, and the two marks of direction. */
const BLANKS = [0x200d, 0x200c, 0x200b, 0x2060, 0x200e, 0x200f]

/** A face as a PDF uses it: which of its glyphs, and what words each stands for. */
export class PdfFont {
  readonly ref: Ref
  /** Of each code that text is written in: the glyph it shows, and the words that are read for it. */
  private readonly codes = new Map<number, { readonly glyph: number; readonly words: string }>()
  private readonly known = new Map<number, Map<string, number>>()
  private readonly outlines: Sfnt['outlines']
  /** A glyph that takes no room and shows nothing; 0 if the face has none. */
  readonly blank: number

  constructor(
    private readonly file: PdfFile,
    readonly face: Face,
  ) {
    this.ref = file.reserve()
    this.outlines = sfntOf(face).outlines
    this.blank =
      [...BLANKS.map(character => face.glyph(character)), 1, 2, 3].find(
        glyph => glyph !== 0 && face.advance(glyph) === 0 && face.outline(glyph).length === 0,
      ) ?? 0
  }

  /** The pen's way behind a glyph, in thousandths of an em. */
  width(glyph: number): number {
    return Math.round((1000 * this.face.advance(glyph) * 1000) / this.face.unitsPerEm) / 1000
  }

  /**
   * The code of a glyph where it is read as these words, as text objects write it: a glyph that is read as this here and as
   * that there has two, for a code has one reading. The codes of CFF outlines are their glyphs, which have the first
   * reading alone: then nothing is returned for others, and the place must say what is read there.
   */
  code(glyph: number, words: string): number | undefined {
    const readings = this.known.get(glyph) ?? new Map<string, number>()
    const known = readings.get(words)
    if (known !== undefined) return known
    const code = this.outlines === 'glyf' ? this.codes.size + 1 : glyph
    if (this.codes.has(code)) return undefined
    this.codes.set(code, { glyph, words })
    this.known.set(glyph, readings.set(words, code))
    return code
  }

  /** Embed what was used: a subset by glyph number, its widths, and what its glyphs are read as. */
  async embed(subset: Subset): Promise<void> {
    const { file, face } = this
    const codes = [...this.codes].sort(([a], [b]) => a - b)
    const glyphs = [...new Set(codes.map(([, { glyph }]) => glyph))].sort((a, b) => a - b)
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
      W: this.widths(),
      ...(outlines === 'glyf' && { CIDToGIDMap: file.stream({}, this.glyphsByCode()) }),
    })
    file.add(
      {
        Type: name('Font'),
        Subtype: name('Type0'),
        BaseFont: baseFont,
        Encoding: name('Identity-H'),
        DescendantFonts: [descendant],
        ToUnicode: file.stream({}, this.toUnicode()),
      },
      this.ref,
    )
  }

  private widths(): Value[] {
    const runs: { first: number; widths: number[] }[] = [{ first: 0, widths: [this.width(0)] }]
    for (const [code, { glyph }] of [...this.codes].sort(([a], [b]) => a - b)) {
      if (code === 0) continue
      const last = runs.at(-1)!
      if (last.first + last.widths.length === code) last.widths.push(this.width(glyph))
      else runs.push({ first: code, widths: [this.width(glyph)] })
    }
    return runs.flatMap(({ first, widths }) => [first, widths])
  }

  /** Two bytes for each code from 0 on (ISO 32000-1, 9.7.4.3). */
  private glyphsByCode(): string {
    const map = Array<string>(this.codes.size + 1).fill('\0\0')
    for (const [code, { glyph }] of this.codes) map[code] = String.fromCharCode(glyph >> 8, glyph & 0xff)
    return map.join('')
  }

  /** ISO 32000-1, 9.10.3. No more than a hundred entries to a block. */
  private toUnicode(): string {
    const entries = [...this.codes]
      .sort(([a], [b]) => a - b)
      .map(([code, { words }]) => `<${hex4(code)}> <${utf16(words)}>`)
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

import type { Dictionaries } from '../../model/dictionaries.ts'
import { maximum } from '../../model/extremes.ts'
import { type Content, inOrder, isOrder } from '../../trade/language/reading-order.ts'
import { CASED } from '../../trade/language/scripts.ts'
import { fullness } from '../words/hyphenate.ts'
import { breaksIn } from './breaks.ts'
import { bearings, type Cluster } from './cluster.ts'
import { eyeOf, isCapitals } from './eye.ts'
import { type Itemised, itemise, leadingRun, type Run, visualOrder } from './itemise.ts'
import type { ShapedGlyph, Typeface } from './typeface.ts'

/** How a paragraph is set, but for its size. */
export interface Setting {
  readonly faces: readonly Typeface[]
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** In ems. */
  readonly leading: number
  /** In ems, after every letter; scripts that join letters take none. */
  readonly tracking: number
  /** Never broken, whatever its length. */
  readonly oneLine: boolean
  /** Short words with a hyphen are not broken either: in a headline half of one reads as a word. */
  readonly display?: boolean
  /** Default: words. */
  readonly content?: Content
  readonly dictionaries?: Dictionaries | undefined
}

/** What stands between two places where a line may break. Widths in ems. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly width: number
  /** Without the white space at its end. */
  readonly bare: number
  /** Blank at the left of its first and the right of its last glyph, as drawn. */
  readonly left: number
  readonly right: number
  /** How far its ink reaches above the baseline, and below it. */
  readonly top: number
  readonly depth: number
  /** The line must end here. */
  readonly hard: boolean
  /** It belongs to what follows: a line should not end here. */
  readonly clings?: boolean
  /** It ends within a word, at a soft hyphen. A line that the word would leave less full than this share is not full. */
  readonly soft?: number | undefined
}

/** A run of a line, shaped, in the order it is drawn. */
export interface ShapedRun {
  readonly face: Typeface
  readonly rtl: boolean
  readonly glyphs: readonly ShapedGlyph[]
  readonly tracking: number
}

const SOFT_HYPHEN = '\u00AD'

const most = (values: readonly number[]): number => maximum(values, 0)

/** Letters, but those that all scripts share. */
const LETTERS = /(?!\p{Script=Common})\p{L}/u

/** A text that has been itemised, shaped and measured once; it can then be broken and set at any size by arithmetic. */
export class Paragraph {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly missing: Itemised['missing']
  /** From the first baseline up to the top of the capitals; in scripts without them, to the top of the ink. In ems. */
  readonly top: number
  /** Of the face of most of its capitals and small letters. In ems. */
  readonly capHeight: number
  /** From the last baseline down to the lowest ink that counts as part of the block: 0 for scripts with capitals. */
  readonly bottom: number
  /** From baseline to baseline, in ems: the leading asked for, and no less than `leastLeading`, where ink nearly touches. */
  readonly leading: number
  readonly leastLeading: number
  /** How much wider than its advances the ink of a line may be, where letters reach out of their place. In ems. */
  readonly overhang: number
  /** Is it written in scripts that have capitals? */
  readonly cased: boolean
  /** How much larger the text is set than others, to look as large: by the face of most of its letters. */
  readonly enlarged: number
  private readonly itemised: Itemised
  /** Lines that were shaped before, by where they begin and end. */
  private readonly lines = new Map<string, readonly ShapedRun[]>()

  constructor(
    words: string,
    readonly setting: Setting,
  ) {
    this.text = inOrder(words, setting.direction, setting.content)
    this.itemised = itemise(this.text, setting.faces, setting.direction, setting.display || setting.oneLine)
    this.missing = this.itemised.missing
    const clusters = this.clusters()
    this.pieces = this.measure(clusters)
    const ink = { top: most(clusters.map(c => c.top)), bottom: most(clusters.map(c => c.depth)) }
    this.cased = this.itemised.runs.every(this.isCased, this)
    const cased = this.itemised.runs.filter(({ script }) => script && CASED.has(script))
    this.capHeight = this.leadingFace(cased).capHeight
    this.top = this.cased ? this.capHeight : ink.top
    this.bottom = this.cased ? 0 : ink.bottom
    const over = (side: 'left' | 'right') => (this.cased ? 0 : most(this.pieces.map(piece => -piece[side])))
    this.overhang = over('left') + over('right')
    this.enlarged = this.leadingFace().enlarged
    this.leastLeading = ink.top + ink.bottom + (this.cased ? 0.02 : 0.12)
    this.leading = Math.max(setting.leading, this.leastLeading)
  }

  /**
   * Is a run of a script with capitals, or of signs that all scripts share? Letters of such scripts stand apart, and may
   * be spaced.
   */
  private isCased({ script, start, end }: Run): boolean {
    return script ? CASED.has(script) : !LETTERS.test(this.text.slice(start, end))
  }

  /** Is a letter of it set in a face? */
  isSetIn(face: Typeface): boolean {
    return this.itemised.runs.some(
      run => run.face === face && /\p{L}/u.test(this.text.slice(run.start, run.end)),
    )
  }

  /** The face of most of its letters, or of most of those in some runs; the first, if there are none. */
  private leadingFace(runs: readonly Run[] = this.itemised.runs): Typeface {
    return leadingRun(runs)?.face ?? this.setting.faces[0]!
  }

  /** How high its letters look, in ems (eye.ts). Only signs in two languages ask. */
  get eye(): number {
    return eyeOf(this.leadingFace(), leadingRun(this.itemised.runs)?.script, isCapitals(this.text))
  }

  /** The glyphs of one line, from `start` to `end` of the text, in the order they are drawn. */
  line(start: number, end: number): readonly ShapedRun[] {
    const key = `${start}-${end}`
    const runs = this.lines.get(key) ?? this.shaped(start, end)
    this.lines.set(key, runs)
    return runs
  }

  private shaped(start: number, end: number): ShapedRun[] {
    const inside = this.itemised.runs
      .map(run => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }))
      .filter(run => run.start < run.end)
    if (!inside.length) return []
    const hyphen = this.text[end - 1] === SOFT_HYPHEN && inside.at(-1)
    const runs = visualOrder(inside).map(run => this.shape(run))
    if (!hyphen) return runs
    return hyphen.level % 2 === 1 ? [this.hyphen(hyphen), ...runs] : [...runs, this.hyphen(hyphen)]
  }

  private shape(run: Run): ShapedRun {
    const rtl = run.level % 2 === 1
    const { language, tracking } = this.setting
    const shaped = run.face.shape(this.text, run.start, run.end, { rtl, script: run.script, language })
    // What holds others in order takes no room, and no space after it either.
    const glyphs = shaped.filter(
      ({ cluster }) => !isOrder(this.text[cluster]!) && this.text[cluster] !== SOFT_HYPHEN,
    )
    return { face: run.face, rtl, glyphs, tracking: this.isCased(run) ? tracking : 0 }
  }

  /** The hyphen that a soft one becomes at the end of a line. */
  private hyphen(run: Run): ShapedRun {
    const glyphs = run.face.shape('-', 0, 1, {
      rtl: false,
      script: run.script,
      language: this.setting.language,
    })
    return {
      face: run.face,
      rtl: false,
      glyphs: glyphs.map(glyph => ({ ...glyph, cluster: run.end - 1 })),
      tracking: 0,
    }
  }

  /** What every stretch of characters that shapes as one takes up, by its first character. */
  private clusters(): Cluster[] {
    const clusters: Cluster[] = []
    for (const run of this.itemised.runs) {
      const shaped = this.shape(run)
      for (const glyph of shaped.glyphs) {
        const last = clusters.at(-1)
        const ink = shaped.face.ink(glyph.id)
        const extent = {
          top: ink ? ink.top + glyph.dy : 0,
          depth: ink ? -(ink.bottom + glyph.dy) : 0,
          from: ink ? ink.left + glyph.dx : Number.POSITIVE_INFINITY,
          to: ink ? ink.right + glyph.dx : Number.NEGATIVE_INFINITY,
        }
        if (last && last.index === glyph.cluster) {
          last.from = Math.min(last.from, last.advance + extent.from)
          last.to = Math.max(last.to, last.advance + extent.to)
          last.advance += glyph.advance
          last.top = Math.max(last.top, extent.top)
          last.depth = Math.max(last.depth, extent.depth)
        } else {
          clusters.push({ index: glyph.cluster, advance: glyph.advance + shaped.tracking, ...extent })
        }
      }
    }
    return clusters.sort((a, b) => a.index - b.index)
  }

  private measure(clusters: readonly Cluster[]): Piece[] {
    const { text } = this
    const visible = ({ index }: Cluster) => !/[\s\u00AD]/.test(text[index]!)
    const pieces: Piece[] = []
    let [from, next] = [0, 0]
    for (const { position, required, parts } of breaksIn(text, this.setting, this.itemised.whole)) {
      const inside: Cluster[] = []
      while (next < clusters.length && clusters[next]!.index < position) inside.push(clusters[next++]!)
      const shown = inside.slice(0, inside.findLastIndex(visible) + 1)
      const sum = (list: readonly Cluster[]) => list.reduce((width, { advance }) => width + advance, 0)
      const last = shown.at(-1)
      const trailing = last ? this.trackingAt(last) : 0
      pieces.push({
        start: from,
        end: position,
        width: sum(inside),
        bare: sum(shown) - trailing + (text[position - 1] === SOFT_HYPHEN ? this.hyphenWidth() : 0),
        ...bearings(shown.slice(Math.max(0, shown.findIndex(visible))), trailing, this.setting.direction),
        top: most(shown.map(({ top }) => top)),
        depth: most(shown.map(({ depth }) => depth)),
        hard: required && position < text.length,
        clings: position < text.length && (parts || text[position - 1] === SOFT_HYPHEN),
        soft: text[position - 1] === SOFT_HYPHEN ? fullness(this.setting.language) : undefined,
      })
      from = position
    }
    return pieces
  }

  private hyphenWidth(): number {
    const run = this.itemised.runs[0]!
    return this.hyphen(run).glyphs.reduce((width, { advance }) => width + advance, 0)
  }

  /** The space after the last letter of a line is not part of the line. */
  private trackingAt(cluster: Cluster): number {
    const run = this.itemised.runs.find(({ start, end }) => start <= cluster.index && cluster.index < end)
    return !run || this.isCased(run) ? this.setting.tracking : 0
  }
}

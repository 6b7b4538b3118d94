import type { Dict, Stream } from '../pdf/objects.ts'
import type { Budget } from './budget.ts'
import type { Colour } from './colour.ts'
import type { Font } from './font.ts'
import { thickness } from './matrix.ts'
import type { Clip, Overprint, Painted } from './painted.ts'
import { type Path, strips } from './path.ts'
import { maskOf, pictureOf } from './picture.ts'
import { type Box, boxOf, type Polygon, quad, type Shape, shapeOf, shared } from './shape.ts'
import { type Paint, type State, transparencyOf } from './state.ts'
import type { Shown } from './text-place.ts'

/** What a paint comes to: its colours, or the cells of its pattern. */
interface Laid {
  readonly colours: readonly Colour[]
  readonly cells: readonly Painted[]
}

/** What is added to every thing that is painted. */
type Kind = Pick<Painted, 'kind' | 'lineMm' | 'thinMm' | 'text' | 'picture'>

/** A fill this many times as long as it is wide is a line. */
const SLENDER = 8

/** What a pattern paints is taken down so many times: whatever is wrong with it shows there. */
const MOST_USES = 20

/** Takes down what is painted. */
export class Canvas {
  readonly painted: Painted[] = []

  /** What lies outside of the page is not there; a cell of a pattern has no page. */
  constructor(
    private readonly page: Box | undefined,
    private readonly budget: Budget,
  ) {}

  fill(state: State, path: Path, evenOdd: boolean, laid: Laid): void {
    const shape = shapeOf(path.polygons, evenOdd)
    if (!shape) return
    const { width, height } = shape.box
    const [thin, long] = [Math.min(width, height), Math.max(width, height)]
    const isLine = path.polygons.length === 1 && path.polygons[0]!.length <= 10 && long > SLENDER * thin
    this.#add(
      state,
      { kind: 'fill', ...(isLine && { thinMm: thin }) },
      shape,
      shape.box,
      laid,
      state.fillAlpha,
      state.overprintFill,
    )
  }

  stroke(state: State, path: Path, laid: Laid): void {
    const { least, mean } = thickness(state.ctm)
    const shape = shapeOf(strips(path, state.lineWidth * mean))
    if (!shape) return
    const kind: Kind = { kind: 'stroke', lineMm: state.lineWidth * least }
    this.#add(state, kind, shape, shape.box, laid, state.strokeAlpha, state.overprintStroke)
  }

  /** `glyphs` gives what letters paint that are drawn by content (Type 3). */
  words(
    state: State,
    { polygon, sizeMm }: Shown,
    laidBy: (paint: Paint) => Laid,
    glyphs: () => readonly Painted[],
  ): void {
    const { rendering, font } = state
    const visible = rendering !== 3 && rendering !== 7
    const box = boxOf([polygon])
    if (!font || !box) return
    this.#use(font, box)
    const kind: Kind = { kind: 'text', text: { sizeMm, font: font.name, visible } }
    // Modes 4 to 7 are those from 0 to 3, and clip.
    const mode = rendering % 4
    if (mode !== 1) {
      const laid = laidBy(state.fill)
      const cells = font.glyphs ? [...laid.cells, ...glyphs()] : laid.cells
      this.#add(state, kind, undefined, box, { ...laid, cells }, state.fillAlpha, state.overprintFill)
    }
    if (mode === 1 || mode === 2) {
      // A line round what is filled may be as thin as it likes.
      const line = mode === 1 ? { lineMm: state.lineWidth * thickness(state.ctm).least } : {}
      const outline = { ...kind, ...line }
      const { strokeAlpha, overprintStroke } = state
      this.#add(state, outline, undefined, box, laidBy(state.stroke), strokeAlpha, overprintStroke)
    }
  }

  picture(state: State, stream: Stream, resources: Dict | undefined): void {
    const picture = pictureOf(stream, state.ctm, resources)
    const shape = shapeOf([quad(state.ctm, 0, 0, 1, 1)])
    if (!picture || !shape) return
    const isStencil = picture.space === undefined
    const laid = { colours: isStencil ? [state.fill.colour] : [], cells: [] }
    this.#add(
      state,
      { kind: 'picture', picture },
      shape,
      shape.box,
      laid,
      state.fillAlpha,
      isStencil && state.overprintFill,
      maskOf(stream),
    )
  }

  shading(state: State, colours: readonly Colour[]): void {
    const area = state.clip?.shape ?? (this.page && shapeOf([cornersOf(this.page)]))
    if (!area) return
    this.#add(
      state,
      { kind: 'shading' },
      area,
      area.box,
      { colours, cells: [] },
      state.fillAlpha,
      state.overprintFill,
    )
  }

  /** The fonts that words are set in, and where the first of them stand. */
  readonly fonts = new Map<Font, Box>()

  #use(font: Font, box: Box): void {
    if (!this.fonts.has(font)) this.fonts.set(font, box)
  }

  /** A font that is named and not there. */
  missing(name: string | undefined): Font {
    return {
      name: name ?? 'a font',
      embedded: false,
      wide: false,
      spaces: new Set([32]),
      widthOf: () => 0.5,
      capHeight: 0.7,
    }
  }

  /** How often the cells of a pattern were laid. */
  readonly #patterns = new Map<readonly Painted[], number>()

  #add(
    state: State,
    kind: Kind,
    shape: Shape | undefined,
    whole: Box,
    { colours, cells }: Laid,
    alpha: number,
    overprints: boolean,
    mask?: string,
  ): void {
    const box = visibleIn(whole, state.clip, this.page)
    if (!box) return
    this.budget.spend('corners', 4 + (shape?.polygons.reduce((sum, each) => sum + each.length, 0) ?? 0))
    const overprint: Overprint | undefined = overprints ? { zeroKeeps: state.overprintMode === 1 } : undefined
    const transparent = mask ?? transparencyOf(state, alpha)
    this.painted.push({ ...kind, box, shape, clip: state.clip, colours, transparent, overprint })
    const used = (this.#patterns.get(cells) ?? 0) + 1
    this.#patterns.set(cells, used)
    for (const cell of used <= MOST_USES ? cells : []) {
      this.budget.spend('cells')
      this.painted.push({ ...cell, box, shape: undefined, clip: undefined, inPattern: true })
    }
  }
}

const cornersOf = ({ x, y, width, height }: Box): Polygon => [
  x,
  y,
  x + width,
  y,
  x + width,
  y + height,
  x,
  y + height,
]

/** What is left of a box by the clips and the page; undefined, if nothing is. */
function visibleIn(whole: Box, clip: Clip | undefined, page: Box | undefined): Box | undefined {
  let box: Box | undefined = page ? shared(whole, page) : whole
  for (let each = clip; each && box; each = each.outer) box = shared(box, each.shape.box)
  return box
}

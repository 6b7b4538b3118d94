import { readContent } from '../pdf/content-lexer.ts'
import { type Dict, dictOf, isStream, nameOf, numbersOf, type Stream, type Value } from '../pdf/objects.ts'
import { type Budget, TooMuch } from './budget.ts'
import { Canvas } from './canvas.ts'
import type { Colour } from './colour.ts'
import { colourOperators } from './colour-operators.ts'
import { takesColour } from './font.ts'
import { after, IDENTITY, type Matrix, matrixOf } from './matrix.ts'
import { type Now, type Operators, pathOperators, textOperators } from './operators.ts'
import type { Painted } from './painted.ts'
import { Path } from './path.ts'
import { shadingColours } from './shading.ts'
import { type Box, quad, shapeOf } from './shape.ts'
import { firstState, fontIn, type Paint, type State, stateOfForm, withExtGState } from './state.ts'
import { TextPlace } from './text-place.ts'

/** A form costs as much as so many operators, were it empty. */
const OF_FORM = 50

/** Forms within forms deeper than this are passed over, as are saved states. */
const DEEPEST = 24

/** What is painted on a page by its content, in order; and whether there was too much of it to look at to the end. */
export function paintedBy(
  content: Uint8Array,
  resources: Dict | undefined,
  map: Matrix,
  page: Box,
  budget: Budget,
): readonly [Canvas, boolean] {
  const canvas = new Canvas(page, budget)
  const state = firstState(map, undefined)
  try {
    run({ content, resources, state, base: map, canvas, budget, depth: 0, within: new Set() })
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    return [canvas, true]
  }
  return [canvas, false]
}

interface Running {
  readonly content: Uint8Array
  readonly resources: Dict | undefined
  readonly state: State
  /** The map that patterns are placed by: that of the page or the form. */
  readonly base: Matrix
  readonly canvas: Canvas
  readonly budget: Budget
  readonly depth: number
  /** The forms and patterns that are being painted. */
  readonly within: ReadonlySet<Stream>
}

function run(running: Running): void {
  const { resources, base, canvas, budget, depth, within } = running
  const now: Now = { state: { ...running.state }, path: new Path() }
  const saved: State[] = []
  const place = new TextPlace()
  let clipping: 'nonzero' | 'evenodd' | undefined

  const named = (kind: string, value: Value | undefined): Value | undefined =>
    dictOf(resources?.get(kind))?.get(nameOf(value) ?? '')

  /** What a pattern paints, found by painting it where it would begin. */
  const patternIn = (
    paint: Paint,
  ): { readonly colours: readonly Colour[]; readonly cells: readonly Painted[] } => {
    const of = paint.pattern && named('Pattern', { name: paint.pattern.name })
    if (!paint.pattern) return { colours: [paint.colour], cells: [] }
    const dict = dictOf(of)
    if (!dict) return { colours: [], cells: [] }
    const shading = dictOf(dict.get('Shading'))
    if (shading) return { colours: shadingColours(shading, resources), cells: [] }
    if (!isStream(of) || within.has(of) || depth > DEEPEST) return { colours: [], cells: [] }
    return { colours: [], cells: budget.cellsOf(of, () => cellsOf(of)) }
  }
  const cellsOf = (pattern: Stream): readonly Painted[] => {
    const inner = new Canvas(undefined, budget)
    run({
      ...running,
      content: budget.contentOf(pattern),
      resources: dictOf(pattern.dict.get('Resources')),
      state: firstState(after(matrixOf(numbersOf(pattern.dict.get('Matrix'))), base), undefined),
      canvas: inner,
      depth: depth + 1,
      within: new Set([...within, pattern]),
    })
    return inner.painted
  }

  /** What the letters of a font paint that are drawn by contents, each of them once. Those that begin with d1 take the colour of the words. */
  const glyphsIn = ({ font, ctm, size }: State): readonly Painted[] => {
    const { contents = [], matrix = IDENTITY, resources: own = resources } = font?.glyphs ?? {}
    if (depth > DEEPEST) return []
    const map = after(after(matrix, [size, 0, 0, size, 0, 0]), ctm)
    return contents.flatMap(each =>
      within.has(each)
        ? []
        : budget.cellsOf(each, () => {
            const content = budget.contentOf(each)
            if (takesColour(content)) return []
            const inner = new Canvas(undefined, budget)
            const state = firstState(map, undefined)
            const seen = new Set([...within, each])
            run({ ...running, content, resources: own, state, canvas: inner, depth: depth + 1, within: seen })
            return inner.painted
          }),
    )
  }

  const paint = (fill: 'nonzero' | 'evenodd' | undefined, stroke: boolean, close = false) => {
    if (close) now.path.close()
    if (fill) canvas.fill(now.state, now.path, fill === 'evenodd', patternIn(now.state.fill))
    if (stroke) canvas.stroke(now.state, now.path, patternIn(now.state.stroke))
    if (clipping) {
      const shape = shapeOf(now.path.polygons, clipping === 'evenodd')
      // A clip of nothing leaves nothing.
      now.state.clip = { shape: shape ?? shapeOf([[-1e6, -1e6]])!, outer: now.state.clip }
    }
    clipping = undefined
    now.path = new Path()
  }

  const form = (stream: Stream) => {
    if (within.has(stream) || depth >= DEEPEST) return
    budget.spend('operators', OF_FORM)
    const { dict } = stream
    const ctm = after(matrixOf(numbersOf(dict.get('Matrix'))), now.state.ctm)
    const bounds = numbersOf(dict.get('BBox'))
    const [x0, y0, x1, y1] = bounds?.length === 4 ? bounds : []
    const edge = y1 === undefined ? undefined : shapeOf([quad(ctm, x0!, y0!, x1! - x0!, y1 - y0!)])
    run({
      ...running,
      content: budget.contentOf(stream),
      resources: dictOf(dict.get('Resources')) ?? resources,
      state: {
        ...stateOfForm(now.state, dict),
        ctm,
        clip: edge ? { shape: edge, outer: now.state.clip } : now.state.clip,
      },
      base: ctm,
      depth: depth + 1,
      within: new Set([...within, stream]),
    })
  }

  const show = (parts: Value | undefined) => {
    const shown = place.show(now.state, parts ?? null)
    if (shown) canvas.words(now.state, shown, patternIn, () => glyphsIn(now.state))
  }

  const numbers = (operands: readonly Value[]): number[] =>
    operands.map(each => (typeof each === 'number' ? each : 0))

  const operators: Operators = {
    q: () => {
      if (saved.length < budget.deepest) saved.push({ ...now.state })
    },
    Q: () => {
      now.state = saved.pop() ?? now.state
    },
    cm: n => {
      if (n.length === 6) now.state.ctm = after(n as unknown as Matrix, now.state.ctm)
    },
    w: n => {
      now.state.lineWidth = Math.abs(n[0] ?? 0)
    },
    gs: (_, [name]) => {
      const dict = dictOf(named('ExtGState', name))
      if (dict) withExtGState(now.state, dict)
    },
    ...pathOperators(now),
    S: () => paint(undefined, true),
    s: () => paint(undefined, true, true),
    f: () => paint('nonzero', false),
    F: () => paint('nonzero', false),
    'f*': () => paint('evenodd', false),
    B: () => paint('nonzero', true),
    'B*': () => paint('evenodd', true),
    b: () => paint('nonzero', true, true),
    'b*': () => paint('evenodd', true, true),
    n: () => paint(undefined, false),
    W: () => {
      clipping = 'nonzero'
    },
    'W*': () => {
      clipping = 'evenodd'
    },
    ...colourOperators(now, resources),
    ...textOperators(now, place, {
      font: name => fontIn(dictOf(named('Font', name))) ?? canvas.missing(nameOf(name)),
      show,
    }),
    Do: (_, [name]) => {
      const object = named('XObject', name)
      if (!isStream(object)) {
        budget.damaged.add('it shows a picture or a form that is not in the file')
        return
      }
      if (nameOf(object.dict.get('Subtype')) === 'Form') form(object)
      else canvas.picture(now.state, object, resources)
    },
    INLINE: (_, [dict], data) => {
      canvas.picture(now.state, { dict: dictOf(dict)!, raw: data ?? new Uint8Array() }, resources)
    },
    sh: (_, [name]) => {
      const dict = dictOf(named('Shading', name))
      if (dict) canvas.shading(now.state, shadingColours(dict, resources))
    },
  }
  readContent(running.content, (operator, operands, data) => {
    budget.spend()
    // A name that every object has is no operator.
    if (Object.hasOwn(operators, operator)) operators[operator]!(numbers(operands), operands, data)
  })
}

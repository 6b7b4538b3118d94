import type { Ink, Item, PaintedBox, PaintedText } from '../../model/drawing.ts'
import { maximum } from '../../model/extremes.ts'
import type { Sign } from '../../model/sign.ts'
import { contrast } from '../../trade/colour/contrast.ts'
import { rgbOf } from '../../trade/colour/hex.ts'

/** The colour of a marker pen, and what is left where words or ground are as light as it. */
const PENS: readonly Ink[] = [
  { role: 'highlight', rgb: '#FFEB3B', cmyk: [0, 5, 80, 0], spot: undefined },
  { role: 'highlight', rgb: '#FFFFFF', cmyk: [0, 0, 0, 0], spot: undefined },
]

/** Words are read on it as on any ground (WCAG 2.2, 1.4.3). */
const READ = 4.5
/** It is told from the ground round it by so much of one of its lights, of 255. */
const TOLD = 48

/** How far a highlight stands out round its words, in ems: at the sides, over the capitals, under the baseline. */
const REACH = { side: 0.1, up: 0.15, down: 0.24 } as const

/** The boxes under the highlighted words of a text: in the look's `highlight`, or as a marker pen would do it. */
export function highlights(text: PaintedText, before: readonly Item[], { colours }: Sign): PaintedBox[] {
  const places = text.lines.flatMap(line => (line.marked ?? []).map(place => ({ ...line, ...place })))
  const [first] = places
  if (!first) return []
  const pen = penFor(text.fill, groundAt(before, first.x, first.baseline), colours)
  const cap = text.capHeight / text.size
  return places.map(({ x, width, baseline, size }) => ({
    kind: 'box',
    fill: pen,
    radii: [0, 0, 0, 0],
    box: {
      x: x - REACH.side * size,
      y: baseline - (cap + REACH.up) * size,
      width: width + 2 * REACH.side * size,
      height: (cap + REACH.up + REACH.down) * size,
    },
  }))
}

function penFor(words: Ink, ground: Ink | undefined, colours: Sign['colours']): Ink {
  const own = colours.highlight ? [colours.highlight] : []
  const pens = [...own, ...PENS, ...Object.values(colours)]
  const told = (pen: Ink) => !ground || apart(pen, ground) >= TOLD
  const read = ({ rgb }: Ink) => contrast(rgb, words.rgb) >= READ
  return pens.find(pen => told(pen) && read(pen)) ?? pens.find(read) ?? PENS[0]!
}

function apart(one: Ink, other: Ink): number {
  const values = rgbOf(other.rgb)
  return maximum(rgbOf(one.rgb).map((value, i) => Math.abs(value - values[i]!)))
}

function groundAt(items: readonly Item[], x: number, y: number): Ink | undefined {
  const holds = ({ box }: PaintedBox) =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
  return items.findLast((item): item is PaintedBox => item.kind === 'box' && holds(item))?.fill
}

import { EPSILON, greedy, most, narrowest } from './greedy.ts'
import { balanced, inkWidth, type Line } from './lines.ts'
import type { Paragraph } from './paragraph.ts'

/** One way to set display type: so many lines, and the measure in ems that the widest of them takes. */
export interface Rung {
  readonly lines: readonly Line[]
  readonly measure: number
}

/** Has a setting of many lines one in its midst that is less than half as wide as the rest? */
const isRagged = (lines: readonly Line[]): boolean => {
  const widest = most(lines.map(({ width }) => width))
  return lines.length > 3 && lines.slice(0, -1).some(({ width }) => width < 0.5 * widest)
}

const ladders = new WeakMap<Paragraph, readonly Rung[]>()

/**
 * Every even setting of a display text, from one line to one word a line. At a measure of W the size of a rung is
 * W / measure: the largest there is with so many lines.
 */
export function ladder(paragraph: Paragraph): readonly Rung[] {
  const known = ladders.get(paragraph)
  if (known) return known
  const { pieces, setting } = paragraph
  const rungs: Rung[] = []
  const least = narrowest(pieces)
  for (let count = 1; count <= pieces.length; count++) {
    const lines = balanced(pieces, count)
    if (!lines || lines.length < count) continue
    const measure = most(lines.map(line => inkWidth(pieces, line, setting.direction)))
    if (rungs.length && (measure > 0.98 * rungs.at(-1)!.measure || isRagged(lines))) continue
    rungs.push({ lines, measure })
    if (most(lines.map(line => line.width)) <= least + EPSILON || count >= 40) break
  }
  if (!rungs.length) {
    const lines = greedy(pieces, Number.POSITIVE_INFINITY)
    rungs.push({ lines, measure: most(lines.map(line => inkWidth(pieces, line, setting.direction))) })
  }
  ladders.set(paragraph, rungs)
  return rungs
}

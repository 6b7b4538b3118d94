import { percent, type Rule } from '../rule.ts'

/** Of the height: with a quotation, and without. */
const [MOST, MOST_OF_FEW] = [0.1, 0.14]

/** From where to where down the sheet something is seen. */
type Span = readonly [from: number, to: number]

/** The highest band between the first and the last thing of a page in which there is nothing. */
function holeOf(spans: readonly Span[]): number {
  const sorted = [...spans].sort(([a], [b]) => a - b)
  let [reached, most] = [sorted[0]?.[1] ?? 0, 0]
  for (const [from, to] of sorted) {
    most = Math.max(most, from - reached)
    reached = Math.max(reached, to)
  }
  return most
}

export const noHole: Rule = {
  name: 'no-hole',
  excludes: false,
  weight: 10,
  why: 'No empty band within a page is higher than 10 % of it, or 14 % where there is little to say.',
  judge: ({ texts, figures, height }) => {
    const boxes = [...texts.flatMap(({ lines }) => lines), ...figures.map(({ box }) => box)]
    const hole = holeOf(boxes.map(({ y, height }) => [y, y + height])) / height
    const most = texts.some(({ field }) => field.startsWith('quote')) ? MOST : MOST_OF_FEW
    if (hole <= most) return undefined
    return { by: Math.min(1, hole / most - 1), says: `an empty band takes ${percent(hole)} of the height` }
  },
}

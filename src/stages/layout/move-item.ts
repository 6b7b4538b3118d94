import type { FigurePart, Item } from '../../model/drawing.ts'
import type { Box, Mm } from '../../model/sheet.ts'

/** How far a thing goes to the right and down. */
export interface Move {
  readonly x: Mm
  readonly y: Mm
}

const movedBox = (box: Box, { x, y }: Move): Box => ({ ...box, x: box.x + x, y: box.y + y })

/** A thing on a page, elsewhere on it. */
export function moved<T extends Item | FigurePart>(item: T, by: Move): T
export function moved(item: Item | FigurePart, by: Move): typeof item {
  const across = <T extends { readonly x: Mm }>(thing: T): T => ({ ...thing, x: thing.x + by.x })
  switch (item.kind) {
    case 'box':
    case 'texture':
    case 'pixels':
      return { ...item, box: movedBox(item.box, by) }
    case 'text':
      return {
        ...item,
        lines: item.lines.map(line => ({
          ...across(line),
          baseline: line.baseline + by.y,
          runs: line.runs.map(across),
          ink: across(line.ink),
          ...(line.marked && { marked: line.marked.map(across) }),
        })),
        turn: item.turn && { ...item.turn, x: item.turn.x + by.x, y: item.turn.y + by.y },
      }
    case 'shape':
      return {
        ...item,
        path: item.path.map(({ type, values }) => ({
          type,
          values: values.map((value, i) => value + (i % 2 ? by.y : by.x)),
        })),
      }
    case 'figure':
      return { ...item, box: movedBox(item.box, by), parts: item.parts.map(part => moved(part, by)) }
  }
}

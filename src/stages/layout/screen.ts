import { halftone } from '../../media/picture/halftone.ts'
import type { FigurePart, Item } from '../../model/drawing.ts'

/** A thing of a page that has its place for good: pictures that a look wants as dots become dots. */
export function screened(item: Item): Item {
  if (item.kind !== 'figure' || !item.parts.some(isScreened)) return item
  return { ...item, clipped: true, parts: item.parts.flatMap(dotted) }
}

const isScreened = (part: FigurePart) => part.kind === 'pixels' && part.screen !== undefined

const dotted = (part: FigurePart): readonly FigurePart[] =>
  part.kind === 'pixels' && part.screen ? halftone(part, part.screen.ink, part.screen.pitch) : [part]

import type { Item, PaintedFigure, PaintedText } from '../../model/drawing.ts'
import { readingOrder } from '../../model/reading-order.ts'
import type { TextNode } from './expand.ts'

/** Every word of the page that is read, and of each figure what it shows, in the order they are read. */
export function wordsIn(items: readonly Item[], texts: readonly TextNode[], language: string): string {
  const nodes = [...texts]
  const lines = new Map<PaintedText | PaintedFigure, string>()
  for (const item of items) {
    if (item.kind === 'box' || item.kind === 'texture') continue
    const line = item.kind === 'text' ? nodes.shift()!.words : item.alt
    if (item.kind === 'figure' || item.role !== 'artifact') lines.set(item, line.replaceAll('\n', ' '))
  }
  return readingOrder([...lines.keys()], language)
    .map(item => lines.get(item))
    .join('\n')
}

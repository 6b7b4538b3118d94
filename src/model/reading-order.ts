import type { PaintedFigure, PaintedText } from './drawing.ts'
import { FIELDS } from './sign-file/printed.ts'
import { rootOf } from './tree.ts'

type Read = PaintedText | PaintedFigure

const rank = ({ field }: Read): number => (FIELDS as readonly string[]).indexOf(rootOf(field))

/**
 * Texts and figures in the order a sign is read, which need not be that of painting: the first language whole, then what
 * the other says.
 */
export const readingOrder = <T extends Read>(items: readonly T[], language: string): T[] => {
  const other = (item: Read) => Number(item.kind === 'text' && item.language !== language)
  return [...items].sort((a, b) => other(a) - other(b) || rank(a) - rank(b))
}

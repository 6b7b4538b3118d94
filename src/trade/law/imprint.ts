import type { Imprint } from '../../model/imprint.ts'
import { type Mm, POINT, type Sheet } from '../../model/sheet.ts'
import { lawOf } from './laws.ts'

/** Paper is printed by somebody; a picture on a screen is not. */
export type Medium = 'print' | 'digital'

export const mediumOf = (sheet: { readonly pixels?: unknown }): Medium => (sheet.pixels ? 'digital' : 'print')

/** The imprint as it is worded on one medium: a printer is named on paper alone. */
export function imprintOf(imprint: Imprint, medium: Medium): string | undefined {
  const { jurisdiction, purpose, pollDate, ...parts } = imprint
  const printer = medium === 'print' ? parts.printer : undefined
  const words = lawOf(jurisdiction).wording({ ...parts, printer })
  return words.filter(Boolean).join(' ') || undefined
}

/**
 * The least em of an imprint on a sheet of paper, which may be printed at a scale, and the law that says so. Elsewhere it
 * is small print like any other.
 */
export function leastOf(
  { jurisdiction, purpose }: Imprint,
  { width, height, pixels }: Sheet,
  scale = 1,
): { readonly size: Mm; readonly law: string } | undefined {
  const type = purpose === 'issue' || pixels ? undefined : lawOf(jurisdiction).type
  return type && { size: (type.points(scale * width * scale * height) * POINT) / scale, law: type.law }
}

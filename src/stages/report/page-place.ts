import type { Diagnostic } from '../../model/diagnostic.ts'

const short = (mm: number): string => String(Math.round(mm * 10) / 10)

/** Where on a PDF's page something is, in words; empty for what has lines or no place. */
export function pagePlace({ page, boxMm: box }: Diagnostic): string {
  if (page === undefined) return ''
  if (!box) return `page ${page}`
  return `page ${page}, ${short(box.width)}×${short(box.height)} mm at ${short(box.x)}, ${short(box.y)}`
}

/** A message with its place, for reporters that show only a line. */
export const placedMessage = (diagnostic: Diagnostic): string => {
  const place = pagePlace(diagnostic)
  return place ? `${place}: ${diagnostic.message}` : diagnostic.message
}

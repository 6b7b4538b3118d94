import type { Report } from '../../model/diagnostic.ts'
import type { Item } from '../../model/drawing.ts'
import type { Box, Sheet } from '../../model/sheet.ts'
import { rootOf } from '../../model/tree.ts'

/** Of the width of the sheet, and of its area: less is a stamp, which nobody sees from where a sign is read. */
const LEAST_SEEN = { width: 0.22, area: 0.08 } as const

/** Is a picture too small to be seen? */
export const isStamp = (box: Box, sheet: { readonly width: number; readonly height: number }): boolean =>
  box.width < LEAST_SEEN.width * sheet.width * 0.995 ||
  box.width * box.height < LEAST_SEEN.area * sheet.width * sheet.height * 0.995

/** What a sign can do without, or say in fewer words. */
const OPTIONAL = /^(?:subheadline|note|details|quote|question|action|closing|hashtag|link)$/

/** The fields of a page that can be left out, those that take the most room first. */
function roomiest(items: readonly Item[]): readonly string[] {
  const rooms = new Map<string, number>()
  for (const item of items) {
    if (item.kind !== 'text' || item.role === 'artifact') continue
    const field = rootOf(item.field)
    const room = item.lines.reduce((sum, { width, size }) => sum + width * size, 0)
    if (OPTIONAL.test(field)) rooms.set(field, (rooms.get(field) ?? 0) + room)
  }
  return [...rooms].sort(([, a], [, b]) => b - a).map(([field]) => field)
}

const percent = (share: number): string => `${Math.round(1000 * share) / 10} %`

/** The words of a page leave its picture no room to be seen. */
export function warnOfStamp(items: readonly Item[], sheet: Sheet, report: Report): void {
  const picture = items.find(item => item.kind === 'figure' && item.field === 'image')
  if (picture?.kind !== 'figure' || !isStamp(picture.box, sheet)) return
  const { width, height } = picture.box
  const area = (width * height) / (sheet.width * sheet.height)
  const has = `${percent(width / sheet.width)} of the width and ${percent(area)} of the area`
  const [first, second] = roomiest(items)
  const [wide, all] = [percent(LEAST_SEEN.width), percent(LEAST_SEEN.area)]
  report({
    code: 'picture-small',
    field: 'image',
    message: `\`image\` takes ${has} of ${sheet.name}; nobody passing sees one of less than ${wide} and ${all}`,
    hint: first
      ? `leave out \`${first}\`${second ? ` or \`${second}\`` : ''}, which take the most room, or use a larger size`
      : 'use another look, or a size that is wider or higher',
  })
}

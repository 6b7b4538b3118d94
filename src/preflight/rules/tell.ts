import type { Painted } from '../content/painted.ts'
import { type Box, bottom, right } from '../content/shape.ts'
import type { Found } from '../found.ts'
import type { Inspected } from '../inspect.ts'
import type { InspectedPage } from '../page.ts'

/** Millimetres and per cent as people read them. */
export const short = (number: number): string => String(Math.round(number * 100) / 100)

/** So many of a kind are told of a page, the worst first; the last says how many more there are. */
const TOLD = 3

/** Something on a page that is wrong. Of those that are wrong in the same way, the worst is told. */
export interface Wrong {
  readonly box: Box
  /** What makes two of them one finding: the name of a font, the kind of an ink. */
  readonly of: string
  readonly message: string
  /** The lower, the worse. */
  readonly rank?: number
}

/** Findings of what is wrong on each page: one for each of its kinds, with how often it is there. */
export const onPages = (
  { pages }: Inspected,
  wrongOn: (page: InspectedPage) => readonly Wrong[],
  told: Pick<Found, 'code' | 'hint' | 'severity'>,
): readonly Found[] =>
  pages.flatMap(page => {
    const kinds = new Map<string, { worst: Wrong; count: number }>()
    for (const each of wrongOn(page)) {
      const before = kinds.get(each.of)
      const worst = before && (before.worst.rank ?? 0) <= (each.rank ?? 0) ? before.worst : each
      kinds.set(each.of, { worst, count: (before?.count ?? 0) + 1 })
    }
    const all = [...kinds.values()].sort((a, b) => (a.worst.rank ?? 0) - (b.worst.rank ?? 0))
    return all.slice(0, TOLD).map(({ worst, count }, i): Found => {
      const more = i === TOLD - 1 && all.length > TOLD ? `; ${all.length - TOLD} more such on this page` : ''
      const times = count > 1 ? ` (${count} times)` : ''
      return { ...told, message: `${worst.message}${times}${more}`, page: page.number, box: worst.box }
    })
  })

/** What is printed: not the marks outside of what is cut. */
const isPrinted = ({ trim }: InspectedPage, { box }: Pick<Painted, 'box'>): boolean =>
  right(box) > trim.x && bottom(box) > trim.y && box.x < right(trim) && box.y < bottom(trim)

const printed = new WeakMap<InspectedPage, readonly Painted[]>()

/** What is on the page and can be seen. */
export function printedOn(page: InspectedPage): readonly Painted[] {
  const found =
    printed.get(page) ?? page.painted.filter(each => isPrinted(page, each) && each.text?.visible !== false)
  printed.set(page, found)
  return found
}

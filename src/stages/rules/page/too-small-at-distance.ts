import { fieldOf } from '../../../model/drawing.ts'
import type { Mm } from '../../../model/sheet.ts'
import type { GradedRemark, PageRule } from '../rule.ts'

/** Capitals are read at 250 times their height, as safety signs are; beyond 400 times nobody with good eyes does. */
const READ = 250
const SEEN = 400

/** The words that must be read from afar. */
const AFAR = new Set(['headline', 'phone'])

export const tooSmallAtDistance: PageRule = {
  code: 'too-small-at-distance',
  severity: 'warning',
  why: 'At the distance the sign is read from, these letters are too small.',
  cure: 'Use a larger sheet, fewer words, or a nearer place.',
  unless: 'it is read from beyond 400 times the height of its capitals',

  inspect: ({ sign: { readFrom }, drawing: { items, sheet } }) => {
    if (readFrom === undefined || sheet.pixels) return []
    return items.flatMap((item): GradedRemark[] => {
      if (item.kind !== 'text' || item.role === 'artifact' || !AFAR.has(fieldOf(item))) return []
      const ratio = readFrom / item.capHeight
      if (ratio <= READ) return []
      const metres = (length: Mm) => `${Math.floor(length / 100) / 10} m`
      const message = `On ${sheet.name} the capitals of \`${item.field}\` are ${Math.floor(item.capHeight)} mm high and read from ${metres(item.capHeight * READ)}, not from ${metres(readFrom)}`
      const hint = 'use a larger sheet or fewer words, or correct `readFrom`'
      return [{ severity: ratio > SEEN ? 'error' : 'warning', message, hint, field: item.field }]
    })
  },
}

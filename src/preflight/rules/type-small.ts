import type { Rule } from '../found.ts'
import { onPages, printedOn, short, type Wrong } from './tell.ts'

const POINTS = 72 / 25.4

/** Is all type large enough to be printed? */
export const typeSmall: Rule = (file, { type }) =>
  type === undefined
    ? []
    : onPages(
        file,
        page =>
          printedOn(page).flatMap(({ text, box }): Wrong[] => {
            const size = (text?.sizeMm ?? Infinity) * POINTS
            if (size >= type - 0.05 || size === 0) return []
            const message = `type of ${short(size)} pt; the least is ${short(type)} pt`
            return [{ of: 'type', message, box, rank: size }]
          }),
        { code: 'type-small', hint: 'set it larger, or leave it out' },
      )

import { bottom, right } from '../content/shape.ts'
import type { Rule } from '../found.ts'
import { onPages, printedOn, short, type Wrong } from './tell.ts'

/** Half a hair of rounding. */
const NEAR = 0.05

/** Do words keep away from the cut? */
export const marginCrossed: Rule = (file, { safe }) =>
  safe > 0
    ? onPages(
        file,
        page =>
          printedOn(page).flatMap(({ text, box }): Wrong[] => {
            if (!text) return []
            const { trim } = page
            const gaps = [
              box.x - trim.x,
              box.y - trim.y,
              right(trim) - right(box),
              bottom(trim) - bottom(box),
            ]
            const least = gaps.reduce((a, b) => Math.min(a, b))
            if (least >= safe - NEAR) return []
            const edge = ['left', 'top', 'right', 'bottom'][gaps.indexOf(least)]!
            const where =
              least < 0 ? `run over the ${edge} edge` : `stand ${short(least)} mm from the ${edge} edge`
            return [{ of: edge, message: `words ${where}; the least is ${short(safe)} mm`, box, rank: least }]
          }),
        { code: 'margin-crossed', hint: 'move them inwards; in signgen: print: {safe: 5 mm}' },
      )
    : []

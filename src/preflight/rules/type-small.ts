import { type Colour, inkWords } from '../content/colour.ts'
import type { Rule } from '../found.ts'
import { onPages, printedOn, short, type Wrong } from './tell.ts'

const POINTS = 72 / 25.4

/** Black of several inks blurs below this size where the plates do not meet: a limit of ours. */
const RICH = 12

/** Is it black with two other inks under it, or with all? */
const isRich = ({ plates }: Colour): boolean =>
  (plates.All ?? 0) > 0.5 ||
  ((plates.Black ?? 0) > 0.7 &&
    ['Cyan', 'Magenta', 'Yellow'].filter(ink => (plates[ink] ?? 0) > 0.1).length > 1)

/** Is all type large enough to be printed? */
export const typeSmall: Rule = (file, { type }) =>
  type === undefined
    ? []
    : onPages(
        file,
        page =>
          printedOn(page).flatMap(({ text, box, colours }): Wrong[] => {
            const size = (text?.sizeMm ?? Infinity) * POINTS
            if (size === 0) return []
            const rich = size < RICH && colours.find(isRich)
            if (rich && size >= type - 0.05) {
              const message = `black words of ${short(size)} pt are made of several inks (${inkWords(rich.plates)})`
              return [{ of: 'rich', message, box, rank: size }]
            }
            if (size >= type - 0.05) return []
            const message = `type of ${short(size)} pt; the least is ${short(type)} pt`
            return [{ of: 'type', message, box, rank: size }]
          }),
        { code: 'type-small', hint: 'set it larger, or leave it out; set black words in black alone' },
      )

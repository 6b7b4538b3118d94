import type { Drawing } from '../../../model/drawing.ts'
import type { Mm } from '../../../model/sheet.ts'
import { PRINT_WORDS } from '../../../trade/imposition/print-words.ts'
import { inLanguage } from '../../../trade/language/tags.ts'
import { canWrite, type Write } from './captions.ts'
import { type Pen, strokedLine } from './form-pages.ts'

/** Who holds a ruler against it sees whether the printer has scaled the page. */
export const RULER: Mm = 100
/** The height of its longest ticks, and of the words beside it. */
const TICK: Mm = 1.6
export const WORDS: Mm = 2.6
const HAIRLINE = 0.35

/** What is said to who prints, in the sign's language where its faces have the letters. */
export function printWords(drawing: Drawing): { readonly scale: string; readonly joining: string } {
  const own = inLanguage(PRINT_WORDS, drawing.language)
  return own && canWrite(drawing, own.scale + own.joining) ? own : PRINT_WORDS.en
}

/** A line of 100 mm with a tick every ten, from its lower left corner; it is 1.6 mm high. */
export function ruler(left: Mm, bottom: Mm, { stroke }: Pen): string {
  const ticks = Array.from({ length: RULER / 10 + 1 }, (_, i) => {
    const place = left + 10 * i
    return strokedLine(place, bottom, place, bottom + (i % 5 === 0 ? TICK : TICK / 2))
  })
  return `q ${stroke} ${HAIRLINE} w ${strokedLine(left, bottom, left + RULER, bottom)} ${ticks.join(' ')} Q`
}

/** The ruler under what is said of it, centred over a place; 6 mm high. */
export const rulerBelow = (x: Mm, bottom: Mm, words: string, pen: Pen, write: Write): string =>
  [
    write(words, x, bottom + TICK + 1.2, WORDS),
    ruler(x - RULER / 2, bottom + 0.1, pen),
    write(`${RULER} mm`, x + RULER / 2 + 8, bottom + 0.1, WORDS * 0.8),
  ].join('\n')

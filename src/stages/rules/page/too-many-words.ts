import type { PageRule } from '../rule.ts'

/** Who passes at a distance reads so many words; who stops before a sign, so many (a minute of reading). */
const GLANCE = { from: 10_000, words: 12 }
const STOP = { from: 5_000, words: 120 }
/** A poster on a wall is read standing, in a minute; a smaller sheet may be held in the hand. */
const MINUTE = { area: 0.95 * 297 * 420, words: 220 }

export const tooManyWords: PageRule = {
  code: 'too-many-words',
  severity: 'warning',
  why: 'There are more words than anybody reads at this size and distance, or standing before a poster (more than a minute).',
  cure: 'Cut down to what must be read from afar; put the rest on a page that a link leads to.',

  inspect: ({ sign, drawing: { items, sheet } }) => {
    const { readFrom, headline, subheadline, language } = sign
    if (sheet.pixels) return []
    const count = (text: string) => text.split(/\s+/).filter(Boolean).length
    const glance = count(`${headline} ${subheadline ?? ''}`)
    // Nobody reads a sign in both of its languages, or each of its tabs.
    const read = items.flatMap(item =>
      item.kind === 'text' && item.language === language && item.role !== 'artifact' ? item.lines : [],
    )
    const all = count(read.map(({ text }) => text).join(' '))
    if (sheet.width * sheet.height >= MINUTE.area && all > MINUTE.words) {
      const message = `The sign is ${all} words, and nobody who stands before a poster reads more than ${MINUTE.words}`
      return [
        { message, hint: 'cut to what must be read on the spot; a link can lead to the rest', beside: '' },
      ]
    }
    if (readFrom === undefined) return []
    const from = `${readFrom / 1000} m`
    const hint = 'cut to what must be read from afar; a link can lead to the rest'
    if (readFrom >= GLANCE.from && glance > GLANCE.words) {
      const message = `The headline and the line under it are ${glance} words, and nobody reads more than ${GLANCE.words} in passing at ${from}`
      return [{ message, hint, field: 'headline' }]
    }
    if (readFrom >= STOP.from && all > STOP.words) {
      const message = `The sign is ${all} words, and from ${from} nobody reads more than ${STOP.words}`
      return [{ message, hint, field: 'readFrom' }]
    }
    return []
  },
}

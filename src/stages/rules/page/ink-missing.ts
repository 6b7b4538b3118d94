import type { PageRule } from '../rule.ts'
import { figuresOf, isInked, WAYS_OUT } from './figures.ts'

export const inkMissing: PageRule = {
  code: 'ink-missing',
  severity: 'error',
  why: 'The file is for a print shop and a colour has no ink values. A conversion behind your back would print another colour.',
  cure: 'Give the colour its inks: {rgb: "#FFD900", cmyk: [0, 14, 100, 0]}.',

  // The colours of the sign are looked at before it is drawn; these are of its pictures.
  inspect: async page => {
    const found = (isInked(page) ? figuresOf(page.drawing) : []).flatMap(({ field, parts }) => {
      const shapes = parts.flatMap(part => (part.kind === 'shape' && !part.fill.cmyk ? [part.fill.rgb] : []))
      return [...new Set(shapes)].map(rgb => ({
        message: `The ${field} has the colour ${rgb}, which has no inks, and the file is printed with them`,
        hint: `draw it in black, grey or a colour of the sign that has its cmyk, or ${WAYS_OUT}`,
        field,
      }))
    })
    return found.length && (await page.converts()) ? [] : found
  },
}

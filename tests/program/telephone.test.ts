import { expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { drawn, readTexts, textOf } from '../support/draw.ts'

const TYPICAL = `headline: Who locked the night canteen?
quote: {lines: [{speaker: Head of Estates, text: Do the night porters really need a hot meal?}], source: Board e-mails}
question: Would you work on that?
action: "Please ring the chair of the board and ask for the keys:"
phone: {number: "0113 496 0417", fictional: true}
publisher: Hot Meals at Night`

const SMALL = 'text-too-small'
const px = (size: number, width: number) => (360 * size) / width

test.each([...TEMPLATES.keys()])(
  '%s is legible on a telephone, with a number that leads nobody',
  async look => {
    for (const size of ['square', 'portrait']) {
      const { pages, diagnostics } = await drawn(`template: ${look}\n${TYPICAL}`, size)
      const { drawing } = pages[0]!
      expect(
        diagnostics.filter(({ code }) => code === SMALL),
        size,
      ).toEqual([])
      const texts = readTexts(drawing)
      for (const text of texts)
        expect(px(text.size, drawing.sheet.width), `${text.field} on ${size}`).toBeGreaterThan(5.9)
      // A plaque has its headline in a disc, which is as large as it is.
      if (look === 'plaque') continue
      const lead = Math.max(
        ...texts
          .filter(({ field }) => /^(?:headline|words\.banner)$/.test(field))
          .map(text => text.capHeight),
      )
      expect(textOf(drawing, 'phone').capHeight / lead, size).toBeLessThan(1.51)
    }
  },
)

test('what is too small for a telephone is told in its pixels, once for small print and once for the rest', async () => {
  const said = Array.from({ length: 120 }, (_, i) => `word${i}`).join(' ')
  const { diagnostics } = await drawn(`${TYPICAL}\nclosing: ${said}`, 'link')
  const found = diagnostics.filter(({ code }) => code === SMALL)
  expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning'])
  expect(found[0]!.message).toMatch(
    /^`[\w.[\]]+` is set in [\d.]+ px type on link, seen 360 px wide as on a telephone \(8 px is easy to read; \d+ more are smaller than that\)$/,
  )
  expect(found[1]!.message).toMatch(/\(6 px is easy to read/)
})

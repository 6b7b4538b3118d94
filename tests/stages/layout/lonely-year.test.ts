import { expect, test } from 'vitest'
import { page, readTexts } from '../../support/draw.ts'

/** Words whose last lines would be a year, were they broken where they are full. */
const SIGN = (long: string) => `template: witness-appeal
headline: Who locked the night canteen?
details:
  - {label: When, value: "The night of the ${long} third of March 2025"}
  - {label: Where, value: "St Agnes hospital ${long}, level 0, beside the lifts"}
quote: {lines: ["They will manage."], source: "Board ${long} e-mails released on request, May 2025"}
closing: "Nurses, porters and ${long} cleaners have worked through every night since 1948."
publisher: Hot Meals
disclosure: none`

test.each(['a3', 'square', 'link', 'a6'])(
  'on %s no year and no number is alone on a last line',
  async size => {
    for (const long of ['late', 'extraordinary', 'quite very']) {
      for (const { field, lines } of readTexts(await page(SIGN(long), size))) {
        expect([field, lines.at(-1)!.text]).not.toEqual([field, expect.stringMatching(/^\W*\d{4}\W*$/)])
        for (const { text } of lines)
          expect([field, text]).not.toEqual([field, expect.stringMatching(/\blevel$/)])
      }
    }
  },
)

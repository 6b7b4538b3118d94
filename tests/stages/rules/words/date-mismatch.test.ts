import { expect, test } from 'vitest'
import { prepare } from '../../../support/render.ts'

const found = async (closing: string, language = 'en-GB') =>
  (
    await prepare({
      path: 'x.yaml',
      text: JSON.stringify({ headline: 'x', publisher: 'Us', language, disclosure: 'none', closing }),
    })
  ).diagnostics

test.each([
  ['Come on Tuesday 5 March 2025.', 'en-GB', 'Wednesday'],
  ['Come on Monday, 4th of March 2025.', 'en-GB', 'Tuesday'],
  ['Come on Friday 31 April 2026.', 'en-GB', 'There is no'],
  ['Dewch ddydd Llun 4 Mawrth 2025.', 'cy', 'Tuesday'],
  ['Przyjdź w poniedziałek 4 marca 2025.', 'pl', 'Tuesday'],
  ['Tuesday, March 5, 2025', 'en-US', 'Wednesday'],
  ['On Tues 5 Mar 2025', 'en-GB', 'Wednesday'],
  ['Thurs. 5 Sept. 2025', 'en-GB', 'Friday'],
  ['Tuesday 05/03/2025', 'en-GB', 'Wednesday'],
  ['Tuesday 03/05/2025', 'en-US', 'Wednesday'],
  ['Tuesday 05.03.25', 'en-GB', 'Wednesday'],
  ['Tuesday, 2025-03-05', 'en-GB', 'Wednesday'],
  ['Tuesday 2025-02-30', 'en-GB', 'There is no 2025-02-30'],
  ['5 March 2025 (Tuesday)', 'en-GB', 'Wednesday'],
  ['lundi 4 mars 2025', 'fr', 'Tuesday'],
  ['Montag, den 4. März 2025', 'de', 'Tuesday'],
  ['lunes 4 de marzo de 2025', 'es', 'Tuesday'],
  ['segunda-feira, 4 de março de 2025', 'pt', 'Tuesday'],
  ['Dé Luain, 4 Márta 2025', 'ga', 'Tuesday'],
  ['luni, 4 martie 2025', 'ro', 'Tuesday'],
  ['الاثنين 4 مارس 2025', 'ar', 'Tuesday'],
  ['الاثنين ٤ مارس ٢٠٢٥', 'ar', 'Tuesday'],
  ['منگل، 5 مارچ 2025', 'ur', 'Wednesday'],
  ['Tuesday – 5 March 2025', 'en-GB', 'Wednesday'],
  ['Tuesday (5 March 2025)', 'en-GB', 'Wednesday'],
  ['Come on 5 March 2025, Tuesday!', 'en-GB', 'Wednesday'],
  ['5 Mart 2025 Salı', 'tr', 'Wednesday'],
  ['Tuesday, 3-5-2025', 'en-US', 'Wednesday'],
])('%s', async (words, language, right) => {
  expect(await found(words, language)).toMatchObject([
    { code: 'date-mismatch', severity: 'warning', field: 'closing' },
  ])
  expect((await found(words, language))[0]!.message).toContain(right)
})

test.each([
  ['Come on Wednesday 5 March 2025.', 'en-GB'],
  ['Come on Wednesday, the 5th of March 2025, or not.', 'en-GB'],
  ['Since March 2025, in 1984, on day 5.', 'en-GB'],
  ['Przyjdź we wtorek 4 marca 2025.', 'pl'],
  ['Wednesday, March 5, 2025', 'en-US'],
  ['On Weds 5 Mar 2025', 'en-GB'],
  ['Wednesday 05/03/2025, Wednesday 2025-03-05 and 5 March 2025 (Wed)', 'en-GB'],
  ['Wednesday 03/05/2025', 'en-US'],
  ['Wednesday 03/05/2025, Wednesday 05/03/2025', 'en-CA'],
  ['Wednesday 03/05/2025', 'en-CA'],
  ['Wednesday, 3-5-2025', 'en-US'],
  ['Wed. 03.05.2025', 'en-US'],
  ['Wed 05-03-2025', 'en-US'],
  ['5 March 2025, Thursday 6 March 2025', 'en-GB'],
  ['4 March 2025, Wednesday, 5 March 2025', 'en-GB'],
  ['5 March 2025, Wednesday', 'en-GB'],
  ['Tuesday 13 March 1930 hrs', 'en-GB'],
  ['Tuesday 13 March 1930', 'en-GB'],
  ['Tuesday 13 March 1610 hours', 'en-GB'],
  ['Tuesday 2 September 1666', 'en-GB'],
  ['The Sun, 5 March 2025', 'en-GB'],
  ['Meet 5 March 2025', 'en-GB'],
  ['mardi 4 mars 2025', 'fr'],
  ['Dienstag, den 4. März 2025', 'de'],
  ['martes 4 de marzo de 2025', 'es'],
  ['الثلاثاء ٤ مارس ٢٠٢٥', 'ar'],
])('%s is right', async (words, language) => expect(await found(words, language)).toEqual([]))

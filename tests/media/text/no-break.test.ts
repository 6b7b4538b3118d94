import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breaksIn } from '../../../src/media/text/breaks.ts'
import { boundIn, compoundsIn } from '../../../src/media/text/no-break.ts'
import { marked, unmarked } from '../../../src/trade/markup/highlight.ts'

const bound = (text: string, language = 'en-GB') =>
  boundIn(marked(text), language).map(({ start, end }) => unmarked(marked(text).slice(start, end)))

describe('a line is not broken', () => {
  test.each([
    ['Come on Tuesday 14 January 2025 at 7 pm.', ['14 January', '7 pm']],
    ['On the 3rd of March, 10 people came.', ['3rd of March']],
    ['It cost £40 million, or £ 12.50 each.', ['£40 million', '£ 12.50']],
    ['Write to AN1 7HJ or SW1A 0AA today.', ['AN1 7HJ', 'SW1A 0AA']],
    ['Ring 020 7219 3528 now.', ['020 7219 3528']],
    ['Stand 10 m away, 5 minutes long.', ['10 m']],
    ['They knew – and said nothing', [' –']],
    ['Open 9–5, 10am–4pm', ['9–5', '0am–4']],
    ['Vraiment ? Il dit « non » : non', [' ?', ' »', ' :', '« n']],
    ['Nothing here at all.', []],
    ['March 14 people home', []],
    ['On March 14, 2025', ['March 14', '14, 2025']],
    ['Board e-mails, May 2025', ['May 2025', 'e-mails']],
    ['Since June 1999!', ['June 1999']],
    ['Read the X-ray, not the T-shirt', ['X-ray', 'T-shirt']],
    ['Quote SA/2025/0417-B or AB-12', ['2025/0417', 'AB-12', 'SA/2025/0417-B']],
    ['Read NIGHT-SHIFT/DAY-SHIFT and 24/7', []],
    ['A three-e-two', []],
    ['Rent is 2 500 zł, or 12 500 € each', ['2 500 zł', '12 500 €']],
    ['Open 18 h 30, 5 °C, 50 % off', ['18 h 30', '5 °C', '50 %']],
    ['See § 5, No. 3 and Art. 12 there', ['§ 5', 'No. 3', 'Art. 12']],
    ['In 2024 there were 1 000 people', ['1 000']],
    ['A 3 × 4 m room, 2 ½ l of milk', ['3 × 4 m', '2 ½ l']],
    ['Pay CHF 20, US$ 5 m or 50 EUR', ['CHF 20', 'US$ 5 m', '50 EUR']],
    ['Over ==10 000 zł== a month', ['10 000 zł']],
    ['12 500 euros, 1 200 Euro, 90 Eur', ['12 500 euros', '1 200 Euro', '90 Eur']],
    ['RENT IS 5 MLN zł NOW', ['5 MLN zł']],
    ['עלה \u2066\u202D12 500\u202C\u2069 ₪ לדירה', ['12 500\u202C\u2069 ₪']],
  ])('inside what belongs together: %s', (text, spans) => {
    expect(bound(text).sort()).toEqual([...spans].sort())
  })
  test.each([
    ['en-GB', 'St Agnes, level 0, beside Room 12 on PAGE 3', ['level 0', 'Room 12', 'PAGE 3']],
    ['de', 'Raum 12, Gleis 4, Haus 2', ['Raum 12', 'Gleis 4', 'Haus 2']],
    ['fr', 'Salle 4, quai 2', ['Salle 4', 'quai 2']],
    ['pl', 'w sali 3, peron 2', ['sali 3', 'peron 2', 'w s']],
    ['ru', 'на этаже 3', ['этаже 3']],
    ['ar', 'الغرفة 12 هنا', ['الغرفة 12']],
    ['en-GB', 'Leave room for 12, says page three', []],
    ['pl', 'room 12', []],
  ])('in %s between what goes by a number and that: %s', (language, text, spans) => {
    expect(bound(text, language).sort()).toEqual([...spans].sort())
  })
  test('inside a date in the sign’s language', () => {
    expect(bound('Przyjdź 4 marca do nas', 'pl')).toEqual(['4 marca'])
    expect(bound('Dewch 4 Mawrth i Gaerdydd', 'cy')).toEqual(['4 Mawrth'])
  })
  test('after words of one letter, in Slavic languages', () => {
    expect(bound('Kto i w domu', 'pl')).toEqual(['i w', 'w d'])
    expect(bound('Хто є в лікарні', 'uk')).toEqual(['є в', 'в л'])
    expect(bound('Kto i w domu')).toEqual([])
  })
})

describe('as CLDR writes numbers, with the spaces of a keyboard', () => {
  const LANGUAGES =
    'en cy ga gd pl ro pt el uk ar he hi bn pa gu ta ur fr de es it nl cs sk sl hr bg ru sv da nb fi et lv lt hu'
  const forms = (language: string): string[] => {
    const format = (number: number, options: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(language, { ...options, useGrouping: 'always' } as Intl.NumberFormatOptions)
        .format(number)
        .replace(/[\u00A0\u202F]/g, ' ')
        .replace(/[\u200E\u200F\u061C]/g, '')
    const unit = (unit: string) => format(12_500, { style: 'unit', unit, unitDisplay: 'short' })
    return [
      ...['EUR', 'GBP', 'PLN', 'CZK', 'ILS', 'UAH'].map(currency =>
        format(12_500.5, { style: 'currency', currency }),
      ),
      ...['kilometer', 'meter', 'centimeter', 'kilogram', 'celsius'].map(unit),
      ...[5e6, 5e9].map(number => format(number, { notation: 'compact' })),
      format(0.5, { style: 'percent' }),
    ]
  }
  test.each(LANGUAGES.split(' '))('%s', language => {
    for (const form of forms(language)) {
      const text = `x ${form}, y`
      const held = boundIn(text, language)
      const free = [...text.matchAll(/ /g)].filter(
        ({ index }) => !held.some(({ start, end }) => start <= index && index < end),
      )
      expect([form, free.map(({ index }) => index)]).toEqual([form, [1, text.length - 2]])
    }
  })
})

test('short words with a hyphen are whole in display type, and long ones may break', () => {
  const whole = (text: string) => compoundsIn(text).map(({ start, end }) => text.slice(start, end))
  expect(whole('Whoever decided three-weekly bins')).toEqual(['three-weekly'])
  expect(whole('An anti-disestablishment vote, up-to-date')).toEqual(['up-to-date'])
  expect(whole('a - b -c d-')).toEqual([])
})

/** A word, as it may stand before a year, and what may stand round that. */
const WORDS = 'May report, Hotton”, (IOPC) мая mai में अप्रैल مايو 五月 maja: ==Maggio== U.S. 2,5%'.split(' ')
const AROUND = ['Y', 'Y.', '(Y)', '(Y).', '“Y”', '==Y==', '– Y', 'Y–26', 'Y/26', 'Y!', 'Y)…', 'Y г.', 'Y r.']
const YEARS = ['1948', '1999', '2025', '٢٠٢٥', '२०२५']
const ends = fc.tuple(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...AROUND),
  fc.constantFrom(...YEARS),
  fc.constantFrom('en-GB', 'ru', 'pl', 'hi', 'ar', 'de'),
)

test('no year stands alone on a last line, whatever is before it and round it', () => {
  fc.assert(
    fc.property(ends, ([word, around, year, language]) => {
      const text = marked(`It was said in ${word} ${around.replace('Y', year)}`)
      const { start, end } = {
        start: text.lastIndexOf(' ', text.search(/\d{4}|[٠-٩]{4}|[०-९]{4}/)),
        end: text.length,
      }
      const free = breaksIn(text, { language, oneLine: false }, []).filter(
        ({ position }) => position > start - 2 && position < end,
      )
      expect([text, free]).toEqual([text, []])
    }),
    { numRuns: 300 },
  )
})

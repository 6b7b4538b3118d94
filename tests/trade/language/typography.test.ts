import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asTyped, typeset } from '../../../src/trade/language/typography.ts'
import { prepare } from '../../support/render.ts'

describe('quotation marks', () => {
  test.each([
    ['en-GB', `They said "no" - twice.`, 'They said “no” – twice.'],
    ['en-US', `They said "no" - twice.`, 'They said “no”—twice.'],
    ['en-GB', `'No,' they said, 'he said "never".'`, '‘No,’ they said, ‘he said “never”.’'],
    ['en-GB', `"He said "no" to us"`, '“He said ‘no’ to us”'],
    ['en-GB', `("Why?") asked Ann -- "why not?"`, '(“Why?”) asked Ann – “why not?”'],
    ['cy', `Dywedodd "na"`, 'Dywedodd “na”'],
    ['de', `Sie sagten "nein" und 'nie'.`, 'Sie sagten „nein“ und ‚nie‘.'],
    ['de-CH', `Sie sagten "nein".`, 'Sie sagten «nein».'],
    ['pl', `Powiedział "nie 'my' wcale"`, 'Powiedział „nie «my» wcale”'],
    ['ro', `A spus "nu"`, 'A spus „nu”'],
    ['fr', `Il a dit "non" ! Et l'Etat ?`, 'Il a dit «\u00A0non\u00A0»\u00A0! Et l’Etat\u00A0?'],
    ['fr', `Appelez l'"Office"`, 'Appelez l’«\u00A0Office\u00A0»'],
    ['fr-CH', `Il a dit "non"`, 'Il a dit «non»'],
    ['es', `Dijo "no 'quiero'"`, 'Dijo «no “quiero”»'],
    ['es-MX', `Dijo "no"`, 'Dijo “no”'],
    ['pt-PT', `Disse "não"`, 'Disse «não»'],
    ['pt-BR', `Disse "não"`, 'Disse “não”'],
    ['ru', `Он сказал "нет" - и "да 'нет'"`, 'Он сказал «нет» — и «да „нет“»'],
    ['uk', `Він сказав "ні", об'єкт`, 'Він сказав «ні», об’єкт'],
    ['el', `Είπε "όχι"`, 'Είπε «όχι»'],
    ['sv', `Hon sa "nej"`, 'Hon sa ”nej”'],
    ['he', `צה"ל אמר "לא"`, 'צה"ל אמר ”לא”'],
    ['hi', `उसने कहा "नहीं"`, 'उसने कहा “नहीं”'],
  ])('%s: %s', (language, typed, set) => expect(typeset(typed, language)).toBe(set))
})

describe('apostrophes', () => {
  test.each([
    [`It's the dogs' home, isn't it?`, 'It’s the dogs’ home, isn’t it?'],
    [`'Tis the '90s: rock 'n' roll, give 'em hell`, '’Tis the ’90s: rock ’n’ roll, give ’em hell'],
    [`the 1980's and 'the boys' club'`, 'the 1980’s and ‘the boys’ club’'],
    [`She's 6'2", and the sign is 5" high`, `She’s 6'2", and the sign is 5" high`],
    [`"6'2" is tall"`, `“6'2” is tall”`],
  ])('%s', (typed, set) => expect(typeset(typed, 'en-GB')).toBe(set))
})

describe('dashes and dots', () => {
  test.each([
    ['Open 9-5, Mon 10am-4pm, 9.30-17.00', 'Open 9–5, Mon 10am–4pm, 9.30–17.00'],
    ['1972-2024, 2016-18, pages 98-104, £5-£10, 10-20%', '1972–2024, 2016–18, pages 98–104, £5–£10, 10–20%'],
    ['2026-03-14, 2026-03, 14-03-2026', '2026-03-14, 2026-03, 14-03-2026'],
    ['Ring 020-7946-0018 or 555-0100', 'Ring 020-7946-0018 or 555-0100'],
    ['020 7946 - 0018', '020 7946 - 0018'],
    ['Ref 12-34, case no. 45-67, CAD: 4512-24', 'Ref 12-34, case no. 45-67, CAD: 4512-24'],
    ['Covid-19, F-16, 4-4-2, a no-go area, AB12-34', 'Covid-19, F-16, 4-4-2, a no-go area, AB12-34'],
    ['Wait... what? [...]', 'Wait… what? […]'],
    ['Wait.... No--never', 'Wait.... No – never'],
    ['- a list\n- of two - really', '- a list\n- of two – really'],
    ['Run signgen --alt or -q', 'Run signgen --alt or -q'],
    [`See https://x.org/a--b?c='d or a--b.org/it's`, `See https://x.org/a--b?c='d or a--b.org/it's`],
    ['Mail o\'neil--x@example.org, "see sign.yaml"', "Mail o'neil--x@example.org, “see sign.yaml”"],
    ["`it's - code` and #Enough-Is_Enough", "`it's - code` and #Enough-Is_Enough"],
  ])('%s', (typed, set) => expect(typeset(typed, 'en-GB')).toBe(set))
  test('a minus between figures is no dash', () => {
    expect(typeset('5 - 3', 'en-US')).toBe('5 - 3')
    expect(typeset('this - that', 'en-US')).toBe('this—that')
    expect(typeset('Ring us - 9-5 - today', 'en-US')).toBe('Ring us—9–5—today')
  })
})

const LANGUAGES = ['en-GB', 'en-US', 'de', 'fr', 'pl', 'ru', 'he', 'ur', 'sv', 'es', 'hu', 'xx']
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          `"`,
          `'`,
          '-',
          '--',
          ' - ',
          ' ',
          '...',
          '.',
          '9',
          '12',
          '2016',
          '2018',
          'a',
          'it',
          'é',
          '(',
          ')',
          ',',
        ],
        ...[
          '?',
          '!',
          '\n',
          '“',
          '”',
          '’',
          '„',
          '«',
          '»',
          '–',
          '—',
          '…',
          'x.org',
          '@',
          '#',
          '_',
          '/',
          '\u00A0',
        ],
        ...["'em", 'no', '020 7946 0018', 'א', '\u2586', ':', '`', '£'],
      ),
      { maxLength: 14 },
    )
    .map(parts => parts.join('')),
)

test('words that are set already are left as they are', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(...LANGUAGES), (text, language) => {
      const once = typeset(text, language)
      expect(typeset(once, language)).toBe(once)
    }),
    { numRuns: 5_000 },
  )
})

test('no letter or figure comes or goes', () => {
  const bare = (text: string) => text.replace(/["'“”„«»‹›‘’‚\s–—…\u00A0.-]/g, '')
  fc.assert(
    fc.property(words, fc.constantFrom(...LANGUAGES), (text, language) => {
      expect(bare(typeset(text, language))).toBe(bare(text))
    }),
  )
})

test('words are found again where they were typed', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(...LANGUAGES), (text, language) => {
      const [found] = asTyped(typeset(text, language)).exec(text) ?? []
      expect(found?.trim()).toBe(text.trim())
    }),
  )
})

const decided = (sign: object) =>
  prepare({ path: 'x.yaml', text: JSON.stringify({ headline: 'x', publisher: 'Us', ...sign }) })

describe('in a sign', () => {
  test('its own words are set, and no others', async () => {
    const { sign } = (
      await decided({
        headline: `It's "fine"`,
        details: [{ label: "Officer's no.", value: '9-5' }],
        quote: {
          lines: [{ speaker: "O'Neil", text: `It's "fine" - 9-5...` }, `Don't`],
          source: `The "report" - 2016-2018`,
        },
        phone: { number: '020 7219-3528', label: "Minister's office" },
        link: "x.org/it's--me",
        hashtag: "#It's",
        publisher: { name: "Women's 2-4 Party", address: "2-4 King's Road" },
        imprint: { promoter: { name: "Hannah O'Neil - x", address: "2-4 St John's" } },
        disclosure: "It's a campaign...",
      })
    ).checked!
    expect(sign).toMatchObject({
      headline: 'It’s “fine”',
      details: [{ label: 'Officer’s no.', value: '9–5' }],
      quote: {
        lines: [{ speaker: 'O’Neil', text: `It's "fine" - 9-5...` }, { text: `Don't` }],
        source: 'The “report” – 2016–2018',
      },
      phone: { number: '020 7219-3528', label: 'Minister’s office' },
      link: "x.org/it's--me",
      hashtag: "#It's",
      publisher: { name: 'Women’s 2-4 Party', address: '2-4 King’s Road' },
      imprint: { promoter: { name: 'Hannah O’Neil - x', address: '2-4 St John’s' } },
      disclosure: 'It’s a campaign…',
    })
  })
  test('its language decides', async () => {
    expect((await decided({ language: 'de', headline: '"Nein"' })).checked!.sign.headline).toBe('„Nein“')
  })
  test('what is told of it points at the words as they were typed', async () => {
    const text = `headline: x\npublisher: Us\nphone: "020 7219 3528"\naction: "Don't wait... ring 020 7946 0018 -- pay by card's fine"\n`
    const { diagnostics } = await prepare({ path: 'x.yaml', text })
    const line = text.split('\n')[3]!
    const pointed = diagnostics.map(({ column, endColumn }) => line.slice(column! - 1, endColumn! - 1))
    expect(pointed).toContain('020 7946 0018')
    const moneyed = `headline: x\npublisher: Us\naction: "You must pay John's  £100"\n`
    const [found] = (await prepare({ path: 'x.yaml', text: moneyed })).diagnostics
    expect(found).toMatchObject({ code: 'money-request', line: 3, column: 10, endColumn: 35 })
  })
})

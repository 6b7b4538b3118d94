import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SIGN_FIELDS } from '../../src/model/sign-file/fields.ts'
import { prepare } from '../support/render.ts'

/*
 * Signs by the grammar of signs, with the slips of people and the words of the streets in them: nothing that is typed may
 * throw, and every finding stands within the file. `FUZZ_RUNS=100000 npx vitest run tests/program/fuzz.test.ts` looks
 * longer, and `FC_SEED` elsewhere.
 */

const RUNS = Number(process.env.FUZZ_RUNS ?? 500)

const word = fc.oneof(
  fc.constantFrom(
    'appeal',
    'Ring',
    '020 7219 3528',
    '£5m',
    '(2019-2020)',
    'St.',
    '10 000 zł',
    'µg/m³',
    '==now==',
    '[[name]]',
  ),
  fc.constantFrom(
    'ہسپتال',
    'מודעה',
    'चुनाव',
    '“Yes”',
    "it's",
    '#Now',
    'example.org/a',
    '${area}',
    '🐝',
    'Ů',
    '--',
    '…',
    '\\',
    '@x',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const words = fc.array(word, { maxLength: 12 }).map(all => all.join(' '))
const odd = fc.constantFrom(null, true, 0, 3.5, [], {}, [null], { a: null }, '', ' ', '2026-02-30')
const party = fc.record({ name: words, address: words }, { requiredKeys: [] })

/** What stands in a field where people mean well. */
const MEANT: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  template: fc.constantFrom('plain', 'chat', 'wanted', 'plaque', 'lost-pet', 'nothing'),
  language: fc.constantFrom('en-GB', 'pl', 'ar', 'ur', 'he', 'tr', 'nl', 'zh-Hans', 'English'),
  languages: fc.constantFrom(['cy', 'en'], ['ur', 'en'], ['en'], ['English', 'Polish']),
  bilingual: fc.constantFrom('stacked', 'side', 'sheets'),
  details: fc.array(fc.record({ label: words, value: words }), { maxLength: 4 }),
  quote: fc.oneof(
    words,
    fc.array(words, { maxLength: 4 }),
    fc.record(
      { lines: fc.array(fc.record({ speaker: words, text: words })), source: words, mask: word, style: word },
      { requiredKeys: [] },
    ),
  ),
  phone: fc.oneof(
    word,
    fc.record(
      {
        number: word,
        region: fc.constantFrom('GB', 'US', 'FR', 'xx'),
        label: words,
        kind: word,
        verified: word,
      },
      { requiredKeys: [] },
    ),
  ),
  qr: fc.constantFrom('phone', 'link', 'https://example.org', { payload: 'x', label: 'y' }),
  publisher: fc.oneof(words, party),
  imprint: fc.record(
    {
      jurisdiction: fc.constantFrom('GB', 'AU', 'US', 'XX'),
      purpose: word,
      promoter: fc.oneof(words, party),
      pollDate: word,
    },
    { requiredKeys: [] },
  ),
  colours: fc.dictionary(
    word,
    fc.oneof(word, fc.constantFrom('#FFD900', { rgb: '#000000', cmyk: [0, 0, 0, 100] })),
  ),
  print: fc.constantFrom('office', 'shop', { colour: 'cmyk', bleed: 3 }, { safe: '200 mm' }),
  outputs: fc.array(
    fc.constantFrom('a4.svg', 'square.png', 'link.pdf', '600x100mm.svg', 'a9.png', 'x', null),
    { maxLength: 3 },
  ),
}

const sign = fc.record(
  Object.fromEntries(
    Object.keys(SIGN_FIELDS).map(field => [
      field,
      fc.oneof({ weight: 9, arbitrary: MEANT[field] ?? words }, { weight: 1, arbitrary: odd }),
    ]),
  ),
  { requiredKeys: [] },
)

/** As a person writes it, and as a program does. */
const typed = (value: Record<string, unknown>, json: boolean): string =>
  json
    ? JSON.stringify(value)
    : Object.entries(value)
        .map(([key, each]) => `${key}: ${typeof each === 'string' ? each : JSON.stringify(each)}`)
        .join('\n')

test(
  'no sign throws, and every finding stands in its file',
  async () => {
    await fc.assert(
      fc.asyncProperty(sign, fc.boolean(), async (value, json) => {
        const text = typed(value, json)
        const lines = text.split(/\r\n|\n|\r/)
        const { diagnostics } = await prepare({ path: 'x.yaml', text }, { asOf: '2026-11-27' })
        for (const { line, column, message } of diagnostics) {
          expect(message).not.toMatch(/undefined|\[object|NaN/)
          if (line === null) continue
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column ?? 1).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
        }
      }),
      { numRuns: RUNS },
    )
  },
  RUNS > 2000 ? 24 * 3_600_000 : 180_000,
)

import { describe, expect, test } from 'vitest'
import { isStrong, maskedText, spoken } from '../../../../src/trade/markup/mask.ts'
import { prepare } from '../../../support/render.ts'

const prepared = (quote: string, more = '') =>
  prepare({ path: 'x.yaml', text: `headline: x\npublisher: Us\n${more}\nquote: ${quote}` })
const codes = async (quote: string, more?: string) =>
  (await prepared(quote, more)).diagnostics.map(({ code, field }) => `${code} ${field}`)

test('a quotation says where it comes from', async () => {
  expect(await codes('a b c')).toEqual(['quote-source quote'])
  expect(await codes('{lines: [a b c], source: The report}')).toEqual([])
})

test('steps that a look numbers are nobody’s words', async () => {
  const codes = async (look: string, quote: string) =>
    (
      await prepare({
        path: 'x.yaml',
        text: `template: ${look}\nheadline: a\npublisher: b\nquote: ${quote}`,
      })
    ).diagnostics.map(({ code }) => code)
  expect(await codes('public-health', '["Open a window", "Phone"]')).toEqual([])
  expect(await codes('witness-appeal', '["Open a window", "Phone"]')).toEqual(['quote-source'])
  expect(await codes('public-health', '[{speaker: A, text: b}]')).toEqual(['quote-source'])
})

describe('strong language', () => {
  test('in full is told, at the word', async () => {
    const { diagnostics } = await prepared(
      '{lines: [{speaker: A, text: Now I know why these cunts win}], source: B}',
    )
    expect(diagnostics).toMatchObject([
      {
        code: 'quote-unmasked',
        severity: 'warning',
        field: 'quote.lines[0].text',
        column: 57,
        endColumn: 62,
      },
    ])
  })
  test.each([
    'a chink in the armour',
    'the prick of a needle',
    'faggots and peas',
    'cock-a-doodle-doo',
    'Dick Turpin',
  ])('%s is none, and stays whole', async words => {
    expect(await codes(`{lines: ["${words}"], source: B}`)).toEqual([])
    expect(maskedText(words, 'vowel')).toBe(words)
  })
  test.each([
    ['a chink, in the dock', 'a ch*nk, in the dock'],
    ['that prick of a man', 'that pr*ck of a man'],
    ['faggots and dogs, faggots and peas', 'f*ggots and dogs, faggots and peas'],
    ['a spastic', 'a sp*stic'],
  ])('%s is', async (words, masked) => {
    expect(await codes(`{lines: ["${words}"], source: B}`)).toEqual(['quote-unmasked quote.lines[0]'])
    expect(maskedText(words, 'vowel')).toBe(masked)
  })
  test.each(['c****', 'sp*stic', 'Scunthorpe', 'cockpit', 'shiitake', 'f***ing', 'Dickens', 'a mongoose'])(
    '%s is none',
    async word => expect(await codes(`{lines: ["${word}"], source: B}`)).toEqual([]),
  )
  test('that is meant is not told', async () => {
    expect(await codes('{lines: [you bastard], source: B, mask: none}')).toEqual([])
  })
  test.each([
    ['first', 'These c**** f****** know, Bob’s s***.'],
    ['first-last', 'These c***s f*****g know, Bob’s s**t.'],
    ['vowel', 'These c*nts f*cking know, Bob’s sh*t.'],
    ['bar', 'These \u2587 \u2587 know, Bob’s \u2587.'],
    ['none', 'These cunts fucking know, Bob’s shit.'],
  ] as const)('is masked alike everywhere: %s', async (mask, masked) => {
    const text = 'These cunts fucking know, Bob’s shit.'
    expect(maskedText(text, mask)).toBe(masked)
    const { checked, diagnostics } = await prepared(`{lines: ["${text}"], source: B, mask: ${mask}}`)
    expect(checked!.sign.quote!.lines[0]!.text).toBe(masked)
    expect(diagnostics).toEqual([])
  })
  test('once masked is spoken as what it is', () => {
    expect(spoken('Daft c**** and sp*stic; 2 * 3; f*****g **** it; A* and free*')).toBe(
      'Daft expletive and expletive; 2 * 3; expletive expletive it; A* and free*',
    )
    expect([isStrong('CUNT'), isStrong('cunt’s'), isStrong('country')]).toEqual([true, true, false])
  })
})

describe('strong language of other languages', () => {
  test.each([
    ['cy', 'y ffycin cont', 'y gont oer'],
    ['pl', 'Te kurwy mówią, spierdalaj', 'Paki kurczaka są w kurniku'],
    ['ro', 'Du-te în pizda mă-tii', 'Un fag și o curea'],
    ['pt', 'Que merda, caralho', 'Uma bicha na fila'],
    ['es', 'Es una mierda, joder', 'Kike corre'],
    ['fr', 'Ces connards, putain', 'Le train a du retard'],
    ['de', 'So ein Arschloch', 'Der Bastler wichtelt'],
    ['it', 'Che stronzi', 'La troia è caduta'],
    ['ur', 'yeh chutiya hai', 'yeh chuti ka din hai'],
    ['ga', 'focáil leat', 'focal leat'],
    ['pl', 'Fuck it', 'To jest lepsze'],
    ['sv', 'Fuck it', 'Det är slut'],
  ])('%s: %s', async (language, strong, plain) => {
    const told = (words: string) =>
      codes(`{lines: ["${words}"], source: B}`, `language: ${language}\ndisclosure: none`)
    expect(await told(strong)).toEqual(['quote-unmasked quote.lines[0]'])
    expect(await told(plain)).toEqual([])
  })
  test('is masked by the language of the sign', async () => {
    const lines = async (language: string) =>
      (
        await prepared(
          '{lines: [Te kurwy i ffwc fuck], source: B, mask: vowel}',
          `language: ${language}\ndisclosure: none`,
        )
      ).checked!.sign.quote!.lines[0]!.text
    expect(await lines('pl')).toBe('Te k*rwy i ffwc f*ck')
    expect(await lines('cy')).toBe('Te kurwy i ff*c f*ck')
    expect(await lines('en')).toBe('Te kurwy i ffwc f*ck')
  })
  test('has its first letter where no vowel is written', () => {
    expect(maskedText('وہ گانڈو ہے', 'vowel', 'ur')).toBe('وہ گ**** ہے')
  })
})

test('bubbles say that they were retyped, by themselves where their look does', async () => {
  const chat = '{lines: [a], source: B, style: chat}'
  expect(await codes(chat)).toEqual([])
  expect(await codes(chat, 'language: gu\ndisclosure: none')).toEqual(['quote-reconstruction quote.style'])
  expect(await codes(chat, 'template: plain')).toEqual(['quote-reconstruction quote.style'])
  expect(await codes('{lines: [a], source: "B (reconstruction)", style: chat}', 'template: plain')).toEqual(
    [],
  )
  expect(await codes(chat, 'template: plain\nnote: Messages retyped from the report.')).toEqual([])
})

import { expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { drawn, textOf } from '../support/draw.ts'

const LAW = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
const BROKEN =
  'Rindfleisch\\u00ADetikettierungs\\u00ADüberwachungs\\u00ADaufgaben\\u00ADübertragungs\\u00ADgesetz'

const sign = (fields: string) =>
  `language: de\nphone: "+44 20 7219 3528"\npublisher: Us\ndisclosure: none\n${fields}`

const told = async (fields: string, size: string) =>
  (await drawn(sign(fields), size)).diagnostics.filter(({ code }) =>
    ['text-too-small', 'text-overflow'].includes(code),
  )

test.each([...TEMPLATES.keys()])('%s tells of a headline of one long word', async look => {
  for (const size of ['a5', 'square', 'story']) {
    const [found] = await told(`template: ${look}\nheadline: ${LAW}\naction: Ring us`, size)
    expect(found, size).toMatchObject({ field: 'headline', line: 6 })
    expect(found!.hint).toMatch(found!.severity === 'error' ? /cut|larger/ : /may break.*\\u00AD/)
  }
})

test.each([...TEMPLATES.keys()])('%s breaks it where it is said to', async look => {
  const fields = `template: ${look}\nheadline: "${BROKEN}"\naction: Ring us`
  for (const size of ['a5', 'square', 'story']) {
    expect(await told(fields, size), size).toEqual([])
    const headline = textOf((await drawn(sign(fields), size)).pages[0]!.drawing, 'headline')
    expect(headline.lines.length).toBeGreaterThan(2)
  }
})

test('a headline is told of without anything larger beside it', async () => {
  const [found] = await told(`headline: ${LAW}`, 'a5')
  expect(found).toMatchObject({ code: 'text-too-small', field: 'headline' })
})

test.each([
  ['question', `question: ${LAW}`],
  ['link', `link: example.org/${'sehr-lange-adresse-'.repeat(6)}`],
])('%s of one long word is told of', async (field, yaml) => {
  const found = await told(`headline: Wir klagen an\n${yaml}`, 'a6')
  expect(found.map(finding => finding.field)).toContain(field)
})

test.each([
  ['action', `action: ${LAW}\nclosing: Ring us today\nquote: Nobody told us.`],
  ['details[0].value', `details: [{label: Gesetz, value: ${LAW}}, {label: Wo, value: In Kiel}]`],
])('%s of one long word is parted as its language has it', async (field, yaml) => {
  const text = sign(`headline: Wir klagen an\n${yaml}`)
  expect((await told(`headline: Wir klagen an\n${yaml}`, 'a6')).map(each => each.field)).not.toContain(field)
  const { lines } = textOf((await drawn(text, 'a6')).pages[0]!.drawing, field)
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines.slice(0, -1)) expect(line.text).toMatch(/^\p{L}+\u00AD$/u)
  expect(lines.map(line => line.text.replace('\u00AD', '')).join('')).toBe(LAW)
})

test.each(['Unabhängigkeit', 'Donaudampfschiff', 'Gemeindevertretung'])(
  'an ordinary long word is not: %s',
  async word => {
    for (const size of ['a5', 'a4-landscape', 'square', 'story', 'link'])
      expect(
        await told(`headline: ${word}\naction: Rufen Sie uns an\nquestion: ${word}?`, size),
        size,
      ).toEqual([])
  },
)

test.each([
  ['de', 'Straßenverkehrszulassungsordnungsänderung jetzt'],
  ['nl', 'Arbeidsongeschiktheidsverzekeringsmaatschappij weigert'],
  ['fi', 'Lentokonesuihkuturbiinimoottoriapumekaanikko puuttuu'],
  ['hu', 'Megszentségteleníthetetlenségeskedéseitekért'],
])('a compound in a headline is hyphenated as the last resort, in %s, and told', async (language, words) => {
  for (const size of ['a6', 'link', 'story']) {
    const { pages, diagnostics } = await drawn(
      sign(`headline: ${words}`).replace('language: de', `language: ${language}`),
      size,
    )
    const { lines, capHeight } = textOf(pages[0]!.drawing, 'headline')
    expect(
      lines.some(({ text }) => text.endsWith('\u00AD')),
      size,
    ).toBe(true)
    const { width, height } = pages[0]!.drawing.sheet
    expect(capHeight / Math.sqrt(width * height)).toBeGreaterThan(0.038)
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'text-too-small',
        field: 'headline',
        message: expect.stringContaining('is hyphenated'),
      }),
    )
  }
})

test('a headline whose long word has room is whole', async () => {
  const { pages } = await drawn(sign('headline: Gemeindevertretung schweigt'), 'a6')
  expect(textOf(pages[0]!.drawing, 'headline').lines.map(({ text }) => text.trim())).toEqual([
    'GEMEINDEVERTRETUNG',
    'SCHWEIGT',
  ])
})

test.each(['witness-appeal', 'plain', 'wanted'])(
  'in %s a compound as wide as the sheet leaves it no faint headline over a hole',
  async look => {
    const { pages, diagnostics } = await drawn(
      `template: ${look}\nlanguage: de\nheadline: Krankenhausfinanzierungsgesetz verhindert Versorgung\nquote: {lines: [{speaker: Finanzabteilung, text: Die kommen schon zurecht.}], source: Protokoll}\nquestion: Würden Sie so arbeiten?\naction: "Rufen Sie an:"\nphone: "+44 20 7219 3528"\npublisher: Wir`,
      'a3',
    )
    const { drawing } = pages[0]!
    const { width, height } = drawing.sheet
    expect(textOf(drawing, 'headline').capHeight / Math.sqrt(width * height)).toBeGreaterThan(0.034)
    expect(diagnostics.map(({ message }) => message).join()).toContain('is hyphenated')
  },
)

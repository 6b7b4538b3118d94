import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/diagnostic.ts'
import { SIGN_FIELDS } from '../../../src/model/sign-file/fields.ts'
import { FIELDS } from '../../../src/model/sign-file/printed.ts'
import { SignFile } from '../../../src/model/sign-file/sign-file.ts'
import { UsageError } from '../../../src/model/usage-error.ts'
import { checkLanguage } from '../../../src/stages/check/one-language.ts'
import { parse } from '../../../src/stages/parse/yaml.ts'
import { TEMPLATES } from '../../../templates/index.ts'
import { prepare } from '../../support/render.ts'

test('the table of the fields is the whole of a sign file', () => {
  expect(Object.keys(SIGN_FIELDS)).toEqual(Object.keys(SignFile.entries))
  expect(FIELDS).toEqual(
    Object.entries(SIGN_FIELDS).flatMap(([name, { printed }]) => (printed ? [name] : [])),
  )
})

const signOf = async (text: string, set: readonly string[] = []) => {
  const { checked, diagnostics } = await prepare({ path: 'x.yaml', text }, { set })
  if (!checked) throw new Error(JSON.stringify(diagnostics))
  return checked.sign
}

test('defaults are filled in', async () => {
  expect(await signOf('headline: x')).toMatchObject({
    template: 'witness-appeal',
    language: 'en-GB',
    direction: 'ltr',
    dpi: 150,
    outputs: [{ size: 'a3', format: 'png' }],
    disclosure: 'This is a campaign sign. It is not issued by the police or any public body.',
  })
})

test('texts are tidied, and no letter of them is changed', async () => {
  expect((await signOf('headline: "  We  are\\tappealing \\n\\n now "')).headline).toBe(
    'We are appealing\nnow',
  )
  expect((await signOf('headline: "e\\u0301"')).headline).toBe('é')
  expect((await signOf('headline: "c**** “won’t” — it\'s"')).headline).toBe('c**** “won’t” — it’s')
})

describe('a quote', () => {
  const lines = async (yaml: string) =>
    (await signOf(`headline: x\n${yaml}`)).quote!.lines.map(({ speaker, text }) => [speaker, text])
  test('is one passage', async () => expect(await lines('quote: a b')).toEqual([[undefined, 'a b']]))
  test('is a list', async () =>
    expect(await lines('quote: [a, {speaker: B, text: c}]')).toEqual([
      [undefined, 'a'],
      ['B', 'c'],
    ]))
  test('is a map', async () =>
    expect(await lines('quote: {lines: [a], source: s}')).toEqual([[undefined, 'a']]))
  test('is a block of spoken lines', async () => {
    expect(await lines('quote: |\n  Officer 1: You ever?\n  Officer 2: It makes: them.\n')).toEqual([
      ['Officer 1', 'You ever?'],
      ['Officer 2', 'It makes: them.'],
    ])
  })
  test('keeps a block that is not all spoken as it is', async () => {
    expect(await lines('quote: |\n  Note: this\n  and this\n')).toEqual([
      [undefined, 'Note: this'],
      [undefined, 'and this'],
    ])
  })
})

test('colours are the look’s, and the sign’s own where it has some', async () => {
  const { colours } = await signOf(
    'headline: x\ncolours: {ground: "#fd0", accent: {rgb: "#123456", cmyk: [1, 2, 3, 4]}}',
  )
  expect(colours.ground!.rgb).toBe('#FFDD00')
  expect(colours.accent!.rgb).toBe('#123456')
  expect(colours.panel!.rgb).toBe('#FFFFFF')
})

test('disclosure can be written or left out', async () => {
  expect((await signOf('headline: x\ndisclosure: none')).disclosure).toBeUndefined()
  expect((await signOf('headline: x\ndisclosure: A parody.')).disclosure).toBe('A parody.')
})

test.each([
  ['ur', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['cy', 'ltr'],
  ['bn', 'ltr'],
])('%s runs %s', async (language, direction) => {
  expect((await signOf(`headline: x\nlanguage: ${language}\ndisclosure: none`)).direction).toBe(direction)
})

describe('--set', () => {
  test('replaces, adds and reads values as their fields do', async () => {
    const sign = await signOf('headline: x\nphone: "1"\nquote: a', [
      'headline=We: are #appealing',
      'phone.label=Home Secretary',
      'quote.source=The report',
      'details[0].label=When',
      'details[0].value=now',
      'outputs=a4.png, square.svg',
      'print.dpi=300',
    ])
    expect(sign).toMatchObject({
      headline: 'We: are #appealing',
      phone: { number: '1', label: 'Home Secretary' },
      quote: { lines: [{ text: 'a' }], source: 'The report' },
      details: [{ label: 'When', value: 'now' }],
      outputs: [
        { size: 'a4', format: 'png' },
        { size: 'square', format: 'svg' },
      ],
      dpi: 300,
    })
  })
  test('of no field is refused', async () => {
    for (const wrong of ['head=x', 'quote.lines.text=x', 'nothing', '=x', '__proto__.a=b', 'headline.x=y']) {
      await expect(signOf('headline: x', [wrong])).rejects.toThrow(UsageError)
    }
  })
  test('of a language that the sign has not is refused, and of one that it has is not', async () => {
    const both = 'languages: [cy, en-GB]\nheadline: {cy: x, en-GB: y}\nphone: "1"'
    for (const [sign, wrong] of [
      ['headline: x\nphone: "1"', 'phone.foo=1'],
      ['headline: x', 'headline.en=y'],
      [both, 'headline.pl=x'],
      [both, 'phone.foo=1'],
    ])
      await expect(signOf(sign!, [wrong!])).rejects.toThrow(UsageError)
    expect((await signOf(both, ['headline.cy=Z', 'phone.label.en-gb=Ring'])).headline).toBe('Z')
    expect((await signOf('headline: {cy: x, en: y}', ['languages=cy,en', 'headline.en=Z'])).headline).toBe(
      'x',
    )
  })
})

test('a field that the look does not show is told, and not dropped in silence', async () => {
  const look = { ...TEMPLATES.get('witness-appeal')!, shows: ['headline', 'phone'] as const }
  const found: Finding[] = []
  const { tree } = parse({ path: 'x.yaml', text: 'headline: x\nclosing: y\nphone: 020 7219 3528' }, () => {})!
  await checkLanguage(tree, { templates: new Map([[look.name, look]]), broken: new Map() }, finding =>
    found.push(finding),
  )
  expect(found).toMatchObject([{ code: 'field-unused', field: 'closing', on: 'key' }])
})

test.each([
  ['a bare number', '{bleed: 5, safe: 0, slug: 2.5}', { bleed: 5, safe: 0, slug: 2.5 }],
  ['a number in quote marks', '{bleed: "5", safe: "0"}', { bleed: 5, safe: 0, slug: 0 }],
  ['a unit', '{bleed: 5 mm, safe: 0.5cm, slug: 0.01 m}', { bleed: 5, safe: 5, slug: 10 }],
])('a length may have %s', async (_, print, lengths) => {
  expect((await signOf(`headline: x\nprint: ${print}`)).print).toMatchObject(lengths)
})

test('a print that is a word is a map to what is set in it', async () => {
  const set = ['print.bleed=4', 'print.dpi=200']
  const { print, dpi } = await signOf('headline: x\nprint: shop', set)
  expect([print, dpi]).toEqual([{ colour: 'cmyk', bleed: 4, safe: 0, slug: 10, marks: true }, 200])
  expect((await signOf('headline: x\nprint: office', set)).print).toMatchObject({ colour: 'rgb', bleed: 4 })
  const plain = await signOf('headline: x\nimprint: {promoter: Us}', [
    'imprint.promoter.address=1 Quay Street',
  ])
  expect(plain.imprint?.promoter).toEqual({ name: 'Us', address: '1 Quay Street' })
})

describe('a word that stands for something is no word of the sign in another case', () => {
  const SIGN = 'headline: x\npublisher: Us\nphone: "020 7219 3528"\nlink: example.org\n'
  test.each([
    ['disclosure: None', 'none'],
    ['disclosure: "none "', 'none'],
    ['disclosure: no', 'none'],
    ['qr: Phone', 'phone'],
    ['qr: {payload: LINK}', 'link'],
  ])('%s', async (line, meant) => {
    const { diagnostics } = await prepare({ path: 'x.yaml', text: SIGN + line })
    expect(diagnostics).toMatchObject([{ code: 'invalid-value', hint: `did you mean \`${meant}\`?` }])
  })
  test.each(['disclosure: none', 'disclosure: None of us is paid.', 'qr: phone', 'qr: Phone us'])(
    '%s is as it should be',
    async line => expect((await prepare({ path: 'x.yaml', text: SIGN + line })).diagnostics).toEqual([]),
  )
})

test('a letter that was lost is told', async () => {
  const { diagnostics } = await prepare({ path: 'x.yaml', text: 'headline: Caf\uFFFD\npublisher: Us' })
  expect(diagnostics).toMatchObject([{ code: 'text-control', severity: 'error', column: 14 }])
})

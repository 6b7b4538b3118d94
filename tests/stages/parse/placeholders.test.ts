import { describe, expect, test } from 'vitest'
import { besides } from '../../support/besides.ts'
import { drawn } from '../../support/draw.ts'
import { draw, prepare } from '../../support/render.ts'

const row = (cells: Readonly<Record<string, string>>) => ({
  file: 'areas.csv',
  number: 4,
  line: 17,
  cells: new Map(Object.entries(cells)),
})
const filled = (text: string, cells: Readonly<Record<string, string>>, set: readonly string[] = []) =>
  prepare({ path: 'sign.yaml', text: `${text}\npublisher: Us` }, { row: row(cells), set })

describe('a column', () => {
  test('stands anywhere in text, more than once, and in what is set', async () => {
    const { checked, diagnostics } = await filled(
      'headline: ${area} asks\nquote: [{speaker: "${who}", text: "${area}, ${ area }"}]\nclosing: x',
      { area: 'Bow', who: 'Ann' },
      ['closing=To ${area}'],
    )
    expect(besides(diagnostics)).toEqual([])
    expect(checked!.sign).toMatchObject({
      headline: 'Bow asks',
      closing: 'To Bow',
      quote: { lines: [{ speaker: 'Ann', text: 'Bow, Bow' }] },
    })
  })
  test('is read as the type of its field', async () => {
    const { checked } = await filled('headline: x\noutputs: "${sizes}"', { sizes: 'a3.png, square.png' })
    expect(checked!.sign.outputs.map(({ size }) => size)).toEqual(['a3', 'square'])
  })
  test('that is empty leaves its field out, where it may be left out', async () => {
    const { checked, diagnostics } = await filled('headline: x\nnote: ${note}', { note: ' ' })
    expect(diagnostics).toEqual([])
    expect(checked!.sign.note).toBeUndefined()
  })
  test('that is empty where words are needed is told of its row', async () => {
    expect((await filled('headline: ${area}', { area: '' })).diagnostics).toMatchObject([
      { code: 'text-empty', file: 'areas.csv', line: 17, column: null, row: 4, field: 'headline' },
    ])
  })
  test('that is not there is told of the sign', async () => {
    expect((await filled('headline: In ${aera}', { area: 'Bow' })).diagnostics).toMatchObject([
      { code: 'unknown-placeholder', file: 'sign.yaml', line: 1, column: 14, endColumn: 21, row: null },
    ])
  })
  test('whose cell holds a placeholder is not filled twice', async () => {
    const { checked, diagnostics } = await filled('headline: ${a}', { a: '${b}', b: 'x' })
    expect(checked).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code: 'unknown-placeholder', file: 'areas.csv' }])
  })
})

test('what is wrong with a cell is told of its row, what is wrong with the sign of the sign', async () => {
  const { diagnostics } = await filled('headline: "${a}"\nphon: x\nclosing: "y\\u0007"', { a: 'x\u0007' })
  expect(diagnostics.map(({ code, file, line }) => [code, file, line])).toEqual(
    expect.arrayContaining([
      ['text-control', 'areas.csv', 17],
      ['unknown-field', 'sign.yaml', 2],
      ['text-control', 'sign.yaml', 3],
    ]),
  )
})

test('what is found while a row is drawn is told of it', async () => {
  const prepared = await prepare(
    { path: 'sign.yaml', text: 'headline: ${a}' },
    { row: row({ a: 'x'.repeat(900) }), size: ['a6'], format: ['svg'] },
  )
  const { diagnostics } = await draw(prepared)
  expect(diagnostics).toMatchObject([{ code: 'text-overflow', file: 'areas.csv', line: 17, row: 4 }])
})

test('without data a placeholder has nothing to stand for', async () => {
  const { diagnostics } = await drawn('headline: In ${area}', 'a4')
  expect(diagnostics).toMatchObject([{ code: 'unknown-placeholder', column: 14 }])
})

describe('a placeholder that nothing fills is told, and nothing that follows from it', () => {
  test.each([
    'phone: "${x}"',
    'phone: {number: "${x}", region: "${x}", verified: "${x}"}',
    'link: "https://${x}/"',
    'qr: "${x}"',
    'image: "${x}.png"',
    'fonts: {display: "${x}.ttf"}',
    'imprint: {jurisdiction: GB, purpose: election, promoter: {name: A, address: "${x}"}, printer: {name: A, address: "1 Low Road, Ely, CB7 4EG"}, pollDate: "${x}"}',
    'colours: {accent: "${x}"}',
    'print: {bleed: "${x}"}',
    'readFrom: "${x}"',
    'emphasis: "${x}"',
    'palette: "${x}"',
    'language: "${x}"',
    'template: "${x}"',
    'outputs: ["${x}.png"]',
  ])('%s', async line => {
    const text = `headline: Hello\npublisher: Us\n${line}`
    const alone = await prepare({ path: 'sign.yaml', text })
    expect([...new Set(alone.diagnostics.map(({ code }) => code))]).toEqual(['unknown-placeholder'])
    const ofData = await prepare({ path: 'sign.yaml', text }, { row: row({ town: 'Ely' }) })
    expect([...new Set(ofData.diagnostics.map(({ code }) => code))]).toEqual(['unknown-placeholder'])
    expect(ofData.diagnostics.map(({ line }) => line)).toEqual(alone.diagnostics.map(({ line }) => line))
  })
})

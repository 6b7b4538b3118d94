import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/batch/build.ts'
import { prettySummary } from '../../src/stages/report/pretty.ts'
import { blackened } from '../../src/trade/markup/redaction.ts'
import { draw, prepare } from '../support/render.ts'
import { emptyFolder } from '../support/signgen.ts'

const found = async (text: string, options: Parameters<typeof prepare>[1] = {}) => {
  const prepared = await prepare({ path: 'sign.yaml', text: `${text}\npublisher: Us` }, options)
  return [...prepared.diagnostics, ...(await draw(prepared)).diagnostics]
}
const codes = async (...args: Parameters<typeof found>) => (await found(...args)).map(({ code }) => code)

test('brackets in quote marks are words, however many', async () => {
  const brackets = '( '.repeat(3) + '['.repeat(1) + '{'.repeat(700)
  expect(await codes(`headline: x\nclosing: "${brackets}"`, { size: ['a6'] })).not.toContain('yaml-syntax')
  expect(await codes(`headline: x\nclosing: ${'['.repeat(700)}`)).toContain('yaml-syntax')
})

describe('what is redacted is said nowhere', () => {
  const row = { file: 'a.csv', number: 1, line: 2, cells: new Map([['who', 'Zebedee']]) }
  test.each([
    ['a row', 'headline: "[[${who}]]"\ntemplate: zebedee', { row }],
    [
      'a cell with marks',
      'headline: "${who}"\ntemplate: zebedee',
      { row: { ...row, cells: new Map([['who', '[[Zebedee]]']]) } },
    ],
    ['what is set', 'headline: x\ntemplate: zebedee', { set: ['headline=Free [[Zebedee]]'] }],
    ['an escape', 'headline: "\\x5b\\u005bZebedee]]"\ntemplate: zebedee', {}],
    ['the name of a field', 'headline: "x"\n"[[Zebedee]]": x', {}],
  ])('by %s', async (_, text, options) => {
    const all = await found(text, options)
    expect(all.length).toBeGreaterThan(0)
    expect(JSON.stringify(all)).not.toMatch(/zebedee/i)
  })
  test('nor shown beside brackets that are written by their numbers', () => {
    const shown = blackened('headline: "\\x5b\\x5bZeb\\x65dee]]"\nclosing: "x"')
    expect(shown).not.toMatch(/Zeb|dee/)
    expect(shown).toContain('closing: "x"')
    expect(shown.split('\n')[0]).toHaveLength('headline: "\\x5b\\x5bZeb\\x65dee]]"'.length)
  })
})

describe('a number for each language', () => {
  const two = (phone: string) => codes(`languages: [en, cy]\nheadline: {en: x, cy: y}\nphone: ${phone}`)
  test('is judged by itself', async () => {
    expect(await two('{en: "020 7219 3528", cy: "029 2087 20"}')).toContain('phone-invalid')
    expect(await two('{en: "020 7219 3528", cy: "029 2087 2087"}')).not.toContain('phone-invalid')
  })
})

test.each([
  [250, 'a3.png', true],
  [250, 'a5.png', false],
  [150, 'a3.png', false],
])('%i words on %s', async (words, output, told) => {
  const text = `template: plain\nheadline: x\nclosing: "${'word '.repeat(words)}"\noutputs: [${output}]`
  expect((await codes(text)).includes('too-many-words')).toBe(told)
})

/** The head of a profile of a press, as far as anybody looks at it before a file is drawn. */
function profile(): Buffer {
  const bytes = Buffer.alloc(160)
  bytes.writeUInt32BE(bytes.length, 0)
  bytes.write('prtrCMYK', 12)
  bytes.write('acsp', 36)
  return bytes
}

test.each([
  ['outputs: [a6.pdf]', ['field-unused']],
  ['print: shop\noutputs: [a6.pdf]', []],
  ['outputs: [a6.png]', []],
])('a profile is told of where it changes nothing: %s', async (how, told) => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'p.icc'), profile())
  writeFileSync(join(folder, 'a.yaml'), `headline: x\npublisher: Us\n${how}\n`)
  const { report } = await run(
    { paths: [join(folder, 'a.yaml')], icc: join(folder, 'p.icc'), jobs: 1 },
    false,
  )
  expect(report.diagnostics.map(({ code }) => code).filter(code => code === 'field-unused')).toEqual(told)
})

test('a run that fails by its warnings says so', () => {
  const summary = { signs: 1, outputs: 1, errors: 0, warnings: 1, cached: 0, durationMs: 10 }
  const report = { version: 1, signs: [], diagnostics: [], summary } as const
  expect(prettySummary({ ...report, ok: false }, 'drawn')).toContain('--strict')
  expect(prettySummary({ ...report, ok: true }, 'drawn')).not.toContain('--strict')
})

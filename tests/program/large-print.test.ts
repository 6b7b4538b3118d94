import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { render, run } from '../../src/engine.ts'
import { POINT } from '../../src/model/sheet.ts'
import { largePrint } from '../../src/stages/report/large-print.ts'
import { page } from '../support/draw.ts'
import { emptyFolder } from '../support/signgen.ts'

const SIGN = `languages: [cy, en]
headline: {cy: Rydym yn apelio, en: We are appealing}
note: {cy: Cynnwys iaith gref., en: Contains strong language.}
quote: {lines: [{speaker: Officer 1, text: "Never mind [[Jo Bloggs]]."}], source: {cy: Adroddiad, en: A report}}
phone: {number: "020 7946 0018", fictional: true}
qr: phone
imprint: {promoter: {name: A. Person, address: "2 High Street, Anytown, AN1 7HJ"}}
publisher: Us
`

const textsOn = (drawings: Awaited<ReturnType<typeof largePrint>>) =>
  drawings.flatMap(({ items }) => items.flatMap(item => (item.kind === 'text' ? [item] : [])))

test('holds every word of the sign, in order, each in its language, and none that is redacted', async () => {
  const drawing = await page(SIGN, 'a3')
  const texts = textsOn(await largePrint([drawing])).filter(({ role }) => role !== 'artifact')
  const words = texts.map(({ lines }) => lines.map(({ text }) => text.trim()).join(' ')).join('\n')
  expect(words.replace(/\s+/g, ' ')).toBe(drawing.words.replace(/\s+/g, ' '))
  expect(words).not.toContain('Bloggs')
  expect(words).toContain('AN1 7HJ')
  const headlines = texts.filter(({ role }) => role === 'h1')
  expect(headlines.map(({ language }) => language)).toEqual(['cy', 'en'])
})

test('is nowhere smaller than 16 points, on as many sheets as it takes', async () => {
  const text = 'These are the words that were said, and there are many more of them. '
  const drawing = await page(`${SIGN}closing: {cy: "${text.repeat(12)}", en: "${text.repeat(12)}"}`, 'a0')
  const sheets = await largePrint([drawing])
  expect(sheets.length).toBeGreaterThan(1)
  expect(sheets.every(({ sheet, print }) => sheet.name === 'a4' && print.colour === 'rgb')).toBe(true)
  for (const { size, field } of textsOn(sheets)) expect(size / POINT, field).toBeGreaterThanOrEqual(16)
})

test('is one file more, whatever the sign is printed as and however it is cut', async () => {
  const source = { path: 'x.yaml', text: `${SIGN}print: shop\n` }
  const { artifacts, diagnostics } = await render(source, {
    size: ['a3'],
    format: ['pdf', 'png'],
    tile: 'a4',
    largePrint: true,
  })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(artifacts.map(({ size, format, edition }) => [size, format, edition])).toEqual([
    ['a3', 'pdf', undefined],
    ['a3', 'png', undefined],
    ['a3', 'pdf', 'large-print'],
  ])
  const text = Buffer.from(artifacts[2]!.bytes).toString('latin1')
  expect(text).toContain('/MarkInfo')
  expect(text).toContain('GTS_PDFA1')
})

test('stands beside the outputs, is told in the report and comes back from the cache', async () => {
  const folder = emptyFolder()
  const file = join(folder, 'poster.yaml')
  writeFileSync(file, `${SIGN}outputs: [a6.png]\n`)
  const build = async () => {
    const request = { paths: [file], largePrint: true, jobs: 1, cacheDir: join(folder, 'cache') }
    const { report } = await run(request, true)
    return report.signs[0]!.outputs.map(({ path, size, widthMm, cached }) => [
      path.split('/').at(-1),
      size,
      widthMm,
      cached,
    ])
  }
  const outputs = (cached: boolean) => [
    ['poster-a6.png', 'a6', 105, cached],
    ['poster-large-print.pdf', 'large-print', 210, cached],
  ]
  expect(await build()).toEqual(outputs(false))
  expect(existsSync(join(folder, 'poster-large-print.pdf'))).toBe(true)
  expect(await build()).toEqual(outputs(true))
  const one = join(folder, 'one.png')
  const { report } = await run({ paths: [file], largePrint: true, out: one, jobs: 1, noCache: true }, true)
  expect(report.ok && existsSync(one) && existsSync(join(folder, 'one-large-print.pdf'))).toBe(true)
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readCsv } from '../../src/batch/data/csv.ts'
import { FIELDS } from '../../src/model/sign-file/printed.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { page, texts } from '../support/draw.ts'
import { draw, prepare } from '../support/render.ts'
import { signgen } from '../support/signgen.ts'

const folder = new URL('../../examples/', import.meta.url)
const read = (path: string | URL) => readFileSync(path, 'utf8')

describe('every example is drawn without a word of complaint', () => {
  for (const name of readdirSync(folder).filter(each => each !== 'gallery' && each !== 'clusters')) {
    const [file] = readdirSync(new URL(`${name}/`, folder)).filter(each => /\.(?:yaml|sign)$/.test(each))
    const text = read(new URL(`${name}/${file}`, folder))
    const data = new URL(`${name}/areas.csv`, folder)
    const table = existsSync(data) ? readCsv('areas.csv', read(data)) : undefined
    test.each(table?.rows ?? [undefined])(`${name} %#`, async row => {
      const prepared = await prepare(
        { path: fileURLToPath(new URL(`${name}/${file}`, folder)), text },
        { row },
      )
      const { pages, diagnostics } = await draw(prepared)
      expect([...(table?.diagnostics ?? []), ...prepared.diagnostics, ...diagnostics]).toEqual([])
      expect(pages.length).toBe(prepared.outputs.length)
      for (const { drawing } of pages) expect(texts(drawing).length).toBeGreaterThan(0)
    })
  }
})

test('the gallery of the README is that of the examples', async () => {
  const { campaigns, galleryLines } = await import('../../scripts/gallery.mjs')
  expect(campaigns.length).toBeGreaterThanOrEqual(14)
  expect(read(new URL('../../README.md', import.meta.url))).toContain(galleryLines())
  for (const { name } of campaigns)
    expect(existsSync(new URL(`gallery/${name}.png`, folder)), name).toBe(true)
})

test('the examples show every look and every field that is printed', () => {
  const texts = readdirSync(folder).flatMap(name => {
    const file = new URL(`${name}/sign.yaml`, folder)
    return existsSync(file) ? [read(file)] : []
  })
  const has = (line: RegExp) => texts.some(text => line.test(text))
  for (const look of TEMPLATES.keys()) expect(has(new RegExp(`^template: ${look}$`, 'm')), look).toBe(true)
  for (const field of FIELDS.filter(each => each !== 'disclosure'))
    expect(has(new RegExp(`^${field}:`, 'm')), field).toBe(true)
})

test('the article’s sign is word for word', async () => {
  const drawing = await page(read(new URL('charing-cross/sign.yaml', folder)), 'a3')
  expect(drawing.words.split('\n')).toEqual([
    'We are appealing',
    'Can you help us?',
    'Officer 1',
    'You ever slapped your missus?',
    'Officer 2',
    'It makes them love you more. Seriously since I did that she won’t leave me alone. Now I know why these daft c**** are getting murdered by their sp*stic boyfriends. Knock a bird about and she will love you. Human nature. They are biologically programmed to like that s***.',
    'Operation Hotton learning report, IOPC, February 2022',
    'Are you disgusted?',
    'Please phone the Home Secretary to demand a statutory inquiry into misogyny and radical overhaul of the police:',
    '020 7219 3528',
    'The Police cannot stop violence and discrimination if they do not recognise it in their own ranks.',
    'Put up by Women’s Equality Party.',
    'This is a campaign sign. It is not issued by the police or any public body.',
  ])
})

test('the folder of examples is built as it is', () => {
  const { code, err } = signgen(['check', 'examples', '--strict', '-q'], {
    cwd: fileURLToPath(new URL('..', folder)),
  })
  expect([code, err]).toEqual([0, ''])
})

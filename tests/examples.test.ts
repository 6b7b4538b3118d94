import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { prepare } from '../src/prepare.ts'
import { page, texts } from './draw.ts'

const folder = new URL('../examples/', import.meta.url)
const read = (path: string | URL) => readFileSync(path, 'utf8')

describe('every example is drawn without a word of complaint', () => {
  for (const name of readdirSync(folder)) {
    test(name, async () => {
      const text = read(new URL(`${name}/sign.yaml`, folder))
      const { diagnostics, outputs } = prepare({ path: 'sign.yaml', text })
      expect(diagnostics).toEqual([])
      for (const { size } of outputs) expect(texts(await page(text, size)).length).toBeGreaterThan(0)
    })
  }
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
    'Are you disgusted?',
    'Please phone the Home Secretary to demand a statutory inquiry into misogyny and radical overhaul of the police:',
    '020 7219 3528',
    'The Police cannot stop violence and discrimination if they do not recognise it in their own ranks.',
    'This is a campaign sign. It is not issued by the police or any public body.',
  ])
})

describe('every sign in the documents is one', () => {
  for (const document of ['README.md', 'CONTRIBUTING.md']) {
    const blocks = [
      ...read(new URL(`../${document}`, import.meta.url)).matchAll(/```yaml\n([\s\S]*?)```/g),
    ].map(found => found[1]!)
    const signs = blocks.filter(block => /^headline:/m.test(block))
    test.each(signs.map((sign, i) => [`${document} ${i + 1}`, sign]))('%s', (_, sign) => {
      expect(prepare({ path: document, text: sign }).diagnostics).toEqual([])
    })
  }
})

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { accept, changesIn, pageOf } from '../../scripts/pictures.mjs'
import { pngOf } from '../support/picture-files.ts'
import { emptyFolder } from '../support/signgen.ts'

const white = pngOf(10, 10, () => [255, 255, 255])
const dotted = pngOf(10, 10, (x, y) => (x === 4 && y === 4 ? [0, 0, 0] : [255, 255, 255]))

function pictures(): string {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'a3.png'), white)
  writeFileSync(join(folder, 'a3.actual.png'), dotted)
  writeFileSync(join(folder, 'a5.png'), white)
  writeFileSync(join(folder, 'link.png'), white)
  writeFileSync(
    join(folder, 'link.actual.png'),
    pngOf(20, 10, () => [255, 255, 255]),
  )
  writeFileSync(join(folder, 'story.actual.png'), dotted)
  return folder
}

test('the page shows old, new and difference of what changed, and needs no other file', () => {
  const page = pageOf(changesIn(pictures()))
  const sections = page.split('<section>').slice(1)
  expect(sections.map(each => /<h2>(.*?)<\/h2>/.exec(each)![1])).toEqual([
    'a3: 1.00 % of pixels differ',
    'link: 10 × 10 became 20 × 10',
    'story: new',
  ])
  const shown = sections.map(each => [...each.matchAll(/alt="(.*?)"/g)].map(([, alt]) => alt))
  expect(shown).toEqual([['old', 'new', 'difference'], ['old', 'new'], ['new']])
  expect(page).toContain(dotted.toString('base64'))
  expect(page.match(/(?:src|href)="(?!data:)/g)).toBe(null)
})

test('what is accepted takes the place of the old, and no other', () => {
  const folder = pictures()
  accept(changesIn(folder, ['a3', 'story']))
  expect(readdirSync(folder).sort()).toEqual(['a3.png', 'a5.png', 'link.actual.png', 'link.png', 'story.png'])
  expect(readFileSync(join(folder, 'a3.png'))).toEqual(dotted)
  expect(changesIn(folder).map(({ name }) => name)).toEqual(['link'])
})

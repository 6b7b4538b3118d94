import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { looksOf } from '../../src/render/own-looks.ts'
import { faultsOf } from '../../src/stages/report/look-faults.ts'
import { texts } from '../support/draw.ts'
import { folderOf } from '../support/looks.ts'
import { draw, prepare } from '../support/render.ts'

test('the look that the documentation writes draws a sign in every shape', async () => {
  const document = readFileSync(new URL('../../docs/look-of-your-own.md', import.meta.url), 'utf8')
  const code = /```tsx\n([\s\S]*?)```/.exec(document)![1]!
  const looks = looksOf(folderOf({ 'blackboard.tsx': code }))
  expect(faultsOf(looks)).toEqual([])
  const text =
    'template: blackboard\nheadline: We are appealing\nquote: {lines: [{speaker: A, text: b c d e}], source: mask}\nphone: "020 7219 3528"\npublisher: F'
  const size = ['a3', 'square', 'link', 'story'] as const
  const prepared = await prepare({ path: 'x', text }, { size, format: ['svg'] }, looks)
  const { pages, diagnostics } = await draw(prepared)
  expect([...prepared.diagnostics, ...diagnostics]).toEqual([])
  expect(pages).toHaveLength(size.length)
  for (const { drawing } of pages)
    expect(texts(drawing).map(({ field }) => field)).toEqual([
      ...['headline', 'quote.lines[0].speaker', 'quote.lines[0].text'],
      ...['phone', 'disclosure', 'publisher'],
    ])
})

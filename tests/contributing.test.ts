import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import { gather } from '../src/gather.ts'
import { layout } from '../src/layout.ts'
import { parse } from '../src/parse.ts'
import { sheetOf } from '../src/sheet.ts'
import type { Template } from '../src/template.ts'
import { texts } from './draw.ts'

const folder = fileURLToPath(new URL('./.tmp/', import.meta.url))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the look that CONTRIBUTING adds draws a sign in every shape', async () => {
  const document = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8')
  const code = /```tsx\n([\s\S]*?)```/.exec(document)![1]!.replace(/^ {3}/gm, '')
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}blackboard.tsx`, code)
  const { default: look } = (await import(`${folder}blackboard.tsx`)) as { default: Template }
  const found: unknown[] = []
  const text =
    'template: blackboard\nheadline: We are appealing\nquote: [{speaker: A, text: b c d e}]\nphone: "020 7219 3528"\npublisher: F'
  const tree = parse({ path: 'x', text }, finding => found.push(finding))!.tree
  const { sign, template } = check(tree, new Map([[look.name, look]]), finding => found.push(finding))!
  for (const size of ['a3', 'square', 'link', 'story']) {
    const drawing = await layout(sign, template, gather(sign, template), sheetOf(size)!, finding =>
      found.push(finding),
    )
    expect(texts(drawing!).map(({ field }) => field)).toEqual([
      'headline',
      'quote[0].speaker',
      'quote[0].text',
      'phone',
      'disclosure',
      'publisher',
    ])
  }
  expect(found).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { BUILT_IN } from '../../src/render/built-in.ts'
import type { CompletionContext } from '../../src/studio/page/editor/codemirror.ts'
import { complete, explain, fromFolderOf } from '../../src/studio/page/editor/completion.ts'
import { placeAt } from '../../src/studio/page/editor/place.ts'
import { catalogue } from '../../src/studio/works/catalogue.ts'

/** A text with the place marked by `|`. */
function marked(text: string) {
  const at = text.indexOf('|')
  return { text: text.replace('|', ''), at }
}

describe('where a place is, while it is being written', () => {
  test.each<[text: string, path: readonly (string | number)[], of: 'key' | 'value']>([
    ['|', [], 'key'],
    ['head|', [], 'key'],
    ['headline: x\nphon|', [], 'key'],
    ['template: |', ['template'], 'value'],
    ['template: "pl|"', ['template'], 'value'],
    ['phone:\n  |', ['phone'], 'key'],
    ['phone:\n  number: "1"\n  la|', ['phone'], 'key'],
    ['phone: {number: "1", la|}', ['phone'], 'key'],
    ['phone: {number: "1", fictional: |}', ['phone', 'fictional'], 'value'],
    ['outputs: [a3.pdf, a|]', ['outputs', 1], 'value'],
    ['outputs:\n  - a3.pdf\n  - a|', ['outputs', 1], 'value'],
    ['quote:\n  lines:\n    - speaker: A\n      te|', ['quote', 'lines', 0], 'key'],
    ['quote:\n  lines:\n    - text: a\n    - text: b\n      ti|', ['quote', 'lines', 1], 'key'],
    ['quote:\n  style: |', ['quote', 'style'], 'value'],
    ['quote:\n  lines:\n    - a\nclos|', [], 'key'],
    ['# note\n\nimprint:\n\n  promoter:\n    na|', ['imprint', 'promoter'], 'key'],
  ])('%j', (text, path, of) => {
    const { text: whole, at } = marked(text)
    expect(placeAt(whole, at)).toMatchObject({ path, of })
  })
})

describe('what is offered there', () => {
  const known = () => ({
    catalogue: catalogue(BUILT_IN),
    files: ['barge.jpg', 'annex.txt', 'Own.ttf', 'rows.csv'],
    look: 'plain',
  })
  const offered = (text: string) => {
    const { text: whole, at } = marked(text)
    const context = { state: { doc: { toString: () => whole } }, pos: at, explicit: true }
    return complete(known)(context as unknown as CompletionContext)?.options.map(({ label }) => label) ?? []
  }
  test.each<[text: string, some: string]>([
    ['headl|', 'headline'],
    ['template: |', 'news-bill'],
    ['language: |', 'cy'],
    ['outputs: [|', 'a3.pdf'],
    ['outputs:\n  - |', 'square.png'],
    ['quote:\n  style: |', 'chat'],
    ['phone:\n  |', 'fictional'],
    ['image: |', 'barge.jpg'],
    ['image:\n  src: |', 'barge.jpg'],
    ['quote:\n  sourceText: |', 'annex.txt'],
    ['fonts:\n  display: |', 'Own.ttf'],
    ['colours:\n  |', 'ground'],
    ['colours:\n  ink: |', '"#140F0D"'],
    ['print: |', 'shop'],
    ['print:\n  |', 'bleed'],
  ])('%j: %s', (text, some) => expect(offered(text)).toContain(some))
  test('files are offered where they can be used alone', () => {
    expect(offered('image: |')).toEqual(['barge.jpg'])
    expect(offered('closing: |')).toEqual([])
  })
  test('the field under the pointer is explained', () => {
    const text = 'phone:\n  number: "1"\n'
    expect(explain(text, 10, known())).toEqual({ from: 9, to: 15, description: expect.stringMatching(/\w/) })
    expect(explain(text, 20, known())).toBeUndefined()
  })
})

test.each([
  ['sign.yaml', 'a.png', 'a.png'],
  ['ward/sign.yaml', 'ward/art/a.png', 'art/a.png'],
  ['ward/sign.yaml', 'a.png', '../a.png'],
  ['a/b/sign.yaml', 'a/c/x.png', '../c/x.png'],
])('a file is named from the folder of %s', (sign, path, name) => expect(fromFolderOf(sign, path)).toBe(name))

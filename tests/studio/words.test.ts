import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { EN } from '../../src/studio/page/words/en.ts'
import { LANGUAGES, lacking, whole } from '../../src/studio/page/words/languages.ts'

const files = readdirSync(fileURLToPath(new URL('../../src/studio/page/words', import.meta.url)))
const others = Object.keys(LANGUAGES).filter(tag => tag !== 'en')

test('every language that there are words for is offered', () => {
  const tags = files.flatMap(name => /^(\w\w)\.ts$/.exec(name)?.[1] ?? [])
  expect(tags.sort()).toEqual(Object.keys(LANGUAGES).sort())
})

test.each(others)('%s says all of it, in its own words', async tag => {
  const words = await LANGUAGES[tag]!.words()
  expect([words.name, lacking(words)]).toEqual([LANGUAGES[tag]!.name, 0])
  // Each sentence says the names and the numbers that the English one says.
  const said = (each: unknown, length: number) =>
    String((each as (...given: unknown[]) => string)(...['NAME', 'OTHER'].slice(0, length)))
  for (const [key, english] of Object.entries(EN)) {
    const own = words[key as keyof typeof words]
    if (typeof english === 'string') expect([key, String(own).trim() !== '']).toEqual([key, true])
    if (typeof english !== 'function' || /Of$|problems|stillEnglish/.test(key)) continue
    for (const name of ['NAME', 'OTHER'].slice(0, english.length))
      expect([key, said(own, english.length)]).toEqual([key, expect.stringContaining(name)])
  }
  const all = whole(words)
  for (const n of [3, 5, 100])
    for (const text of [all.seamsOf(n), all.copiesOf(n), all.problems(n, n), all.stillEnglish(n)])
      expect(text).toMatch(new RegExp(`${n}`))
  expect(all.problems(1, 0)).not.toMatch(/#|undefined/)
  expect(all.noData).toContain('${')
})

test('what a language lacks is in English, and is counted', () => {
  const partial = { name: 'x', title: 'y', fields: { headline: 'z' }, visions: { none: 'v' } }
  const all = whole(partial)
  expect([all.title, all.fields.headline, all.fields.phone, all.visions.grey]).toEqual([
    'y',
    'z',
    EN.fields.phone,
    EN.visions.grey,
  ])
  expect(lacking({ name: 'x' })).toBeGreaterThan(lacking(partial))
})

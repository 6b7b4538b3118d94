import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type BuildRequest, build } from '../../src/batch/build.ts'
import { emptyFolder } from '../support/signgen.ts'

const folder = emptyFolder()
const at = (...path: string[]) => join(folder, ...path)
const put = (path: string, text: string) => {
  mkdirSync(join(at(path), '..'), { recursive: true })
  writeFileSync(at(path), text)
}
const SIGN = 'headline: x\npublisher: Us\noutputs: [a6.svg]\n'

beforeEach(() => {
  for (const each of ['out', 'cache', 'signs']) rmSync(at(each), { recursive: true, force: true })
})
afterEach(() => void vi.useRealTimers())

/** How many outputs of a build are drawn, and how many taken from the cache. */
async function built(request: Partial<BuildRequest> = {}): Promise<{ drawn: number; cached: number }> {
  const { summary, diagnostics } = await build({
    paths: [at('signs')],
    out: at('out'),
    jobs: 1,
    cacheDir: at('cache'),
    ...request,
  })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return { drawn: summary.outputs - summary.cached, cached: summary.cached }
}

describe('a sign is recognised by what it asked for', () => {
  const quoting = `${SIGN}quote: {lines: [They lied to us], source: Minutes, sourceText: minutes.txt}\n`

  test('by the files that it names, of the same words', async () => {
    for (const borough of ['bow', 'ely']) {
      put(`signs/${borough}/sign.yaml`, quoting)
      put(`signs/${borough}/minutes.txt`, `In ${borough} they lied to us.`)
    }
    expect(await built()).toEqual({ drawn: 2, cached: 0 })
    expect(await built()).toEqual({ drawn: 0, cached: 2 })
    put('signs/ely/minutes.txt', 'They lied to us, says Ely.')
    expect(await built()).toEqual({ drawn: 1, cached: 1 })
    put('signs/ely/minutes.txt', 'In ely they lied to us.')
    expect(await built()).toEqual({ drawn: 0, cached: 2 })
  })
  test('and not by a file that is none of its own', async () => {
    // The words that name files in other places of a sign.
    put('signs/a.yaml', `${SIGN}question: Which fonts, image, logo or sourceText was verified?\n`)
    await built()
    expect(await built()).toEqual({ drawn: 0, cached: 1 })
  })
  test('by a name under a key that is typed with escapes, or one that comes from a row', async () => {
    put('signs/a.yaml', quoting.replace('sourceText', '"sourceTex\\x74"'))
    put('signs/minutes.txt', 'They lied to us.')
    await built()
    put('signs/minutes.txt', 'They lied to us!')
    expect(await built()).toEqual({ drawn: 1, cached: 0 })
    put('signs/a.yaml', quoting.replace('minutes.txt', '"${file}"'))
    put('rows.csv', 'file\nminutes.txt\nother.txt\n')
    put('signs/other.txt', 'They lied to us.')
    await built({ data: at('rows.csv') })
    put('signs/other.txt', 'Again they lied to us.')
    expect(await built({ data: at('rows.csv') })).toEqual({ drawn: 1, cached: 1 })
  })
  test('by the cells of the columns that it speaks of', async () => {
    put('signs/a.yaml', SIGN.replace('x', 'Is ${area} safe?'))
    put('rows.csv', 'area,note\nBow,1\nEly,2\n')
    await built({ data: at('rows.csv') })
    put('rows.csv', 'area,note\nEly,3\nBow,4\n')
    expect(await built({ data: at('rows.csv') })).toEqual({ drawn: 0, cached: 2 })
    put('rows.csv', 'area,note\nBow,1\nRye,2\n')
    expect(await built({ data: at('rows.csv') })).toEqual({ drawn: 1, cached: 1 })
  })
  test('by the day, where it has a date to judge', async () => {
    put('signs/dated.yaml', `${SIGN}phone: {number: 020 7219 3528, verified: "2026-03-01"}\n`)
    put('signs/undated.yaml', SIGN)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-14T09:00:00Z') })
    await built()
    vi.setSystemTime(new Date('2026-03-14T21:00:00Z'))
    expect(await built()).toEqual({ drawn: 0, cached: 2 })
    vi.setSystemTime(new Date('2026-03-15T09:00:00Z'))
    expect(await built()).toEqual({ drawn: 1, cached: 1 })
    expect(await built({ asOf: '2026-03-15' })).toEqual({ drawn: 2, cached: 0 })
    vi.setSystemTime(new Date('2026-03-16T09:00:00Z'))
    expect(await built({ asOf: '2026-03-15' })).toEqual({ drawn: 0, cached: 2 })
  })
})

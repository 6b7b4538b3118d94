import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { onDisk } from '../../src/host/node/disk.ts'
import { hasErrors } from '../../src/model/diagnostic.ts'
import type { World } from '../../src/model/world.ts'
import { BUILT_IN } from '../../src/render/built-in.ts'
import type { RenderOptions } from '../../src/render/options.ts'
import type { Inquiry } from '../../src/render/record.ts'
import { render } from '../../src/render/render.ts'

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const examples = readdirSync(folder('examples'), { recursive: true, encoding: 'utf8' }).filter(
  path => path.endsWith('.yaml') && !path.includes('data') && !path.startsWith('clusters'),
)

/** A world that knows what was asked of another, and nothing else. */
function replayed(asked: readonly Inquiry[]): World<typeof BUILT_IN> {
  const answer = (question: Inquiry['question']): unknown => {
    const known = asked.find(each => JSON.stringify(each.question) === JSON.stringify(question))
    if (!known) throw new Error(`nobody asked before: ${JSON.stringify(question)}`)
    return known.answer
  }
  return {
    read: (name, most) => answer({ of: 'file', name, most }) as ReturnType<World['read']>,
    campaigns: () => answer({ of: 'campaigns' }) as ReturnType<World['campaigns']>,
    looks: BUILT_IN,
    today: () => new Date(answer({ of: 'clock' }) as string),
    installed: file => (answer({ of: 'font', file }) as number | null) ?? undefined,
  }
}

describe('what a sign asks of outside is all that its pages depend on', () => {
  const cells = new Map([['area', 'Bow']])
  const row = { file: 'areas.csv', number: 1, line: 2, cells }
  test.each(examples)('%s', async name => {
    const path = folder(`examples/${name}`)
    const source = { path, text: readFileSync(path, 'utf8') }
    const options: RenderOptions = { size: ['a5'], format: ['svg'], row }
    const files = async (world: World<typeof BUILT_IN>) => {
      const rendering = await render(source, options, world)
      const { pages, diagnostics } = await rendering.draw()
      const bytes = await Promise.all(pages.map(page => rendering.encode(page)))
      return { found: [...rendering.diagnostics, ...diagnostics], bytes, asked: rendering.asked() }
    }
    const first = await files(onDisk(path, undefined, BUILT_IN))
    expect(await files(replayed(first.asked))).toEqual(first)
  })
})

describe('nothing is asked but what is needed', () => {
  const asked = async (text: string, options: RenderOptions = {}) => {
    const world = { read: () => ({ bytes: new Uint8Array(0) }), looks: BUILT_IN, today: () => new Date(0) }
    const rendering = await render({ path: 'x.yaml', text }, options, {
      ...world,
      campaigns: () => [],
      installed: () => undefined,
    })
    await rendering.draw()
    const [first, ...others] = rendering.asked().map(({ question }) => question)
    expect(first).toEqual({ of: 'campaigns' })
    return others
  }
  test.each<[string, string, RenderOptions, unknown[]]>([
    ['words alone', 'headline: x', {}, []],
    [
      'a date',
      'headline: x\nphone: {number: "020 7219 3528", verified: "2026-03-14"}',
      {},
      [{ of: 'clock' }],
    ],
    [
      'a date, with a day',
      'headline: x\nphone: {number: "020 7219 3528", verified: "2026-03-14"}',
      { asOf: '2026-03-15' },
      [],
    ],
    ['a picture', 'headline: x\nlogo: a.png', {}, [{ of: 'file', name: 'a.png', most: 50_000_000 }]],
    ['a font', 'headline: x\nfonts: {display: a.ttf}', {}, [{ of: 'file', name: 'a.ttf' }]],
    ['set', 'headline: x', { set: ['logo=b.png'] }, [{ of: 'file', name: 'b.png', most: 50_000_000 }]],
    [
      'columns',
      'headline: ${b} in ${a}, ${b}',
      { row: { file: '', number: 1, line: 2, cells: new Map() } },
      [{ of: 'row', columns: ['b', 'a'] }],
    ],
  ])('%s', async (_, text, options, questions) => {
    expect(await asked(text, options)).toEqual(questions)
  })
  test('words in Chinese ask which fonts are installed', async () => {
    const found = await asked('language: zh\nheadline: 我们在呼吁')
    expect(found.every(({ of }) => of === 'font')).toBe(true)
    expect(found.length).toBeGreaterThan(0)
  })
})

describe('a draft', () => {
  const drawn = async (text: string, as?: 'draft') => {
    const rendering = await render(
      { path: 'x.yaml', text },
      { size: ['a6'] },
      onDisk('x.yaml', '.', BUILT_IN),
    )
    return { before: rendering.diagnostics, ...(await rendering.draw(as)) }
  }
  test('is drawn whatever is wrong with the sign', async () => {
    const text = 'headline: x\nphon: 1\nqoute: They lied'
    expect((await drawn(text)).pages).toEqual([])
    const { before, pages } = await drawn(text, 'draft')
    expect(hasErrors(before)).toBe(true)
    expect(pages).toHaveLength(1)
  })
  test('of a sign that is sound is the sign', async () => {
    const text = 'headline: x\npublisher: Us'
    expect(await drawn(text, 'draft')).toEqual(await drawn(text))
  })
  const wrong = folder('tests/wrong')
  test.each(readdirSync(wrong).filter(name => name.endsWith('.yaml')))('of %s ends', async name => {
    const text = readFileSync(`${wrong}/${name}`, 'utf8')
    for (const { drawing } of (await drawn(text, 'draft')).pages)
      expect(drawing.items.length).toBeGreaterThan(0)
  })
})

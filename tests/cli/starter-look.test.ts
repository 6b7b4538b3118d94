import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { starterLook } from '../../src/cli/starter-look.ts'
import type { Size } from '../../src/model/sheet.ts'
import { SIZE_NAMES } from '../../src/model/sheet.ts'
import { looksOf } from '../../src/render/own-looks.ts'
import { texts } from '../support/draw.ts'
import { folderOf } from '../support/looks.ts'
import { draw, prepare } from '../support/render.ts'
import { emptyFolder, signgen } from '../support/signgen.ts'

const text = readFileSync(new URL('../../examples/charing-cross/sign.yaml', import.meta.url), 'utf8')
const looks = looksOf(folderOf({ 'my-look.tsx': starterLook('my-look', undefined).text }))

test('the starter look draws the article’s sign on every size, without a word of complaint', async () => {
  const sizes = [...SIZE_NAMES, '600x900mm', '1080x1350px']
  expect(sizes).toEqual(
    expect.arrayContaining(['a3', 'a3-landscape', 'square', 'story', 'link', 'six-sheet']),
  )
  const prepared = await prepare(
    { path: 'sign.yaml', text },
    { set: ['template=my-look'], size: sizes as Size[], format: ['svg'] },
    looks,
  )
  const { pages, diagnostics } = await draw(prepared)
  // So many words beside each other are small on a telephone, and that is told.
  const told = diagnostics.filter(
    ({ code, message }) => !(code === 'text-too-small' && / on link,/.test(message)),
  )
  expect([...prepared.diagnostics, ...told]).toEqual([])
  expect(pages).toHaveLength(sizes.length)
  for (const { drawing } of pages)
    expect(texts(drawing).map(({ field }) => field)).toEqual([
      ...['headline', 'subheadline', 'quote.lines[0].speaker', 'quote.lines[0].text'],
      ...['quote.lines[1].speaker', 'quote.lines[1].text', 'quote.source', 'question', 'action'],
      ...['phone', 'closing', 'disclosure', 'publisher'],
    ])
})

test('it draws four words as well', async () => {
  const few = 'template: my-look\nheadline: Have you seen her\npublisher: Us\noutputs: [a3.png, link.png]\n'
  const { pages, diagnostics } = await draw(await prepare({ path: 'x', text: few }, {}, looks))
  expect(diagnostics).toEqual([])
  expect(pages).toHaveLength(2)
})

describe('init --template', () => {
  const folder = emptyFolder()
  const run = (...args: string[]) => signgen(args, { cwd: folder })
  test('writes a look that draws by the command it names, and never over a file', () => {
    const { code, out, err } = run('init', '--template', 'my-look')
    expect([code, out]).toEqual([0, 'my-look.tsx\n'])
    const command = /signgen (build .*)\n/.exec(err)![1]!
    const written = readFileSync(join(folder, 'my-look.tsx'), 'utf8')
    expect(written).toContain(command)
    expect(written.split('\n').length).toBeLessThan(85)
    expect(run('init').code).toBe(0)
    expect(run(...command.split(' '), '-o', 'out', '-s', 'a6', '-f', 'svg')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^out\/.*-a6\.svg\n$/),
    })
    expect(run('init', '--template', 'my-look')).toMatchObject({ code: 3, out: '' })
    expect(readFileSync(join(folder, 'my-look.tsx'), 'utf8')).toBe(written)
  })
  test('writes where it is told', () => {
    const { code, out, err } = run('init', '--template', 'night-bus', 'looks/bus.tsx')
    expect([code, out]).toEqual([0, 'looks/bus.tsx\n'])
    expect(err).toContain('--templates looks --set template=night-bus')
    expect(run('templates', 'night-bus', '--templates', 'looks').out).toContain('night-bus: Dark words')
  })
  test.each([['My Look'], ['../x'], ['witness-appeal'], ['x', 'sign.yaml']])('refuses %s %s', (...args) => {
    const { code, err } = run('init', '--template', ...args)
    expect(code).toBe(2)
    expect(err).toContain('--template: ')
    expect(existsSync(join(folder, 'x.tsx'))).toBe(false)
  })
})

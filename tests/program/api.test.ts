import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build, defineTemplate, render } from '../../src/index.ts'
import { emptyFolder } from '../support/signgen.ts'

const GOOD = 'headline: We are appealing\npublisher: Us\noutputs: [a6.svg]\n'

test('render gives files and diagnostics, and touches nothing', async () => {
  const { artifacts, diagnostics } = await render(
    { path: 'x.yaml', text: GOOD },
    { size: ['a6', 'square'], format: ['png', 'svg'], dpi: 72 },
  )
  expect(diagnostics).toEqual([])
  expect(artifacts.map(({ size, format }) => `${size}.${format}`)).toEqual([
    'a6.png',
    'a6.svg',
    'square.png',
    'square.svg',
  ])
  expect(artifacts.every(({ bytes }) => bytes.length > 1000)).toBe(true)
})

test('an error leaves no artifact', async () => {
  const { artifacts, diagnostics } = await render({ path: 'x.yaml', text: 'headline: x\nphon: y' })
  expect(artifacts).toEqual([])
  expect(diagnostics).toMatchObject([{ code: 'unknown-field', line: 2 }])
})

test('a wrong option is thrown', async () => {
  await expect(render({ path: 'x', text: GOOD }, { size: ['a33' as 'a3'] })).rejects.toMatchObject({
    name: 'UsageError',
  })
  await expect(build({ paths: [] })).rejects.toThrow('name a sign file')
})

test('build writes and reports; two side by side do not disturb each other', async () => {
  const [one, two] = [emptyFolder(), emptyFolder()]
  for (const [folder, name] of [
    [one, 'a'],
    [two, 'b'],
  ] as const) {
    writeFileSync(join(folder, `${name}.yaml`), GOOD.replace('We are', `${name} is`))
  }
  const [first, second] = await Promise.all([
    build({ paths: [join(one, 'a.yaml')], out: one }),
    build({ paths: [join(two, 'b.yaml')], out: two, size: ['a5'] }),
  ])
  expect(first).toMatchObject({ ok: true, signs: [{ outputs: [{ size: 'a6' }] }] })
  expect(second).toMatchObject({ ok: true, signs: [{ outputs: [{ size: 'a5' }] }] })
  expect(readFileSync(join(one, 'a-a6.svg'), 'utf8')).toContain('a is appealing')
  expect(existsSync(join(two, 'b-a5.svg'))).toBe(true)
})

test('a template is declared as it is', () => {
  const look = { name: 'x' } as Parameters<typeof defineTemplate>[0]
  expect(defineTemplate(look)).toBe(look)
})

test('what makes no sense is wrong usage, and never a bug', async () => {
  const source = { path: 'x.yaml', text: GOOD }
  const usage = { name: 'UsageError' }
  for (const options of [{ size: 'a3' }, { sizes: ['a3'] }, { dpi: '150' }, { row: 3 }, null, 3])
    await expect(render(source, options as never)).rejects.toMatchObject(usage)
  for (const wrong of ['headline: x', { text: GOOD }, null])
    await expect(render(wrong as never)).rejects.toMatchObject(usage)
  for (const request of [{}, null, { paths: 'a.yaml' }, { paths: ['x'], jobs: 'many' }])
    await expect(build(request as never)).rejects.toMatchObject(usage)
})

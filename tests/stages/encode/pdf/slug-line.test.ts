import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type RenderOptions, render } from '../../../../src/index.ts'
import type { Row } from '../../../../src/model/row.ts'

/** All that the pages of a sign paint, unpacked. */
async function painted(fields: string, options: RenderOptions = {}): Promise<string> {
  const text = `headline: Save it\nphone: "020 7219 3528"\npublisher: Us\noutputs: [a3.pdf]\n${fields}\n`
  const { artifacts, diagnostics } = await render({ path: 'x', text }, options)
  if (!artifacts[0]) throw new Error(JSON.stringify(diagnostics))
  const file = Buffer.from(artifacts[0].bytes)
  const streams: string[] = []
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7))
    try {
      streams.push(inflateSync(file.subarray(at + 7), { finishFlush: 2 }).toString('latin1'))
    } catch {}
  return streams.join('\n')
}

/** What is painted outside of the sign: marks, and what stands in the slug. */
const outside = (content: string) => content.slice(content.lastIndexOf('/Artifact BMC'))
/** Squares of the size of a patch. */
const patches = (content: string) =>
  [...content.matchAll(/\n(.*)\n[\d.-]+ [\d.-]+ 11\.33858 11\.33858 re f/g)].map(([, fill]) => fill)

test('the slug holds what the job is, as outlines, and a patch of each ink', async () => {
  const content = outside(await painted('print: shop'))
  expect(content.match(/ cm\n/g)!.length).toBeGreaterThan(60)
  expect(patches(content)).toEqual([
    '/Knock gs 1 0 0 0 k',
    '/Knock gs 0 1 0 0 k',
    '/Knock gs 0 0 1 0 k',
    '/Knock gs 0 0 0 1 k',
  ])
})

test('of plates of their own, and of no other that is empty', async () => {
  const content = await painted(
    'template: plain\nprint: {colour: spot}\ncolours: {ground: {rgb: "#FFD000", cmyk: [0, 14, 100, 0], spot: PANTONE 116 C}}',
  )
  expect(patches(outside(content)).map(fill => fill!.replace(/^\/Knock gs /, ''))).toEqual([
    '0 0 0 1 k',
    '/S1 cs 1 scn',
  ])
})

test('is dated by what is given alone, and is as long with the same day', async () => {
  const [none, day, again] = [
    await painted('print: shop'),
    await painted('print: shop', { date: new Date('2026-03-14') }),
    await painted('print: shop', { date: new Date('2026-03-14') }),
  ]
  expect(day.length).toBeGreaterThan(none.length)
  expect(again).toBe(day)
})

test('names the row of a table, which is part of what the file is made of', async () => {
  const row = (number: number): Row => ({ number, cells: new Map(), file: 'rows.csv', line: number + 1 })
  const [none, third, fourth] = [
    await painted('print: shop'),
    await painted('print: shop', { row: row(3) }),
    await painted('print: shop', { row: row(4) }),
  ]
  expect(third).not.toBe(none)
  expect(third).not.toBe(fourth)
  expect(await painted('print: office', { row: row(3) })).toBe(await painted('print: office'))
})

test.each(['print: {colour: cmyk, marks: false}', 'print: {colour: cmyk, slug: 5}', 'print: {bleed: 3}'])(
  'there is none with %s',
  async print => {
    expect(patches(await painted(print))).toEqual([])
  },
)

test('where light is printed, there are words and no patches', async () => {
  const content = outside(await painted('print: {bleed: 3, slug: 10, marks: true}'))
  expect(patches(content)).toEqual([])
  expect(content.match(/ cm\n/g)!.length).toBeGreaterThan(30)
})

import { randomBytes } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Host } from '../../src/host/host.ts'
import { host as node } from '../../src/host/node/host.ts'
import { filesFrom } from '../../src/host/web/files.ts'
import { host as web } from '../../src/host/web/host.ts'

/*
 * Both rooms give the same answers. What needs a browser, fetched files and resvg as WebAssembly, is compared in one
 * (tests/program/browser.test.ts).
 */

const bytes = fc.uint8Array({ maxLength: 5000 })
/** As filtered rows of flat art are: runs of a byte, of every length. */
const runs = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 0, 1, 255), fc.integer({ min: 1, max: 70_000 })), { maxLength: 12 })
  .map(all => Uint8Array.from(all.flatMap(([byte, count]) => Array<number>(count).fill(byte))))

describe('run lengths', () => {
  const packed = async ({ runLengths }: Host, parts: readonly Uint8Array[]) => {
    const writer = runLengths()
    for (const part of parts) await writer.write(part)
    return writer.end()
  }
  test('are the same bytes, however the rows are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, runs), fc.integer({ min: 1, max: 40_000 }), async (rows, cut) => {
        const parts = Array.from({ length: Math.ceil(rows.length / cut) }, (_, i) =>
          rows.slice(i * cut, (i + 1) * cut),
        )
        const made = await packed(node, [rows])
        expect(Buffer.compare(made, await packed(web, parts))).toBe(0)
        expect(Buffer.compare(inflateSync(made), rows)).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
  test('of nothing are the same too', async () =>
    expect(await packed(web, [])).toEqual(await packed(node, [])))
  test('of what no run is in, longer than any buffer, packed at once or while more is written', async () => {
    const noise = new Uint8Array(randomBytes(1_700_000))
    for (const parts of [[noise], [noise, noise], [noise, noise, noise]])
      expect(Buffer.compare(await packed(web, parts), await packed(node, parts))).toBe(0)
  })
})

test.each(['md5', 'sha256'] as const)('%s', algorithm => {
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 4 }), parts => {
      expect(Buffer.compare(web.hash(algorithm, parts), node.hash(algorithm, parts))).toBe(0)
    }),
  )
})

test('base64, of more than a call takes', () => {
  for (const length of [0, 1, 2, 3, 65_535, 65_536, 300_001]) {
    const some = new Uint8Array(randomBytes(length))
    expect(web.base64(some)).toBe(node.base64(some))
    // Of the middle of a larger buffer.
    expect(node.base64(some.subarray(1))).toBe(web.base64(some.slice(1)))
  }
})

test('quick bytes can be read again', () => {
  const some = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251)
  for (const { quickly } of [node, web]) expect(Buffer.compare(inflateSync(quickly(some)), some)).toBe(0)
})

describe('files that were handed in', () => {
  const one = Uint8Array.of(1)
  const files = new Map([
    ['logo.svg', one],
    ['ward/photo.jpg', one],
  ])
  const read = filesFrom(files, 'ward/sign.yaml')
  test.each([
    'photo.jpg',
    './photo.jpg',
    '../logo.svg',
    '../ward/photo.jpg',
    'x/../photo.jpg',
    'x//../photo.jpg',
  ])('%s is there', name => expect(read(name)).toEqual({ bytes: one }))
  test.each([
    ['logo.svg', 'file-missing'],
    ['', 'file-missing'],
    ['ward', 'file-missing'],
    ['../../logo.svg', 'file-outside'],
    ['/logo.svg', 'file-outside'],
    ['../../ward/photo.jpg', 'file-outside'],
  ])('%j is told as %s', (name, code) => expect(read(name)).toMatchObject({ code }))
  test('no more is given than is wanted', () => {
    expect(read('photo.jpg', 0)).toMatchObject({ code: 'file-too-large' })
  })
})

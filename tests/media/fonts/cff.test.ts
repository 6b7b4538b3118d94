import { expect, test } from 'vitest'
import { programOf } from '../../../src/media/fonts/cff.ts'

/** A font file with outlines of PostScript alone, as much of it as is asked for: three glyphs, listed as 7 and 9. */
function font(keyed: boolean): Buffer {
  const long = (value: number) => [29, 0, 0, 0, value]
  const collection = keyed ? [139, 139, 139, 12, 30] : []
  const length = collection.length + 12
  const top = 4 + 6 + 5 + length
  const dictionary = [...collection, ...long(top), 15, ...long(top + 5), 17]
  const cff = [
    ...[1, 0, 4, 1],
    ...[0, 1, 1, 1, 2, 0x58],
    ...[0, 1, 1, 1, 1 + length, ...dictionary],
    ...[0, 0, 7, 0, 9],
    ...[0, 3, 1, 1, 2, 3, 4, 14, 14, 14],
  ]
  const head = Buffer.alloc(28)
  head.write('OTTO\0\x01', 'latin1')
  head.write('CFF ', 12)
  head.writeUInt32BE(28, 20)
  head.writeUInt32BE(cff.length, 24)
  return Buffer.concat([head, Buffer.from(cff)])
}

test('glyphs of a collection are listed by their own numbers, at the end', () => {
  const before = font(true).subarray(28)
  const made = programOf(font(true))
  expect([...made.subarray(before.length)]).toEqual([0, 0, 1, 0, 2])
  const changed = [...before.keys()].filter(i => made[i] !== before[i])
  expect(changed.map(i => made[i])).toEqual([before.length])
})

test('a font without a collection is as it was', () => {
  expect([...programOf(font(false))]).toEqual([...font(false).subarray(28)])
})

test('TrueType is embedded whole', () => {
  const file = Buffer.from('\0\x01\0\0\0\0\0\0\0\0\0\0', 'latin1')
  expect(programOf(file)).toBe(file)
})

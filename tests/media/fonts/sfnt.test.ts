import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasSfntHead, numberIn, readSfnt, tablesIn, uint16 } from '../../../src/media/fonts/sfnt.ts'

const font = readFileSync(new URL('../../../dist/fonts/Archivo-400.ttf', import.meta.url))

test('a font tells what it is', () => {
  expect(hasSfntHead(font)).toBe(true)
  const sfnt = readSfnt(font)!
  expect(sfnt.outlines).toBe('glyf')
  expect(sfnt.tables.has('cmap')).toBe(true)
  expect(numberIn(font, sfnt, 'head', uint16, 18)).toBe(1000)
  expect(numberIn(font, sfnt, 'head', uint16, 54)).toBe(undefined)
  expect(numberIn(font, sfnt, 'CFF ', uint16, 0)).toBe(undefined)
})

test('a file that ends too soon is no font, wherever it ends', () => {
  fc.assert(
    fc.property(fc.nat(font.length - 1), length => {
      const cut = font.subarray(0, length)
      const tables = tablesIn(cut)
      expect(
        readSfnt(cut) === undefined || [...tables!.values()].every(t => t.start + t.length <= length),
      ).toBe(true)
    }),
  )
  expect(readSfnt(font.subarray(0, font.length - 5000))).toBe(undefined)
})

test('a directory of noise leads to no table outside the file, and never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 200 }), noise => {
      const bytes = Buffer.concat([font.subarray(0, 4), noise])
      for (const { start, length } of tablesIn(bytes)?.values() ?? [])
        expect(start + length).toBeLessThanOrEqual(bytes.length)
      readSfnt(bytes)
    }),
  )
})

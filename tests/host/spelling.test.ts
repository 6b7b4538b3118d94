import { describe, expect, test } from 'vitest'
import { spelling } from '../../src/host/spelling.ts'
import { filesFrom } from '../../src/host/web/files.ts'

const NFD = 'cafe\u0301.png'
const NFC = 'caf\u00E9.png'
const FOLDERS: Record<string, readonly string[]> = {
  '': ['img', 'Logo.SVG', NFD],
  img: ['photo.png', 'Straße.jpg', 'de\u0301'],
  'img/de\u0301': ['x.png'],
}
const of = (path: string) => spelling(path, folder => FOLDERS[folder])

describe('a path that is not there as it is written', () => {
  test.each([
    [NFC, { found: NFD }],
    ['img/d\u00E9/x.png', { found: 'img/de\u0301/x.png' }],
    [`./${NFC}`, { found: `./${NFD}` }],
    ['logo.svg', { hint: 'it is called `Logo.SVG` there: capitals count' }],
    ['IMG/photo.png', { hint: 'it is called `img/photo.png` there: capitals count' }],
    ['img/foto.png', { hint: 'did you mean `img/photo.png`?' }],
    ['img\\photo.png', { hint: 'paths have / here: write "img/photo.png"' }],
    ['img/photo.png', undefined],
    ['other/else.png', undefined],
    ['img/photo.png/x', undefined],
  ])('%s', (path, spelt) => expect(of(path)).toEqual(spelt))
})

test('files that are handed in are found by their letters', () => {
  const read = filesFrom(new Map([[`signs/${NFD}`, new Uint8Array([1])]]), 'signs/sign.yaml')
  expect(read(NFC)).toEqual({ bytes: new Uint8Array([1]) })
  expect(read('CAFE\u0301.png')).toMatchObject({
    code: 'file-missing',
    hint: expect.stringContaining('capitals count'),
  })
})

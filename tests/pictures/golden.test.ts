import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { render } from '../../src/engine.ts'
import type { Size } from '../../src/model/sheet.ts'
import { besides } from '../support/besides.ts'
import { readPng } from '../support/read-png.ts'

const folder = fileURLToPath(new URL('./', import.meta.url))

/** A sign and the pictures it is held to, at 72 pixels an inch. */
const CASES: Readonly<Record<string, { readonly sign: string; readonly sizes: readonly string[] }>> = {
  'charing-cross': {
    sign: '../../../examples/charing-cross/sign.yaml',
    sizes: ['a3', 'square', 'link', 'story'],
  },
  'few-words': { sign: 'sign.yaml', sizes: ['a5', 'a5-landscape'] },
  'cadwch-ein-ward': {
    sign: '../../../examples/cadwch-ein-ward/sign.yaml',
    sizes: ['a3', 'a3-landscape'],
  },
  'crossing-now': { sign: '../../../examples/crossing-now/sign.yaml', sizes: ['a3', 'link'] },
  nastaliq: { sign: 'sign.yaml', sizes: ['a5'] },
  bengali: { sign: 'sign.yaml', sizes: ['a5'] },
  'planning-notice': { sign: 'sign.yaml', sizes: ['a5'] },
  'public-health': { sign: 'sign.yaml', sizes: ['a5'] },
  'road-works': { sign: 'sign.yaml', sizes: ['a5-landscape'] },
  'news-bill': { sign: 'sign.yaml', sizes: ['a5'] },
  missing: { sign: 'sign.yaml', sizes: ['a5'] },
  wanted: { sign: 'sign.yaml', sizes: ['a5'] },
  'lost-pet': { sign: 'sign.yaml', sizes: ['a5'] },
  plaque: { sign: 'sign.yaml', sizes: ['a5', 'story'] },
  chat: { sign: 'sign.yaml', sizes: ['a5', 'a5-landscape'] },
  plain: { sign: 'sign.yaml', sizes: ['a5-landscape'] },
  'front-page': { sign: 'sign.yaml', sizes: ['a5'] },
  photo: { sign: 'sign.yaml', sizes: ['a5'] },
  'big-type': { sign: 'sign.yaml', sizes: ['a5'] },
  receipt: { sign: 'sign.yaml', sizes: ['a5'] },
  departures: { sign: 'sign.yaml', sizes: ['a5-landscape'] },
}

/** The share of pixels that may differ. */
const MOST = 0.001

/** The share of pixels that differ in a channel by more than a reader could see. */
function difference(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [readPng(one), readPng(other)]
  if (a.width !== b.width || a.height !== b.height) return 1
  const channels = (rgb: string) => [1, 3, 5].map(at => Number.parseInt(rgb.slice(at, at + 2), 16))
  let differing = 0
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width; x++) {
      const [left, right] = [a.pixel(x, y), b.pixel(x, y)]
      if (left === right) continue
      const other = channels(right)
      if (channels(left).some((value, i) => Math.abs(value - other[i]!) > 32)) differing++
    }
  }
  return differing / (a.width * a.height)
}

describe.each(Object.entries(CASES))('%s', (name, { sign, sizes }) => {
  test.each(sizes)('%s', async size => {
    const text = readFileSync(`${folder}${name}/${sign}`, 'utf8')
    const { artifacts, diagnostics } = await render(
      { path: 'sign.yaml', text },
      { size: [size as Size], format: ['png'], dpi: 72 },
    )
    // A link is so low that a telephone shows much said on it small, and it is told.
    const told = besides(diagnostics).filter(({ code }) => !(size === 'link' && code === 'text-too-small'))
    expect(told).toEqual([])
    const bytes = artifacts[0]!.bytes
    const [golden, actual] = [`${folder}${name}/${size}.png`, `${folder}${name}/${size}.actual.png`]
    const share = existsSync(golden) ? difference(bytes, readFileSync(golden)) : 1
    rmSync(actual, { force: true })
    if (share > MOST) {
      mkdirSync(`${folder}${name}`, { recursive: true })
      writeFileSync(actual, bytes)
    }
    expect(share, `see what changed: npm run pictures ${name}/${size}`).toBeLessThanOrEqual(MOST)
  })
})

test('every picture is compared with one that is drawn', () => {
  const drawn = Object.entries(CASES).flatMap(([name, { sizes }]) => sizes.map(size => `${name}/${size}.png`))
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file =>
    file.replaceAll('\\', '/'),
  )
  expect(kept.filter(file => /(?<!\.actual)\.png$/.test(file)).sort()).toEqual(drawn.sort())
})

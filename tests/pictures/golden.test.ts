import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
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

/**
 * The sixteen that a designer called the worst when first asked, by the kind of fault: look, sign and sheet. Words that ran
 * backwards or in two faces, light stand-ins, cut faces, small numbers, pictures like stamps, bare panels, columns off the grid.
 */
const WORST = [
  ['planning-notice', 'he', 'a6'],
  ['chat', 'ar', 'a6'],
  ['news-bill', 'el', 'a6'],
  ['wanted', 'uk', 'a6'],
  ['wanted', 'portrait', 'a3'],
  ['wanted', 'portrait', '240x126mm'],
  ['news-bill', 'portrait', '240x126mm'],
  ['planning-notice', 'full', '240x240mm'],
  ['witness-appeal', 'full', '240x240mm'],
  ['plaque', 'short', '240x240mm'],
  ['plaque', 'name', '240x126mm'],
  ['plaque', 'portrait', 'a3'],
  ['road-works', 'ur-en', 'a3'],
  ['witness-appeal', 'ur-en', 'a3-landscape'],
  ['road-works', 'short', 'a3'],
  ['wanted', 'typical', 'a3-landscape'],
] as const

/** What a sign favours is seen: look, what it favours, and the sign of `worst/` that does. */
const FAVOURED = [
  ['news-bill', 'quote', 'typical'],
  ['big-type', 'headline', 'typical'],
  ['photo', 'picture', 'full'],
] as const

/** The share of pixels that may differ. */
const MOST = 0.001

/** The share of pixels that differ in a channel by more than a reader could see. */
function difference(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [readPng(one), readPng(other)]
  if (a.width !== b.width || a.height !== b.height) return 1
  const [left, right] = [a.pixels(), b.pixels()]
  let differing = 0
  for (let i = 0; i < left.length; i++) {
    const [pixel, same] = [left[i]!, right[i]!]
    if (pixel === same) continue
    if ([16, 8, 0].some(shift => Math.abs(((pixel >> shift) & 255) - ((same >> shift) & 255)) > 32))
      differing++
  }
  return differing / (a.width * a.height)
}

/** Draw a sign and hold it to the picture that is kept of it. */
async function hold(
  file: string,
  picture: string,
  { set, size, dpi }: { set?: readonly string[]; size: string; dpi: number },
) {
  const text = readFileSync(file, 'utf8')
  const { artifacts, diagnostics } = await render(
    { path: file, text },
    { size: [size as Size], format: ['png'], dpi, ...(set && { set }) },
  )
  // A link is so low that a telephone shows much said on it small, and it is told.
  const told = besides(diagnostics).filter(({ code }) => !(size === 'link' && code === 'text-too-small'))
  const [golden, actual] = [`${folder}${picture}.png`, `${folder}${picture}.actual.png`]
  const bytes = artifacts[0]!.bytes
  const share = existsSync(golden) ? difference(bytes, readFileSync(golden)) : 1
  rmSync(actual, { force: true })
  if (share > MOST) {
    mkdirSync(dirname(actual), { recursive: true })
    writeFileSync(actual, bytes)
  }
  expect(share, `see what changed: npm run pictures ${picture}`).toBeLessThanOrEqual(MOST)
  return told
}

describe.each(Object.entries(CASES))('%s', (name, { sign, sizes }) => {
  test.each(sizes)('%s', async size => {
    expect(await hold(`${folder}${name}/${sign}`, `${name}/${size}`, { size, dpi: 72 })).toEqual([])
  })
})

test.each(WORST)('once the worst: %s, %s, %s', async (look, sign, size) => {
  const told = await hold(`${folder}worst/${sign}.yaml`, `worst/${look}-${sign}-${size}`, {
    set: [`template=${look}`],
    size,
    // A code on a low sheet wants more pixels to be read in.
    dpi: size === '240x126mm' ? 72 : 40,
  })
  expect(told.filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each(FAVOURED)('favoured: %s, %s', async (look, emphasis, sign) => {
  const told = await hold(`${folder}worst/${sign}.yaml`, `favoured/${look}-${emphasis}`, {
    set: [`template=${look}`, `emphasis=${emphasis}`],
    size: '240x240mm',
    dpi: 40,
  })
  expect(told.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('every picture is compared with one that is drawn', () => {
  const drawn = [
    ...Object.entries(CASES).flatMap(([name, { sizes }]) => sizes.map(size => `${name}/${size}.png`)),
    ...WORST.map(([look, sign, size]) => `worst/${look}-${sign}-${size}.png`),
    ...FAVOURED.map(([look, emphasis]) => `favoured/${look}-${emphasis}.png`),
  ]
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file =>
    file.replaceAll('\\', '/'),
  )
  expect(kept.filter(file => /(?<!\.actual)\.png$/.test(file)).sort()).toEqual(drawn.sort())
})

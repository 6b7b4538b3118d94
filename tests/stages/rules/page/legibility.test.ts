import { describe, expect, test } from 'vitest'
import { contrast, SIGHTS, seen } from '../../../../src/trade/colour/contrast.ts'
import { besides } from '../../../support/besides.ts'
import { drawn } from '../../../support/draw.ts'

const found = async (fields: string, size = 'a4') =>
  besides((await drawn(`headline: We are appealing\nphone: "020 7219 3528"\n${fields}`, size)).diagnostics)

test('contrast is that of the guidelines', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
  expect(contrast('#C8102E', '#FFE000')).toBeCloseTo(4.46, 1)
  const [protan] = SIGHTS
  expect(contrast(seen('#C8102E', protan!), seen('#000000', protan!))).toBeLessThan(3)
})

describe('colours', () => {
  test('of the look are well apart', async () => expect(await found('quote: a b c')).toEqual([]))
  test('that are hard to read are told at the colour', async () => {
    const all = await found('quote: {lines: [a b c], source: d}\ncolours:\n  ink: "#6A6A6A"')
    expect(all).toMatchObject([{ code: 'contrast-low', severity: 'warning', field: 'colours.ink', line: 5 }])
  })
  test('that cannot be read are an error', async () => {
    const all = await found('colours: {accent: "#FFF3A0"}')
    expect(all.some(({ code, severity }) => code === 'contrast-low' && severity === 'error')).toBe(true)
  })
  test('that some cannot tell apart are told, with whom', async () => {
    const all = await found('subheadline: Can you help us?\ncolours: {ground: "#0A0A0A", accent: "#E00000"}')
    expect(all.map(({ message }) => message).join()).toContain('people who see no red')
  })
})

describe('at the distance it is read from', () => {
  test.each([
    ['a0', '10 m', []],
    ['a3', '5 m', []],
    ['a4', '5 m', ['too-small-at-distance warning', 'too-small-at-distance warning']],
    ['a6', '10 m', ['too-small-at-distance error', 'too-small-at-distance error']],
    ['square', '50 m', []],
  ])('%s from %s', async (size, from, codes) => {
    const all = (await found(`readFrom: ${from}`, size)).map(({ code, severity }) => `${code} ${severity}`)
    expect(all).toEqual(codes)
  })
  test('there are no more words than can be read', async () => {
    const long = `headline: ${'word '.repeat(13)}\nreadFrom: 10 m`
    expect((await drawn(long, 'a0')).diagnostics.map(({ code }) => code)).toContain('too-many-words')
    const many = `headline: x\nquote: ${'word '.repeat(130)}\nreadFrom: 6 m`
    expect((await drawn(many, 'a0')).diagnostics.map(({ code }) => code)).toContain('too-many-words')
    expect((await drawn(many.replace('6 m', '3 m'), 'a0')).diagnostics.map(({ code }) => code)).not.toContain(
      'too-many-words',
    )
    // The tabs to tear off repeat words, which are read once.
    const tabs = `template: lost-pet\nheadline: ${'word '.repeat(6)}\nphone: {number: "020 7946 0958", fictional: true}\n`
    const said = `${tabs}quote: ${'word '.repeat(190)}\npublisher: Us\n`
    expect((await drawn(said, 'a3')).diagnostics.map(({ code }) => code)).not.toContain('too-many-words')
  })
})

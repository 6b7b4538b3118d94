import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { render } from '../../../../src/engine.ts'
import type { Ink, Item } from '../../../../src/model/drawing.ts'
import { richBoxes } from '../../../../src/stages/encode/pdf/rich-black.ts'

const BLACK: Ink = { role: 'ink', rgb: '#0A0A0A', cmyk: [0, 0, 0, 100], spot: undefined }
const WHITE: Ink = { ...BLACK, rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] }
const box = (x: number, y: number, width: number, height: number, fill = BLACK) =>
  ({ kind: 'box', box: { x, y, width, height }, fill, radii: [0, 0, 0, 0] }) as const satisfies Item
const type = (size: number, x = 10): Item => ({
  kind: 'text',
  field: 'note',
  role: 'p',
  language: 'en',
  fill: WHITE,
  size,
  capHeight: 0.7 * size,
  lines: [{ text: 'x', x, width: 20, baseline: 30, size, runs: [], ink: { x, width: 20, up: 8, down: 2 } }],
})

test.each<readonly [string, readonly Item[], boolean]>([
  ['a large area takes other inks under it', [box(0, 0, 100, 50)], true],
  ['a small one does not', [box(0, 0, 10, 10)], false],
  ['nor does a rule, however long', [box(0, 0, 0.9, 148)], false],
  [
    'nor a frame, by what is left to be seen',
    [box(0, 0, 105, 148), box(0.9, 0.9, 103.2, 146.2, WHITE)],
    false,
  ],
  ['a broad frame does', [box(0, 0, 105, 148), box(3, 3, 99, 142, WHITE)], true],
  [
    'one whose sides differ goes by the broadest',
    [box(0, 0, 105, 148), box(0.5, 20, 104, 127.5, WHITE)],
    true,
  ],
  ['an area with large type left open in it does', [box(0, 0, 105, 148), type(5)], true],
  ['one with type below 9 points does not', [box(0, 0, 105, 148), type(3)], false],
  ['small type elsewhere is no matter', [box(0, 0, 50, 148), type(3, 60)], true],
])('%s', (_, items, rich) => {
  expect(richBoxes(items, { width: 105, height: 148 }).has(items[0] as never)).toBe(rich)
})

describe('curves for a print shop', () => {
  const SIGN = 'headline: x\npublisher: Us\nprint: shop\nclosing: "Call [[her]] now"'
  test.each([{}, { tile: 'a6' }, { nUp: 2 }])('carry no hidden text: %j', async more => {
    const { artifacts } = await render(
      { path: 'x', text: SIGN },
      { format: ['pdf'], size: ['a5'], pdf: 'outline', ...more },
    )
    const file = Buffer.from(artifacts[0]!.bytes).toString('latin1')
    const content = file
      .split('\nstream\n')
      .map(each => {
        try {
          return inflateSync(Buffer.from(each, 'latin1')).toString('latin1')
        } catch {
          return ''
        }
      })
      .join('\n')
    expect(content).not.toMatch(/\b3 Tr\b/)
    // They are read as their words all the same.
    const words = [...content.matchAll(/\/ActualText <FEFF([0-9A-F]+)>/gi)].map(([, hex]) =>
      Buffer.from(hex!, 'hex').swap16().toString('utf16le'),
    )
    expect(words).toContain('Call [redacted] now')
  })
  test('in RGB keep it, to be found and read', async () => {
    const { artifacts } = await render(
      { path: 'x', text: SIGN.replace('shop', 'office') },
      { format: ['pdf'], size: ['a5'], pdf: 'outline' },
    )
    expect(Buffer.from(artifacts[0]!.bytes).toString('latin1')).toContain('/FontFile2')
  })
})

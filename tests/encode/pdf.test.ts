import { describe, expect, test } from 'vitest'
import { name, number, PdfFile, written } from '../../src/encode/pdf/objects.ts'
import { srgbProfile } from '../../src/encode/pdf/srgb.ts'
import { render } from '../../src/render.ts'

describe('values', () => {
  test.each([
    [name('A B#'), '/A#20B#23'],
    ['a (b) \\', '(a \\(b\\) \\\\)'],
    ['é', '<FEFF00E9>'],
    [Uint8Array.of(1, 255), '<01FF>'],
    [[1, 0.1 + 0.2, -0.000001, true, null], '[1 0.3 0 true null]'],
    [{ A: 1, B: undefined }, '<</A 1>>'],
  ])('%j is written', (value, text) => expect(written(value)).toBe(text))
  test('numbers have five decimals and no minus nought', () => {
    expect([number(1 / 3), number(-1e-9), number(841.8897638)]).toEqual(['0.33333', '0', '841.88976'])
  })
})

test('an object that was promised must be written', () => {
  const file = new PdfFile()
  const root = file.reserve()
  expect(() => file.bytes('1.7', root, root)).toThrow('never written')
})

test('the profile says of itself what it is', () => {
  const profile = srgbProfile()
  const view = new DataView(profile.buffer)
  const text = (at: number) => String.fromCharCode(...profile.subarray(at, at + 4))
  expect(view.getUint32(0)).toBe(profile.length)
  expect([text(12), text(16), text(20), text(36)]).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp'])
})

test('a sign is a small file, and the same whenever it is made', async () => {
  const source = { path: 'x', text: 'headline: We are appealing\nquote: a b c\nphone: "020 7946 0018"' }
  const draw = async () => (await render(source, { format: ['pdf'] })).artifacts[0]!.bytes
  const [first, second] = [await draw(), await draw()]
  expect(first.length).toBeLessThan(30_000)
  expect(Buffer.from(first).equals(second)).toBe(true)
})

test('a PDF for a print shop is refused, not made without its inks', async () => {
  const { artifacts, diagnostics } = await render({
    path: 'x',
    text: 'headline: x\nprint: shop\noutputs: [a3.pdf]',
  })
  expect(artifacts).toEqual([])
  expect(diagnostics).toMatchObject([{ code: 'invalid-value', field: 'print', line: 2 }])
})

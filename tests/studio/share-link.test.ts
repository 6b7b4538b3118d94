import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fragmentOf, signIn } from '../../src/studio/shared/share-link.ts'

const linkOf = (bytes: Uint8Array) => `#sign=${Buffer.from(bytes).toString('base64url')}`

test.each(['', 'headline: "x"\n', 'headline: شمارہ 🚲\r\n', `closing: ${'words '.repeat(500)}`])(
  'what goes into a link comes out of it: %j',
  async text => {
    const fragment = await fragmentOf(text)
    expect(fragment).toMatch(/^#sign=[\w-]*$/)
    expect(await signIn(fragment!)).toBe(text)
  },
)
test('a sign that is too long for an address has no link', async () => {
  const long = Array.from({ length: 60_000 }, (_, i) =>
    String.fromCharCode(0x4e00 + ((i * 7919) % 20000)),
  ).join('')
  expect(await fragmentOf(long)).toBeUndefined()
})
test.each([
  ['nothing', ''],
  ['another fragment', '#token=x'],
  ['no base64', '#sign=%%%'],
  ['nothing deflated', linkOf(new Uint8Array([1, 2, 3]))],
  ['no text', linkOf(deflateRawSync(new Uint8Array([0xff, 0xfe, 0xfd])))],
  ['what unfolds without end', linkOf(deflateRawSync(Buffer.alloc(5_000_000, 'a')))],
])('%s is no sign', async (_, fragment) => expect(await signIn(fragment)).toBeUndefined())

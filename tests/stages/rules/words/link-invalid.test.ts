import { expect, test } from 'vitest'
import { prepare } from '../../../support/render.ts'

const found = async (fields: object) =>
  (
    await prepare({
      path: 'x',
      text: JSON.stringify({ headline: 'x', publisher: 'Us', disclosure: 'none', ...fields }),
    })
  ).diagnostics.map(({ code, severity, field, message, hint }) => [code, severity, field, message, hint])

test('what leads nowhere is told with what is meant', async () => {
  expect(await found({ link: '“example.org/help”', qr: 'link', hashtag: '“#SaveOurWard”' })).toEqual([
    [
      'link-invalid',
      'error',
      'link',
      '“example.org/help” has marks that are no part of the address: “ ”',
      'write link: "example.org/help"',
    ],
    [
      'link-invalid',
      'error',
      'hashtag',
      '“#SaveOurWard” has marks that are no part of the hashtag: “ ”',
      'write hashtag: "#SaveOurWard"',
    ],
  ])
  expect(await found({ link: 'https:/example.org' })).toMatchObject([
    ['link-invalid', 'error', 'link', expect.anything(), 'write link: "https://example.org"'],
  ])
  expect(await found({ link: 'example.org\u200B/help' })).toMatchObject([
    ['link-invalid', 'error', 'link', expect.stringContaining('U+200B'), expect.anything()],
  ])
})

test('what a code holds is an address too', async () => {
  expect(await found({ qr: 'https://example.org/help”' })).toMatchObject([
    ['link-invalid', 'error', 'qr', expect.anything(), 'write qr: "https://example.org/help"'],
  ])
  expect(await found({ qr: { payload: '<example.org>', label: 'Scan me' } })).toMatchObject([
    ['link-invalid', 'error', 'qr.payload', expect.anything(), 'write payload: "example.org"'],
  ])
  expect(await found({ qr: 'javascript:alert(1)' })).toMatchObject([
    ['link-invalid', 'error', 'qr', expect.anything(), expect.anything()],
  ])
})

test.each([
  'https://example.org/help',
  'tel:+442072193528',
  'sms:60777',
  'smsto:60777:SAVE',
  'mailto:info@example.org?subject=The%20ward',
  'WIFI:T:WPA;S:ward;P:secret;;',
  'geo:51.5,-0.12',
  'BEGIN:VCARD\nN:Ward;Keep Our\nEND:VCARD',
  'whatsapp://send?text=Ward',
  'Ward 5, first floor.',
])('a code may hold %j', async qr => expect(await found({ qr })).toEqual([]))

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://me@example.org'])(
  'a sign does not lead to %s',
  async link => expect((await found({ link })).map(([code]) => code)).toEqual(['link-invalid']),
)

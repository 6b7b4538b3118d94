import { expect, test } from 'vitest'
import { uriOf } from '../../../src/trade/contact/dialled.ts'
import { page, texts } from '../../support/draw.ts'

test.each([
  ['020 7219 3528', undefined, 'tel:+442072193528'],
  ['+44 (0)20 7219 3528', undefined, 'tel:+442072193528'],
  ['0044 20 7219 3528', undefined, 'tel:+442072193528'],
  ['020 7219 3528 ext. 4', undefined, 'tel:+442072193528'],
  ['18001 020 7219 3528', undefined, 'tel:1800102072193528'],
  ['0800 FLOWERS', undefined, 'tel:+448003569377'],
  ['٠٢٠ ٧٢١٩ ٣٥٢٨', undefined, 'tel:+442072193528'],
  ['(202) 555-0143', 'US', 'tel:+12025550143'],
  ['01 618 3000', 'IE', 'tel:+35316183000'],
  ['101', undefined, 'tel:101'],
])('%s of %s is %s', (number, region, uri) =>
  expect(uriOf({ number, region, kind: undefined }, 'en-GB')).toBe(uri),
)

test('a number of which a part is redacted rings nowhere', () => {
  expect(uriOf({ number: '020 7219 ▆', region: undefined, kind: undefined }, 'en-GB')).toBeUndefined()
})

test('the number, its figures and the code lead to the same, in each language', async () => {
  const sign = 'headline: x\npublisher: Us\nphone: 0800 FLOWERS\nqr: phone'
  const drawn = texts(await page(sign, 'a4')).filter(({ field }) => field.startsWith('phone'))
  expect(drawn.map(({ field, uri }) => [field, uri])).toEqual([
    ['phone', 'tel:+448003569377'],
    ['phone.digits', 'tel:+448003569377'],
  ])
  const two = `languages: [cy, en]\nheadline: {cy: x, en: y}\npublisher: Us\nphone: {cy: 029 2087 4000, en: 020 7219 3528}\nlink: {cy: cadw.cymru, en: example.org}\ndisclosure: none`
  const uris = texts(await page(two, 'a4')).flatMap(({ field, uri }) => (uri ? [[field, uri]] : []))
  expect(Object.fromEntries(uris)).toEqual({
    'phone.cy': 'tel:+442920874000',
    'phone.en': 'tel:+442072193528',
    'link.cy': 'https://cadw.cymru/',
    'link.en': 'https://example.org/',
  })
})

import { expect, test } from 'vitest'
import { sumOf } from '../../templates/receipt/sum.ts'
import { page, textOf, texts } from '../support/draw.ts'

test.each([
  [['£180', '£95', '£1,150', '£25'], '£1,450'],
  [['£0.10', '£0.20'], '£0.30'],
  [['€999,999.99', '€0.01'], '€1,000,000.00'],
  [['$ 5', '$7.50'], '$12.50'],
])('%j come to %s', (values, sum) => expect(sumOf(values)).toBe(sum))

test.each([
  ['one amount', ['£180']],
  ['two currencies', ['£1', '€2']],
  ['words among them', ['£1', 'priceless']],
  ['a comma for the decimals', ['€1,50', '€2']],
  ['a range', ['£1–2', '£3']],
  ['nothing', []],
])('%s are not added up', (_, values) => expect(sumOf(values)).toBeUndefined())

test('a receipt shows what its items come to, and no sum of what are none', async () => {
  const receipt = (value: string) =>
    page(
      `template: receipt\nheadline: Rent\ndetails: [{label: Fee, value: £180}, {label: Mould, value: ${value}}]`,
      'a5',
    )
  expect(textOf(await receipt('£20'), 'words.sum').lines[0]!.text).toBe('£200')
  expect(texts(await receipt('free')).map(({ field }) => field)).not.toContain('words.sum')
})

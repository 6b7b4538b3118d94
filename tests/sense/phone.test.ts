import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/prepare.ts'

const found = (fields: string, asOf = '2026-11-22') =>
  prepare({ path: 'x.yaml', text: `headline: x\npublisher: Us\n${fields}` }, { asOf }).diagnostics.map(
    ({ code, severity, hint, field }) => ({ code, severity, hint, field }),
  )
const codes = (fields: string, asOf?: string) => found(fields, asOf).map(({ code }) => code)

describe('numbers that are right', () => {
  test.each([
    '020 7219 3528',
    '(020) 7219 3528',
    '020-7219-3528',
    '+44 20 7219 3528',
    '0121 234 5678',
    '01223 345678',
    '01223 345 678',
    '0800 555 112',
    '0800 08 08 08',
    '0808 800 5000',
    '03000 200 100',
    '0300 123 1234',
    '07911 123456',
    '029 2087 4000',
    '028 9025 0000',
    '020 7219 3528 ext. 4',
    '+1 202-456-1111',
    '+353 1 618 3000',
  ])('%s', number => expect(codes(`phone: "${number}"`)).toEqual([]))
  test.each([
    ['US', '(202) 456-1111'],
    ['US', '1-202-456-1111'],
    ['CA', '613-992-4211'],
    ['IE', '01 618 3000'],
    ['AU', '(02) 6277 7111'],
    ['NZ', '04 817 9999'],
    ['FR', '01 40 63 60 00'],
  ])('of %s: %s', (region, number) =>
    expect(codes(`phone: {number: "${number}", region: ${region}}`)).toEqual([]),
  )
})

describe('numbers that are grouped wrong', () => {
  test.each([
    ['0207 219 3528', '020 7219 3528'],
    ['02072193528', '020 7219 3528'],
    ['020 72193528', '020 7219 3528'],
    ['+44 (0)20 7219 3528', '+44 20 7219 3528'],
    ['0122 334 5678', '01223 345678'],
    ['07911123456', '07911 123456'],
    ['0207 946 0018', '020 7946 0018'],
  ])('%s', (number, right) => {
    expect(found(`phone: {number: "${number}", fictional: ${number.includes('946')}}`)).toEqual([
      { code: 'phone-spacing', severity: 'warning', hint: `write ${right}`, field: 'phone.number' },
    ])
  })
})

test.each(['020 7219 352', '020 7219 35288', '0199 999', '12345', '+44 20 7219', 'ring us', '1800 FLOWERS'])(
  '%s is no number',
  number => expect(codes(`phone: "${number}"`)).toEqual(['phone-invalid']),
)

describe('numbers for drama', () => {
  test.each([
    ['GB', '0113 496 0000'],
    ['GB', '0161 496 0999'],
    ['GB', '020 7946 0999'],
    ['GB', '0191 498 0001'],
    ['GB', '028 9649 6999'],
    ['GB', '029 2018 0500'],
    ['GB', '01632 960123'],
    ['GB', '07700 900123'],
    ['GB', '0808 157 0999'],
    ['GB', '03069 990000'],
    ['US', '(202) 555-0143'],
    ['CA', '613-555-0188'],
    ['AU', '(03) 5550 0142'],
    ['IE', '020 911 2345'],
  ])('of %s: %s', (region, number) => {
    expect(codes(`phone: {number: "${number}", region: ${region}}`)).toContain('phone-fictional')
    expect(codes(`phone: {number: "${number}", region: ${region}, fictional: true}`)).not.toContain(
      'phone-fictional',
    )
    expect(codes(`phone: {number: "${number}", region: ${region}, fictional: true}`)).not.toContain(
      'phone-invalid',
    )
  })
  test.each(['020 7946 1000', '0113 497 0000', '01632 961000'])('%s is not one', number => {
    expect(codes(`phone: "${number}"`)).not.toContain('phone-fictional')
  })
})

test.each(['999', '112', '101', '111', '105', '116 123', '116 000', '0800 555 111'])(
  '%s is for emergencies',
  number => expect(codes(`phone: "${number}"`)).toEqual(['phone-emergency']),
)

test.each(['0845 123 4567', '0871 123 4567', '0906 123 4567', '118 500', '070 1234 5678'])(
  '%s must say what it costs',
  number => {
    expect(codes(`phone: "${number}"`)).toContain('phone-cost')
    expect(
      codes(
        `phone: {number: "${number}", cost: "Calls cost 7p a minute plus your phone company’s access charge."}`,
      ),
    ).not.toContain('phone-cost')
  },
)

test('a number is trusted for half a year', () => {
  const phone = 'phone: {number: "020 7219 3528", verified: "2026-01-01"}'
  expect(codes(phone, '2026-06-30')).toEqual([])
  expect(codes(phone, '2026-07-01')).toEqual(['phone-stale'])
})

test('another number in the words is told, and what others wrote is not', () => {
  const phone = 'phone: "020 7219 3528"'
  expect(
    codes(`${phone}\naction: Ring 020 7219 3528 or +44 20 7219 3528 today, before 12.30, for £10,000,000.`),
  ).toEqual([])
  expect(codes(`${phone}\nquote: {lines: [Ring 020 7219 3525.], source: A}`)).toEqual([])
  expect(found(`${phone}\nclosing: Or ring 020 7219 3525.`)).toMatchObject([
    { code: 'phone-differs', field: 'closing' },
  ])
})

test('a number of another country is that of its +', () => {
  expect(codes('language: pl-PL\nphone: "+48 22 694 25 00"\ndisclosure: none')).toEqual([])
  expect(codes('language: nb-NO\nphone: "+47 22 24 90 90"\ndisclosure: none')).toEqual([])
})

test('the tables are those of the number’s own country', () => {
  expect(codes('phone: "+1 202 555 0143"')).toContain('phone-fictional')
  expect(codes('language: en-US\nphone: "+44 20 7946 0018"')).toContain('phone-fictional')
})

test('the same number with its 1 is the same', () => {
  expect(codes('phone: {number: "1-800-463-3339", region: US}\naction: Call 1-800-463-3339 now')).toEqual([])
})

test('a day that is none is thrown', () => {
  expect(() => codes('phone: "020 7219 3528"', '2026-02-30')).toThrow('--as-of')
})

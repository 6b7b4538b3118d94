import { describe, expect, test } from 'vitest'
import { page, texts } from '../../../support/draw.ts'
import { prepare } from '../../../support/render.ts'

const found = async (fields: string, asOf = '2026-11-22') =>
  (
    await prepare({ path: 'x.yaml', text: `headline: x\npublisher: Us\n${fields}` }, { asOf })
  ).diagnostics.map(({ code, severity, hint, field }) => ({ code, severity, hint, field }))
const codes = async (fields: string, asOf?: string) => (await found(fields, asOf)).map(({ code }) => code)

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
    '+44 1223 345 678',
    '18001 020 7219 3528',
    '0044 20 7219 3528',
    '00 353 1 618 3000',
    '٠٢٠ ٧٢١٩ ٣٥٢٨',
    '۰۲۰ ۷۲۱۹ ۳۵۲۸',
    '०२० ७२१९ ३५२८',
    '0800 FLOWERS',
    '0800 35 69 377',
    '01223 71 57 15',
    '01902 55 55 55',
    '07911 12 34 56',
    '0121 23 45 678',
    '0800 0 28 28 28',
    '0345 6 049 049',
    '+44 345 6 049 049',
  ])('%s', async number => expect(await codes(`phone: "${number}"`)).toEqual([]))
  test.each([
    ['US', '(202) 456-1111'],
    ['US', '1-202-456-1111'],
    ['CA', '613-992-4211'],
    ['IE', '01 618 3000'],
    ['AU', '(02) 6277 7111'],
    ['NZ', '04 817 9999'],
    ['FR', '01 40 63 60 00'],
    ['FR', '01.40.63.60.00'],
    ['FR', '0 800 123 456'],
    ['US', '1-800-FLOWERS'],
    ['US', '1-800-CONTACTS'],
    ['US', '202.456.1111'],
    ['AU', '13 11 26'],
    ['AU', '131 126'],
    ['AU', '+61 13 11 26'],
    ['NL', '0900-8844'],
    ['AT', '01 531 15-0'],
    ['CH', '044 268 12 34'],
    ['SE', '08-786 40 00'],
    ['AU', '1300 22 4636'],
    ['AU', '1300 224 636'],
    ['AU', '1800 022 222'],
    ['AU', '02 6277 7111'],
    ['AU', '0412 345 678'],
    ['AU', '+61 2 6277 7111'],
    ['NZ', '027 444 5555'],
    ['NZ', '021 123 456'],
    ['NZ', '0800 123 456'],
    ['NZ', '0508 48 48 48'],
    ['ES', '91 234 56 78'],
    ['ES', '912 345 678'],
    ['ES', '912 34 56 78'],
    ['ES', '600 123 456'],
    ['IE', '01 6183000'],
    ['IE', '021 427 0000'],
    ['IE', '021 4270000'],
    ['IE', '087 123 4567'],
    ['IE', '0818 123 456'],
    ['IE', '1800 42 42 42'],
    ['DE', '030 227 32152'],
    ['DE', '030/22732152'],
    ['DE', '0176 1234 5678'],
    ['PT', '213 920 500'],
    ['uk', '020 7219 3528'],
  ])('of %s: %s', async (region, number) =>
    expect(await codes(`phone: {number: "${number}", region: ${region}}`)).toEqual([]),
  )
})

describe('numbers that are grouped wrong', () => {
  test.each([
    ['0207 219 3528', '020 7219 3528'],
    ['02072193528', '020 7219 3528'],
    ['020 72193528', '020 7219 3528'],
    ['+44 (0)20 7219 3528', '020 7219 3528, or +44 20 7219 3528 for callers from abroad'],
    ['+44 020 7219 3528', '020 7219 3528, or +44 20 7219 3528 for callers from abroad'],
    ['٠٢٠٧٢١٩٣٥٢٨', '020 7219 3528'],
    ['0122 334 5678', '01223 345678'],
    ['07911123456', '07911 123456'],
    ['03001 234567', '0300 123 4567'],
    ['01223 7 157 15', '01223 715715'],
    ['0207 946 0018', '020 7946 0018'],
  ])('%s', async (number, right) => {
    expect(await found(`phone: {number: "${number}", fictional: ${number.includes('946')}}`)).toEqual([
      { code: 'phone-spacing', severity: 'warning', hint: `write ${right}`, field: 'phone.number' },
    ])
  })
})

test.each([
  ['IE', '0161 83000', '(01) 618 3000'],
  ['IE', '087123 4567', '087 123 4567'],
  ['AU', '0262 777 111', '(02) 6277 7111'],
  ['NZ', '048179999', '04 817 9999'],
  ['FR', '014 063 6000', '01 40 63 60 00'],
  ['US', '202 4561111', '(202) 456-1111'],
  ['ES', '912345678', '912 34 56 78'],
])('of %s, %s is grouped wrong', async (region, number, right) =>
  expect(await found(`phone: {number: "${number}", region: ${region}}`)).toMatchObject([
    { code: 'phone-spacing', hint: `write ${right}` },
  ]),
)

test('a language that is at home in one country has its numbers', async () => {
  expect(await codes('language: ga\ndisclosure: none\nphone: "01 618 3000"')).toEqual([])
  expect(await codes('language: pl\ndisclosure: none\nphone: "020 7219 3528"')).toEqual([])
})

test('a country that is none is told', async () => {
  expect(await found('phone: {number: "020 7219 3528", region: Atlantis}')).toMatchObject([
    { code: 'invalid-value', field: 'phone.region' },
  ])
})

describe('what is no number alone is told with what to do', () => {
  test.each([
    ['Tel: 020 7219 3528', 'move the words to phone.label: phone: {label: "Tel:", number: "020 7219 3528"}'],
    ['call 020 7219 3528', 'move the words to phone.label: phone: {label: "call", number: "020 7219 3528"}'],
    ['020 7219 3528 (office)', 'move the words'],
    [
      '0151 666 7777 (24hrs)',
      'move the words to phone.label: phone: {label: "(24hrs)", number: "0151 666 7777"}',
    ],
    ['020 7219 3528 or 020 7219 3529', 'keep one'],
    ['020 7219 3528 / 020 7219 3529', 'keep one'],
  ])('%s', async (number, hint) => {
    const [only, ...others] = await found(`phone: ${JSON.stringify(number)}`)
    expect(others).toEqual([])
    expect(only).toMatchObject({ code: 'phone-invalid', hint: expect.stringContaining(hint) })
  })
  test.each([
    ['GB', '7219 3528', 'no area code'],
    ['GB', '2072193528', 'its 0 is missing'],
    ['AU', '6277 7111', 'no area code'],
    ['US', '456-1111', 'no area code'],
    ['FR', '1 40 63 60 00', 'its 0 is missing'],
    ['DE', '30 22732152', 'its 0 is missing'],
    ['NL', '20 624 1111', 'its 0 is missing'],
    ['SE', '8-786 40 00', 'its 0 is missing'],
    ['IE', '1 618 3000', 'its 0 is missing'],
    ['NZ', '27 444 5555', 'its 0 is missing'],
    ['GB', 'ring us', 'no telephone number'],
    ['GB', '44 20 7219 3528', 'code of the country, 44, without a +'],
    ['GB', '447911123456', 'code of the country, 44, without a +'],
    ['ES', '34 915 372 700', 'code of the country, 34, without a +'],
    ['GB', '+020 7219 3528', 'no code of a country begins with 0'],
    ['GB', '020 7219 E528', 'the letter E stands among its digits'],
    ['GB', '020 721A 3528', 'the letter A stands among its digits'],
  ])('of %s: %s', async (region, number, words) => {
    const text = `headline: x\npublisher: Us\nphone: {number: "${number}", region: ${region}}`
    expect((await prepare({ path: 'x', text })).diagnostics[0]!.message).toContain(words)
  })
})

describe('what is no part of the number is told also when the number is right', () => {
  test.each([
    '"020 7219 3528"',
    '“020 7219 3528”',
    "'020 7219 3528'",
    '«020 7219 3528»',
    '020 7219 3528,',
    ',020 7219 3528',
    '020 7219 3528.',
    '020 7219 3528;',
    '020 7219 3528…',
    '020 7219 3528!',
    '020 7219 3528*',
    '020 7219 3528 |',
    '020,7219,3528',
    '020_7219_3528',
    '020．7219．3528',
    '(020 7219 3528',
    '020 7219 3528)',
    '(020 7219 3528)',
    '[020 7219 3528]',
    '<020 7219 3528>',
    '- 020 7219 3528',
    '020 7219 3528 -',
    '= 020 7219 3528',
    '☎ 020 7219 3528',
    '📞020 7219 3528',
    '020 7219\u200B 3528',
    '020\u00AD 7219 3528',
    '020 \u20607219 3528',
    'O20 7219 3528',
    '“0207 219 3528”',
  ])('%s', typed => expectNumber(typed, undefined, '020 7219 3528'))
  test.each([
    ['++44 20 7219 3528', undefined, '+44 20 7219 3528'],
    ['+44 20 7219 3528.', undefined, '+44 20 7219 3528'],
    ['020 7219 3528 ext. 4,', undefined, '020 7219 3528'],
    ['"0800 FLOWERS"', undefined, '0800 FLOWERS'],
    ['٠٢٠ ٧٢١٩ ٣٥٢٨،', undefined, '٠٢٠ ٧٢١٩ ٣٥٢٨'],
    ['0l21 234 5678', undefined, '0121 234 5678'],
    ['020 72l9 3528', undefined, '020 7219 3528'],
    ['020 7219 352B', undefined, '020 7219 3528'],
    ['020 7Z19 3S28', undefined, '020 7219 3528'],
    ['01 40 63 6O OO', 'FR', '01 40 63 60 00'],
    ['(202) 456-1l11', 'US', '(202) 456-1111'],
    ['#020 7219 3528', undefined, '020 7219 3528'],
    ['020 7219 3528 #', undefined, '020 7219 3528'],
    ['☎\uFE0F 020 7219 3528', undefined, '020 7219 3528'],
    ['(202) 456-1111,', 'US', '(202) 456-1111'],
    ['Call 202-456-1111', 'US', '202-456-1111'],
    ['202-456-1111 office', 'US', '202-456-1111'],
    ['020 7219 3528 24/7', undefined, '020 7219 3528'],
  ])('%s', expectNumber)
  async function expectNumber(typed: string, region: string | undefined, number: string) {
    const phone = JSON.stringify(region ? { number: typed, region } : typed)
    const [only, ...others] = await found(`phone: ${phone}`)
    expect(others).toEqual([])
    expect(only).toMatchObject({ code: 'phone-invalid', severity: 'error' })
    expect(only!.hint).toContain(`"${number}"`)
  }
  test.each(['\u200E020 7219 3528', '\u2068020 7219 3528\u2069', '020 7219 3528\u061C'])(
    'a mark of direction is a warning: %j',
    async number =>
      expect(await found(`phone: ${JSON.stringify(number)}`)).toMatchObject([
        { code: 'text-control', severity: 'warning' },
      ]),
  )
  test.each([
    '020–7219–3528',
    '020\u00A07219\u00A03528',
    '==020 7219 3528==',
    '0800 CALL 123',
    '0800 4 GREEN',
    '0800FLOWERS',
    '020.7219.3528',
  ])('%s is a number alone', async number =>
    expect(await codes(`phone: ${JSON.stringify(number)}`)).toEqual([]),
  )
})

describe('numbers of a few digits are said to be so', () => {
  const phone = (number: string, kind: string | undefined, region = 'GB') =>
    `phone: ${JSON.stringify({ number, kind, region })}`
  test.each([
    ['60777', 'sms', 'GB'],
    ['50409', 'sms', 'US'],
    ['85258', 'sms', 'US'],
    ['07911 123456', 'sms', 'GB'],
    ['311', 'short', 'US'],
    ['211', 'short', 'CA'],
    ['988', 'short', 'US'],
    ['101', 'short', 'GB'],
    ['116 123', 'short', 'GB'],
    ['1737', 'short', 'NZ'],
    ['*6050', 'short', 'IL'],
  ])('%s, %s of %s', async (number, kind, region) =>
    expect(await codes(phone(number, kind, region))).toEqual([]),
  )
  test.each([
    ['60777', undefined, 'GB', 'phone-invalid'],
    ['311', undefined, 'US', 'phone-emergency'],
    ['911', 'short', 'US', 'phone-emergency'],
    ['999', 'sms', 'GB', 'phone-emergency'],
    ['000', 'short', 'AU', 'phone-emergency'],
    ['111', 'short', 'NZ', 'phone-emergency'],
    ['0800 1111', 'short', 'GB', 'phone-emergency'],
    ['101', 'sms', 'GB', 'phone-emergency'],
    ['12', 'short', 'GB', 'phone-invalid'],
    ['020 7219 3528', 'short', 'GB', 'phone-invalid'],
    ['020 7219 352', 'sms', 'GB', 'phone-invalid'],
    ['“60777”', 'sms', 'GB', 'phone-invalid'],
    ['Text SAVE to 60777', 'sms', 'GB', 'phone-invalid'],
    ['118 500', 'short', 'GB', 'phone-cost'],
  ])('%s, %s of %s is told', async (number, kind, region, code) =>
    expect(await codes(phone(number, kind, region))).toEqual([code]),
  )
  test('the way out is told', async () => {
    expect((await found(phone('60777', undefined)))[0]!.hint).toContain('kind: sms')
    expect((await found(phone('311', undefined, 'US')))[0]!.hint).toContain('kind: short')
    expect((await found(phone('911', undefined, 'US')))[0]!.hint).not.toContain('kind: short')
  })
  test('the code to scan begins a message', async () => {
    const sign = async (fields: string) =>
      (await prepare({ path: 'x', text: `headline: x\npublisher: Us\nqr: phone\n${fields}` })).checked!.sign
    expect((await sign(phone('60777', 'sms'))).qr?.payload).toBe('sms:60777')
    expect((await sign(phone('07911 123456', 'sms'))).qr?.payload).toBe('sms:+447911123456')
    expect((await sign(phone('311', 'short', 'US'))).qr?.payload).toBe('tel:311')
  })
})

test('a number is shown in the groups of its country, with the warning', async () => {
  const shown = async (number: string) => {
    const drawing = await page(`headline: x\npublisher: Us\nphone: ${JSON.stringify(number)}`, 'a4')
    return texts(drawing).find(({ field }) => field === 'phone')!.lines[0]!.text
  }
  expect(await shown('0207 219 3528')).toBe('020 7219 3528')
  expect(await shown('==020 72 19 35 28==')).toBe('020 7219 3528')
  expect(await shown('+44 (0)20 7219 3528')).toBe('+44 20 7219 3528')
  expect(await shown('03457 48 49 50')).toBe('03457 48 49 50')
  expect(await codes('phone: 0207 219 3528')).toEqual(['phone-spacing'])
})

test('the country of a language’s tag is told where a number is of another', async () => {
  expect(await found('language: pl-PL\ndisclosure: none\nphone: "020 7219 3528"')).toMatchObject([
    {
      code: 'phone-invalid',
      hint: 'a sign in pl-PL has the numbers of Poland: write +44 20 7219 3528, or phone: {number: "020 7219 3528", region: GB}',
    },
  ])
  expect(await codes('language: pl\ndisclosure: none\nphone: "020 7219 3528"')).toEqual([])
  expect(await codes('language: pl-PL\ndisclosure: none\nphone: "+44 20 7219 3528"')).toEqual([])
})

test('letters are shown with what is dialled', async () => {
  const digits = async (number: string) =>
    (await prepare({ path: 'x', text: `headline: x\npublisher: Us\nphone: "${number}"\nlanguage: en-US` }))
      .checked!.sign.phone!.digits
  expect(await digits('0800 FLOWERS')).toBe('0800 356 9377')
  expect(await digits('1-800-FLOWERS')).toBe('1-800-356-9377')
  expect(await digits('13 CATS')).toBe('13 2287')
  for (const plain of ['020 7219 3528', '020 7219 3528 ext. 4', '020 7219 3528 x4', 'ring us'])
    expect(await digits(plain)).toBeUndefined()
})

test.each(['020 7219 352', '020 7219 35288', '0199 999', '12345', '+44 20 7219', 'ring us', '1800 FLOWERS'])(
  '%s is no number',
  async number => expect(await codes(`phone: "${number}"`)).toEqual(['phone-invalid']),
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
  ])('of %s: %s', async (region, number) => {
    expect(await codes(`phone: {number: "${number}", region: ${region}}`)).toContain('phone-fictional')
    expect(await codes(`phone: {number: "${number}", region: ${region}, fictional: true}`)).not.toContain(
      'phone-fictional',
    )
    expect(await codes(`phone: {number: "${number}", region: ${region}, fictional: true}`)).not.toContain(
      'phone-invalid',
    )
  })
  test.each(['020 7946 1000', '0113 497 0000', '01632 961000'])('%s is not one', async number => {
    expect(await codes(`phone: "${number}"`)).not.toContain('phone-fictional')
  })
})

test('a number that rings is not fictional', async () => {
  const fictional = (number: string, region: string) =>
    found(`phone: {number: "${number}", region: ${region}, fictional: true}`)
  expect(await fictional('020 7219 3528', 'GB')).toMatchObject([
    { code: 'phone-fictional', severity: 'error', hint: expect.stringContaining('take out `fictional`') },
  ])
  expect(await fictional('020 7946 0018', 'GB')).toEqual([])
  // Of other countries it is not known what they keep.
  expect(await fictional('04 817 9999', 'NZ')).toEqual([])
  expect(await fictional('912 34 56 78', 'ES')).toEqual([])
})

test.each(['999', '112', '101', '111', '105', '116 123', '116 000', '0800 555 111'])(
  '%s is for emergencies',
  async number => expect(await codes(`phone: "${number}"`)).toEqual(['phone-emergency']),
)

test.each([
  ['AU', '000'],
  ['AU', '1800 333 000'],
  ['AU', '13 11 14'],
  ['NZ', '111'],
  ['NZ', '0800 555 111'],
  ['IE', '1800 250 025'],
  ['US', '911'],
  ['US', '1-800-222-TIPS'],
  ['CA', '1-800-222-8477'],
  ['FR', '112'],
])('of %s: %s is for emergencies', async (region, number) =>
  expect(await codes(`phone: {number: "${number}", region: ${region}}`)).toEqual(['phone-emergency']),
)
test.each([
  ['NZ', '0800 555 112'],
  ['IE', '1800 250 026'],
])('of %s: %s is not', async (region, number) =>
  expect(await codes(`phone: {number: "${number}", region: ${region}}`)).toEqual([]),
)
test('what a call costs is said by its kind', async () => {
  expect((await found('phone: "070 1234 5678"'))[0]!.hint).toContain('personal number')
  expect((await found('phone: "118 500"'))[0]!.hint).toContain('what the service charges')
  expect((await found('phone: {number: "1-900-555-1234", region: US}'))[0]!.hint).not.toContain(
    'access charge',
  )
})

test.each(['0845 123 4567', '0871 123 4567', '0906 123 4567', '118 500', '070 1234 5678'])(
  '%s must say what it costs',
  async number => {
    expect(await codes(`phone: "${number}"`)).toContain('phone-cost')
    expect(
      await codes(
        `phone: {number: "${number}", cost: "Calls cost 7p a minute plus your phone company’s access charge."}`,
      ),
    ).not.toContain('phone-cost')
  },
)

test('a number is trusted for half a year', async () => {
  const phone = 'phone: {number: "020 7219 3528", verified: "2026-01-01"}'
  expect(await codes(phone, '2026-06-30')).toEqual([])
  expect(await codes(phone, '2026-07-01')).toEqual(['phone-stale'])
})

test('another number in the words is told, and what others wrote is not', async () => {
  const phone = 'phone: "020 7219 3528"'
  expect(
    await codes(
      `${phone}\naction: Ring 020 7219 3528 or +44 20 7219 3528 today, before 12.30, for £10,000,000.`,
    ),
  ).toEqual([])
  expect(await codes(`${phone}\nquote: {lines: [Ring 020 7219 3525.], source: A}`)).toEqual([])
  expect(await found(`${phone}\nclosing: Or ring 020 7219 3525.`)).toMatchObject([
    { code: 'phone-differs', field: 'closing' },
  ])
})

test('a number of another country is that of its +', async () => {
  expect(await codes('language: pl-PL\nphone: "+48 22 694 25 00"\ndisclosure: none')).toEqual([])
  expect(await codes('language: nb-NO\nphone: "+47 22 24 90 90"\ndisclosure: none')).toEqual([])
})

test('the tables are those of the number’s own country', async () => {
  expect(await codes('phone: "+1 202 555 0143"')).toContain('phone-fictional')
  expect(await codes('language: en-US\nphone: "+44 20 7946 0018"')).toContain('phone-fictional')
})

test('the same number with its 1 is the same', async () => {
  expect(
    await codes('phone: {number: "1-800-463-3339", region: US}\naction: Call 1-800-463-3339 now'),
  ).toEqual([])
})

test('numbers that nobody here can group are told without a form to write', async () => {
  const phone = (number: string, region: string) => `phone: {number: "${number}", region: ${region}}`
  expect(await found(phone('1123012345', 'IN'))).toMatchObject([
    { code: 'phone-spacing', hint: 'write it in the groups that people say it in' },
  ])
  for (const [number, region] of [
    ['1 202 456 1111', 'US'],
    ['391 234 5678', 'IT'],
  ] as const)
    expect(await codes(phone(number, region))).toEqual([])
})

test('a day that is none is thrown', async () => {
  await expect(codes('phone: "020 7219 3528"', '2026-02-30')).rejects.toThrow('--as-of')
})

describe('another number', () => {
  const telling = async (phone: string, more: object) =>
    (
      await prepare({
        path: 'x',
        text: JSON.stringify({
          headline: 'x',
          publisher: 'Us',
          ...more,
          phone: { number: phone, ...(more as { phone?: object }).phone },
        }),
      })
    ).diagnostics
      .filter(({ code }) => code === 'phone-differs')
      .map(({ field }) => field)
  const UK = '020 7219 3528'
  test.each<[string, string, object, string]>([
    ['in a detail', UK, { details: [{ label: 'Ring', value: '020 7219 3525' }] }, 'details[0].value'],
    ['in the label', UK, { phone: { label: 'Not 020 7219 3525:' } }, 'phone.label'],
    ['with words behind', UK, { closing: 'Ring 020 7219 3525 24 hours a day' }, 'closing'],
    ['in a code', UK, { qr: 'tel:+442072193525' }, 'qr'],
    ['in a link', UK, { link: 'tel:020 7219 3525' }, 'link'],
    ['in Australia', '02 6277 7111', { phone: { region: 'AU' }, closing: 'Call 13 11 26.' }, 'closing'],
    ['free in Australia', '02 6277 7111', { phone: { region: 'AU' }, closing: '1800 022 222' }, 'closing'],
    ['in Ireland', '01 618 3000', { phone: { region: 'IE' }, closing: 'Or 1800 424 242.' }, 'closing'],
    ['in America', '202-456-1111', { phone: { region: 'US' }, closing: '(202) 456-1414' }, 'closing'],
    ['for drama', UK, { closing: 'Or 01632 960123.' }, 'closing'],
    ['misgrouped', UK, { closing: 'Or 0207 219 3525.' }, 'closing'],
  ])('%s is told', async (_, phone, more, field) => expect(await telling(phone, more)).toEqual([field]))
  test.each<[string, object]>([
    ['a day and an hour', { closing: 'On 07/03/2026 14:00, or 07.03.2026 14.00, or 2026-03-07 14:00' }],
    ['a book', { closing: 'ISBN 978-0-14-044913-6 and ISBN 0 19 123456 7' }],
    ['a reference', { closing: 'Crime reference 01234 567890' }],
    ['a reference in a detail', { details: [{ label: 'Reference', value: '01234 567890' }] }],
    ['a price', { closing: 'They spent £020 7219 3525 and £1 234 567 890' }],
    ['years', { closing: 'From 2019-2020 2021 2022' }],
    ['a postcode', { closing: 'SW1A 0AA 020' }],
    ['the same in a code', { qr: 'phone' }],
    ['the same', { closing: 'Ring +44 20 7219 3528 or ٠٢٠ ٧٢١٩ ٣٥٢٨' }],
    ['figures in Ireland', { closing: '1800 people', phone: { region: 'GB' } }],
  ])('%s is none', async (_, more) => expect(await telling(UK, more)).toEqual([]))
  test('a day is no number in Australia, and a freephone word is the same', async () => {
    expect(await telling('02 6277 7111', { phone: { region: 'AU' }, closing: 'On 13 11 26' })).toEqual([])
    expect(await telling('0800 FLOWERS', { closing: 'That is 0800 356 9377' })).toEqual([])
  })
})

test('a number with letters stands on the sign with its digits', async () => {
  const shown = async (number: string) =>
    texts(await page(`headline: x\npublisher: Us\nphone: "${number}"`, 'a4'))
      .filter(({ field }) => field?.startsWith('phone'))
      .map(({ lines }) => lines[0]!.text)
  expect(await shown('0800 FLOWERS')).toEqual(['0800 FLOWERS', '0800 356 9377'])
  expect(await shown('0800 CALL 123')).toEqual(['0800 CALL 123', '0800 2255 123'])
  expect(await shown('020 7219 3528')).toEqual(['020 7219 3528'])
})

test('in Irish a number is one of Ireland, or of Northern Ireland', async () => {
  for (const number of ['028 9025 0000', '01 618 3000'])
    expect(await codes(`language: ga\nphone: "${number}"`)).toEqual([])
  expect(await codes('language: ga\nphone: "028 9025 000011"')).toEqual(['phone-invalid'])
  expect(await codes('language: en-IE\nphone: "028 9025 0000"')).toEqual(['phone-invalid'])
})

test.each([
  'The report (2019-2020) was hidden.',
  'It cost (100 000) pounds.',
  'See file (123456).',
  'Ring +999 123 456 789 012 now.',
  'Ring (020) 7946 00 now.',
  '((((123456)))) +(+(020) 7946 (00',
])('figures that are no number come to an end: %s', async closing => {
  expect(await codes(`phone: "020 7219 3528"\nclosing: ${JSON.stringify(closing)}`)).toEqual([])
  expect(await codes(`phone: ${JSON.stringify(`020 7219 3528 ${closing}`)}`)).toContain('phone-invalid')
})

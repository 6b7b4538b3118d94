import { describe, expect, test } from 'vitest'
import type { Imprint } from '../../../../src/model/imprint.ts'
import { imprintCropped } from '../../../../src/stages/rules/page/imprint-cropped.ts'
import { imprintOf } from '../../../../src/trade/law/imprint.ts'
import { drawn, page, textOf, texts } from '../../../support/draw.ts'
import { prepare } from '../../../support/render.ts'
import { unseen } from '../../../support/view.ts'

const A = { name: 'A. Person', address: '2 High Street, Anytown, AN1 7HJ' }
const PRINTER = { name: 'Example Print Co.', address: '1 High Street, Anytown, AN1 7HJ' }
const WARD = { name: 'Keep Our Ward', address: 'same address' }
const imprint = (more: Partial<Imprint>): Imprint => ({
  jurisdiction: 'GB',
  purpose: 'election',
  promoter: undefined,
  onBehalfOf: undefined,
  printer: undefined,
  sponsor: undefined,
  pollDate: undefined,
  ...more,
})

describe('the customary wording', () => {
  test.each<[string, Partial<Imprint>, 'print' | 'digital', string]>([
    [
      'Britain, on paper',
      { promoter: A, printer: PRINTER, onBehalfOf: WARD },
      'print',
      'Printed by Example Print Co., 1 High Street, Anytown, AN1 7HJ. Promoted by A. Person, 2 High Street, Anytown, AN1 7HJ, on behalf of Keep Our Ward, same address.',
    ],
    [
      'Britain, on a screen',
      { promoter: A, printer: PRINTER },
      'digital',
      'Promoted by A. Person, 2 High Street, Anytown, AN1 7HJ.',
    ],
    [
      'Ireland',
      {
        jurisdiction: 'IE',
        promoter: A,
        printer: PRINTER,
        sponsor: { name: 'Ward Now', address: undefined },
      },
      'print',
      'Printed by Example Print Co., 1 High Street, Anytown, AN1 7HJ. Published by A. Person, 2 High Street, Anytown, AN1 7HJ. Political advertisement. Sponsor: Ward Now.',
    ],
    [
      'the United States',
      { jurisdiction: 'US', sponsor: { name: 'Open Polls Committee', address: 'openpolls.example.org' } },
      'print',
      'Paid for by Open Polls Committee (openpolls.example.org) and not authorized by any candidate or candidate’s committee.',
    ],
    [
      'a committee that a candidate authorised',
      {
        jurisdiction: 'US',
        sponsor: { name: 'ABC State Party Committee', address: undefined },
        onBehalfOf: { name: 'the Smith for Congress Committee', address: undefined },
      },
      'print',
      'Paid for by ABC State Party Committee and authorized by the Smith for Congress Committee.',
    ],
    [
      'a candidate’s own committee',
      { jurisdiction: 'US', sponsor: { name: 'the Smith for Congress Committee', address: undefined } },
      'print',
      'Paid for by the Smith for Congress Committee.',
    ],
    [
      'a third party in Canada',
      { jurisdiction: 'CA', promoter: { name: 'Ward Now', address: '1 Long Road,\nOttawa,' } },
      'print',
      'Authorized by Ward Now, 1 Long Road, Ottawa.',
    ],
    [
      'Australia',
      {
        jurisdiction: 'AU',
        promoter: { name: 'A. Person', address: '1 Long Road, Perth' },
        printer: PRINTER,
      },
      'digital',
      'Authorised by A. Person, 1 Long Road, Perth.',
    ],
    [
      'Canada',
      {
        jurisdiction: 'CA',
        promoter: { name: 'the official agent', address: undefined },
        onBehalfOf: { name: 'A. Person', address: undefined },
      },
      'print',
      'Authorized by the official agent for A. Person.',
    ],
    [
      'New Zealand',
      { jurisdiction: 'NZ', promoter: A },
      'print',
      'Authorised by A. Person, 2 High Street, Anytown, AN1 7HJ.',
    ],
  ])('%s', (_, parts, medium, words) => expect(imprintOf(imprint(parts), medium)).toBe(words))
})

const sign = (fields: object, outputs = ['a4.pdf', 'square.png']) =>
  JSON.stringify({
    headline: 'x',
    publisher: 'Us',
    outputs,
    imprint: { jurisdiction: 'GB', purpose: 'election', ...fields },
  })
const codes = async (fields: object, outputs?: string[]) =>
  (await prepare({ path: 'x', text: sign(fields, outputs) })).diagnostics.map(
    ({ code, field }) => `${code} ${field}`,
  )

describe('what the law asks for', () => {
  test('is there', async () => expect(await codes({ promoter: A, printer: PRINTER })).toEqual([]))
  test('or is told, part by part', async () => {
    expect(await codes({})).toEqual(['imprint-missing imprint', 'imprint-missing imprint'])
    expect(await codes({ promoter: 'A. Person', printer: PRINTER })).toEqual([
      'imprint-missing imprint.promoter',
    ])
  })
  test('names no printer where nothing is printed', async () => {
    expect(await codes({ promoter: A }, ['square.png'])).toEqual([])
    expect(await codes({ promoter: A }, ['a4.png'])).toEqual(['imprint-missing imprint'])
  })
  test('is nothing where the sign is about an issue', async () =>
    expect(await codes({ purpose: 'issue' })).toEqual([]))
  test.each([
    ['IE', 3],
    ['US', 1],
    ['AU', 2],
    ['CA', 1],
    ['NZ', 1],
  ])('of %s is %d parties', async (jurisdiction, count) => {
    expect(await codes({ jurisdiction })).toHaveLength(count)
  })
})

test('those on whose behalf it is have an address too', async () => {
  expect(await codes({ promoter: A, printer: PRINTER, onBehalfOf: 'Keep Our Ward' })).toEqual([
    'imprint-missing imprint.onBehalfOf',
  ])
  expect(await codes({ promoter: A, printer: PRINTER, onBehalfOf: WARD })).toEqual([])
})

test.each(['Anytown', 'around the corner', '2 High Street'])('“%s” is no address', async address => {
  expect(await codes({ promoter: { ...A, address }, printer: PRINTER })).toEqual([
    'imprint-address imprint.promoter.address',
  ])
})
test('a PO box is one in Britain and none in Australia', async () => {
  const promoter = { name: 'A. Person', address: 'PO Box 12, Anytown' }
  expect(await codes({ promoter, printer: PRINTER })).toEqual([])
  expect(await codes({ jurisdiction: 'AU', promoter, printer: PRINTER })).toEqual([
    'imprint-address imprint.promoter.address',
  ])
})
test.each(['TBC', 'Your name here', '… at …', '<printer>', '[name], 1 High Street'])(
  '“%s” is a sample',
  async name => {
    expect(await codes({ promoter: A, printer: { ...PRINTER, name } })).toEqual([
      'imprint-placeholder imprint.printer',
    ])
  },
)

test.each<[string, string, string, number]>([
  ['AU', 'Locked Bag 12', '1 Long Road, Perth WA 6000', 1],
  ['AU', 'GPO Box 12, Sydney NSW 2000', '12 Boxer Street, Sydney NSW 2000', 1],
  ['NZ', 'Private Bag 12, Wellington', '12 Private Road, Wellington', 1],
  ['NZ', 'P.O. Box 12, Wellington', '12 The Terrace, Wellington 6011', 1],
])('%s: %s is no street, %s is', async (jurisdiction, bag, street, count) => {
  const at = (address: string) => codes({ jurisdiction, promoter: { ...A, address }, printer: PRINTER })
  expect(await at(bag)).toHaveLength(count)
  expect((await at(bag))[0]).toBe('imprint-address imprint.promoter.address')
  expect(await at(street)).toEqual([])
})
test.each([
  '2 High Street Anytown AN1 7HJ',
  '2 High Street\nAnytown',
  'The Old Rectory, Church Lane, Anytown',
  'PO Box 12, Anytown',
])('“%s” is an address', async address => {
  expect(await codes({ promoter: { ...A, address }, printer: PRINTER })).toEqual([])
})
test.each([
  ['Joe Bloggs', 'Joe Blogging'],
  ['Lorem ipsum', 'Loren Epsum'],
  ['A. N. Other', 'A. N. Otherwise'],
  ['John Doe', 'John Dove'],
])('%s is a sample, %s is somebody', async (sample, name) => {
  const as = (each: string) => codes({ promoter: { ...A, name: each }, printer: PRINTER })
  expect(await as(sample)).toEqual(['imprint-placeholder imprint.promoter'])
  expect(await as(name)).toEqual([])
})

test('who is no agent in Canada, and no candidate’s in America, says where it is found', async () => {
  const of = (jurisdiction: string, more: object) => codes({ jurisdiction, ...more })
  expect(await of('CA', { promoter: 'Ward Now' })).toEqual(['imprint-missing imprint.promoter'])
  expect(await of('CA', { promoter: { name: 'Ward Now', address: '613-992-4211' } })).toEqual([])
  expect(await of('CA', { promoter: 'the registered agent of the Ward Party of Canada' })).toEqual([])
  expect(await of('CA', { promoter: 'A. Person', onBehalfOf: 'B. Person' })).toEqual([])
  expect(await of('US', { sponsor: 'Open Polls Committee' })).toEqual(['imprint-missing imprint.sponsor'])
  expect(
    await of('US', { sponsor: { name: 'Open Polls Committee', address: 'openpolls.example.org' } }),
  ).toEqual([])
  expect(await of('US', { sponsor: 'Smith for Senate' })).toEqual([])
})

test('a poll that is over is told, and one of today is not', async () => {
  const on = async (asOf: string, purpose = 'election') =>
    (
      await prepare(
        { path: 'x', text: sign({ promoter: A, printer: PRINTER, pollDate: '2026-05-07', purpose }) },
        { asOf },
      )
    ).diagnostics.map(({ code, severity, field }) => `${severity} ${code} ${field}`)
  expect(await on('2026-05-08')).toEqual(['warning date-mismatch imprint.pollDate'])
  expect(await on('2026-05-07')).toEqual([])
  expect(await on('2026-05-08', 'issue')).toEqual([])
})

test('an imprint that names no law keeps to that of the language’s country', async () => {
  const of = async (language: string, jurisdiction?: string) =>
    (
      await prepare({
        path: 'x',
        text: JSON.stringify({ headline: 'x', language, imprint: { promoter: A, jurisdiction } }),
      })
    ).checked!.sign.imprint!.jurisdiction
  const tags = ['en-GB', 'en-IE', 'ga', 'fr-CA', 'en-US', 'pl', 'fr-FR', 'cy']
  expect(await Promise.all(tags.map(tag => of(tag)))).toEqual([
    'GB',
    'IE',
    'IE',
    'CA',
    'US',
    'GB',
    'GB',
    'GB',
  ])
  expect(await of('en-IE', 'GB-NIR')).toBe('GB-NIR')
})

test('paper and screen carry their own wording', async () => {
  const words = async (size: string) =>
    texts(await page(sign({ promoter: A, printer: PRINTER }), size))
      .find(({ field }) => field === 'imprint')!
      .lines.map(({ text }) => text.trim())
      .join(' ')
  expect(await words('a4')).toContain('Printed by Example Print Co.')
  expect(await words('square')).toBe('Promoted by A. Person, 2 High Street, Anytown, AN1 7HJ.')
})

test('an imprint that a network cuts off is told, and none that a look of ours sets', async () => {
  const text = sign({ promoter: A, printer: PRINTER })
  for (const size of ['story', 'portrait', 'square', 'link'])
    expect((await drawn(text, size)).diagnostics, size).toEqual([])
  const drawing = await page(text, 'story')
  const { sign: decided, typed } = (await prepare({ path: 'x', text })).checked!
  const at = (baseline: number) => ({
    ...drawing,
    items: drawing.items.map(item =>
      item.kind === 'text' && item.field === 'imprint'
        ? { ...item, lines: item.lines.map(line => ({ ...line, baseline })) }
        : item,
    ),
  })
  const foundAt = (baseline: number) =>
    imprintCropped.inspect({ ...unseen, sign: decided, typed, drawing: at(baseline) })
  expect(foundAt(drawing.sheet.height - 10)).toMatchObject([{ field: 'imprint' }])
  expect(foundAt(drawing.sheet.height / 2)).toEqual([])
})

describe('type as large as law asks', () => {
  const POINT = 25.4 / 72
  const set = async (jurisdiction: string, size: string, more: object = {}) =>
    textOf(
      await page(sign({ jurisdiction, promoter: A, printer: PRINTER, sponsor: A, ...more }), size),
      'imprint',
    ).size / POINT
  test.each([
    ['AU', 'a6', 10],
    ['AU', 'a5', 14],
    ['AU', '148x105mm', 10],
    ['AU', 'a3-landscape', 20],
    ['US', 'letter', 12],
    ['GB', 'a6', 6],
  ])('%s on %s', async (jurisdiction, size, points) => {
    expect(await set(jurisdiction, size)).toBeGreaterThanOrEqual(points - 1e-6)
  })
  test('is no matter of an issue, nor of a screen', async () => {
    expect(await set('AU', 'a4', { purpose: 'issue' })).toBeLessThan(14)
    expect(await set('AU', 'square')).toBeCloseTo(await set('NZ', 'square'), 6)
  })
  test('gives way where there is no room for it, and is told', async () => {
    const promoter = { name: 'A. Person '.repeat(150), address: '1 Long Road, Perth' }
    const { diagnostics } = await drawn(sign({ jurisdiction: 'AU', promoter, printer: PRINTER }), 'a6')
    expect(diagnostics).toMatchObject([{ code: 'text-too-small', field: 'imprint' }])
    expect(diagnostics[0]!.message).toMatch(/is set in \d(?:\.\d)? pt type on a6, and 10 pt is the least/)
  })
})

import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRINTERS } from '../../src/model/printers.ts'
import { preflight } from '../../src/preflight/preflight.ts'
import { GROUND, type Made, madePdf } from '../support/made-pdf.ts'

/** Bytes that swell to a gigabyte of them: a megabyte of a deflated stream that ends at a byte, over and over. */
function gigabyteOf(text: string): Buffer {
  const block = deflateRawSync(Buffer.alloc(1 << 20, text), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: 1024 }, () => block)])
}

const form = (name: string, resources: string, content: string): readonly [string, string] => [
  `<< /Subtype /Form /BBox [0 0 400 400] /Name /${name} /Resources << ${resources} >> >>`,
  content,
]

/** Made to hang a reader or to fill its memory; none is looked at for long, and each gives an answer. */
const HOSTILE: readonly (readonly [string, Made])[] = [
  [
    'a form that draws itself',
    {
      content: '/A Do',
      resources: { XObject: '<< /A 20 0 R >>' },
      objects: { 20: form('A', '/XObject << /A 20 0 R >>', '/A Do /A Do') },
    },
  ],
  [
    'forms that draw each other ten times over',
    {
      content: '/X Do',
      resources: { XObject: '<< /X 20 0 R >>' },
      objects: Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [
          20 + i,
          form('X', `/XObject << /X ${21 + i} 0 R >>`, '/X Do '.repeat(3)),
        ]),
      ),
    },
  ],
  [
    'a pattern of itself',
    {
      content: '/Pattern cs /P scn 0 0 99 99 re f',
      resources: { Pattern: '<< /P 20 0 R >>' },
      objects: {
        20: [
          '<< /PatternType 1 /PaintType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P 20 0 R >> >> >>',
          '/Pattern cs /P scn 0 0 9 9 re f',
        ],
      },
    },
  ],
  [
    'pages that are their own parents',
    { objects: { 2: '<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 3 >>' } },
  ],
  [
    'a list within itself',
    {
      resources: { ColorSpace: '<< /C 20 0 R >>' },
      content: '/C cs 1 sc',
      objects: { 20: '[20 0 R 20 0 R]' },
    },
  ],
  [
    'a space of itself',
    {
      resources: { ColorSpace: '<< /C [/Indexed 20 0 R 1 (x)] >>' },
      content: '/C cs 1 sc',
      objects: { 20: '[/Indexed 20 0 R 1 (x)]' },
    },
  ],
  [
    'a stream that swells a thousand times',
    { objects: { 4: ['<< /Filter /FlateDecode >>', deflateSync(Buffer.alloc(120_000_000, 'q '))] } },
  ],
  ['saved states without end', { content: 'q '.repeat(200_000) + GROUND }],
  [
    'names that every object has',
    {
      content:
        '__proto__ constructor 1 toString /constructor cs 1 sc /__proto__ CS 1 SC 0 0 9 9 re B /valueOf gs /constructor Do BT /__proto__ 9 Tf (x) Tj ET BI /W 1 /H 1 /CS /toString /F /constructor ID x EI',
    },
  ],
  ['brackets without end', { content: '['.repeat(200_000) }],
  [
    'numbers beyond all',
    { content: '1e400 99999999999999999999 1 1 re f 0 0 0 0 0 0 cm 1 1 1 1 re f BT 1 0 0 1 0 0 Tm ET' },
  ],
  ['a page of no size', { page: { MediaBox: '[0 0 0 0]', TrimBox: '[1 1 1 1]' } }],
  [
    'a page without end',
    {
      page: { MediaBox: '[0 0 1e9 1e9]', TrimBox: '[0 0 1e9 1e9]', BleedBox: '' },
      content: '0 0 0 1 k 0 0 1e9 1e9 re f',
    },
  ],
]

describe('hostile', () => {
  test.each(HOSTILE)(
    '%s',
    async (_, made) => {
      const { found } = await preflight(madePdf(made), undefined)
      expect(Array.isArray(found)).toBe(true)
    },
    30_000,
  )
})

describe('what swells to a gigabyte', () => {
  const flate = '/Filter /FlateDecode'
  test.each<readonly [string, Made, string]>([
    [
      'objects',
      { objects: { 20: [`<< /Type /ObjStm /N 3 /First 10 ${flate} >>`, gigabyteOf('1 0 ')] } },
      'its objects swell to more than signgen reads: it was not checked',
    ],
    [
      'objects, twice packed, by a name that is written in another way',
      {
        objects: {
          20: [
            '<< /Type /Obj#53tm /N 3 /First 10 /Filter [/FlateDecode /FlateDecode] >>',
            deflateSync(gigabyteOf('1 0 ')),
          ],
        },
      },
      'its objects swell to more than signgen reads: it was not checked',
    ],
    [
      'contents',
      { objects: { 4: [`<< ${flate} >>`, gigabyteOf('q ')] } },
      'a part of it could not be read: it swells to more than signgen looks at',
    ],
    [
      'metadata',
      { catalog: { Metadata: '20 0 R' }, objects: { 20: [`<< ${flate} >>`, gigabyteOf('x')] } },
      'a part of it could not be read: it swells to more than signgen looks at',
    ],
  ])('%s', async (_, made, message) => {
    const { found } = await preflight(madePdf(made), undefined)
    expect(found.map(each => each.message)).toContain(message)
  })
  test('a table of objects is not read at all', async () => {
    const table = [`<< /Type /XRef /Size 4000000000 /W [1 2 1] ${flate} >>`, gigabyteOf('x')] as const
    expect((await preflight(madePdf({ objects: { 20: table } }), undefined)).found).toEqual([])
  })
})

describe('what is not all looked at is told', () => {
  const pages = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [100 + i, '<< /Type /Page /MediaBox [0 0 9 9] >>']),
    )
  const kids = (count: number) => Array.from({ length: count }, (_, i) => `${100 + i} 0 R`).join(' ')
  test.each<readonly [string, Uint8Array, string]>([
    [
      'ten thousand pages',
      madePdf({ objects: { 2: `<< /Type /Pages /Kids [${kids(10_000)}] >>`, ...pages(10_000) } }),
      'it has more pages than 2000, and those after them were not looked at',
    ],
    [
      'pages at the end of a long way',
      madePdf({
        objects: {
          2: '<< /Type /Pages /Kids [100 0 R] >>',
          ...Object.fromEntries(
            Array.from({ length: 300 }, (_, i) => [100 + i, `<< /Type /Pages /Kids [${101 + i} 0 R] >>`]),
          ),
          400: '<< /Type /Page >>',
        },
      }),
      'its tree of pages is too deep',
    ],
    [
      'a file that is cut off',
      madePdf().subarray(0, Buffer.from(madePdf()).lastIndexOf('xref\n0 ')),
      'it is cut off, its end is not there',
    ],
  ])('%s', async (_, bytes, why) => {
    const { found } = await preflight(bytes, PRINTERS.office)
    expect(found.map(each => each.message)).toContain(`a part of it could not be read: ${why}`)
  })
})

test('a PDF with any bytes changed gives an answer, and no bug', async () => {
  const whole = madePdf()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 40 }),
      async changes => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        await preflight(bytes, undefined)
      },
    ),
    { numRuns: 60 },
  )
})

import { describe, expect, test } from 'vitest'
import { PREFLIGHT } from '../../src/model/codes/preflight.ts'
import type { Code } from '../../src/model/codes.ts'
import { PRINTERS, type PrinterProfile } from '../../src/model/printers.ts'
import { preflight } from '../../src/preflight/preflight.ts'
import { area, GROUND, type Made, madePdf, words } from '../support/made-pdf.ts'

const SHOP = PRINTERS['pdf-x-1a']
const codesOf = async (
  made: Made | Uint8Array,
  profile: PrinterProfile | undefined = SHOP,
): Promise<Code[]> => {
  const { found } = await preflight(made instanceof Uint8Array ? made : madePdf(made), profile)
  return [...new Set(found.map(({ code }) => code))]
}

test('a file that is in order is left in peace', async () => {
  const { found } = await preflight(madePdf(), undefined)
  expect(found).toEqual([])
})

const HELLO = words('Hello', 30, 60, 24)
const image = (entries: string, bytes: Uint8Array | string): Made => ({
  content: `${GROUND}q 85 0 0 85 100 100 cm /I Do Q\n${HELLO}`,
  resources: { XObject: '<< /I 20 0 R >>' },
  objects: { 20: [`<< /Type /XObject /Subtype /Image ${entries} >>`, bytes] },
})
const picture = (space: string, side: number, count: number, value = 0, more = '') =>
  image(
    `/Width ${side} /Height ${side} /BitsPerComponent 8 /ColorSpace /${space} ${more}`,
    new Uint8Array(side * side * count).fill(value),
  )
const state = (entries: string, content: string): Made => ({
  content: GROUND + content,
  resources: { ExtGState: `<< /G << ${entries} >> >>` },
})

/** A sheet, spoiled in one way each; and what comes of it, nothing else. */
type Spoiled = [code: Code, how: string, made: Made | Uint8Array, profile?: PrinterProfile]
const SPOILED: Spoiled[] = [
  ['pdf-unreadable', 'is no PDF', new TextEncoder().encode('hello: world\n')],
  ['pdf-unreadable', 'is cut off after its header', madePdf().subarray(0, 40)],
  [
    'pdf-unreadable',
    'has a stream of nonsense',
    { objects: { 4: ['<< /Filter /FlateDecode >>', 'nonsense that is longer'] } },
  ],
  [
    'pdf-unreadable',
    'has contents of a filter that nobody knows',
    { objects: { 4: ['<< /Filter /Magic >>', 'x'] } },
  ],
  [
    'pdf-encrypted',
    'is locked',
    { trailer: { Encrypt: '<< /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >>' } },
  ],
  ['box-missing', 'has no trim box', { page: { TrimBox: '' }, content: HELLO }],
  [
    'box-missing',
    'has a trim box out of the page',
    { page: { TrimBox: '[-50 30 300 300]', BleedBox: '' }, content: HELLO },
  ],
  ['bleed-missing', 'stops at the trim', { content: area('1 0 0 0 k', 13, 13, 100, 100) + HELLO }],
  ['bleed-missing', 'stops a millimetre after it', { content: area('1 0 0 0 k', 12, 12, 102, 102) + HELLO }],
  ['bleed-missing', 'stops on one side', { content: area('1 0 0 0 k', 10, 10, 103, 106) + HELLO }],
  ['bleed-missing', 'has bleed under white', { content: GROUND + area('0 0 0 0 k', 10, 10, 3, 106) + HELLO }],
  [
    'bleed-missing',
    'is clipped at the trim',
    { content: `q 36.85 36.85 283.46 283.46 re W n ${GROUND} Q ${HELLO}` },
  ],
  ['bleed-missing', 'has a bleed box that cuts it off', { page: { BleedBox: '[36.85 36.85 320.3 320.3]' } }],
  ['font-missing', 'has a font elsewhere', { objects: { 6: '<< /Type /FontDescriptor /FontName /Made >>' } }],
  ['font-missing', 'has a font that is not named', { content: GROUND + words('x', 30, 60, 24, 'Q') }],
  ['ink-rgb', 'has an area in RGB', { content: `${GROUND + area('1 0 0 rg', 30, 30, 20, 20)}0 g ${HELLO}` }],
  [
    'ink-rgb',
    'has RGB by its profile',
    {
      content: `${GROUND}/C cs 1 0 0 sc ${HELLO}`,
      resources: { ColorSpace: '<< /C [/ICCBased 20 0 R] >>' },
      objects: { 20: ['<< /N 3 >>', 'x'] },
    },
  ],
  ['ink-rgb', 'has an RGB picture', picture('DeviceRGB', 400, 3)],
  [
    'ink-rgb',
    'has RGB in a form in a form',
    {
      content: `${GROUND}/A Do\n${HELLO}`,
      resources: { XObject: '<< /A 20 0 R >>' },
      objects: {
        20: ['<< /Subtype /Form /BBox [0 0 400 400] /Resources << /XObject << /B 21 0 R >> >> >>', '/B Do'],
        21: ['<< /Subtype /Form /BBox [0 0 400 400] >>', area('0 0 1 rg', 30, 30, 10, 10)],
      },
    },
  ],
  [
    'ink-rgb',
    'has an RGB gradient',
    {
      content: `${GROUND}/S sh\n${HELLO}`,
      resources: {
        Shading:
          '<< /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 1] /Function << /FunctionType 2 /Domain [0 1] /C0 [0 0 0] /C1 [1 1 1] /N 1 >> >> >>',
      },
    },
  ],
  [
    'ink-rgb',
    'has RGB in a pattern',
    {
      content: `${GROUND}/Pattern cs /P scn 100 100 50 50 re f\n0 g ${HELLO}`,
      resources: { Pattern: '<< /P 20 0 R >>' },
      objects: {
        20: ['<< /PatternType 1 /PaintType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 >>', '1 0 0 rg 0 0 5 5 re f'],
      },
    },
  ],
  [
    'ink-rgb',
    'has an RGB picture in the line',
    {
      content: `${GROUND}q 5 0 0 5 100 100 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI Q\n${HELLO}`,
    },
  ],
  [
    'ink-spot',
    'has a plate of its own',
    {
      content: `${GROUND}/S cs 1 scn 100 100 50 50 re f 0 g ${HELLO}`,
      resources: {
        ColorSpace:
          '<< /S [/Separation /Gold /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0 1 0] /N 1 >>] >>',
      },
    },
    { ...SHOP, colour: 'cmyk' },
  ],
  [
    'ink-total',
    'has a colour of 400 %',
    { content: `${GROUND + area('1 1 1 1 k', 30, 30, 20, 20)}0 g ${HELLO}` },
  ],
  [
    'ink-total',
    'has inks that print over one another',
    {
      ...state(
        '/OP true /op true /OPM 1',
        `${area('1 1 1 0 k', 30, 30, 20, 20)}/G gs ${area('0 0 0 1 k', 35, 35, 10, 10)}${HELLO}`,
      ),
    },
  ],
  ['ink-total', 'has a picture of 400 %', picture('DeviceCMYK', 400, 4, 255)],
  [
    'overprint-wrong',
    'has white that vanishes',
    state('/OP true /op true /OPM 1', `/G gs 0 0 0 0 k ${HELLO}`),
  ],
  [
    'overprint-wrong',
    'has small black words knocked out',
    { content: `${GROUND}0 0 0 1 k ${words('small', 30, 60, 8)}` },
  ],
  ['transparency-used', 'is seen through', state('/ca 0.5', `/G gs 0 0 0 1 k ${HELLO}`)],
  ['transparency-used', 'multiplies', state('/BM /Multiply', `/G gs 0 0 0 1 k ${HELLO}`)],
  ['transparency-used', 'has a soft mask', state('/SMask << /S /Alpha >>', `/G gs 0 0 0 1 k ${HELLO}`)],
  [
    'transparency-used',
    'has a picture with a mask',
    {
      ...picture('DeviceGray', 400, 1, 128, '/SMask 21 0 R'),
      objects: {
        ...picture('DeviceGray', 400, 1, 128, '/SMask 21 0 R').objects,
        21: ['<< /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 >>', 'x'],
      },
    },
  ],
  ['resolution-low', 'has a picture of 36 pixels', picture('DeviceGray', 36, 1, 128)],
  [
    'resolution-low',
    'has line art of 300 dpi',
    image('/Width 354 /Height 354 /ImageMask true', new Uint8Array(354 * 45)),
  ],
  ['line-thin', 'has a hairline', { content: `${GROUND}0.05 w 100 100 m 200 200 l S\n${HELLO}` }],
  [
    'line-thin',
    'has a line that is scaled down',
    { content: `${GROUND}q 0.01 0 0 0.01 0 0 cm 2 w 10000 10000 m 20000 10000 l S Q\n${HELLO}` },
  ],
  [
    'line-thin',
    'has a line drawn as an area',
    { content: GROUND + area('0 0 0 1 k', 30, 30, 40, 0.02) + HELLO },
  ],
  [
    'line-thin',
    'has words drawn with a hairline',
    { content: `${GROUND}1 Tr 0.05 w ${words('Hello', 30, 60, 24)}` },
  ],
  [
    'ink-rgb',
    'has words with a rim in RGB',
    { content: `${GROUND}2 Tr 1 0 0 RG ${words('Hello', 30, 60, 24)}` },
  ],
  [
    'ink-rgb',
    'has letters that are drawn in RGB',
    {
      content: GROUND + words('a', 30, 60, 24, 'T'),
      resources: { Font: '<< /T 20 0 R >>' },
      objects: {
        20: '<< /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a 21 0 R >> /FirstChar 97 /Widths [500] /Encoding << /Differences [97 /a] >> >>',
        21: ['<< >>', '500 0 d0 1 0 0 rg 0 0 500 500 re f'],
      },
    },
  ],
  [
    'ink-rgb',
    'has a spot colour that RGB stands in for',
    {
      content: `${GROUND}/S cs 1 scn 100 100 50 50 re f 0 g ${HELLO}`,
      resources: { ColorSpace: '<< /S [/Separation /Gold /DeviceRGB << >>] >>' },
    },
  ],
  [
    'ink-rgb',
    'has Lab',
    {
      content: `${GROUND}/L cs 50 0 0 sc 100 100 50 50 re f 0 g ${HELLO}`,
      resources: { ColorSpace: '<< /L [/Lab << /WhitePoint [0.9 1 0.8] >>] >>' },
    },
  ],
  [
    'ink-total',
    'has four inks by their profile',
    {
      content: `${GROUND}/C cs 1 1 1 1 sc 100 100 50 50 re f 0 g ${HELLO}`,
      resources: { ColorSpace: '<< /C [/ICCBased 20 0 R] >>' },
      objects: { 20: ['<< /N 4 >>', 'x'] },
    },
  ],
  [
    'ink-total',
    'has words on all plates',
    {
      content: `${GROUND}/A cs 1 scn ${words('All', 30, 60, 24)}`,
      resources: { ColorSpace: '<< /A [/Separation /All /DeviceCMYK << >>] >>' },
    },
  ],
  [
    'transparency-used',
    'has a group that is seen through as a whole',
    {
      ...state('/ca 0.5', `q /G gs /X Do Q ${HELLO}`),
      resources: { ExtGState: '<< /G << /ca 0.5 >> /N << /ca 1 >> >>', XObject: '<< /X 20 0 R >>' },
      objects: {
        20: [
          '<< /Subtype /Form /BBox [0 0 400 400] /Group << /S /Transparency >> /Resources << /ExtGState << /N << /ca 1 >> >> >> >>',
          `/N gs ${area('0 0 0 1 k', 30, 30, 9, 9)}`,
        ],
      },
    },
  ],
  [
    'overprint-wrong',
    'has a spot of none that overprints',
    {
      ...state('/OP true /op true', `/G gs /S cs 0 scn ${HELLO}`),
      resources: {
        ExtGState: '<< /G << /OP true /op true >> >>',
        ColorSpace: '<< /S [/Separation /Gold /DeviceCMYK << >>] >>',
      },
    },
  ],
  [
    'marks-wrong',
    'has crop marks in the bleed',
    { content: `${GROUND}0 0 0 1 K 0.5 w 36.85 0 m 36.85 32 l S ${HELLO}` },
  ],
  [
    'type-small',
    'has small black words of four inks',
    { content: `${GROUND}0.6 0.4 0.4 1 k ${words('x', 30, 60, 8)}` },
  ],
  [
    'pdf-unreadable',
    'shows a picture that is not there',
    { content: `${GROUND}/I Do ${HELLO}`, resources: { XObject: '<< /I 77 0 R >>' } },
  ],
  ['type-small', 'has type of 3 pt', state('/OP true /op true', `/G gs ${words('tiny', 30, 60, 3)}`)],
  ['margin-crossed', 'has words at the edge', { content: GROUND + words('Hello', 14, 60, 24) }],
  ['margin-crossed', 'has words over the edge', { content: GROUND + words('Hello', 105, 60, 24) }],
  ['marks-wrong', 'has no marks', {}, { ...SHOP, marks: true }],
  [
    'marks-wrong',
    'has marks',
    { content: `${GROUND}0.25 w 36.85 0 m 36.85 20 l S\n${HELLO}` },
    { ...SHOP, marks: false },
  ],
  [
    'standard-missed',
    'says nothing of a standard',
    { info: { GTS_PDFXVersion: '', GTS_PDFXConformance: '' } },
  ],
  ['standard-missed', 'is of another standard', {}, PRINTERS['pdf-x-4']],
  ['standard-missed', 'is too new', { version: '1.7' }],
  ['standard-missed', 'does not name the press', { catalog: { OutputIntents: '' } }],
  ['standard-missed', 'does not say whether it is trapped', { info: { Trapped: '' } }],
  ['standard-missed', 'has no identifier', { trailer: { ID: '' } }],
  [
    'standard-missed',
    'has a link on the page',
    { page: { Annots: '[<< /Subtype /Link /Rect [50 50 100 100] >>]' } },
  ],
  ['standard-missed', 'has JavaScript', { catalog: { OpenAction: '<< /S /JavaScript /JS (x) >>' } }],
]

describe('spoiled, it is told of', () => {
  test.each<Spoiled>(SPOILED)('%s: it %s', async (...[code, , made, profile]) => {
    expect(await codesOf(made, profile)).toEqual([code])
  })
  test('by every rule', () => {
    expect([...new Set(SPOILED.map(([code]) => code))].sort()).toEqual(Object.keys(PREFLIGHT).sort())
  })
})

describe('what is right is left in peace', () => {
  const RIGHT: readonly (readonly [string, Made])[] = [
    ['white to the edge', { content: HELLO }],
    ['white paint to the edge', { content: area('0 0 0 0 k', 13, 13, 100, 100) + HELLO }],
    ['a ground out of the bleed', { content: area('1 0 0 0 k', 0, 0, 126, 126) + HELLO }],
    [
      'crop marks that begin where the bleed ends',
      { content: `${GROUND}0.5 w 36.85 0 m 36.85 28.35 l S 0 36.85 m 28.35 36.85 l S\n${HELLO}` },
    ],
    [
      'white that knocks out, for its mode is 0',
      state('/OP true /op true /OPM 0', `/G gs 0 0 0 0 k ${HELLO}`),
    ],
    ['white as grey, which replaces all inks', state('/OP true /op true /OPM 1', `/G gs 1 g ${HELLO}`)],
    ['a thin rim round words that are filled', { content: `${GROUND}2 Tr 0.05 w ${HELLO}` }],
    ['a picture of no size', image('/Width 0 /Height 0 /ColorSpace /DeviceRGB /BitsPerComponent 8', '')],
    ['a frame within', { content: `${GROUND}2 w 60 60 200 200 re S\n${HELLO}` }],
    ['black over colour', state('/OP true /op true /OPM 1', `/G gs 0 0 0 1 k ${words('small', 30, 60, 8)}`)],
    ['hidden words at the edge', { content: `${GROUND}3 Tr ${words('Hello', 13, 60, 24)}` }],
    ['a note beside the page', { page: { Annots: '[<< /Subtype /Text /Rect [0 0 9 9] >>]' } }],
    [
      'a patch of one pixel',
      { content: `${GROUND}q 85 0 0 85 100 100 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q\n${HELLO}` },
    ],
    ['RGB outside of what is cut', { content: `${GROUND}1 0 0 rg 0 0 9 9 re f 0 g ${HELLO}` }],
    [
      'a spot colour',
      {
        content: `${GROUND}/S cs 1 scn 100 100 50 50 re f 0 g ${HELLO}`,
        resources: { ColorSpace: '<< /S [/Separation /Gold /DeviceCMYK << >>] >>' },
      },
    ],
  ]
  test.each(RIGHT)('%s', async (_, made) => expect(await codesOf(made)).toEqual([]))
})

test('a place is a page and a box from the top left of the trim', async () => {
  const made = madePdf({ content: `${GROUND + area('1 0 0 rg', 33, 63, 20, 10)}0 g ${HELLO}` })
  const { found } = await preflight(made, SHOP)
  expect(found).toHaveLength(1)
  const { page, box } = found[0]!
  expect(page).toBe(1)
  for (const [key, mm] of Object.entries({ x: 20, y: 40, width: 20, height: 10 }))
    expect(box![key as 'x']).toBeCloseTo(mm, 2)
})

test.each<[string, Record<string, string>]>([
  [
    'begins below nothing',
    {
      MediaBox: '[-100 -200 257.165 157.165]',
      TrimBox: '[-63.15 -163.15 220.315 120.315]',
      BleedBox: '[-71.65 -171.65 228.82 128.82]',
    },
  ],
])('a place is the same on a page that %s', async (_, page) => {
  const content = `q 1 0 0 1 -100 -200 cm ${GROUND + area('1 0 0 rg', 33, 63, 20, 10)} Q 0 g q 1 0 0 1 -100 -200 cm ${HELLO} Q`
  const { found } = await preflight(madePdf({ content, page }), SHOP)
  expect(found.map(({ code }) => code)).toEqual(['ink-rgb'])
  for (const [key, mm] of Object.entries({ x: 20, y: 40, width: 20, height: 10 }))
    expect(found[0]!.box![key as 'x']).toBeCloseTo(mm, 1)
})

test('a page that is measured in a unit of its own, and takes its size from above', async () => {
  const scaled = (mm: number) => String((mm * 72) / 25.4 / 10)
  const box = (...mm: number[]) => `[${mm.map(scaled).join(' ')}]`
  const content = `q 0.1 0 0 0.1 0 0 cm ${GROUND + area('1 0 0 rg', 33, 63, 20, 10)}0 g ${HELLO} Q`
  const made = madePdf({
    content,
    page: { UserUnit: '10', MediaBox: '', TrimBox: box(13, 13, 113, 113), BleedBox: box(10, 10, 116, 116) },
    objects: { 2: `<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox ${box(0, 0, 126, 126)} >>` },
  })
  const { found } = await preflight(made, SHOP)
  expect(found.map(({ code }) => code)).toEqual(['ink-rgb'])
  for (const [key, mm] of Object.entries({ x: 20, y: 40, width: 20, height: 10 }))
    expect(found[0]!.box![key as 'x']).toBeCloseTo(mm, 2)
})

test('a page that is turned is told of as it is seen', async () => {
  const content = `${GROUND + area('1 0 0 rg', 33, 63, 20, 10)}0 g ${HELLO}`
  const { found } = await preflight(madePdf({ content, page: { Rotate: '90' } }), SHOP)
  const box = found.find(({ code }) => code === 'ink-rgb')!.box!
  for (const [key, mm] of Object.entries({ x: 50, y: 20, width: 10, height: 20 }))
    expect(box[key as 'x']).toBeCloseTo(mm, 2)
})

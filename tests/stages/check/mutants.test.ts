import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../../src/model/sign-file/json-schema.ts'
import { SignFile } from '../../../src/model/sign-file/sign-file.ts'
import { leavesOf, schemaOf } from '../../../src/model/sign-file/walk.ts'
import { fieldName, type Path } from '../../../src/model/tree.ts'
import { prepare } from '../../support/render.ts'
import { emptyFolder } from '../../support/signgen.ts'

const party = { name: 'Fair Harbour Alliance', address: '1 Quay Street, Bristol BS1 4RJ' }
const picture = { src: 'a.png', alt: 'A ward', credit: 'A. Smith', focus: 'left 20%' }

/** Signs that hold every field between them, in each of the forms that it may have. */
const SIGNS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'of maps': {
    template: 'plain',
    language: 'en-GB',
    banner: 'Public notice',
    headline: 'We are appealing',
    subheadline: 'Can you help?',
    details: [{ label: 'Date', value: 'Friday 4 February 2022' }],
    note: 'Contains sexist language.',
    image: picture,
    quote: {
      lines: ['A line', { speaker: 'Officer 1', text: 'Another', time: '10:05', side: 'left' }],
      style: 'chat',
      source: 'A report, 2022',
      sourceText: 'a.txt',
      mask: 'first',
    },
    question: 'Are you disgusted?',
    action: 'Please phone.',
    phone: {
      number: '020 7946 0018',
      region: 'GB',
      label: 'Home Secretary',
      cost: 'Calls cost 12p a minute.',
      verified: '2026-03-14',
      fictional: true,
    },
    qr: { payload: 'link', label: 'Read more' },
    link: 'example.org/ward',
    hashtag: '#Enough',
    closing: 'Thank you.',
    logo: picture,
    publisher: party,
    disclosure: 'Not an official sign.',
    imprint: {
      jurisdiction: 'GB',
      purpose: 'election',
      promoter: party,
      onBehalfOf: party,
      printer: party,
      sponsor: party,
      pollDate: '2026-05-07',
    },
    palette: 'night',
    texture: 'none',
    colours: { ground: { rgb: '#FFD900', cmyk: [0, 14, 100, 0], spot: 'PANTONE 116 C' }, ink: '#000' },
    fonts: { display: 'a.ttf' },
    readFrom: '10 m',
    print: {
      colour: 'spot',
      bleed: '3 mm',
      safe: '5 mm',
      slug: '10 mm',
      eyelets: '500 mm',
      hem: '30 mm',
      polePocket: '80 mm',
      marks: true,
      dpi: 300,
      profile: 'press.icc',
    },
    outputs: ['a3.png', 'square.svg'],
  },
  'of plain values': {
    headline: 'We are appealing',
    image: 'a.png',
    logo: 'a.svg',
    quote: 'Officer 1: A line\nOfficer 2: Another',
    phone: '020 7946 0018',
    qr: 'phone',
    publisher: 'Us',
    imprint: { promoter: 'Us', printer: 'Them' },
    print: 'shop',
    outputs: ['a4.pdf'],
  },
  'with a list of lines': {
    headline: 'x',
    quote: ['A line', { speaker: 'A', text: 'Another', time: '10:05' }],
  },
  'in two languages': {
    languages: ['cy', 'en'],
    bilingual: 'side',
    headline: { cy: 'Apêl', en: 'Appeal' },
    details: [{ label: { cy: 'Dyddiad', en: 'Date' }, value: 'Friday 4 February' }],
    image: { cy: 'a.png', en: 'b.png' },
    quote: {
      lines: [
        { speaker: 'A', text: { cy: 'Un', en: 'One' } },
        { cy: 'Dau', en: 'Two' },
      ],
    },
    phone: { number: '020 7946 0018', label: { cy: 'Ffôn', en: 'Phone' } },
    publisher: { name: { cy: 'Ni', en: 'Us' } },
    outputs: ['a3.png'],
  },
}

/** Values of every type that YAML has, alone and inside one another. */
const VALUES: readonly unknown[] = [
  ...[
    null,
    3,
    -0.5,
    Number.POSITIVE_INFINITY,
    true,
    '',
    ' ',
    'words',
    '${column}',
    '[[words]]',
    '../../etc/passwd',
  ],
  ...[[], [null], [3], ['words'], [[]], [{}]],
  ...[{}, { a: 'b' }, { cy: 'geiriau' }, { cy: null, en: 3 }, { text: 3 }, { src: [] }, { name: { en: {} } }],
  ...[JSON.parse('{"__proto__": {"number": 3}}'), { constructor: 3, toString: 'words' }],
]

function pathsOf(value: unknown, path: Path = []): Path[] {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : []
  return [path, ...entries.flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

function withValue(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put
  if (Array.isArray(value)) return value.map((item, i) => (i === step ? withValue(item, rest, put) : item))
  const map = value as Readonly<Record<string, unknown>>
  return { ...map, [step]: withValue(map[step], rest, put) }
}

/** JSON is YAML, but for what YAML writes in its own way. */
const typed = (value: unknown) =>
  JSON.stringify(value, (_, each) => (each === Number.POSITIVE_INFINITY ? '@inf' : each))
    .replaceAll('"@inf"', '.inf')
    .replaceAll('null', '~')

/** Where no file is that a mutant might name: of the others in a folder those are told whose names are near. */
const folder = emptyFolder()

/** The errors of a sign, by what they say. */
const errorsOf = async (sign: unknown): Promise<string[]> => {
  const { diagnostics } = await prepare(
    { path: join(folder, 'a.yaml'), text: typed(sign) },
    { asOf: '2026-03-20', root: folder },
  )
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, field, message }) => [code, field, message].join(' '))
}

const isRight = new Ajv({ strict: false, allowUnionTypes: true }).compile(jsonSchema())

describe.each(Object.entries(SIGNS))('a sign %s', (_, sign) => {
  test('is right by the JSON Schema', () => expect([isRight(sign), isRight.errors]).toEqual([true, null]))

  test.each(Object.keys(sign))('tells of whatever may not stand in `%s`', async field => {
    const before = new Set(await errorsOf(sign))
    const untold: string[] = []
    for (const path of pathsOf(sign).filter(([root]) => root === field)) {
      for (const value of VALUES) {
        const mutant = withValue(sign, path, value)
        const told = (await errorsOf(mutant)).some(error => !before.has(error))
        // What stands for nothing is as if it were not there.
        const isAbsent = value === null && typeof path.at(-1) === 'string'
        if (!told && !isAbsent && !isRight(mutant)) untold.push(`${fieldName(path)}: ${typed(value)}`)
      }
    }
    expect(untold).toEqual([])
  })
})

test('no two wrong values together bring the check to an end', async () => {
  const mutation = fc.constantFrom(...Object.values(SIGNS)).chain(sign =>
    fc.record({
      sign: fc.constant(sign),
      paths: fc.array(fc.constantFrom(...pathsOf(sign).slice(1)), { minLength: 2, maxLength: 4 }),
      values: fc.array(fc.constantFrom(...VALUES), { minLength: 4, maxLength: 4 }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(mutation, async ({ sign, paths, values }) => {
      // The longest first, so that each still finds its place.
      const order = [...paths].sort((a, b) => b.length - a.length)
      await errorsOf(order.reduce<unknown>((mutant, path, i) => withValue(mutant, path, values[i]), sign))
    }),
    { numRuns: 400 },
  )
})

test('the signs hold every text that a sign file may hold', () => {
  const held = new Set(
    Object.values(SIGNS)
      .flatMap(sign => pathsOf(sign))
      .map(path => path.map(step => (typeof step === 'number' ? '[]' : step)).join('.')),
  )
  const missing = leavesOf(schemaOf(SignFile))
    .map(({ path }) =>
      path.join('.').replace('colours.*', 'colours.ground').replace('fonts.*', 'fonts.display'),
    )
    .filter(path => !held.has(path))
  expect(missing).toEqual([])
})

import type { Scene } from 'signgen'
import { EachLanguage, Sheet } from 'signgen/parts'
import { expect, test, vi } from 'vitest'

/** A field that no sign has, added in the one place where fields are. */
vi.mock('../../../src/model/sign-file/fields.ts', async original => {
  const module = await original<typeof import('../../../src/model/sign-file/fields.ts')>()
  const { closing } = module.SIGN_FIELDS
  const motto = { ...closing, description: 'What we stand for.' }
  const entries = Object.entries(module.SIGN_FIELDS).flatMap(([name, field]) =>
    name === 'closing'
      ? [
          [name, field],
          ['motto', motto],
        ]
      : [[name, field]],
  )
  return { ...module, SIGN_FIELDS: Object.fromEntries(entries) }
})

const { FIELDS } = await import('../../../src/model/sign-file/printed.ts')
const { jsonSchema } = await import('../../../src/model/sign-file/json-schema.ts')
const { draw, prepare } = await import('../../support/render.ts')
const { BUILT_IN } = await import('../../../src/render/built-in.ts')
const { default: plain } = await import('../../../templates/plain.tsx')
const { readingOrder } = await import('../../../src/model/reading-order.ts')

const { arrangements: _, ...ofPlain } = plain

/** A look that draws what is new below everything else. */
const look = {
  ...ofPlain,
  name: 'with-motto',
  draw: (scene: Scene) => (
    <Sheet style={{ padding: 5 * scene.u, gap: 4 * scene.u }}>
      <EachLanguage scene={scene}>
        {({ sign }) => [
          <text field={'motto' as 'closing'} type="closing">
            {(sign as unknown as { motto?: string }).motto}
          </text>,
          <text field="headline" type="headline">
            {sign.headline}
          </text>,
        ]}
      </EachLanguage>
    </Sheet>
  ),
}
const looks = { ...BUILT_IN, templates: new Map([...BUILT_IN.templates, [look.name, look]]) }

const prepared = (text: string, options = {}) =>
  prepare({ path: 'x.yaml', text: `template: with-motto\npublisher: Us\n${text}` }, options, looks)
const found = async (text: string, options = {}) =>
  (await prepared(text, options)).diagnostics.map(({ code, field }) => `${code} ${field}`)
const mottoOf = async (text: string, options = {}) => {
  const { checked, diagnostics } = await prepared(text, options)
  expect(diagnostics).toEqual([])
  return (checked?.sign as unknown as { motto?: string } | undefined)?.motto
}

test('it is printed, and read in its place', () => {
  expect(FIELDS.slice(FIELDS.indexOf('closing'))).toEqual([
    'closing',
    'motto',
    'logo',
    'publisher',
    'disclosure',
    'imprint',
  ])
})

test('editors know it', () => {
  const { properties } = jsonSchema() as { properties: Record<string, object> }
  expect(properties.motto).toMatchObject({
    description: 'What we stand for.',
    anyOf: [{}, { type: 'object' }],
  })
})

test('it is cleaned, set, highlighted and redacted as its kind is', async () => {
  expect(await mottoOf('headline: x\nmotto: "It\'s  time -- now"')).toBe('It’s time – now')
  expect(await mottoOf('headline: x\nmotto: "a ==b== [[name]]"')).toBe('a \u2063b\u2064 ▆')
})

test('it may be set, and filled from a row', async () => {
  expect(await mottoOf('headline: x', { set: ['motto=Now'] })).toBe('Now')
  const row = { file: 'a.csv', number: 1, line: 2, cells: new Map([['area', 'Avon']]) }
  expect(await mottoOf('headline: x\nmotto: "${area}"', { row })).toBe('Avon')
})

test('what is wrong with it is told', async () => {
  expect(await found('headline: x\nmotto: 3')).toEqual(['wrong-type motto'])
  expect(await found('headline: x\nmotto: " "')).toEqual(['text-empty motto'])
  expect(await found('headline: x\nmoto: Now')).toEqual(['unknown-field moto'])
  expect(await found('headline: "[[Ann]]"\nmotto: Ann says so')).toEqual(['invalid-value motto'])
  expect(await found('headline: x\nmotto: Come on Monday 1 January 2025')).toEqual(['date-mismatch motto'])
})

test('a look that does not show it says so', async () => {
  const narrow = { ...look, shows: ['headline', 'publisher'] as const }
  const { diagnostics } = await prepare(
    { path: 'x.yaml', text: 'template: with-motto\nheadline: x\npublisher: Us\nmotto: Now' },
    {},
    { ...looks, templates: new Map([[look.name, narrow]]) },
  )
  expect(diagnostics).toMatchObject([{ code: 'field-unused', field: 'motto' }])
})

test('it is drawn in two languages, and read behind what stands before it', async () => {
  const text =
    'languages: [cy, en]\nheadline: {cy: Apêl, en: Appeal}\nmotto: {cy: Nawr, en: Now}\noutputs: [a4.svg]'
  const { pages } = await draw(await prepared(text))
  const texts = pages[0]!.drawing.items.filter(item => item.kind === 'text')
  const read = readingOrder(texts, 'cy').map(({ field, lines }) => [
    field,
    lines.map(line => line.text).join(' '),
  ])
  expect(read.filter(([field]) => field !== 'disclosure')).toEqual([
    ['headline.cy', 'Apêl'],
    ['motto.cy', 'Nawr'],
    ['headline.en', 'Appeal'],
    ['motto.en', 'Now'],
  ])
  // What both languages share is printed once.
  const shared = await prepared(`${text.replace('{cy: Nawr, en: Now}', 'Now')}`)
  const { bilingual } = shared.checked!.sign
  expect(bilingual).toMatchObject({ own: { motto: undefined }, other: { motto: 'Now' } })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { looksFrom, looksOf } from '../../../src/render/own-looks.ts'
import { faultsOf } from '../../../src/stages/report/look-faults.ts'
import { TEMPLATES } from '../../../templates/index.ts'
import { texts } from '../../support/draw.ts'
import { folderOf, LOOK, lookWith } from '../../support/looks.ts'
import { draw, prepare } from '../../support/render.ts'

const SIGN = 'template: stark\nheadline: We are appealing\npublisher: Us\noutputs: [a6.svg]\n'

/** All that is told of a sign drawn with the looks of a folder: `file:line:column-line:column code message = hint`. */
async function told(files: Readonly<Record<string, string>>, sign = SIGN): Promise<string[]> {
  const folder = folderOf(files)
  const looks = looksOf(folder)
  const prepared = await prepare({ path: 'sign.yaml', text: sign }, {}, looks)
  const all = [...prepared.diagnostics, ...(await draw(prepared)).diagnostics]
  return all.map(
    ({ file, line, column, endLine, endColumn, code, message, hint }) =>
      `${file.split('/').at(-1)}:${line}:${column}-${endLine}:${endColumn} ${code} ${message} = ${hint}`,
  )
}

const pieces = {
  'looks.tsx': lookWith(
    [
      "import { Sheet } from 'signgen/parts'",
      "import { Board } from './pieces/board'\nimport { NAME } from './words.ts'",
    ],
    ["'stark'", 'NAME'],
    ['<Sheet style={{ padding: 5 * u }}>', '<Board u={u}>'],
    ['</Sheet>', '</Board>'],
  ),
  'pieces/board.tsx':
    "import type { Child } from 'signgen'\nimport { Sheet } from 'signgen/parts'\n\nexport const Board = ({ u, children }: { u: number; children?: Child }) => <Sheet style={{ padding: 5 * u }}>{children}</Sheet>\n",
  'words.ts': "export const NAME: string = 'stark'\n",
}

test('the looks of signgen are such as anybody’s: a folder of them under other names is loaded', async () => {
  const home = new URL('../../../templates/', import.meta.url)
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !/^(?:parts\/|index\.ts|words\.ts)/.test(file))
    .map(file => {
      const text = readFileSync(new URL(file, home), 'utf8')
      return [file, text.replace(/^ {2}name: '([a-z-]+)',$/m, "  name: 'my-$1',")] as const
    })
  const looks = looksOf(folderOf(Object.fromEntries(files)))
  expect(faultsOf(looks)).toEqual([])
  for (const name of TEMPLATES.keys()) {
    const prepared = await prepare({ path: 'x', text: SIGN.replace('stark', `my-${name}`) }, {}, looks)
    expect((await draw(prepared)).pages, name).toHaveLength(1)
  }
})

describe('a folder of looks', () => {
  test('is loaded with its pieces, beside the looks of signgen', async () => {
    const looks = looksOf(folderOf(pieces))
    expect([...looks.templates.keys()]).toEqual(expect.arrayContaining(['witness-appeal', 'stark']))
    expect(faultsOf(looks)).toEqual([])
    const { pages } = await draw(await prepare({ path: 'x', text: SIGN }, {}, looks))
    expect(texts(pages[0]!.drawing).map(({ field }) => field)).toEqual(['headline'])
  })
  test('may hold pieces and other scripts that are no looks', () => {
    const looks = looksOf(
      folderOf({
        ...pieces,
        'pieces.jsx': 'export const Nothing = () => null',
        'other.jsx': LOOK.replace("'stark'", "'other'").replace(
          "'signgen/parts'",
          "'signgen/parts'\nimport { Nothing } from './pieces.jsx'\nNothing()",
        ),
        'third.js': LOOK.replace("'stark'", "'third'"),
        'vite.config.js': "import { defineConfig } from 'vite'\nexport default defineConfig({})",
        'types.d.ts': 'export default interface defineTemplate {}',
        '.hidden.tsx': 'broken(',
        'notes.txt': 'broken(',
        'below/broken.tsx': 'broken(',
      }),
    )
    expect(faultsOf(looks)).toEqual([])
    expect([...looks.homes.keys()].sort()).toEqual(['other', 'stark', 'third'])
  })
  test('has a mark of all that was read, and is the same again from that', async () => {
    const mark = (files: Readonly<Record<string, string>>) => looksOf(folderOf(files)).mark!
    expect(mark(pieces)).toBe(mark(pieces))
    expect(mark({ ...pieces, 'unused.ts': 'x' })).toBe(mark(pieces))
    for (const name of Object.keys(pieces)) {
      const changed = { ...pieces, [name]: `${pieces[name as keyof typeof pieces]}// changed\n` }
      expect(mark(changed), name).not.toBe(mark(pieces))
    }
    const looks = looksOf(folderOf(pieces))
    const gone = { ...looks.files!, folder: looks.files!.folder }
    const again = looksFrom({ files: structuredClone(gone), mark: 'a mark' })
    expect([...again.templates.keys()]).toEqual([...looks.templates.keys()])
    expect(again.mark).toBe(looks.mark)
    expect(looksFrom({ files: looks.files!, mark: again.mark! })).toBe(again)
  })
})

/** The element of the look, on its line 18, by another. */
const element = (code: string) =>
  lookWith(['<text field="headline" type="headline">\n        {sign.headline}\n      </text>', code])

describe('what cannot be drawn is told with the place in the look', () => {
  test.each<[string, string, string]>([
    ['a style', '<box style={{ gap: 1, colr: 1 }} />', '17:29-17:33 a <box> has no style `colr`'],
    [
      'a style’s value',
      '<box style={{ gap: "5mm" }} />',
      '17:21-17:24 `gap` must be a number, in millimetres',
    ],
    [
      'no number',
      '<box\n  style={{ gap: Number("x") }} />',
      '18:12-18:15 `gap` must be a number, in millimetres',
    ],
    ['a prop', '<box colour="ink" />', '17:12-17:18 a <box> has no `colour`'],
    ['a tag', '<div>x</div>', '17:7-17:19 <div> cannot be drawn'],
    [
      'a colour',
      '<text field="phone" type="headline" fill="inc">x</text>',
      '17:49-17:52 the look has no colour named `inc`',
    ],
    ['a type', '<text field="phone" type="big">x</text>', '17:33-17:36 the look has no type named `big`'],
    [
      'an alignment',
      '<text field="phone" type="headline" align="left">x</text>',
      '17:43-17:48 `align` must be one of start, center, end',
    ],
    ['no field', '<text type="headline">x</text>', '17:7-17:37 a <text> must say its `field`'],
    [
      'two texts',
      '<text field="phone" type="headline">{sign.headline} x</text>',
      '17:7-17:67 a <text> must hold one text',
    ],
    ['words outside', 'hello', '16:5-16:39 the words "hello" stand outside a <text>'],
    ['an object', '{{ a: 1 }}', '16:5-16:39 an object that is no element'],
    ['a promise', '{(async () => { throw new Error("late") })()}', '17:9-17:14 a look draws at once'],
    [
      'a promise behind something else',
      '<colr />{(async () => { throw new Error("late") })()}',
      '17:7-17:60 <colr> cannot be drawn',
    ],
    ['no map of styles', '<box style={null} />', '17:12-17:17 `style` must be a map of styles'],
    [
      'a language',
      '<text field="phone" type="headline" language="xx_!">x</text>',
      '17:43-17:51 `language` must be the tag of a language',
    ],
    ['an element made by hand', "{{ type: 'p', props: null, at: 1 }}", '16:5-16:39 <p> cannot be drawn'],
    ['a function', '{() => 1}', '16:5-16:39 a function stands among the elements'],
    [
      'a field that is not there',
      '<text field="phone" type="headline">{sign.phone.number}</text>',
      "17:7-17:69 Cannot read properties of undefined (reading 'number')",
    ],
    ['an error', '{(() => {\n throw new Error("no")\n})()}', '18:2-18:23 no (it threw)'],
    [
      'what is no error',
      '{(() => { throw Object.create(null) })()}',
      '15:3-15:7 something without words (it threw)',
    ],
    [
      'a change of the sign',
      '{(() => {\n sign.headline = "Mine"\n})()}',
      '18:2-18:24 Cannot assign to read only property',
    ],
    ['no end', '{(function again() { return again() })()}', '17:7-17:48 Maximum call stack size exceeded'],
  ])('%s', async (_, code, words) => {
    const found = await told({
      'look.tsx': element(code).replace("import { Sheet } from 'signgen/parts'\n", "const Sheet = 'box'\n"),
    })
    expect(found).toHaveLength(1)
    const [place, ...message] = words.split(' ')
    expect(found[0]).toContain(
      `look.tsx:${place} template-error The look stark cannot be drawn: ${message.join(' ')}`,
    )
    expect(found[0]).toContain('it was drawing sign.yaml on a6')
  })
  test.each([
    [
      'words over the edge',
      '<box style={{ padding: -9 }}>{sign.headline && <text field="headline" type="headline">{sign.headline}</text>}</box>',
      'The look sets words over the edge of a6',
    ],
    ['a code without room', '<qr style={{}} />', 'The look gives `qr` no room on a6'],
    [
      'no words, and boxes that are too high',
      '<box style={{ height: 9999, flexShrink: 0 }} />',
      'The boxes of the look are higher than a6',
    ],
  ])('%s', async (_, code, words) => {
    const look = element(code).replace("'phone', ", "'phone', 'qr', ")
    const sign = `${SIGN}phone: "020 7219 3528"\nqr: phone\n`
    expect(await told({ 'look.tsx': look }, sign)).toEqual([
      expect.stringContaining(`look.tsx:15:3-15:7 template-error ${words}`),
    ])
  })
  test('a key is no prop, however it is written', async () => {
    expect(
      await told({
        'look.tsx': element(
          '<box {...{}} key="a" /><box key="b" /><text field="headline" type="headline">{sign.headline}</text>',
        ),
      }),
    ).toEqual([])
  })
  test('a component that throws, in the file that it is in', async () => {
    const [found] = await told({
      ...pieces,
      'pieces/board.tsx': 'export const Board = () => {\n  return null.gone\n}\n',
    })
    expect(found).toMatch(/^board\.tsx:2:3-2:19 template-error/)
  })
  test.each([
    ['() => {}', '`draw` gave nothing to draw: is its `return` missing?'],
    ['async () => { throw new Error("late") }', 'a look draws at once'],
    ['() => 5', 'the words "5" stand outside a <text>'],
    ['() => { throw "x" }', 'x (it threw)'],
  ])('draw: %s', async (code, words) => {
    const look = `${LOOK.slice(0, LOOK.indexOf('draw:'))}draw: ${code},\n})\n`
    const [found] = await told({ 'look.tsx': look })
    expect(found).toContain('look.tsx:15:3-15:7 template-error')
    expect(found).toContain(words)
  })
})

describe('a file that cannot be a look is told of', () => {
  test.each<[string, string, RegExp]>([
    [
      'no syntax',
      "name: 'stark'",
      /look\.tsx:6:3-6:33 The file cannot be understood: Unexpected token, expected ","/,
    ],
    [
      'what only V8 sees',
      '',
      /look\.tsx:2:1-2:11 The file cannot be understood: Identifier 'a' has already been declared/,
    ],
  ])('%s', (name, _, words) => {
    const text =
      name === 'no syntax' ? lookWith(["name: 'stark',", "name: 'stark'"]) : 'const a=1;\nconst a=2;\n'
    expect(faults({ 'look.tsx': text })).toEqual([expect.stringMatching(words)])
  })
  test.each<[string, string, string]>([
    ['no export', 'export const a = 1', 'look.tsx:1:1-1:19 The file exports no look'],
    [
      'another export',
      'const a = 1\nexport default 5',
      'look.tsx:2:1-2:17 What the file exports by default is no look',
    ],
    ['an error', "const a = 1\nthrow new Error('top')", 'look.tsx:2:1-2:23 top (it threw)'],
    ['nothing thrown', 'throw undefined', 'look.tsx:1:1-1:16 undefined (it threw)'],
    [
      'a package',
      "import fs from 'node:fs'\nexport default fs",
      'look.tsx:1:17-1:24 `node:fs` cannot be imported',
    ],
    [
      'no such file',
      "import { a } from './gone'\nexport default a",
      'look.tsx:1:20-1:26 There is no file `./gone`',
    ],
    [
      'a file outside',
      "import { a } from '../a.ts'\nexport default a",
      'look.tsx:1:20-1:27 `../a.ts` lies outside the folder of the looks',
    ],
    [
      'no such part',
      "import { Shet } from 'signgen/parts'\nexport default Shet",
      'look.tsx:2:1-2:20 `signgen/parts` exports no `Shet`: did you mean `Sheet`?',
    ],
    [
      'a getter that throws',
      "export default {\n get name() { throw new Error('x') } }",
      'look.tsx:2:2-2:39 x (it threw)',
    ],
  ])('%s', (_, text, words) => {
    const found = faults({ 'look.tsx': text })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(words)
  })
  test('and so is a piece, once, where it is broken', () => {
    const found = faults({ ...pieces, 'words.ts': 'const a = (\n' })
    expect(found).toEqual([expect.stringContaining('words.ts:')])
  })
  test('a sign that names it is told the same, and others are drawn', async () => {
    const files = { 'look.tsx': lookWith(["name: 'stark',", "name: 'stark'"]) }
    expect(await told(files)).toEqual([expect.stringContaining('look.tsx:6:3')])
    expect(await told(files, 'headline: x\npublisher: Us\noutputs: [a6.svg]\n')).toEqual([])
  })
})

const faults = (files: Readonly<Record<string, string>>): string[] =>
  faultsOf(looksOf(folderOf(files))).map(
    ({ file, line, column, endLine, endColumn, code, message, hint }) =>
      `${code === 'template-error' ? '' : code}${file.split('/').at(-1)}:${line}:${column}-${endLine}:${endColumn} ${message} = ${hint}`,
  )

describe('what is declared wrongly is told, all of it', () => {
  test('in one run', () => {
    const look = lookWith(
      ["'stark'", "'Plain look'"],
      ['description', 'descripton'],
      ["'phone', ", "'phon', "],
      ["'#FFFFFF'", "'white'"],
      ["'#111111'", "{ rgb: '#111111', cmyk: [0, 0, 120, 0] }"],
      ["'Archivo', 900", "'Arkivo', 900"],
      ["fit: 'measure'", "fit: 'mesure', weight: 5"],
      ['words: {}', 'words: { en: { a: 5 } }'],
    )
    expect(faults({ 'look.tsx': look })).toEqual([
      'look.tsx:4:1-4:32 The look has no `description` = add `description:`',
      expect.stringContaining('look.tsx:5:10-5:20 `name` must be a name of small letters, digits and dashes'),
      'look.tsx:6:3-6:13 `descripton` is no part of a look = did you mean `description`?',
      'look.tsx:7:24-7:28 `shows[1]` must be a field of a sign, not `phon` = did you mean `phone`?',
      'look.tsx:9:23-9:28 `colours.ground` must be a colour like "#FFD900", not `white` = null',
      'look.tsx:9:54-9:58 `colours.ink.cmyk[2]` must be a number from 0 to 100 = null',
      expect.stringContaining(
        'look.tsx:10:12-10:19 `faces.display` must be a font that `signgen fonts` lists; did you mean Archivo?',
      ),
      expect.stringContaining(
        'look.tsx:12:49-12:55 `type.headline.fit` must be one of flow, measure, line, small',
      ),
      expect.stringContaining('look.tsx:12:58-12:64 `type.headline.weight` is no part of a look'),
      'look.tsx:14:18-14:19 `words.en.a` must be text = null',
    ])
  })
  test.each<[string, string, string]>([
    [
      "'Archivo', 900",
      "'Archivo', 800",
      '`faces.display` must be in a weight that Archivo has: 400, 500, 700, 900',
    ],
    [
      "face: 'display'",
      "face: 'dsplay'",
      '12:24-12:30 `type.headline` is set in the face `dsplay`, which is not among `faces`',
    ],
    ['needs: []', "needs: ['quote']", '8:12-8:17 The look needs `quote`, which it does not show'],
    [
      "'stark'",
      "'witness-appeal'",
      '5:10-5:24 There can be no second look named `witness-appeal`: signgen has one itself',
    ],
    ['size: 4', 'size: 0', '`type.headline.size` must be a number above 0'],
    ['words: {}', "words: { 'en_GB!': {} }", '`words.en_GB!` must be told by language'],
  ])('%s → %s', (from, to, words) => {
    const found = faults({ 'look.tsx': lookWith([from, to]) })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(words)
  })
  test('two looks of one name', () => {
    expect(faults({ 'a.tsx': LOOK, 'b.tsx': LOOK })).toEqual([
      expect.stringContaining(
        'b.tsx:5:10-5:15 There can be no second look named `stark`: `a.tsx` already is one',
      ),
    ])
  })
})

describe('a sign names a look and never a file', () => {
  test.each([
    './look.tsx',
    '../looks/look.tsx',
    '/etc/look.js',
    'look.tsx',
    'file:///look.tsx',
    'constructor',
  ])('%s', async name => {
    const found = await told({ 'look.tsx': LOOK }, SIGN.replace('stark', name))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`unknown-template There is no look named \`${name}\``)
    if (name !== 'constructor') expect(found[0]).toContain('a sign names a look and never a file')
  })
  test('a name that is nearly one of either is told', async () => {
    expect((await told({ 'look.tsx': LOOK }, SIGN.replace('stark', 'strak')))[0]).toContain(
      'did you mean `stark`?',
    )
    expect((await told({ 'look.tsx': LOOK }, SIGN.replace('stark', 'witness-apeal')))[0]).toContain(
      'did you mean `witness-appeal`?',
    )
  })
})

test('a look needs what it says: without it nothing is drawn', async () => {
  const look = lookWith(['needs: []', "needs: ['phone']"], ['{sign.headline}', '{sign.phone.number}'])
  expect(await told({ 'look.tsx': look })).toEqual([
    expect.stringContaining('missing-field The look stark needs `phone`'),
  ])
})

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Module {
  readonly path: string
  readonly imports: readonly string[]
  readonly lines: number
}

const modules: Module[] = ['src', 'templates'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map(entry => {
      const file = join(entry.parentPath, entry.name)
      const code = readFileSync(file, 'utf8')
      const found = [...code.matchAll(/(?:\bfrom |\bimport |\bimport\()'([^']+)'/g)].map(match => match[1]!)
      const imports = found.map(name =>
        name.startsWith('.') ? relative(root, join(dirname(file), name)) : name,
      )
      return { path: relative(root, file), imports, lines: code.split('\n').length }
    }),
)

/** Each dependency has one door: swapping it touches one file. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  harfbuzzjs: ['src/text/typeface.ts'],
  'bidi-js': ['src/text/itemise.ts'],
  linebreak: ['src/text/paragraph.ts'],
  satori: ['src/layout/boxes.ts'],
  '@resvg/resvg-js': ['src/picture/resvg.ts'],
  'detect-libc': ['src/picture/resvg.ts'],
  '@jsquash/webp/decode.js': ['src/picture/codecs.ts'],
  '@jsquash/jpeg/encode.js': ['src/picture/codecs.ts'],
  chokidar: ['src/commands/watch.ts'],
  'csv-parse/sync': ['src/data/csv.ts'],
  'libphonenumber-js/min': ['src/sense/phone/typed.ts'],
  qr: ['src/qr.ts'],
  'qr/decode.js': ['src/sense/code.ts'],
  yaml: ['src/data/listed.ts', 'src/parse.ts', 'src/yaml-traps.ts'],
  commander: ['src/cli.ts'],
  fflate: ['src/encode/pdf/objects.ts'],
  picocolors: ['src/commands/say.ts', 'src/report/pretty.ts'],
  sucrase: ['src/looks/javascript.ts'],
  valibot: [
    'src/conform.ts',
    'src/fields.ts',
    'src/fields/kinds.ts',
    'src/fields/print.ts',
    'src/looks/shape.ts',
    'src/report/schema.ts',
  ],
  '@valibot/to-json-schema': ['src/report/schema.ts', 'src/schema.ts'],
}

describe('every dependency has its doors', () => {
  const packages = new Set(
    modules.flatMap(({ imports }) =>
      imports.filter(name => !/^(?:src|templates|node:|\.|package|signgen)/.test(name)),
    ),
  )
  test.each([...packages])('%s', name => {
    expect(
      modules
        .filter(({ imports }) => imports.includes(name))
        .map(({ path }) => path)
        .sort(),
    ).toEqual(DOORS[name])
  })
})

/** What a file may be used by, from the command line down to the nouns. Imports point downwards. */
const LEVELS: readonly (readonly [name: string, files: RegExp])[] = [
  ['cli', /^src\/(?:cli|index|engine|worker)\.ts$|^src\/system\/engine\.ts$/],
  ['commands', /^src\/commands\//],
  ['batch', /^src\/batch\//],
  ['story', /^src\/(?:render|draw|prepare|plan)\.ts$/],
  [
    'stages',
    /^src\/(?:bilingual|translations|look-words|parse|yaml-traps|check|conform|decide|palette|payload|told-elsewhere|pictured|whole|words|override|placeholders|typography|gather|own-fonts|layout|naming|schema)\.ts$|^src\/(?:layout|encode|report|data|sense|looks)\//,
  ],
  ['text', /^src\/(?:text|picture)\/|^src\/(?:typefaces|qr)\.ts$|^src\/system\//],
  [
    'nouns',
    /^src\/(?:languages|redaction|marks|masking|strong-words|punctuation|quoted|imprint|tiling|ganging|profile|sign|sheet|diagnostic|drawing|tree|template|template-error|codes|fields|outputs|jsx-runtime|dist|encoding)\.ts$|^src\/fields\//,
  ],
]

const levelOf = (path: string) => LEVELS.findIndex(([, files]) => files.test(path))

describe('imports point one way', () => {
  test.each(modules.filter(({ path }) => path.startsWith('src/')))('$path', ({ path, imports }) => {
    expect(levelOf(path)).toBeGreaterThanOrEqual(0)
    for (const name of imports.filter(each => each.startsWith('src/') && each.endsWith('.ts'))) {
      expect(levelOf(name), `${path} imports ${name}`).toBeGreaterThanOrEqual(levelOf(path))
    }
  })
})

test('one stage does not import another', () => {
  const stage = (path: string) => /^src\/(parse|check|gather|layout|encode|report)(?:\.ts|\/)/.exec(path)?.[1]
  const across = modules.flatMap(({ path, imports }) =>
    imports
      .filter(name => stage(path) && stage(name) && stage(path) !== stage(name))
      .map(name => `${path} → ${name}`),
  )
  expect(across).toEqual(['src/layout.ts → src/gather.ts'])
})

test('looks import only what anybody’s look may', () => {
  for (const { path, imports } of modules.filter(
    ({ path }) => path.startsWith('templates/') && path !== 'templates/index.ts',
  )) {
    for (const name of imports) expect(name, path).toMatch(/^signgen(?:\/parts)?$|^templates\/[a-z-]+\//)
  }
})

test('files are small', () => {
  const sizes = modules.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(sizes[sizes.length >> 1]).toBeLessThan(90)
  expect(
    modules.filter(({ lines, path }) => lines > 250 && path !== 'src/codes.ts').map(({ path }) => path),
  ).toEqual([])
})

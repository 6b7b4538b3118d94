import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Module {
  readonly path: string
  /** Paths of ours, and names of packages. */
  readonly imports: readonly string[]
  /** What it calls of the machine that only one of Node and browsers has. */
  readonly globals: readonly string[]
  readonly lines: number
}

/** What ours is called where it is not named by its path. */
const ALIASES: Readonly<Record<string, string>> = {
  signgen: 'src/looks/kit/index.ts',
  'signgen/parts': 'templates/parts/index.ts',
  'signgen/jsx-runtime': 'src/looks/kit/jsx-runtime.ts',
  // A room of the host, whichever the bundler takes.
  '#host': 'src/host/host.ts',
}

/** What a file imports, by value or by type, at once or later; the words of its comments and of its templates aside. */
function importsOf(path: string, code: string): string[] {
  const own = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/`(?:[^`\\]|\\.)*`/g, '``')
  const found = [...own.matchAll(/(?:\bfrom |\bimport |\bimport\()'([^']+)'/g)].map(match => match[1]!)
  return found.map(name =>
    name.startsWith('.') ? relative(root, join(root, dirname(path), name)) : (ALIASES[name] ?? name),
  )
}

/** Only these know the machine: the rest runs in Node and in a browser as it is. */
const KNOWS_NODE = /^src\/(?:host\/node|batch|cli|looks\/own|studio\/server)\/|^src\/(?!web)[\w-]+\.ts$/
const KNOWS_BROWSERS = /^src\/host\/web\/|^src\/studio\/(?:page|engine)\/|^src\/web[\w-]*\.ts$/

const OF_NODE = ['Buffer', 'process', 'setImmediate', 'require', '__dirname', '__filename', 'global']
const OF_BROWSERS = ['window', 'document', 'self', 'navigator', 'fetch', 'XMLHttpRequest', 'postMessage']

/** What a file calls by name that only Node has, or only a browser. The bundler knows which names are of the file's own. */
function globalsOf(path: string, code: string): string[] {
  const names = [...(KNOWS_NODE.test(path) ? [] : OF_NODE), ...(KNOWS_BROWSERS.test(path) ? [] : OF_BROWSERS)]
  const define = Object.fromEntries(names.map(name => [name, `OUTSIDE_${name}`]))
  const { code: told } = transformSync(code, {
    loader: path.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'preserve',
    define,
  })
  return [...new Set([...told.matchAll(/\bOUTSIDE_(\w+)/g)].map(match => match[1]!))]
}

const modules: readonly Module[] = ['src', 'templates'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map(entry => {
      const path = relative(root, join(entry.parentPath, entry.name))
      const code = readFileSync(join(root, path), 'utf8')
      return {
        path,
        imports: importsOf(path, code),
        globals: globalsOf(path, code),
        lines: code.split('\n').length,
      }
    }),
)

/**
 * The folders from the ground up. A file may import its own room and those above it in this list; `never` says what it
 * may not, all the same. The doors are the files that lie flat in `src/`.
 */
const ROOMS: readonly {
  readonly name: string
  readonly files: RegExp
  readonly never?: RegExp
}[] = [
  { name: 'model', files: /^src\/model\// },
  { name: 'host', files: /^src\/host\// },
  { name: 'trade', files: /^src\/trade\//, never: /^src\/host\// },
  { name: 'media', files: /^src\/media\// },
  { name: 'looks/kit', files: /^src\/looks\/kit\//, never: /^src\/(?:host|media)\// },
  { name: 'templates', files: /^templates\//, never: /^src\/(?!looks\/kit\/)/ },
  { name: 'looks/own', files: /^src\/looks\/own\//, never: /^templates\// },
  { name: 'stages', files: /^src\/stages\//, never: /^src\/looks\/own\/|^templates\// },
  { name: 'render', files: /^src\/render\// },
  { name: 'batch', files: /^src\/batch\// },
  { name: 'preflight', files: /^src\/preflight\//, never: /^src\/(?!model\/|trade\/|preflight\/)/ },
  { name: 'studio/shared', files: /^src\/studio\/shared\// },
  { name: 'studio/works', files: /^src\/studio\/works\// },
  { name: 'doors', files: /^src\/[\w-]+\.ts$/ },
  { name: 'studio/engine', files: /^src\/studio\/engine\// },
  {
    name: 'studio/page',
    files: /^src\/studio\/page\//,
    never: /^src\/(?!studio\/(?:shared|page)\/|model\/)/,
  },
  { name: 'studio/server', files: /^src\/studio\/server\//, never: /^src\/studio\/(?:page|engine)\// },
  { name: 'cli', files: /^src\/cli\// },
]

const levelOf = (path: string) => ROOMS.findIndex(({ files }) => files.test(path))
const isOurs = (name: string) => /^(?:src|templates)\//.test(name)
const stageOf = (path: string) => /^src\/stages\/(\w+)\//.exec(path)?.[1]

/** What the table forbids of one import. */
function wrongWith(path: string, name: string): string | undefined {
  if (/^(?:node:|src\/host\/node\/)/.test(name))
    return KNOWS_NODE.test(path) ? undefined : 'knows that it runs in Node'
  if (name.startsWith('src/host/web/'))
    return KNOWS_BROWSERS.test(path) ? undefined : 'knows that it runs in a browser'
  if (!isOurs(name)) return undefined
  if (levelOf(name) > levelOf(path)) return 'points up'
  if (ROOMS[levelOf(path)]!.never?.test(name)) return 'is forbidden to this room'
  if (stageOf(path) && stageOf(name) && stageOf(path) !== stageOf(name)) return 'is another stage'
  return undefined
}

/** Files that import one another, by value or by type, in a ring (Tarjan's strongly connected components). */
function circles(all: readonly Pick<Module, 'path' | 'imports'>[]): string[][] {
  const importsIn = new Map(all.map(({ path, imports }) => [path, imports]))
  const seen = new Map<string, { index: number; low: number; open: boolean }>()
  const [stack, rings]: [string[], string[][]] = [[], []]
  const visit = (path: string) => {
    const state = { index: seen.size, low: seen.size, open: true }
    seen.set(path, state)
    stack.push(path)
    for (const name of importsIn.get(path) ?? []) {
      if (!importsIn.has(name)) continue
      const other = seen.get(name) ?? visit(name)
      if (other.open) state.low = Math.min(state.low, other.low)
    }
    if (state.low === state.index) {
      const ring = stack.splice(stack.indexOf(path))
      for (const each of ring) seen.get(each)!.open = false
      if (ring.length > 1 || importsIn.get(path)!.includes(path)) rings.push(ring.sort())
    }
    return state
  }
  for (const { path } of all) if (!seen.has(path)) visit(path)
  return rings
}

describe('a folder is a level', () => {
  test('every file stands in a room', () => {
    expect(modules.filter(({ path }) => levelOf(path) < 0).map(({ path }) => path)).toEqual([])
  })
  test('imports point down, and stages meet in render/ alone', () => {
    const wrong = modules.flatMap(({ path, imports }) =>
      imports.flatMap(name => {
        const why = wrongWith(path, name)
        return why ? [`${path} → ${name}: ${why}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })
  test('nobody calls by name what only Node has, or only a browser', () => {
    const strange = modules.flatMap(({ path, globals }) => globals.map(name => `${path}: ${name}`))
    expect(strange).toEqual([])
  })
  test('no file imports itself by way of others', () => expect(circles(modules)).toEqual([]))

  test.each([
    ['src/model/sign.ts', "import { x } from '../trade/law/imprint.ts'", 'points up'],
    ['src/trade/law/imprint.ts', "import type { X } from '../../host/host.ts'", 'is forbidden to this room'],
    ['src/stages/check/check.ts', "import { x } from '../layout/layout.ts'", 'is another stage'],
    ['src/stages/layout/layout.ts', "const x = await import('node:fs')", 'knows that it runs in Node'],
    [
      'src/stages/layout/layout.ts',
      "import { x } from '../../looks/own/load.ts'",
      'is forbidden to this room',
    ],
    ['templates/plain.tsx', "import { x } from '../src/model/sign.ts'", 'is forbidden to this room'],
    ['src/media/text/lines.ts', "import { x } from 'signgen/parts'", 'points up'],
    [
      'src/media/text/lines.ts',
      "import { host } from '../../host/web/host.ts'",
      'knows that it runs in a browser',
    ],
    [
      'src/stages/encode/encode.ts',
      "import { host } from '../../host/node/host.ts'",
      'knows that it runs in Node',
    ],
    ['src/host/web/host.ts', "import { x } from 'node:zlib'", 'knows that it runs in Node'],
  ])('%s may not hold %s', (path, code, why) => {
    expect(importsOf(path, code).map(name => wrongWith(path, name))).toEqual([why])
  })
  test.each([
    ['const text = Buffer.from(bytes)', ['Buffer']],
    ['const folder = `${process.cwd()}/x`', ['process']],
    ['const isNode = typeof process === "object"', ['process']],
    ['setImmediate(draw)', ['setImmediate']],
    ["const fs = require('fs')", ['require']],
    ['const answer = await fetch(url)', ['fetch']],
    ['self.onmessage = draw', ['self']],
    ["/* no Buffer */ const words = 'process' // no process", []],
    ['const words = `${a} process ${b} Buffer`', []],
    ['const process = (self: string) => new hb.Buffer(self)', []],
  ])('of %s is seen what a machine alone has', (code, names) => {
    expect(globalsOf('src/media/text/lines.ts', code)).toEqual(names)
  })
  test.each([
    ['by value', "import { b } from './b.ts'", "import { a } from './a.ts'"],
    ['by type', "import type { B } from './b.ts'", "export type { A } from './a.ts'"],
    ['later', "const b = import('./b.ts')", "type A = import('./a.ts').A"],
  ])('a circle %s is seen', (_, a, b) => {
    const two = [
      ['src/model/a.ts', a],
      ['src/model/b.ts', b],
    ] as const
    const found = circles(two.map(([path, code]) => ({ path, imports: importsOf(path, code) })))
    expect(found).toEqual([['src/model/a.ts', 'src/model/b.ts']])
  })
  test('a circle through an alias is seen', () => {
    const two = [
      { path: 'src/looks/kit/index.ts', imports: ['templates/parts/index.ts'] },
      {
        path: 'templates/parts/index.ts',
        imports: importsOf('templates/parts/index.ts', "import 'signgen'"),
      },
    ]
    expect(circles(two)).toHaveLength(1)
  })
})

/**
 * Calls of the language that take a list as their arguments, and overflow the stack where it is a long one: the points of
 * a picture, the bytes of a file, the rows of a table.
 */
const TAKES_MANY =
  /\b(?:Math\.(?:min|max|hypot)|String\.from(?:CharCode|CodePoint)|\w+\.(?:push|unshift|splice|concat))\(/g
const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g

/** Such calls in the code of a file, up to what they spread. */
function spreadsIn(path: string, code: string): string[] {
  // Without comments and types, which the bundler leaves out, and without the words of strings.
  const loader = path.endsWith('x') ? 'tsx' : 'ts'
  const { code: plain } = transformSync(code, { loader, jsx: 'preserve', minifyWhitespace: true })
  const bare = plain.replace(STRING, '""')
  return [...bare.matchAll(TAKES_MANY)].flatMap(({ index, 0: call }) => {
    let depth = 0
    for (let at = index + call.length - 1; at < bare.length; at++) {
      if ('([{'.includes(bare[at]!)) depth++
      else if (')]}'.includes(bare[at]!)) depth--
      if (depth === 0) return []
      if (depth === 1 && bare.startsWith('...', at)) return [bare.slice(index, at + 20)]
    }
    return []
  })
}

describe('no list is spread over the arguments of a call', () => {
  test('in any file', () => {
    const found = modules.flatMap(({ path }) =>
      spreadsIn(path, readFileSync(join(root, path), 'utf8')).map(call => `${path}: ${call}`),
    )
    expect(found).toEqual([])
  })
  test.each([
    'Math.min(...points)',
    'Math.max(0, ...sizes.map(size => size.width))',
    'all.push(\n  first,\n  ...rest,\n)',
    'String.fromCharCode(...bytes)',
    'order.splice(i, n, ...order.slice(i, n).reverse())',
  ])('%s is seen', code => expect(spreadsIn('src/model/sign.ts', code)).toHaveLength(1))
  test.each(['Math.min(a, b)', 'all.push([...some])', 'const all = [...a, ...b]', 'all.push({ ...a })'])(
    '%s is none',
    code => expect(spreadsIn('src/model/sign.ts', code)).toEqual([]),
  )
})

/** Each dependency has one door: swapping it touches one file. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  sarif: ['src/stages/report/sarif.ts'],
  harfbuzzjs: ['src/media/text/typeface.ts'],
  'bidi-js': ['src/media/text/itemise.ts'],
  linebreak: ['src/media/text/breaks.ts'],
  hyphen: ['src/media/words/hyphenate.ts'],
  '@resvg/resvg-js': ['src/host/node/rasteriser.ts'],
  '@resvg/resvg-wasm': ['src/host/web/rasteriser.ts'],
  '@noble/hashes/legacy.js': ['src/host/web/host.ts'],
  '@noble/hashes/sha2.js': ['src/host/web/host.ts'],
  pako: ['src/host/web/run-lengths.ts'],
  'woff2-encoder/decompress': ['src/host/web/host.ts'],
  'detect-libc': ['src/host/node/rasteriser.ts'],
  '@jsquash/webp/decode.js': ['src/media/picture/codecs.ts'],
  '@jsquash/jpeg/encode.js': ['src/media/picture/codecs.ts'],
  culori: ['src/media/picture/svg-colours.ts'],
  chokidar: ['src/cli/watch.ts', 'src/studio/server/watch-folder.ts'],
  open: ['src/cli/browser.ts'],
  ignore: ['src/batch/ignored.ts'],
  tinyglobby: ['src/batch/find-signs.ts'],
  'csv-parse/sync': ['src/batch/data/csv.ts'],
  'libphonenumber-js/min': ['src/trade/contact/phone-number.ts'],
  qr: ['src/media/picture/qr-code.ts'],
  'qr/decode.js': ['src/stages/rules/page/qr-scan.ts'],
  yaml: [
    'src/batch/data/yaml.ts',
    'src/studio/shared/yaml-edit.ts',
    'src/studio/shared/yaml-value.ts',
    'src/studio/shared/yaml-words.ts',
    'src/stages/parse/tree-reader.ts',
    'src/stages/parse/yaml.ts',
    'src/stages/parse/yaml-traps.ts',
  ],
  '@codemirror/autocomplete': ['src/studio/page/editor/codemirror.ts'],
  '@codemirror/commands': ['src/studio/page/editor/codemirror.ts'],
  '@codemirror/lang-yaml': ['src/studio/page/editor/codemirror.ts'],
  '@codemirror/language': ['src/studio/page/editor/codemirror.ts'],
  '@codemirror/lint': ['src/studio/page/editor/codemirror.ts'],
  '@codemirror/search': ['src/studio/page/editor/codemirror.ts'],
  '@codemirror/state': ['src/studio/page/editor/codemirror.ts'],
  '@codemirror/view': ['src/studio/page/editor/codemirror.ts'],
  '@lezer/highlight': ['src/studio/page/editor/codemirror.ts'],
  preact: ['src/studio/page/ui.ts'],
  'preact/hooks': ['src/studio/page/ui.ts'],
  'vscode-languageserver/node': ['src/cli/lsp/document.ts', 'src/cli/lsp/server.ts'],
  'vscode-languageserver-textdocument': ['src/cli/lsp/server.ts'],
  diff: ['src/batch/mend-signs.ts'],
  commander: ['src/cli/completion.ts', 'src/cli/flags.ts', 'src/cli/main.ts'],
  '@cantoo/pdf-lib': ['src/preflight/pdf/reader.ts'],
  'pdfjs-dist/image_decoders/pdf.image_decoders.min.mjs': ['src/preflight/content/jpeg-samples.ts'],
  jscolorengine: ['src/media/picture/colours.ts'],
  fflate: [
    'src/host/web/host.ts',
    'src/media/picture/embedded-profile.ts',
    'src/preflight/pdf/filters.ts',
    'src/stages/encode/pdf/objects.ts',
    'src/studio/page/downloads.ts',
  ],
  picocolors: ['src/cli/print-diagnostics.ts', 'src/stages/report/pretty.ts'],
  '@babel/parser': ['src/looks/own/javascript.ts'],
  sucrase: ['src/looks/own/javascript.ts'],
  valibot: [
    'src/model/sign-file/walk.ts',
    'src/model/sign-file/sign-file.ts',
    'src/model/sign-file/campaign.ts',
    'src/model/sign-file/kinds.ts',
    'src/model/sign-file/print.ts',
    'src/model/sign-file/printer.ts',
    'src/looks/own/check-template.ts',
    'src/stages/report/json-schema.ts',
  ],
  '@valibot/to-json-schema': ['src/stages/report/json-schema.ts', 'src/model/sign-file/json-schema.ts'],
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
    ).toEqual([...(DOORS[name] ?? [])].sort())
  })
})

test('nothing ends the process but the command line and the door of its processes', () => {
  const ending = modules.filter(({ path }) =>
    readFileSync(join(root, path), 'utf8').includes('process.exit('),
  )
  expect(ending.map(({ path }) => path).filter(path => !path.startsWith('src/cli/'))).toEqual([
    'src/studio-worker.ts',
    'src/worker.ts',
  ])
})

test('files are small', () => {
  const sizes = modules.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(sizes[sizes.length >> 1]).toBeLessThan(90)
  expect(modules.filter(({ lines }) => lines > 250).map(({ path }) => path)).toEqual([])
})

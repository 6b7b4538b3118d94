// Build dist/: the bundled program, its fonts, and the JSON Schema of sign files.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import decompress from 'woff2-encoder/decompress'
import { at, harfbuzz, shared } from './bundle.mjs'
import { dictionaries } from './dictionaries.mjs'
import { EMOJI, FONT_FOLDERS, FONTS, STAND_INS, SYMBOLS } from './fonts.mjs'
import { letterPatterns } from './letter-patterns.mjs'
import { bundledPackages, fontLicence, SATORI, taffyCrates, thirdPartyLicences } from './licences.mjs'
import { lineBreakClasses, noPicomatch, onUse, phoneMetadata } from './on-use.mjs'
import { partFont } from './part-fonts.mjs'
import { barFont } from './redaction-bar.mjs'
import { buildStudio } from './studio.mjs'

/** For a profile: the engine with the names of the source (docs/performance.md). */
const readable = process.argv.includes('--readable')

/** What went into which file of dist/, of all bundles. */
const metafile = { inputs: {}, outputs: {} }

async function build(options) {
  const node = { platform: 'node', target: 'node20', external: ['@resvg/resvg-js'] }
  const made = (await esbuild.build({ ...shared, ...node, ...options })).metafile
  Object.assign(metafile.inputs, made.inputs)
  Object.assign(metafile.outputs, made.outputs)
}

/** In the built program `./engine.ts` is the script below, loaded with its compiled code. */
const engine = {
  name: 'engine',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:\.{1,2}\/)+engine\.ts$/ }, () => ({ path: at('src/load-engine.ts') }))
  },
}

/** What few signs need is a script of its own, read when it is first asked for: the engine is read at every start. */
const RARE = {
  jscolorengine: 'jscolorengine',
  'webp-decode': '@jsquash/webp/decode.js',
  'jpeg-encode': '@jsquash/jpeg/encode.js',
  'qr-decode': 'qr/decode.js',
  'pdf-lib': '@cantoo/pdf-lib',
  'jpeg-samples': 'pdfjs-dist/image_decoders/pdf.image_decoders.min.mjs',
}
const rare = {
  name: 'rare',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.]/ }, ({ path, kind }) => {
      const name = Object.keys(RARE).find(each => RARE[each] === path)
      if (name && kind === 'import-statement')
        throw new Error(`${path} is read at every start: import it where it is used`)
      return name && { path: `./${name}.cjs`, external: true }
    })
  },
}

rmSync(at('dist'), { recursive: true, force: true })

const inScript = {
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
}

/** Few runs are of these commands: they are a script of their own, which the others do not read. */
const SELDOM = Object.fromEntries(
  'completion fonts init lsp/server preflight proof report-merge schema studio templates watch'
    .split(' ')
    .map(each => [`./${each}.ts`, at(`src/cli/${each}.ts`)]),
)
const seldom = {
  name: 'seldom',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\// }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && importer === at('src/cli/main.ts') && Object.hasOwn(SELDOM, path)
        ? { path, namespace: 'seldom' }
        : undefined,
    )
    onResolve({ filter: /^\.\/commands\.cjs$/ }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /.*/, namespace: 'seldom' }, ({ path }) => ({
      contents: `module.exports = require('./commands.cjs').read[${JSON.stringify(path)}]()`,
    }))
  },
}
const reading = Object.entries(SELDOM).map(
  ([name, file]) => `${JSON.stringify(name)}: () => require(${JSON.stringify(file)}),`,
)

// All that draws, as one CommonJS script: Node can keep the compiled code of such a one (src/host/node/code-cache.ts).
await build({
  entryPoints: ['src/engine.ts'],
  format: 'cjs',
  minify: !readable,
  supported: { ...shared.supported, 'dynamic-import': false },
  ...inScript,
  outfile: 'dist/engine.cjs',
  plugins: [harfbuzz, rare, onUse, noPicomatch, lineBreakClasses, phoneMetadata, letterPatterns],
})

await build({
  entryPoints: RARE,
  format: 'cjs',
  minify: !readable,
  ...inScript,
  // To the engine the default of a CommonJS script is all of its exports: what the package's default does must be that.
  footer: {
    js: "if (typeof module.exports.default === 'function') module.exports = Object.assign(module.exports.default, module.exports);",
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
})

// Few signs bring a packed font: what opens it is read when one does.
await build({
  entryPoints: { woff2: 'woff2-encoder/decompress' },
  format: 'cjs',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
})

await build({
  entryPoints: {
    worker: 'src/worker.ts',
    'studio-worker': 'src/studio-worker.ts',
    'preflight-worker': 'src/preflight-worker.ts',
    index: 'src/index.ts',
    schema: 'src/cli/schema.ts',
    parts: 'templates/parts/index.ts',
    'jsx-runtime': 'src/looks/kit/jsx-runtime.ts',
  },
  format: 'esm',
  splitting: true,
  outdir: 'dist',
  chunkNames: 'chunk-[hash]',
  plugins: [engine, rare, letterPatterns],
  // CommonJS packages inside an ES module ask for require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})

// The command line: what begins it (bin/signgen.js), what every run needs, and what few do.
const commandLine = {
  format: 'cjs',
  minify: !readable,
  supported: { ...shared.supported, 'dynamic-import': false },
  ...inScript,
  plugins: [engine, rare, seldom, onUse, letterPatterns],
}
await build({ ...commandLine, entryPoints: ['src/cli/start.ts'], outfile: 'dist/start.cjs' })
await build({ ...commandLine, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs' })
await build({
  ...commandLine,
  stdin: { contents: `exports.read = {\n${reading.join('\n')}\n}`, resolveDir: at('.') },
  outfile: 'dist/commands.cjs',
  plugins: [engine, rare, letterPatterns],
})

// What turns a look of the user's own into JavaScript: loaded for such looks alone (src/looks/own/javascript.ts).
await build({
  entryPoints: { sucrase: 'sucrase', 'babel-parser': '@babel/parser' },
  format: 'cjs',
  minify: true,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
})

/** Everything that can change a byte of an output, by its hash: what was drawn by another build is drawn again. */
function stampBuild() {
  const hash = createHash('sha256')
  const files = readdirSync(at('dist'), { recursive: true, withFileTypes: true })
    .filter(each => each.isFile() && /\.(?:cjs|ttf|wasm)$/.test(each.name))
    .map(each => join(each.parentPath, each.name))
    .sort()
  for (const file of files) hash.update(readFileSync(file))
  hash.update(readFileSync(at('package-lock.json')))
  const engine = readFileSync(at('dist/engine.cjs'), 'utf8')
  if (engine.split('@@build@@').length !== 2)
    throw new Error('the build does not know where to write its hash')
  // Regular expressions keep their letters as they are; the engine is read as Latin-1, which is fastest.
  const ascii = engine.replace(
    /[^\0-\x7f]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  writeFileSync(at('dist/engine.cjs'), ascii.replace('@@build@@', hash.digest('hex').slice(0, 16)))
}

for (const wasm of ['harfbuzz.wasm', 'harfbuzz-subset.wasm']) {
  cpSync(fileURLToPath(import.meta.resolve(`harfbuzzjs/dist/${wasm}`)), at('dist', wasm))
}

cpSync(fileURLToPath(import.meta.resolve('satori/layout.wasm')), at('dist/layout.wasm'))

for (const codec of ['webp/codec/dec/webp_dec', 'jpeg/codec/enc/mozjpeg_enc']) {
  const [name] = codec.split('/').slice(-1)
  cpSync(at('node_modules/@jsquash', `${codec}.wasm`), at('dist', `${name}.wasm`))
}

const NAMES = {
  400: '400Regular',
  500: '500Medium',
  700: '700Bold',
  800: '800ExtraBold',
  900: '900Black',
}
mkdirSync(at('dist/fonts'), { recursive: true })
for (const [name, [family, weights, blocks, without]] of Object.entries({
  ...FONTS,
  ...STAND_INS,
  ...SYMBOLS,
})) {
  const folder = at('node_modules/@expo-google-fonts', name)
  for (const weight of weights) {
    const file = `${family}_${NAMES[weight]}.ttf`
    const nested = join(folder, NAMES[weight], file)
    const font = readFileSync(existsSync(nested) ? nested : join(folder, file))
    const made = blocks ? await partFont(font, blocks, without) : font
    writeFileSync(at('dist/fonts', `${family}-${weight}.ttf`), made)
  }
  writeFileSync(at('dist/fonts', `${family}-LICENSE.txt`), fontLicence(folder))
}

mkdirSync(at('dist/words'), { recursive: true })
for (const [name, data] of Object.entries(dictionaries()))
  writeFileSync(at('dist/words', name), JSON.stringify(data))

// Emoji, as they come: a TTF is read without a decompressor. Their licence names the font and the pictures in it.
writeFileSync(at('dist/fonts/Twemoji-400.ttf'), await decompress(readFileSync(join(EMOJI, 'twemoji.woff2'))))
cpSync(join(EMOJI, 'LICENSE'), at('dist/fonts/Twemoji-LICENSE.txt'))

writeFileSync(at('dist/fonts/RedactionBar-400.ttf'), barFont())
stampBuild()

const packages = [...bundledPackages(metafile), SATORI].map(folder => at(folder))
const crates = [taffyCrates()]
writeFileSync(at('THIRD-PARTY-LICENSES'), thirdPartyLicences({ packages, fonts: FONT_FOLDERS, crates }))
// For the tests: what is really bundled.
mkdirSync(at('node_modules/.cache/signgen-build'), { recursive: true })
writeFileSync(at('node_modules/.cache/signgen-build/metafile.json'), JSON.stringify(metafile))

// What `signgen init --example` writes.
cpSync(at('examples'), at('dist/examples'), {
  recursive: true,
  filter: path => !/[/\\](?:gallery|clusters)(?:[/\\]|$)/.test(path.slice(at('examples').length)),
})

const { schema, campaigns, reports } = await import('../dist/schema.js')
writeFileSync(at('schema.json'), `${schema()}\n`)
writeFileSync(at('campaign.schema.json'), `${campaigns()}\n`)
writeFileSync(at('report.schema.json'), `${reports()}\n`)

await buildStudio()

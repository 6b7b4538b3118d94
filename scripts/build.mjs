// Build dist/: the bundled program, its fonts, and the JSON Schema of sign files.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import decompress from 'woff2-encoder/decompress'
import { bundledPackages, thirdPartyLicences } from './licences.mjs'
import { barFont } from './redaction-bar.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...path) => join(root, ...path)

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  // THIRD-PARTY-LICENSES has them all.
  legalComments: 'none',
  metafile: true,
  external: ['@resvg/resvg-js'],
  alias: {
    signgen: at('src/looks/kit/index.ts'),
    'signgen/parts': at('templates/parts/index.ts'),
    'signgen/jsx-runtime': at('src/looks/kit/jsx-runtime.ts'),
  },
  jsx: 'automatic',
  jsxImportSource: 'signgen',
}

/** HarfBuzz waits for its WebAssembly at the top level, which CommonJS cannot: the engine exports what to wait for. */
const harfbuzz = {
  name: 'harfbuzz',
  setup({ onLoad }) {
    onLoad({ filter: /harfbuzzjs[/\\]dist[/\\]index\.mjs$/ }, ({ path }) => {
      const waits = 'init(await createHarfBuzz());'
      const code = readFileSync(path, 'utf8')
      if (code.split(waits).length !== 2)
        throw new Error('harfbuzzjs does not start as it used to: see scripts/build.mjs')
      return { contents: code.replace(waits, 'export const ready = createHarfBuzz().then(init);') }
    })
  },
}

/** What of satori is its own HarfBuzz: the WebAssembly, as text, and the module that starts it. */
const OWN_HARFBUZZ = [
  [/"AGFzbQ[\w+/=]{400000,}"/, '""'],
  [
    /(\w+)\.exports=new Promise\(function\(\w+,(\w+)\)\{\w+\(\)\.then\([^{}]*\{[^{}]*\},\2\)\}\)/,
    '$1.exports=Promise.resolve({createBlob(){throw new Error("satori was given words to set")}})',
  ],
]

/**
 * Satori measures words with a HarfBuzz of its own. It is given boxes without words alone (src/stages/layout/flexbox.ts):
 * half a megabyte that need not be read, nor compiled.
 */
const satori = {
  name: 'satori',
  setup({ onLoad }) {
    onLoad({ filter: /satori[/\\]dist[/\\]standalone\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8')
      for (const [pattern, instead] of OWN_HARFBUZZ) {
        if ([...contents.matchAll(new RegExp(pattern, 'g'))].length !== 1)
          throw new Error('satori holds its HarfBuzz in another way than it used to: see scripts/build.mjs')
        contents = contents.replace(pattern, instead)
      }
      return { contents }
    })
  },
}

/** In the built program `./engine.ts` is the script below, loaded with its compiled code. */
const engine = {
  name: 'engine',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:\.{1,2}\/)+engine\.ts$/ }, () => ({ path: at('src/load-engine.ts') }))
  },
}

/** What went into which file of dist/, of all bundles. */
const metafile = { inputs: {}, outputs: {} }

async function build(options) {
  const made = (await esbuild.build({ ...shared, ...options })).metafile
  Object.assign(metafile.inputs, made.inputs)
  Object.assign(metafile.outputs, made.outputs)
}

rmSync(at('dist'), { recursive: true, force: true })

// All that draws, as one CommonJS script: Node can keep the compiled code of such a one (src/host/node/code-cache.ts).
await build({
  entryPoints: ['src/engine.ts'],
  format: 'cjs',
  minify: true,
  supported: { 'dynamic-import': false },
  // satori asks whether its WebAssembly came by fetch, and Node would load all of undici for the answer.
  define: { 'import.meta.url': '__url', Request: 'undefined', Response: 'undefined' },
  banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
  outfile: 'dist/engine.cjs',
  plugins: [harfbuzz, satori],
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
    cli: 'src/cli/main.ts',
    worker: 'src/worker.ts',
    index: 'src/index.ts',
    schema: 'src/cli/schema.ts',
    parts: 'templates/parts/index.ts',
    'jsx-runtime': 'src/looks/kit/jsx-runtime.ts',
  },
  format: 'esm',
  splitting: true,
  outdir: 'dist',
  chunkNames: 'chunk-[hash]',
  plugins: [engine],
  // CommonJS packages inside an ES module ask for require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})

// What turns a look of the user's own into JavaScript: loaded for such looks alone (src/looks/own/javascript.ts).
await build({
  entryPoints: { sucrase: 'sucrase' },
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

/** Families by package, with the weights that src/media/fonts/catalogue.ts lists. */
const FONTS = {
  archivo: ['Archivo', [400, 500, 700, 900]],
  anton: ['Anton', [400]],
  overpass: ['Overpass', [400, 700, 900]],
  'alfa-slab-one': ['AlfaSlabOne', [400]],
  'permanent-marker': ['PermanentMarker', [400]],
  'source-serif-4': ['SourceSerif4', [400, 700, 900]],
  'noto-sans': ['NotoSans', [400, 700, 900]],
  'noto-sans-arabic': ['NotoSansArabic', [400, 700, 900]],
  'noto-nastaliq-urdu': ['NotoNastaliqUrdu', [400, 700]],
  'noto-naskh-arabic': ['NotoNaskhArabic', [400, 700]],
  'noto-sans-hebrew': ['NotoSansHebrew', [400, 700, 900]],
  'noto-sans-devanagari': ['NotoSansDevanagari', [400, 700, 900]],
  'noto-sans-bengali': ['NotoSansBengali', [400, 700, 900]],
  'noto-sans-gurmukhi': ['NotoSansGurmukhi', [400, 700, 900]],
  'noto-sans-gujarati': ['NotoSansGujarati', [400, 700, 900]],
  'noto-sans-tamil': ['NotoSansTamil', [400, 700, 900]],
}
const NAMES = { 400: '400Regular', 500: '500Medium', 700: '700Bold', 900: '900Black' }
mkdirSync(at('dist/fonts'), { recursive: true })
for (const [name, [family, weights]] of Object.entries(FONTS)) {
  const folder = at('node_modules/@expo-google-fonts', name)
  for (const weight of weights) {
    const font = join(folder, NAMES[weight], `${family}_${NAMES[weight]}.ttf`)
    cpSync(font, at('dist/fonts', `${family}-${weight}.ttf`))
  }
  cpSync(join(folder, 'LICENSE_FONT'), at('dist/fonts', `${family}-LICENSE.txt`))
}

// Emoji, as they come: a TTF is read without a decompressor. Their licence names the font and the pictures in it.
const emoji = at('node_modules/twemoji-colr-font')
writeFileSync(at('dist/fonts/Twemoji-400.ttf'), await decompress(readFileSync(join(emoji, 'twemoji.woff2'))))
cpSync(join(emoji, 'LICENSE'), at('dist/fonts/Twemoji-LICENSE.txt'))

writeFileSync(at('dist/fonts/RedactionBar-400.ttf'), barFont())
stampBuild()

const fonts = Object.keys(FONTS).map(name => at('node_modules/@expo-google-fonts', name))
const packages = bundledPackages(metafile).map(folder => at(folder))
writeFileSync(at('THIRD-PARTY-LICENSES'), thirdPartyLicences({ packages, fonts: [...fonts, emoji] }))
// For the tests: what is really bundled.
mkdirSync(at('node_modules/.cache/signgen-build'), { recursive: true })
writeFileSync(at('node_modules/.cache/signgen-build/metafile.json'), JSON.stringify(metafile))

const { schema, reports } = await import('../dist/schema.js')
writeFileSync(at('schema.json'), `${schema()}\n`)
writeFileSync(at('report.schema.json'), `${reports()}\n`)

// Bundle the engine for browsers into a folder: `node scripts/web.mjs [folder]`, by default dist/web. It takes the fonts
// and the WebAssembly of dist/, so `npm run build` comes first. Any server can give the folder out as it is.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { at, harfbuzz, shared, woff2 } from './bundle.mjs'
import { FONT_FOLDERS } from './fonts.mjs'
import { bundledPackages, cratesOf, SATORI, taffyCrates, thirdPartyLicences } from './licences.mjs'

const folder = resolve(process.argv[2] ?? at('dist/web'))

/** resvg in Node and in browsers must be one program, or a picture would depend on where it is drawn. */
function sameResvg() {
  const [js, wasm] = ['js', 'wasm'].map(
    kind => JSON.parse(readFileSync(at(`node_modules/@resvg/resvg-${kind}/package.json`), 'utf8')).version,
  )
  if (js !== wasm) throw new Error(`resvg-js is ${js} and resvg-wasm ${wasm}: pin both to one version`)
}

sameResvg()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const { metafile } = await esbuild.build({
  ...shared,
  entryPoints: { signgen: 'src/web.ts', worker: 'src/web-worker.ts' },
  outdir: folder,
  // What few signs need (a reader of QR codes, the codecs of photographs, resvg) is loaded by those that do.
  format: 'esm',
  splitting: true,
  chunkNames: 'chunk-[hash]',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  plugins: [harfbuzz, woff2],
  // Emscripten asks for these where it finds itself in Node, and nowhere else.
  external: ['module', 'fs', 'path'],
})

/** Nothing else of Node may be asked for. */
const foreign = Object.values(metafile.outputs)
  .flatMap(({ imports }) => imports)
  .filter(({ external, path }) => external && !['module', 'fs', 'path'].includes(path))
if (foreign.length) throw new Error(`a browser has no ${foreign.map(({ path }) => path).join(', ')}`)

for (const name of readdirSync(at('dist')).filter(name => name.endsWith('.wasm')))
  cpSync(at('dist', name), join(folder, name))
cpSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')), join(folder, 'resvg.wasm'))
cpSync(at('dist/fonts'), join(folder, 'fonts'), { recursive: true })

const packages = [...bundledPackages(metafile), SATORI].map(each => at(each))
const intro = 'resvg.wasm is compiled of resvg and usvg, under the MPL-2.0, and of these crates'
const crates = [taffyCrates(), cratesOf(join(folder, 'resvg.wasm'), intro)]
writeFileSync(
  join(folder, 'THIRD-PARTY-LICENSES'),
  thirdPartyLicences({ packages, fonts: FONT_FOLDERS, crates }),
)
process.stdout.write(`${folder}\n`)

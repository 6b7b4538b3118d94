/** What the bundles for browsers have in common: the engine (web.mjs) and the studio (studio.mjs). */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { at, harfbuzz, shared, woff2 } from './bundle.mjs'
import { FONT_FOLDERS } from './fonts.mjs'
import { bundledPackages, cratesOf, SATORI, taffyCrates, thirdPartyLicences } from './licences.mjs'

/** Emscripten and jscolorengine ask for these where they find themselves in Node, and nowhere else. */
const OF_NODE = ['module', 'fs', 'path', 'http']

/** The reader of CSV brings what it needs of Node in its build for browsers. */
const csv = {
  name: 'csv',
  setup({ onResolve }) {
    onResolve({ filter: /^csv-parse\/sync$/ }, () => ({
      path: fileURLToPath(import.meta.resolve('csv-parse/browser/esm/sync')),
    }))
  },
}

/** resvg in Node and in browsers must be one program, or a picture would depend on where it is drawn. */
function sameResvg() {
  const [js, wasm] = ['js', 'wasm'].map(
    kind => JSON.parse(readFileSync(at(`node_modules/@resvg/resvg-${kind}/package.json`), 'utf8')).version,
  )
  if (js !== wasm) throw new Error(`resvg-js is ${js} and resvg-wasm ${wasm}: pin both to one version`)
}

/** Bundle for browsers into a folder. What few signs need (a reader of QR codes, codecs, resvg) is loaded by those that do. */
export async function bundle(options) {
  sameResvg()
  const { metafile } = await esbuild.build({
    ...shared,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunk-[hash]',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    plugins: [harfbuzz, woff2, csv],
    external: OF_NODE,
    ...options,
  })
  const foreign = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external, path }) => external && !OF_NODE.includes(path))
  if (foreign.length) throw new Error(`a browser has no ${foreign.map(({ path }) => path).join(', ')}`)
  return metafile
}

/** Lay the fonts and the WebAssembly of dist/ beside the bundle, with the licences of all that is in it. */
export function addAssets(folder, metafile) {
  for (const name of readdirSync(at('dist')).filter(name => name.endsWith('.wasm')))
    cpSync(at('dist', name), join(folder, name))
  cpSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')), join(folder, 'resvg.wasm'))
  for (const name of ['fonts', 'words']) cpSync(at('dist', name), join(folder, name), { recursive: true })
  const packages = [...bundledPackages(metafile), SATORI].map(each => at(each))
  const intro = 'resvg.wasm is compiled of resvg and usvg, under the MPL-2.0, and of these crates'
  const crates = [taffyCrates(), cratesOf(join(folder, 'resvg.wasm'), intro)]
  writeFileSync(
    join(folder, 'THIRD-PARTY-LICENSES'),
    thirdPartyLicences({ packages, fonts: FONT_FOLDERS, crates }),
  )
}

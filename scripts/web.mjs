// Bundle the engine for browsers into a folder: `node scripts/web.mjs [folder]`, by default dist/web. It takes the fonts
// and the WebAssembly of dist/, so `npm run build` comes first. Any server can give the folder out as it is.
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { addAssets, bundle } from './browser-bundle.mjs'
import { at } from './bundle.mjs'

const folder = resolve(process.argv[2] ?? at('dist/web'))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
addAssets(
  folder,
  await bundle({ entryPoints: { signgen: 'src/web.ts', worker: 'src/web-worker.ts' }, outdir: folder }),
)
process.stdout.write(`${folder}\n`)

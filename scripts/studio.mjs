/** Bundle the studio into dist/studio/, from the fonts and the WebAssembly of dist/. Any server can give it out as it is. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { addAssets, bundle } from './browser-bundle.mjs'
import { at } from './bundle.mjs'

export async function buildStudio(folder = at('dist/studio')) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const metafile = await bundle({
    entryPoints: {
      studio: 'src/studio/page/main.tsx',
      worker: 'src/studio/engine/worker.ts',
      style: 'src/studio/page/studio.css',
    },
    outdir: folder,
    entryNames: '[name]-[hash]',
  })
  const named = entry =>
    basename(Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry)[0])
  const html = readFileSync(at('src/studio/page/index.html'), 'utf8')
    .replace('STUDIO.js', named('src/studio/page/main.tsx'))
    .replace('WORKER.js', named('src/studio/engine/worker.ts'))
    .replace('STYLE.css', named('src/studio/page/studio.css'))
  writeFileSync(join(folder, 'index.html'), html)
  addAssets(folder, metafile)
}

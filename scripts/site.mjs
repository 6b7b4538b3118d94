// Write the site into a folder: `node scripts/site.mjs [folder] [studio]`, by default site/, with the studio of dist/studio:
// `npm run build` comes first. Every link in it is relative, so any server can give it out, from any path.
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { compress } from 'woff2-encoder'
import { at } from './bundle.mjs'
import { firstPage, galleryPage } from './site/fronts.mjs'
import { sections, targetOf } from './site/map.mjs'
import { htmlOf } from './site/markdown.mjs'
import { documentPage, installed } from './site/shell.mjs'

const folder = resolve(process.argv[2] ?? at('site'))
/** Where the page of the studio is built. */
const STUDIO = resolve(process.argv[3] ?? at('dist/studio'))
if (!existsSync(STUDIO)) throw new Error('the studio is not built: run `npm run build` first')

const put = (path, content) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const filesBelow = top =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => relative(top, join(each.parentPath, each.name)).split(sep).join('/'))
    .sort()

rmSync(folder, { recursive: true, force: true })

// What the signs of the examples are made of, and the pictures of the gallery; not what somebody has drawn of them.
cpSync(at('examples'), join(folder, 'examples'), {
  recursive: true,
  filter: path =>
    !/[/\\]clusters\b/.test(path) &&
    (statSync(path).isDirectory() ||
      /[/\\](?:art|gallery)[/\\]/.test(path) ||
      !/\.(?:png|svg|pdf)$/.test(path)),
})

put('index.html', firstPage())
put('gallery/index.html', galleryPage())

const decisions = readdirSync(at('docs/decisions')).filter(name => name !== 'README.md')
const documents = [
  { document: 'docs/README.md', page: 'docs/index.html' },
  ...sections().flatMap(({ documents }) => documents),
  ...decisions.map(name => ({
    document: `docs/decisions/${name}`,
    page: `docs/decisions/${name.replace(/md$/, 'html')}`,
  })),
]
/** The pictures of the documents. */
const pictures = readdirSync(at('docs'))
  .filter(name => /\.(?:png|svg)$/.test(name))
  .map(name => `docs/${name}`)
for (const path of pictures) put(path, readFileSync(at(path)))

const known = new Set([
  'index.html',
  'gallery/index.html',
  ...pictures,
  ...documents.map(({ page }) => page),
  ...filesBelow(join(folder, 'examples')).map(path => `examples/${path}`),
])
for (const { document, page } of documents) {
  const markdown = readFileSync(at(document), 'utf8')
  const made = htmlOf(markdown, link => targetOf(link, document, known))
  const [, name = ''] = /^# (.*)$/m.exec(markdown) ?? []
  put(page, documentPage({ page, name, ...made }))
}

// The studio, told that its files stand in the browser. GitHub Pages lets nobody set headers: the page says its own policy.
cpSync(STUDIO, join(folder, 'studio'), { recursive: true })
const page = readFileSync(join(STUDIO, 'index.html'), 'utf8')
const STORE = /(<meta name="signgen-store" content=")[^"]*/
if (!STORE.test(page)) throw new Error('the page of the studio does not say where its files stand')
const csp = Object.entries(JSON.parse(readFileSync(at('src/studio/shared/policy.json'), 'utf8'))).map(each =>
  each.join(' '),
)
const stated = /http-equiv="content-security-policy"/i.test(page)
  ? ''
  : `<meta http-equiv="content-security-policy" content="${csp.join('; ')}">\n`
put(
  'studio/index.html',
  page
    .replace(STORE, '$1browser')
    .replace(/(<meta charset="[^"]*">\n?)/i, `$1${stated}`)
    .replace('</head>', `${installed('studio/index.html')}\n</head>`),
)

for (const name of ['Archivo-500', 'Archivo-700', 'Archivo-900', 'SourceSerif4-400', 'SourceSerif4-700'])
  put(`type/${name}.woff2`, await compress(readFileSync(at('dist/fonts', `${name}.ttf`))))
put(
  'type/SourceCode.woff2',
  readFileSync(at('node_modules/source-code-pro/WOFF2/TTF/SourceCodePro-Regular.ttf.woff2')),
)

for (const name of ['Archivo', 'SourceSerif4'])
  put(`type/${name}-LICENSE.txt`, readFileSync(at(`dist/fonts/${name}-LICENSE.txt`)))
put('type/SourceCode-LICENSE.txt', readFileSync(at('node_modules/source-code-pro/LICENSE.md')))

for (const name of ['site.css', 'offline.js', 'icon.svg']) put(name, readFileSync(at('scripts/site', name)))
put(
  'manifest.webmanifest',
  JSON.stringify({
    name: 'signgen studio',
    short_name: 'signgen',
    description: 'Write a poster and see it. Nothing leaves your machine.',
    start_url: 'studio/',
    scope: './',
    display: 'standalone',
    background_color: '#111111',
    theme_color: '#111111',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }),
)
// GitHub Pages would leave out what begins with an underscore.
put('.nojekyll', '')

/**
 * When a file is kept for a time without a network: `first`, before anything else; `soon`, once the page has been open for
 * a while, what PDF and PNG take; or `wanted`, when it is first asked for. The first line that fits says it.
 */
const WHEN = [
  [/LICENSE|^examples\/|\.(?:png|jpe?g|webp|pdf|csv|txt)$/, 'wanted'],
  // The type of the look that a first visit shows.
  [/\/Archivo-\d+\.ttf$/, 'first'],
  [/\.ttf$/, 'wanted'],
  [/\/(?:harfbuzz|layout)\.wasm$/, 'first'],
  [/\.wasm$/, 'soon'],
  [/./, 'first'],
]
const kept = Object.fromEntries(
  filesBelow(folder)
    .filter(name => name !== '.nojekyll')
    .map(name => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
        .slice(0, 16)
      return [name, { hash, when: WHEN.find(([names]) => names.test(name))[1] }]
    }),
)
const MARK = '/* files */ {}'
const worker = readFileSync(at('scripts/site/sw.js'), 'utf8')
if (worker.split(MARK).length !== 2) throw new Error('scripts/site/sw.js has no place for its files')
put('sw.js', worker.replace(MARK, JSON.stringify(kept)))
process.stdout.write(`${folder}\n`)

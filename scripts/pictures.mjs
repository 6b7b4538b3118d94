/**
 * See what a change does to the pictures: `npm run pictures` draws those of tests/pictures/ anew and writes one HTML page
 * with each that differs, old, new and difference side by side. `npm run pictures -- --accept` takes the new ones.
 * Words after it narrow the choice: `npm run pictures plaque`, `npm run pictures -- --accept chat/a5`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const PICTURES = join(root, 'tests/pictures')
const PAGE = join(root, 'tests/.tmp/pictures.html')
const DRAWN = /\.actual\.png$/

/** What was drawn and is not what is kept: the test leaves such a picture beside the old one. */
export function changesIn(folder, names = []) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => DRAWN.test(file))
    .map(file => ({
      name: file.replaceAll('\\', '/').replace(DRAWN, ''),
      drawn: join(folder, file),
      kept: join(folder, file.replace(DRAWN, '.png')),
    }))
    .filter(({ name }) => !names.length || names.some(each => name.includes(each)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

export function accept(changes) {
  for (const { drawn, kept } of changes) renameSync(drawn, kept)
}

/** Where the two differ, in red on a faded picture, and how much of it; nothing where they cannot be laid over each other. */
function differenceOf(old, now) {
  if (old.width !== now.width || old.height !== now.height) return undefined
  const shown = new PNG({ width: now.width, height: now.height })
  const count = pixelmatch(old.data, now.data, shown.data, now.width, now.height, { threshold: 0.1 })
  return { share: count / (now.width * now.height), bytes: PNG.sync.write(shown) }
}

const picture = (bytes, caption) =>
  `<figure><img src="data:image/png;base64,${bytes.toString('base64')}" alt="${caption}"><figcaption>${caption}</figcaption></figure>`

function sectionOf({ name, drawn, kept }) {
  const now = readFileSync(drawn)
  if (!existsSync(kept)) return `<section><h2>${name}: new</h2><div>${picture(now, 'new')}</div></section>`
  const old = readFileSync(kept)
  const [was, is] = [PNG.sync.read(old), PNG.sync.read(now)]
  const difference = differenceOf(was, is)
  const says = difference
    ? `${(100 * difference.share).toFixed(2)} % of pixels differ`
    : `${was.width} × ${was.height} became ${is.width} × ${is.height}`
  const three = [picture(old, 'old'), picture(now, 'new')]
  if (difference) three.push(picture(difference.bytes, 'difference'))
  return `<section><h2>${name}: ${says}</h2><div>${three.join('\n')}</div></section>`
}

/** One page that needs nothing but itself. */
export const pageOf = changes => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures that changed</title>
<style>
  body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem; background: #ddd; color: #111 }
  h2 { font-size: 1rem; margin: 2rem 0 .5rem }
  div { display: flex; gap: 1rem; align-items: flex-start }
  figure { margin: 0; flex: 1 1 0; min-width: 0 }
  img { width: 100%; display: block; background: #fff; box-shadow: 0 0 0 1px #999 }
</style>
<h1>${changes.length} of the pictures changed</h1>
${changes.map(sectionOf).join('\n')}
</html>
`

function review(args) {
  const names = args.filter(each => each !== '--accept')
  for (const { drawn } of changesIn(PICTURES)) rmSync(drawn)
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/pictures/golden.test.ts', '--reporter=dot'],
    { cwd: root, encoding: 'utf8' },
  )
  const changes = changesIn(PICTURES, names)
  // A sign that could not be drawn at all, say.
  if (status !== 0 && !changesIn(PICTURES).length) {
    process.stderr.write(stdout)
    process.exitCode = 1
  } else if (!changes.length) {
    console.log('All pictures are as they were.')
  } else if (args.includes('--accept')) {
    accept(changes)
    for (const { kept } of changes) console.log(relative(root, kept))
  } else {
    mkdirSync(dirname(PAGE), { recursive: true })
    writeFileSync(PAGE, pageOf(changes))
    console.log(`${changes.length} changed, see ${pathToFileURL(PAGE)}`)
    console.log('Take the new ones with: npm run pictures -- --accept')
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) review(process.argv.slice(2))

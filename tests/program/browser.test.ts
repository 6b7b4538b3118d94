import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { compress } from 'woff2-encoder'
import type { BuildReport } from '../../src/stages/report/report.ts'
import { jpegOf, pngOf, quarters, webpOf } from '../support/picture-files.ts'
import { emptyFolder, signgen } from '../support/signgen.ts'

/*
 * The engine in a browser, in a worker of a page that lets nothing in from elsewhere: its files are those of the command
 * line, byte for byte. Chromium is the system's own; without it there is nothing to try.
 */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!CHROMIUM) console.warn('there is no Chromium here: that it draws the same is not tried')

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.html': 'text/html',
}
/** No request may leave the origin, and nothing may be made code but what it serves. */
const POLICY =
  "default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; base-uri 'none'"

const web = emptyFolder()
const written = emptyFolder()
let [server, browser, page]: [Server?, Browser?, Page?] = []
/** What the page complains of, and what it asks of others. */
const said: string[] = []
/** While this is so, the server brings no font and no WebAssembly. */
let failing = false

/** What is drawn of a sign: the hash of each output by its name. And the codes of what is found. */
interface Drawn {
  readonly hashes: Readonly<Record<string, string>>
  readonly codes: readonly string[]
}

/** Draw a sign in the worker; `files` are those that it may name, below the folder. */
function inBrowser(folder: string, path: string, files: readonly string[], options: object): Promise<Drawn> {
  const request = {
    source: { path, text: readFileSync(join(folder, path), 'utf8') },
    files: files.map(file => [file, readFileSync(join(folder, file)).toString('base64')] as const),
    options: { asOf: DAY, ...options },
  }
  return page!.evaluate(async ({ source, files, options }) => {
    const { draw } = globalThis as unknown as { draw: (request: object) => Promise<Drawn> }
    const bytes = (text: string) => Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
    return draw({ source, files: new Map(files.map(([file, text]) => [file, bytes(text)])), options })
  }, request)
}

const DAY = '2025-06-01'

/** What the command line reports of signs, by their paths. */
function onCommandLine(folder: string, ...args: readonly string[]): ReadonlyMap<string, Drawn> {
  const run = ['build', ...args, '-o', written, '--no-cache', '--as-of', DAY, '--reporter', 'json']
  const { out, err } = signgen(run, { cwd: folder })
  const { signs, diagnostics } = JSON.parse(out || `"${err}"`) as BuildReport
  return new Map(
    signs.map(({ source, outputs }) => [
      source,
      {
        hashes: Object.fromEntries(outputs.map(each => [`${each.size}.${each.format}`, each.sha256!])),
        codes: diagnostics.filter(({ file }) => file === source).map(({ code }) => code),
      },
    ]),
  )
}

/** What the page runs: one worker, asked as `src/web-worker.ts` says. */
const SCRIPT = `
const worker = new Worker('/worker.js', { type: 'module' })
const waiting = new Map()
worker.onmessage = ({ data }) => waiting.get(data.id)(data)
worker.onerror = ({ message }) => console.error(message)
const hex = bytes => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('')
let count = 0
globalThis.draw = async request => {
  const id = ++count
  const answer = new Promise(resolve => waiting.set(id, resolve))
  worker.postMessage({ id, ...request })
  const { artifacts, diagnostics, error } = await answer
  if (error) throw new Error(error.name + ': ' + error.message)
  const hashes = {}
  for (const { size, format, bytes } of artifacts)
    hashes[size + '.' + format] = hex(await crypto.subtle.digest('SHA-256', bytes))
  return { hashes, codes: diagnostics.map(({ code }) => code) }
}`

beforeAll(async () => {
  if (!CHROMIUM) return
  execFileSync(process.execPath, [join(root, 'scripts/web.mjs'), web])
  writeFileSync(join(web, 'page.js'), SCRIPT)
  writeFileSync(join(web, 'page.html'), '<!doctype html><script type="module" src="/page.js"></script>')
  server = createServer(({ url }, answer) => {
    const file = join(web, new URL(url!, 'http://x').pathname)
    if (!existsSync(file)) return answer.writeHead(404).end()
    if (failing && !file.endsWith('.js')) return answer.writeHead(503).end()
    const head = { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }
    return answer.writeHead(200, { ...head, 'Content-Security-Policy': POLICY }).end(readFileSync(file))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  // As root, as in a container, Chromium has no sandbox of its own.
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  page = await browser.newPage()
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(error.message))
  page.on('request', request => {
    if (!request.url().startsWith(`http://127.0.0.1:${port}/`)) said.push(request.url())
  })
  await page.goto(`http://127.0.0.1:${port}/page.html`)
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Every example that is one sign, with the files beside it. */
const EXAMPLES = join(root, 'examples')
const examples = readdirSync(EXAMPLES).filter(name => existsSync(join(EXAMPLES, name, 'sign.yaml')))
const beside = (name: string) =>
  readdirSync(join(EXAMPLES, name), { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => relative(EXAMPLES, join(each.parentPath, each.name)))

const FORMATS = ['svg', 'pdf', 'png']

describe.skipIf(!CHROMIUM)('in a browser', () => {
  test('what could not be fetched is fetched again', async () => {
    const path = 'charing-cross/sign.yaml'
    const options = { format: FORMATS, size: ['a6'] }
    failing = true
    for (let i = 0; i < 2; i++)
      await expect(inBrowser(EXAMPLES, path, [], options)).rejects.toThrow(
        /could not be fetched: 503|Aborted/,
      )
    failing = false
    expect(Object.keys((await inBrowser(EXAMPLES, path, [], options)).hashes)).toHaveLength(3)
    // The console told of it.
    said.length = 0
  })
  const known = new Map<string, ReadonlyMap<string, Drawn>>()
  test.each(examples)('%s is drawn as by the command line', async name => {
    const all = known.get('') ?? onCommandLine(EXAMPLES, '.', '-f', FORMATS.join(), '-s', 'a3,square')
    known.set('', all)
    const path = `${name}/sign.yaml`
    const options = { format: FORMATS, size: ['a3', 'square'] }
    const drawn = await inBrowser(EXAMPLES, path, beside(name), options)
    expect(drawn).toEqual(all.get(path))
    expect(Object.keys(drawn.hashes)).toHaveLength(6)
  })

  const own = emptyFolder()
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(own, name), bytes)
  const files = ['photo.jpg', 'through.png', 'still.webp', 'logo.svg', 'own.woff2', 'own.ttf', 'said.txt']
  const FIELDS = `headline: Everything in one sign 🚲
publisher: Us
quote: {lines: [They said that it would ==never== happen here again.], source: A report, sourceText: said.txt}
phone: {number: 020 7946 0018, fictional: true}
qr: https://example.org/appeal
`
  beforeAll(async () => {
    const smooth = (x: number, y: number) => [(x * 255) / 900, (y * 255) / 600, 128]
    put('photo.jpg', await jpegOf(900, 600, smooth))
    put(
      'through.png',
      pngOf(600, 400, x => [255, 0, 0, x % 256]),
    )
    put('still.webp', await webpOf(400, 300, quarters(400, 300)))
    put(
      'logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="9" fill="#0A0A0A"/></svg>',
    )
    const font = readFileSync(join(root, 'dist/fonts/Anton-400.ttf'))
    put('own.ttf', font)
    put('own.woff2', await compress(font))
    put('said.txt', 'They said that it would never happen here again.')
  })
  const ALL = ['-f', FORMATS.join(), '-s', 'a4']
  const PDF = ['-f', 'pdf', '-s', 'a4']
  test.each<[what: string, fields: string, options: object, args: readonly string[]]>([
    ['a photograph and a logo', 'image: photo.jpg\nlogo: logo.svg', {}, ALL],
    ['a picture to see through', 'image: through.png', {}, ALL],
    ['a WebP', 'image: still.webp', {}, ALL],
    ['a font of its own', 'fonts: {display: own.ttf}', {}, ALL],
    ['a packed font of its own', 'fonts: {display: own.woff2}', {}, ALL],
    ['inks', 'logo: logo.svg\nprint: shop', { format: ['pdf'], size: ['a6'] }, ['-f', 'pdf', '-s', 'a6']],
    ['pixels of the whole page', '', { format: ['pdf'], pdf: 'raster' }, [...PDF, '--pdf', 'raster']],
    ['curves', '', { format: ['pdf'], pdf: 'outline' }, [...PDF, '--pdf', 'outline']],
    ['tiles', '', { format: ['pdf'], tile: 'a5' }, [...PDF, '--tile', 'a5']],
    ['copies', '', { format: ['pdf'], size: ['a6'], nUp: 4 }, ['-f', 'pdf', '-s', 'a6', '--n-up', '4']],
    ['Urdu', 'language: ur\nsubheadline: اس گلی میں کوئی نہیں رہتا', {}, ALL],
  ])('with %s', async (_, fields, options, args) => {
    put('sign.yaml', FIELDS + fields)
    const ours = onCommandLine(own, 'sign.yaml', ...args).get('sign.yaml')!
    expect(await inBrowser(own, 'sign.yaml', files, { format: FORMATS, size: ['a4'], ...options })).toEqual(
      ours,
    )
    expect(ours.hashes).not.toEqual({})
  })
  test.each([
    ['words that do not fit', `closing: ${'word '.repeat(5000)}`],
    ['a file that is not there', 'image: no.jpg'],
    ['a font that is none', 'fonts: {display: logo.svg}'],
  ])('%s: told alike', async (_, fields) => {
    put('sign.yaml', FIELDS + fields)
    const ours = onCommandLine(own, 'sign.yaml', ...ALL).get('sign.yaml')!
    expect(await inBrowser(own, 'sign.yaml', files, { format: FORMATS, size: ['a4'] })).toEqual(ours)
    expect(ours.hashes).toEqual({})
  })
  test('a draft is drawn whatever is found', async () => {
    put('sign.yaml', `${FIELDS}image: no.jpg\nfont: x`)
    const { hashes, codes } = await inBrowser(own, 'sign.yaml', [], {
      size: ['a6'],
      format: ['svg'],
      draft: true,
    })
    expect(Object.keys(hashes)).toEqual(['a6.svg'])
    expect(codes).toEqual(expect.arrayContaining(['image-missing', 'unknown-field']))
  })
  test.each([
    [{ set: ['head=x'] }, 'names no field'],
    [{ templates: 'looks' }, '`templates` names a folder'],
    [{ colour: 'red' }, 'colour'],
  ])('%j is the caller’s mistake', async (options, words) => {
    put('sign.yaml', FIELDS)
    const drawn = inBrowser(own, 'sign.yaml', [], options)
    await expect(drawn).rejects.toThrow('UsageError')
    await expect(drawn).rejects.toThrow(words)
  })

  test('the bundle carries the licences of what is in it', () => {
    const licences = readFileSync(join(web, 'THIRD-PARTY-LICENSES'), 'utf8')
    for (const name of ['@resvg/resvg-wasm', '@noble/hashes', 'pako', 'satori', 'harfbuzzjs', 'tiny-skia'])
      expect(licences).toMatch(new RegExp(`^${name} \\d[\\d.]* \\| `, 'm'))
    expect(licences).not.toContain('commander')
  })
  test('the page asks for nothing elsewhere and has nothing to complain of', () => expect(said).toEqual([]))
})

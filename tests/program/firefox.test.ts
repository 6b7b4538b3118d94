import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { BuildReport } from '../../src/stages/report/report.ts'
import { emptyFolder, signgen } from '../support/signgen.ts'

/*
 * Firefox draws the files of the command line too, byte for byte. Nothing drives it: it opens a page that draws what the
 * server has for it and tells what came of that.
 */
vi.setConfig({ testTimeout: 180_000 })

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync)
if (!FIREFOX) console.warn('there is no Firefox here: that it draws the same is not tried')

const root = fileURLToPath(new URL('../..', import.meta.url))
const EXAMPLES = join(root, 'examples')
const FORMATS = ['svg', 'pdf', 'png']
const SIZE = 'a5'
const DAY = '2025-06-01'
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.html': 'text/html',
}

const PAGE = `
const works = await (await fetch('/works')).json()
const worker = new Worker('/worker.js', { type: 'module' })
const hex = bytes => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('')
const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
const ask = request => new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = ({ message }) => reject(new Error(message))
  worker.postMessage({ id: 1, ...request })
})
const done = { agent: navigator.userAgent, signs: {} }
try {
  for (const { files, ...work } of works) {
    const { artifacts = [], error } = await ask({ ...work, files: new Map(files.map(([name, text]) => [name, bytes(text)])) })
    if (error) throw new Error(error.message)
    const hashes = done.signs[work.source.path] = {}
    for (const { format, bytes } of artifacts) hashes[format] = hex(await crypto.subtle.digest('SHA-256', bytes))
  }
} catch (error) {
  done.error = String(error)
}
await fetch('/done', { method: 'POST', body: JSON.stringify(done) })
`

test.skipIf(!FIREFOX)('examples are drawn in Firefox as by the command line', async () => {
  const all = readdirSync(EXAMPLES).filter(name => existsSync(join(EXAMPLES, name, 'sign.yaml')))
  // Chromium draws all of them (browser.test.ts); here a third is enough to see that another engine computes alike.
  const names = all.filter((_, i) => i % 3 === 2)
  const works = names.map(name => ({
    source: {
      path: `${name}/sign.yaml`,
      text: readFileSync(join(EXAMPLES, name, 'sign.yaml'), 'utf8'),
    },
    files: readdirSync(join(EXAMPLES, name), { recursive: true, withFileTypes: true })
      .filter(each => each.isFile())
      .map(each => join(each.parentPath, each.name))
      .map(file => [relative(EXAMPLES, file), readFileSync(file).toString('base64')]),
    options: { format: FORMATS, size: [SIZE], asOf: DAY },
  }))

  const web = emptyFolder()
  execFileSync(process.execPath, [join(root, 'scripts/web.mjs'), web])
  writeFileSync(join(web, 'page.js'), PAGE)
  writeFileSync(join(web, 'page.html'), '<!doctype html><script type="module" src="/page.js"></script>')
  const { promise: done, resolve } = deferred<string>()
  const server = createServer(async (request, answer) => {
    const { pathname } = new URL(request.url!, 'http://x')
    if (pathname === '/works') return answer.end(JSON.stringify(works))
    if (pathname === '/done') {
      resolve(await text(request))
      return answer.end()
    }
    const file = join(web, pathname)
    if (!existsSync(file)) return answer.writeHead(404).end()
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    return answer.writeHead(200, { 'Content-Type': type }).end(readFileSync(file))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')

  const profile = join(emptyFolder(), 'profile')
  mkdirSync(profile)
  const page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`
  const firefox = spawn(FIREFOX!, ['--headless', '--no-remote', '--profile', profile, page], {
    env: { ...process.env, HOME: profile },
    stdio: 'ignore',
  })
  onTestFinished(async () => {
    if (firefox.exitCode !== null) return
    firefox.kill('SIGKILL')
    await once(firefox, 'exit')
  })
  const run = [
    'build',
    ...names.map(name => `${name}/sign.yaml`),
    '-o',
    join(web, 'out'),
    '-f',
    FORMATS.join(),
    '-s',
    SIZE,
    '--no-cache',
  ]
  const { out } = signgen([...run, '--as-of', DAY, '--reporter', 'json'], { cwd: EXAMPLES })
  const { signs } = JSON.parse(out) as BuildReport
  const ours = signs.map(({ source, outputs }) => [
    source,
    Object.fromEntries(outputs.map(each => [each.format, each.sha256])),
  ])
  const { agent, error, signs: theirs } = JSON.parse(await done)
  expect(error).toBeUndefined()
  expect(agent).toContain('Firefox/')
  expect(theirs).toEqual(Object.fromEntries(ours))
  expect(Object.values(theirs).map(each => Object.keys(each as object).length)).toEqual(
    names.map(() => FORMATS.length),
  )
})

function deferred<T>() {
  let resolve!: (value: T) => void
  const promise = new Promise<T>(done => {
    resolve = done
  })
  return { promise, resolve }
}

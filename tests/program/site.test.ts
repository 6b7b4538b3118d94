import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { parseDocument } from 'yaml'
import { emptyFolder } from '../support/signgen.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!CHROMIUM) console.warn('there is no Chromium here: that the site works without a network is not tried')
const site = emptyFolder()
let files: readonly string[] = []
const read = (path: string) => readFileSync(join(site, path), 'utf8')
const pages = () => files.filter(path => path.endsWith('.html'))

beforeAll(() => {
  const built = join(root, 'dist/studio')
  const studio = existsSync(built) ? built : emptyFolder()
  if (studio !== built)
    writeFileSync(
      join(studio, 'index.html'),
      '<html lang="en"><head><meta charset="utf-8"><meta name="signgen-store" content=""></head></html>',
    )
  execFileSync(process.execPath, [join(root, 'scripts/site.mjs'), site, studio])
  files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => relative(site, join(each.parentPath, each.name)).split(sep).join('/'))
})

/** What a page names, and what its style sheets do. */
function namedIn(path: string): string[] {
  const text = read(path)
  const inStyles = [...text.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)]
  // `url(#filter)` is something of the page that the style is for.
  if (path.endsWith('.css'))
    return inStyles.map(([, a, b]) => (a ?? b)!).filter(name => !name.startsWith('#'))
  return [...text.matchAll(/<[a-z][^>]*?\s(?:href|src|srcset|poster|data|action)="([^"]*)"/g)].map(
    match => match[1]!,
  )
}

test('every document has a page, and all are there', () => {
  expect(pages()).toEqual(expect.arrayContaining(['index.html', 'gallery/index.html', 'studio/index.html']))
  const documents = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map(path => `docs/${path.split(sep).join('/')}`)
    .filter(path => path.endsWith('.md'))
    .map(path => path.replace(/README\.md$/, 'index.md').replace(/md$/, 'html'))
  expect(pages()).toEqual(expect.arrayContaining(documents))
})

test('every link is relative and leads to something that is there', () => {
  const wrong: string[] = []
  const anchors = new Map(
    pages().map(path => [path, new Set([...read(path).matchAll(/\sid="([^"]+)"/g)].map(match => match[1]!))]),
  )
  for (const path of files.filter(each => /\.(?:html|css)$/.test(each))) {
    for (const link of namedIn(path)) {
      // Links of the text lead out; what is loaded never does, as the next test holds.
      if (/^(?:https?:|mailto:|data:|blob:)/.test(link)) continue
      if (/^(?:[a-z]+:|\/)/i.test(link)) wrong.push(`${path}: ${link} is not relative`)
      const [way = '', anchor] = link.split('#')
      const named = way === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(way))
      const target = named.endsWith('/') || named === '.' ? posix.join(named, 'index.html') : named
      if (!files.includes(target)) wrong.push(`${path}: ${link} is not there`)
      else if (anchor && target !== 'studio/index.html' && !anchors.get(target)?.has(anchor))
        wrong.push(`${path}: ${link} has no such place`)
    }
  }
  expect(wrong).toEqual([])
})

test('a page loads nothing from elsewhere, and says so itself', () => {
  for (const path of pages()) {
    const text = read(path)
    const loaded = [...text.matchAll(/<(?!a\b)[a-z][^>]*?\s(?:href|src|srcset)="([^"]*)"/g)].map(
      match => match[1]!,
    )
    expect(
      loaded.filter(each => /^(?:[a-z]+:)?\/\//i.test(each)),
      path,
    ).toEqual([])
    const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(text) ?? []
    expect(policy, path).toMatch(/^default-src 'none'; script-src 'self'/)
    expect(policy, path).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*'unsafe-inline'/)
    // The policy counts for what comes after it.
    expect(text.search(/content-security-policy/i), path).toBeLessThan(text.search(/<(?:link|script)\b/))
    expect(text, path).not.toMatch(/<script(?![^>]*\ssrc=)/)
  }
  for (const path of files.filter(each => each.endsWith('.css')))
    expect(
      namedIn(path).filter(each => /^(?:[a-z]+:)?\/\//i.test(each)),
      path,
    ).toEqual([])
})

describe('without a network', () => {
  const kept = () =>
    JSON.parse(/const FILES = (\{.*\})/.exec(read('sw.js'))![1]!) as Record<
      string,
      { hash: string; when: string }
    >

  test('the service worker knows each file by its hash', () => {
    expect(Object.keys(kept()).sort()).toEqual(
      files.filter(path => path !== 'sw.js' && path !== '.nojekyll').sort(),
    )
    for (const [path, { hash }] of Object.entries(kept()))
      expect(
        createHash('sha256')
          .update(readFileSync(join(site, path)))
          .digest('hex'),
        path,
      ).toMatch(new RegExp(`^${hash}`))
  })
  test('all pages are kept at once, with what they are made of', () => {
    const first = Object.entries(kept()).filter(([, { when }]) => when === 'first')
    const names = first.map(([name]) => name)
    expect(names).toEqual(expect.arrayContaining([...pages(), 'site.css', 'offline.js']))
    expect(names.filter(name => /\.png$/.test(name))).toEqual([])
  })
})

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

test.runIf(CHROMIUM)('below any path it works without a network after one visit', async () => {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(url.split('?')[0]!).replace(/\/$/, '/index.html')
    asked.push(path)
    const file = path.startsWith('/some/where/') ? join(site, path.slice('/some/where/'.length)) : ''
    if (!file || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })
  onTestFinished(async () => {
    await browser.close()
    server.close()
  })
  const page = await browser.newPage()
  const wrong: string[] = []
  page.on('pageerror', error => wrong.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  page.on('request', request => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/some/where/`))
      wrong.push(request.url())
  })
  await page.goto(`${origin}/some/where/docs/getting-started.html`)
  // The page cannot be asked before the worker is there: it waits for it.
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
  expect(asked.filter(path => !path.startsWith('/some/where/'))).toEqual([])
  server.closeAllConnections()
  server.close()
  for (const [path, title] of [
    ['docs/getting-started.html', 'Getting started · signgen'],
    ['docs/', 'signgen documentation'],
    ['docs/decisions/', 'Decisions · signgen'],
    ['', 'signgen: say it like a street sign'],
  ] as const) {
    await page.goto(`${origin}/some/where/${path}`)
    expect(await page.title()).toBe(title)
    expect(await page.evaluate('document.styleSheets.length')).toBe(1)
  }
  // Pictures that nobody has looked at yet are not there without a network.
  expect(
    wrong.filter(each => !/ERR_CONNECTION_REFUSED|Failed to load resource|Failed to fetch/.test(each)),
  ).toEqual([])
})

test('the workflow that publishes it can be read', () => {
  const workflow = parseDocument(readFileSync(join(root, '.github/workflows/pages.yml'), 'utf8'))
  expect(workflow.errors).toEqual([])
  expect(workflow.toJS().jobs.build.steps.map(({ run }: { run?: string }) => run)).toContain('npm run site')
})

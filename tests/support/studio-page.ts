import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import policy from '../../src/studio/shared/policy.json' with { type: 'json' }

const BUILT = fileURLToPath(new URL('../../dist/studio', import.meta.url))

/** The system's own; without it there is nothing to try. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.html': 'text/html',
}
const POLICY = Object.entries(policy)
  .map(each => each.join(' '))
  .join('; ')

export interface Studio {
  readonly origin: string
  /** What pages complained of, and what they asked of others. */
  readonly said: string[]
  /** A page of a visitor who was never here before. */
  visit(options?: Parameters<Browser['newContext']>[0], fragment?: string): Promise<Page>
  close(): Promise<void>
}

/** The built studio as any server of files gives it out, in a browser that lets nothing in from elsewhere. */
export async function openStudio(): Promise<Studio> {
  const server = createServer(({ url }, answer) => {
    const { pathname } = new URL(url!, 'http://x')
    const file = join(BUILT, pathname === '/' ? 'index.html' : pathname)
    if (!existsSync(file)) return answer.writeHead(404).end()
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    return answer
      .writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': POLICY })
      .end(readFileSync(file))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  // As root, as in a container, Chromium has no sandbox of its own.
  const browser = await openBrowser()
  const said: string[] = []
  const listen = (context: BrowserContext) => {
    context.on('console', message => {
      if (message.type() === 'error') said.push(message.text())
    })
    context.on('weberror', error => said.push(String(error.error().stack)))
    context.on('request', request => {
      if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(origin))
        said.push(request.url())
    })
  }
  return {
    origin,
    said,
    async visit(options, fragment = '') {
      const context = await browser.newContext({ acceptDownloads: true, locale: 'en-GB', ...options })
      context.setDefaultTimeout(60_000)
      listen(context)
      // A browser's own window of files is no page that a test could see.
      await context.addInitScript('delete window.showOpenFilePicker; delete window.showSaveFilePicker')
      const page = await context.newPage()
      await page.goto(origin + fragment)
      await page.locator('.poster img').waitFor()
      return page
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}

/** A browser for pages of `signgen studio`, which serve themselves. */
export const openBrowser = () => chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })

/** What a click brings into the downloads. */
export async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** The sign that is being written, as it is saved as a file. */
export async function textOf(page: Page): Promise<string> {
  const { bytes } = await downloaded(page, async () => {
    await page.locator('.file > button').click()
    await page.getByRole('button', { name: 'Save as a file' }).click()
  })
  return bytes.toString()
}

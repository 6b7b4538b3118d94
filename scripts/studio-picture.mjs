// Take the picture of the studio that stands in the README: `npm run studio-picture`, after a build. It needs a Chromium.
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { PNG } from 'pngjs'
import { at } from './bundle.mjs'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (!CHROMIUM) throw new Error('there is no Chromium here to take a picture with')

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.wasm': 'application/wasm',
}
const server = createServer(({ url }, answer) => {
  const { pathname } = new URL(url, 'http://x')
  const file = join(at('dist/studio'), pathname === '/' ? 'index.html' : pathname)
  if (!existsSync(file)) return answer.writeHead(404).end()
  answer.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
  answer.end(readFileSync(file))
}).listen(0, '127.0.0.1')
await once(server, 'listening')

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
const page = await browser.newPage({
  viewport: { width: 1200, height: 760 },
  locale: 'en-GB',
  colorScheme: 'light',
})
await page.goto(`http://127.0.0.1:${server.address().port}/`)
await page.locator('.poster img').waitFor()
await page.getByRole('tab', { name: 'Look' }).click()
await page.locator('.wall button').last().locator('img, .fails').waitFor()
await page.mouse.move(800, 90)
const taken = PNG.sync.read(await page.screenshot({ animations: 'disabled' }))
await browser.close()
server.close()

/** 32 levels of each colour, white among them: nobody sees it in a picture of this size, and the file is smaller. */
for (let i = 0; i < taken.data.length; i++)
  if (i % 4 !== 3) taken.data[i] = (taken.data[i] & 0xf8) | (taken.data[i] >> 5)
const file = at('docs/studio.png')
writeFileSync(file, PNG.sync.write(taken, { colorType: 2, deflateLevel: 9, filterType: -1 }))
process.stdout.write(`${file}\n`)

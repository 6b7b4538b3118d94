import { chromium } from 'playwright-core'
import { asked, fonts, height, layout, save, signs, width } from './sign.mjs'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const css = style =>
  Object.entries(style)
    .map(([key, value]) => {
      const length = typeof value === 'number' && !['fontWeight', 'lineHeight'].includes(key)
      return `${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}:${value}${length ? 'px' : ''}`
    })
    .join(';')
const html = ({ text, children, style }) =>
  `<div style="${css(style)}">${text ?? children.map(html).join('')}</div>`
const faces = fonts
  .map(
    ({ name, weight, path }) =>
      `@font-face{font-family:${name};font-weight:${weight};src:url(file://${path})}`,
  )
  .join('')
const page = sign =>
  `<!doctype html><style>*{box-sizing:border-box}body{margin:0}@page{margin:0}${faces}</style>${html(layout(sign))}`

let next = 0
async function work() {
  const tab = await browser.newPage({ viewport: { width, height } })
  await tab.goto(`file://${fonts[0].path.replace(/[^/]*$/, 'Archivo-LICENSE.txt')}`)
  while (next < signs.length) {
    const i = next++
    await tab.setContent(page(signs[i]), { waitUntil: 'load' })
    await tab.evaluate(() => document.fonts.ready)
    if (asked.kind.endsWith('pdf'))
      save(i, await tab.pdf({ width: '297mm', height: '420mm', printBackground: true }))
    else save(i, await tab.screenshot({ type: 'png' }))
  }
}
// Two pages side by side, as it is fastest on two cores.
await Promise.all([work(), work()])
await browser.close()

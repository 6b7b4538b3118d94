// Draw the gallery of the README from the examples: a picture of each, and the lines that show them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { parse } from 'yaml'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...path) => join(root, ...path)
const [BEGIN, END] = ['<!-- gallery -->', '<!-- end of gallery -->']
/** Pixels on the long side of a picture, and pictures in a row. */
const LONG = 560
const ACROSS = 4

/** The campaigns that are one sign: a name, what the first line of the file says of it, and what it asks to be made. */
export const campaigns = readdirSync(at('examples'), { withFileTypes: true })
  .filter(each => each.isDirectory() && each.name !== 'gallery')
  .map(({ name }) => ({ name, file: at('examples', name, 'sign.yaml') }))
  .flatMap(({ name, file }) => {
    try {
      const text = readFileSync(file, 'utf8')
      const { template = 'witness-appeal', outputs } = parse(text)
      const [first = ''] = text.split('\n')
      return [
        { name, file, template, says: first.replace(/^#\s*/, ''), size: outputs[0].replace(/\.\w+$/, '') },
      ]
    } catch {
      return []
    }
  })

/** The lines of the README between its marks. */
export function galleryLines() {
  const cell = ({ name, template, says }) =>
    `<td width="${100 / ACROSS}%" valign="top"><a href="examples/${name}/sign.yaml"><img src="examples/gallery/${name}.png" alt="${says.replaceAll('"', '&quot;')}"></a><br><code>${template}</code> · ${name}: ${says}</td>`
  const rows = Array.from({ length: Math.ceil(campaigns.length / ACROSS) }, (_, i) =>
    campaigns
      .slice(i * ACROSS, (i + 1) * ACROSS)
      .map(cell)
      .join('\n'),
  )
  return `${BEGIN}\n<table>\n${rows.map(row => `<tr>\n${row}\n</tr>`).join('\n')}\n</table>\n${END}`
}

async function draw() {
  const { render } = await import('../dist/index.js')
  rmSync(at('examples/gallery'), { recursive: true, force: true })
  mkdirSync(at('examples/gallery'), { recursive: true })
  for (const { name, file, size } of campaigns) {
    const source = { path: file, text: readFileSync(file, 'utf8') }
    const options = { size: [size], format: ['svg'], asOf: '2025-06-01', set: ['print=office'] }
    const [drawn] = (await render(source, options)).artifacts
    if (!drawn) throw new Error(`${name} cannot be drawn`)
    const svg = new TextDecoder().decode(drawn.bytes)
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg).map(Number)
    const value = Math.round((LONG * width) / Math.max(width, height))
    const bytes = new Resvg(svg, { fitTo: { mode: 'width', value } }).render().asPng()
    writeFileSync(at('examples/gallery', `${name}.png`), bytes)
  }
  const readme = readFileSync(at('README.md'), 'utf8')
  const [before, rest] = readme.split(BEGIN)
  const [, after] = rest.split(END)
  writeFileSync(at('README.md'), before + galleryLines() + after)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await draw()

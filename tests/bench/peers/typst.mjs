import { dirname } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { asked, fonts, height, save, signs, width } from './sign.mjs'

if (!asked.kind.endsWith('.pdf')) throw new Error('typst is asked for PDFs alone')
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [dirname(fonts[0].path)] }] })
const unit = width / 100
const words = text => JSON.stringify(text)
const line = (text, size, weight, fill = '#111111') =>
  `#text(size: ${(size * unit * 0.75).toFixed(2)}pt, weight: ${weight}, fill: rgb("${fill}"), ${words(text)})\n\n`

const source =
  sign => `#set page(width: ${width * 0.75}pt, height: ${height * 0.75}pt, margin: ${2.2 * unit}pt, fill: rgb("#FFD900"))
#set text(font: "Archivo")
${line(sign.headline, 11, 900)}${line(sign.subheadline, 6, 700)}
#block(fill: white, inset: ${2 * unit}pt, width: 100%)[
${sign.lines.map(({ speaker, text }) => line(speaker, 3, 700) + line(text, 4.4, 400)).join('')}${line(sign.source, 2.4, 400)}]
${line(sign.question, 7, 900)}${line(sign.action, 4.4, 700)}
#block(fill: rgb("#111111"), inset: ${2 * unit}pt, width: 100%)[#align(center)[${line(sign.phone, 11, 900, '#FFD900')}]]
${line(sign.closing, 3.4, 400)}`

for (const [i, sign] of signs.entries()) save(i, compiler.pdf({ mainFileContent: source(sign) }))

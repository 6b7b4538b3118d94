import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the bench asks of a peer: `node peer.mjs <words.json> <kind> <folder>`, every sign drawn and written there. */
const [, , words, kind, folder] = process.argv

/** Pixels of a kind; an A3 is laid out in CSS pixels (96 to the inch) and drawn at 300 to the inch. */
const SIZES = { 'portrait.png': [1080, 1350], 'a3.png': [3508, 4961], 'a3.pdf': [1123, 1587] }
export const [width, height] = SIZES[kind]
export const asked = { kind, folder }
export const signs = JSON.parse(readFileSync(words, 'utf8'))
export const save = (i, bytes) => writeFileSync(join(folder, `${i}.${kind.split('.')[1]}`), bytes)

const font = weight => fileURLToPath(new URL(`../../../dist/fonts/Archivo-${weight}.ttf`, import.meta.url))
export const fonts = [400, 700, 900].map(weight => ({ name: 'Archivo', weight, path: font(weight) }))

const unit = width / 100
const text = (words, size, weight, color = '#111111') => ({
  text: words,
  style: { fontFamily: 'Archivo', fontSize: size * unit, fontWeight: weight, color, lineHeight: 1.1 },
})
const box = (style, ...children) => ({
  children,
  style: { display: 'flex', flexDirection: 'column', padding: 3 * unit, gap: 2 * unit, ...style },
})

/** A sign like the one signgen draws of the same words: as many boxes, as many letters; its sizes are set by hand. */
export const layout = sign =>
  box(
    { width, height, background: '#FFD900', justifyContent: 'space-between' },
    text(sign.headline, 11, 900),
    text(sign.subheadline, 6, 700),
    box(
      { background: '#FFFFFF' },
      ...sign.lines.flatMap(({ speaker, text: said }) => [text(speaker, 3, 700), text(said, 4.4, 400)]),
      text(sign.source, 2.4, 400),
    ),
    text(sign.question, 7, 900),
    text(sign.action, 4.4, 700),
    box({ background: '#111111', alignItems: 'center' }, text(sign.phone, 11, 900, '#FFD900')),
    text(sign.closing, 3.4, 400),
  )

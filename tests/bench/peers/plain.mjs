// What anybody would write: satori, then resvg-js, one sign after the other.
import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import { fonts, height, layout, save, signs, width } from './sign.mjs'

const loaded = fonts.map(({ name, weight, path }) => ({ name, weight, data: readFileSync(path) }))
const element = node => ({
  type: 'div',
  props: { style: node.style, children: node.text ?? node.children.map(element) },
})
for (const [i, sign] of signs.entries()) {
  const svg = await satori(element(layout(sign)), { width, height, fonts: loaded })
  save(i, new Resvg(svg).render().asPng())
}

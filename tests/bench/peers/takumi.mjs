import { readFileSync } from 'node:fs'
import { Renderer } from '@takumi-rs/core'
import { fonts, height, layout, save, signs, width } from './sign.mjs'

const renderer = new Renderer({
  fonts: fonts.map(({ name, weight, path }) => ({ name, weight, data: readFileSync(path) })),
})
const node = ({ text, children, style }) =>
  text === undefined
    ? { type: 'container', style, children: children.map(node) }
    : { type: 'text', text, style }
// It draws in threads of its own: all at once is how it is fastest.
await Promise.all(
  signs.map(async (sign, i) =>
    save(i, await renderer.render(node(layout(sign)), { width, height, format: 'png' })),
  ),
)

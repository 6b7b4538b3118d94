import { expect, test } from 'vitest'
import { encodeSvg } from '../../../../src/stages/encode/svg/svg.ts'
import { page } from '../../../support/draw.ts'

const svgOf = async (yaml: string, size: string) =>
  new TextDecoder().decode(await encodeSvg(await page(yaml, size)))

test('a sheet of paper is as large as the paper, and says its words', async () => {
  const svg = await svgOf('headline: Tom & Jerry <x> “é”\nclosing: "6\\" high"', 'a3')
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="297mm" height="420mm" viewBox="0 0 297000 420000" xml:lang="en-GB" role="img">/,
  )
  expect(svg).toContain('<title>Tom &amp; Jerry &lt;x&gt; “é”</title>')
  expect(svg).toContain('6&quot; high')
})

test('a picture is as large as its pixels', async () => {
  expect(await svgOf('headline: x', 'link')).toContain(
    'width="1200" height="630" viewBox="0 0 317500 166688"',
  )
})

test('there are shapes and nothing else: no text, no image, no style, no link', async () => {
  const svg = await svgOf('headline: x\nquote: a b c\nphone: "020 7219 3528"', 'a4')
  const elements = new Set([...svg.matchAll(/<([a-z]+)/g)].map(found => found[1]))
  expect([...elements].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'title'])
})

test('every number of a path is whole', async () => {
  const svg = await svgOf('headline: We are appealing', 'a3')
  expect(
    [...svg.matchAll(/ d="([^"]+)"/g)].every(([, path]) => /^[MLQCZHVAmlqczhva\d\s-]+$/.test(path!)),
  ).toBe(true)
})

test('emoji are shapes in their own colours, and words in the description', async () => {
  const svg = await svgOf('headline: "x 😂"', 'a4')
  for (const rgb of ['#FFCC4D', '#664500', '#FFFFFF', '#5DADEC'])
    expect(svg).toMatch(new RegExp(`<path fill="${rgb}" transform="[^"]+" d="[^"]+"/>`))
  expect(svg).toContain('<desc>x 😂')
  expect(svg).not.toMatch(/opacity|<image/)
})

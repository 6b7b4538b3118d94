import { describe, expect, test } from 'vitest'
import { headerOf } from '../../../src/media/picture/header.ts'
import { outlinesOf } from '../../../src/media/picture/svg.ts'
import type { Outlines } from '../../../src/model/artwork.ts'

const svg = (content: string, attributes = 'viewBox="0 0 100 50"') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`,
  )
const traced = async (content: string, attributes?: string) =>
  (await outlinesOf(svg(content, attributes))) as Outlines

describe('a logo is drawn as outlines', () => {
  test('of every kind of shape, where transforms put it', async () => {
    const { width, height, outlines } = await traced(
      '<g transform="translate(10 0) scale(2)"><rect x="1" y="2" width="3" height="4" fill="#f00"/></g>',
    )
    expect([width, height]).toEqual([100, 50])
    expect(outlines).toMatchObject([{ colour: '#FF0000', rule: 'nonzero' }])
    const points = outlines[0]!.path.flatMap(({ values }) => (values.length ? [values] : []))
    expect(points).toEqual([
      [12, 4],
      [18, 4],
      [18, 12],
      [12, 12],
    ])
  })
  test('with styles, symbols and what is used again', async () => {
    const { outlines } = await traced(
      '<style>.a{fill:#00f}</style><defs><circle id="c" r="5"/></defs><use xlink:href="#c" class="a" x="10" y="10"/><use href="#c"/>',
    )
    expect(outlines.map(({ colour }) => colour)).toEqual(['#0000FF', '#000000'])
  })
  test('with lines, as wide as they become', async () => {
    const [line] = (
      await traced(
        '<path transform="scale(3)" d="M0 0L9 9" fill="none" stroke="#0a0" stroke-width="2" stroke-linecap="round"/>',
      )
    ).outlines
    expect(line).toMatchObject({ colour: '#00AA00', stroke: { width: 6, cap: 'round', join: 'miter' } })
  })
  test('from where its view box begins', async () => {
    const [box] = (await traced('<rect x="-50" y="-25" width="9" height="9"/>', 'viewBox="-50 -25 100 50"'))
      .outlines
    expect(box!.path[0]!.values).toEqual([0, 0])
  })
  test('cut by no more than the page, as drawing programs write it', async () => {
    const clip = '<defs><clipPath id="p"><rect width="100" height="50"/></clipPath></defs>'
    expect((await traced(`${clip}<g clip-path="url(#p)"><circle r="9"/></g>`)).outlines).toHaveLength(1)
  })
  test('from a file with the declaration of its type', async () => {
    const typed = Buffer.concat([
      Buffer.from(
        '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- made by <b> -->',
      ),
      svg('<circle r="9"/>'),
    ])
    expect(await headerOf('x', typed)).toMatchObject({ kind: 'svg', width: 100, height: 50 })
  })
})

const uses = Array.from(
  { length: 12 },
  (_, i) => `<g id="g${i + 1}">${`<use href="#g${i}"/>`.repeat(10)}</g>`,
).join('')

describe('what is more than flat outlines is refused, and said', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', 'script'],
    ['a handler', '<rect onload="alert(1)" width="9" height="9"/>', 'script'],
    ['a link', '<a href="#x"><rect width="9" height="9"/></a>', 'link'],
    ['a page', '<foreignObject><p/></foreignObject>', 'HTML'],
    ['a picture', '<image href="data:image/png;base64,AAAA"/>', 'pixels'],
    ['another file', '<use href="file:///etc/passwd#x"/>', 'another file'],
    ['an address', '<use xlink:href="https://example.org/x.svg#x"/>', 'another file'],
    [
      'a style sheet',
      '<style>@import "https://example.org/a.css";</style><rect width="9" height="9"/>',
      'another file',
    ],
    [
      'a colour from elsewhere',
      '<rect style="fill:url(https://example.org/x#g)" width="9" height="9"/>',
      'another file',
    ],
    ['a colour of a printer', '<rect fill="#F00 icc-color(x, 1)" width="9" height="9"/>', 'printer'],
    ['text', '<text>hi</text>', 'outlines'],
    [
      'a gradient that is used',
      '<linearGradient id="g"><stop offset="0"/><stop offset="1" stop-color="red"/></linearGradient><rect fill="url(#g)" width="9" height="9"/>',
      'gradient',
    ],
    ['a filter', '<filter id="f"/><rect filter="url(#f)" width="9" height="9"/>', 'filter'],
    [
      'ends of lines',
      '<marker id="m"><path d="M0 0L9 9"/></marker><path d="M0 0L9 9" style="marker-end:url(#m)"/>',
      'marker',
    ],
    [
      'a script in a filter that is left behind',
      '<filter id="f"><script/></filter><rect width="9" height="9"/>',
      'script',
    ],
    ['a page in one', '<marker id="f"><foreignObject/></marker><rect width="9" height="9"/>', 'HTML'],
    ['what is clear as glass', '<rect fill="red" fill-opacity="0" width="9" height="9"/>', 'nothing'],
    ['opacity', '<rect opacity=".5" width="9" height="9"/>', 'transparent'],
    [
      'a clip',
      '<clipPath id="p"><circle r="4"/></clipPath><rect clip-path="url(#p)" width="9" height="9"/>',
      'clip',
    ],
    ['animation', '<rect width="9" height="9"><animate attributeName="x"/></rect>', 'animate'],
    ['dashes', '<path d="M0 0L9 9" stroke="red" stroke-dasharray="2"/>', 'dashed'],
    ['nothing', '', 'nothing'],
    ['copies of copies of copies', `<rect id="g0" width="1" height="1"/>${uses}`, 'too many'],
    ['depth', '<g>'.repeat(300) + '</g>'.repeat(300), 'deep'],
    ['a comment without an end', '<!-- <rect/>', 'damaged'],
    ['a tag without an end', '<rect <rect', 'damaged'],
  ])('%s', async (_, content, words) => {
    expect(await headerOf('logo.svg', svg(content))).toMatchObject({
      code: 'image-invalid',
      message: expect.stringContaining(words),
    })
  })
  test('entities, before any program reads them', async () => {
    const laughs =
      '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><title>&b;</title></svg>'
    const outside =
      '<!DOCTYPE svg [ <!ENTITY x SYSTEM "file:///etc/passwd"> ]><svg xmlns="http://www.w3.org/2000/svg"/>'
    for (const text of [laughs, outside])
      expect(await headerOf('x', Buffer.from(text))).toMatchObject({
        code: 'image-invalid',
        message: expect.stringContaining('entities'),
      })
  })
  test('elements under another name', async () => {
    const renamed = '<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script/></x:svg>'
    expect(await headerOf('x', Buffer.from(renamed))).toMatchObject({ code: 'image-invalid' })
  })
  // A reader that went back over what it has read would not be done before the test's time is up.
  test('two megabytes of tags and quote marks', async () => {
    for (const piece of ['<a "', '<!--', '<a\'"', '<?', '<![CDATA[', '<g '])
      expect(await headerOf('x', svg(piece.repeat(1_900_000 / piece.length)))).toMatchObject({
        code: 'image-invalid',
      })
  })
})

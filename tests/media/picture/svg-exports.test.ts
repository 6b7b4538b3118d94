import { describe, expect, test } from 'vitest'
import { type Turn, turnIn } from '../../../src/media/picture/exif.ts'
import { outlinesOf } from '../../../src/media/picture/svg.ts'
import type { Outlines } from '../../../src/model/artwork.ts'

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const svg = (content: string, more = '') => `<svg ${NS} viewBox="0 0 120 60" ${more}>${content}</svg>`
const read = (text: string) => outlinesOf(Buffer.from(text))
const drawn = async (text: string) => {
  const found = await read(text)
  if (typeof found === 'string') throw new Error(found)
  return found as Outlines
}
const coloursOf = async (text: string) => (await drawn(text)).outlines.map(({ colour }) => colour)
const box = (fill: string, more = '') => svg(`<rect width="120" height="60" fill="${fill}" ${more}/>`)
const bounds = ({ outlines }: Outlines) => {
  const xs = outlines.flatMap(({ path }) =>
    path.flatMap(({ values }) => values.filter((_, i) => i % 2 === 0)),
  )
  return [Math.min(...xs), Math.max(...xs)]
}

describe('a colour is never taken for black', () => {
  test.each([
    [
      'a wide colour beside its plain one',
      box('#7A1FA2', 'style="fill:#7A1FA2;fill:color(display-p3 0.4784 0.1216 0.6353)"'),
    ],
    ['a wide colour alone', box('color(srgb 47.84% 12.16% 63.53%)')],
    ['percentages', box('rgb(47.84%, 12.16%, 63.53%)')],
    ['fractions', box('rgb(122.1, 31.2, 161.9)')],
    ['an angle with its unit', box('hsl(281.68deg 67.88% 37.84%)')],
    ['a turn', box('hsl(0.78244turn 67.88% 37.84%)')],
    ['a variable with a fallback', box('var(--brand, #7A1FA2)')],
    [
      'a variable of the sheet',
      svg(
        '<style>:root{--brand:#7A1FA2} .a{fill:var(--brand)}</style><rect class="a" width="9" height="9"/>',
      ),
    ],
    [
      'a variable of a variable',
      svg(
        '<style>:root{--a:var(--b);--b:#7A1FA2}.a{fill:var(--a)}</style><rect class="a" width="9" height="9"/>',
      ),
    ],
    [
      'what a browser does not know, after what it does',
      svg(
        '<style>.a{fill:#7A1FA2;fill:color-mix(in srgb, red, blue)}</style><rect class="a" width="9" height="9"/>',
      ),
    ],
    ['what it does not know, with an attribute', box('#7A1FA2', 'style="fill:light-dark(#fff,#000)"')],
    ['eight digits that are opaque', box('#7A1FA2FF')],
    [
      'the colour of the text',
      svg('<rect width="9" height="9" fill="currentColor"/>', 'color="color(srgb 0.4784 0.1216 0.6353)"'),
    ],
  ])('%s', async (_, text) => expect(await coloursOf(text)).toEqual(['#7A1FA2']))

  test('as lines, and in oklch', async () => {
    const [line] = (await drawn(svg('<path d="M0 0L9 9" fill="none" stroke="oklch(0.628 0.2577 29.23)"/>')))
      .outlines
    expect(line!.colour).toMatch(/^#F[EF]0[0-4]0[0-4]$/)
  })

  test.each([
    'brand',
    'CanvasText',
    'var(--brand)',
    'light-dark(#fff,#000)',
    'color-mix(in srgb, red, blue)',
    'context-fill',
    '#12345',
  ])('%s is told', async fill =>
    expect(await read(box(fill))).toBe(`has a colour that cannot be read: ${fill}`),
  )
})

test('a file that is cut out of a web page is told what it lacks', async () => {
  expect(await read('<svg viewBox="0 0 9 9"><rect width="9" height="9"/></svg>')).toContain(
    'xmlns="http://www.w3.org/2000/svg"',
  )
})

describe('what tools export is drawn', () => {
  const shape = '<rect width="120" height="60" fill="#7A1FA2"/>'
  const clip = (inner: string, more = '') => `<clipPath id="c" ${more}>${inner}</clipPath>`
  test.each([
    [
      'the namespace of Inkscape',
      `<svg ${NS} xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 120 60">${shape}</svg>`,
    ],
    [
      'elements with a prefix',
      `<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><s:rect width="120" height="60" fill="#7A1FA2"/></s:svg>`,
    ],
    [
      'a clip within a moved group',
      svg(
        `${clip('<rect x="300" y="200" width="120" height="60"/>')}<g clip-path="url(#c)" transform="translate(-300 -200)"><path d="M300 200 420 200 420 260 300 260Z" fill="#7A1FA2"/></g>`,
      ),
    ],
    [
      'a clip that is larger than what it holds',
      svg(`${clip('<circle cx="60" cy="30" r="99"/>')}<g clip-path="url(#c)">${shape}</g>`),
    ],
    [
      'a mask of one shape by its alpha',
      svg(
        `<mask id="m" style="mask-type:alpha" maskUnits="userSpaceOnUse" x="0" y="0" width="120" height="60"><rect width="120" height="60" fill="#D9D9D9"/></mask><g mask="url(#m)">${shape}</g>`,
      ),
    ],
    [
      'a frame that nobody sees, of Google Drawings',
      svg(`<path fill="#000000" fill-opacity="0.0" d="m0 0l120 0l0 60l-120 0z"/>${shape}`),
    ],
    ['a group that is hidden', svg(`<g opacity="0"><circle r="9" filter="none"/></g>${shape}`)],
    [
      'a line that is clear',
      svg('<rect width="120" height="60" fill="#7A1FA2" stroke="red" stroke-opacity="0"/>'),
    ],
    [
      'an effect, an end of a line and a pattern that Inkscape left behind',
      svg(
        `<defs><filter id="f" style="color-interpolation-filters:sRGB"><feFlood flood-color="#000"/><feMerge><feMergeNode in="SourceGraphic"/></feMerge></filter><marker id="m"><path d="M0 0 5 -5"/></marker><pattern id="p" width="5" height="5"><rect width="2" height="2"/></pattern></defs>${shape}`,
      ),
    ],
    [
      'a white mask',
      svg(
        `<mask id="m" maskUnits="userSpaceOnUse" x="0" y="0" width="120" height="60"><rect width="120" height="60" fill="#fff"/></mask><g mask="url(#m)">${shape}</g>`,
      ),
    ],
    [
      'a clip of Cairo’s, which ends with a point',
      svg(
        `${clip('<path d="M 0 0 L 120 0 L 120 60 L 0 60 Z M 0 0 " clip-rule="nonzero"/>')}<g clip-path="url(#c)">${shape}</g>`,
      ),
    ],
    [
      'what Illustrator keeps for itself, in a switch',
      `<svg ${NS} xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" viewBox="0 0 120 60"><switch><foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/" width="1" height="1"><i:aipgfRef xlink:href="#pgf"></i:aipgfRef></foreignObject><g i:extraneous="self">${shape}</g></switch></svg>`,
    ],
    ['an opacity that nobody sees', svg(`<g opacity=".999" style="fill-opacity:1">${shape}</g>`)],
    [
      'entities of Illustrator',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg"><!ENTITY ns_ai "http://ns.adobe.com/ai/">]><svg xmlns="&ns_svg;" xmlns:i="&ns_ai;" viewBox="0 0 120 60">${shape}</svg>`,
    ],
  ])('%s', async (_, text) => {
    const found = await drawn(text)
    expect(bounds(found)).toEqual([0, 120])
    expect(found.outlines.map(({ colour }) => colour)).toEqual(['#7A1FA2'])
  })

  test.each([
    [
      'a nested drawing',
      svg(
        '<svg x="20" width="40" height="40" viewBox="0 0 10 10"><rect width="10" height="10" fill="red"/></svg>',
      ),
      [20, 60],
    ],
    [
      'a symbol',
      svg(
        '<symbol id="s" viewBox="0 0 10 10"><rect width="10" height="10"/></symbol><use href="#s" x="5" width="20" height="20"/>',
      ),
      [5, 25],
    ],
    [
      'a rectangle that cuts',
      svg(
        `${clip('<rect width="60" height="60"/>')}<g clip-path="url(#c)"><circle cx="60" cy="30" r="30"/></g>`,
      ),
      [30, 60],
    ],
    [
      'a nested drawing that is cut',
      svg('<svg width="60" height="60" viewBox="0 0 10 10"><circle cx="10" cy="5" r="5"/></svg>'),
      [30, 60],
    ],
  ])('%s', async (_, text, edges) => {
    const [left, right] = bounds(await drawn(text))
    expect(left).toBeCloseTo(edges[0]!, 3)
    expect(right).toBeCloseTo(edges[1]!, 3)
  })

  test.each([
    [
      'a circle that cuts',
      svg(`${clip('<circle cx="60" cy="30" r="20"/>')}<g clip-path="url(#c)">${shape}</g>`),
      'is cut by a path',
    ],
    [
      'a line that is cut',
      svg(`${clip('<rect width="60" height="60"/>')}<path clip-path="url(#c)" d="M0 30H120" stroke="red"/>`),
      'is cut by a path',
    ],
    [
      'a mask that hides',
      svg(
        `<mask id="m" maskUnits="userSpaceOnUse" x="0" y="0" width="120" height="60"><rect width="120" height="60"/></mask><g mask="url(#m)">${shape}</g>`,
      ),
      'has effects (mask)',
    ],
    ['half an opacity', svg(`<g opacity=".5">${shape}</g>`), 'is partly transparent'],
    ['a blend', svg(`<g style="mix-blend-mode:multiply">${shape}</g>`), 'has effects (blend'],
    [
      'a line as wide as the world',
      svg('<path d="M0 0L9 9" stroke="red" stroke-width="1e30"/>'),
      'far beyond its page',
    ],
    [
      'entities of entities',
      `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg(shape)}`,
      'defines entities',
    ],
    [
      'entities from elsewhere',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg(shape)}`,
      'defines entities',
    ],
    [
      'a script with a prefix',
      `<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:script>1</s:script></s:svg>`,
      'holds a script',
    ],
    [
      'a picture behind an entity',
      `<!DOCTYPE svg [<!ENTITY s "http://www.w3.org/2000/svg">]><x:svg xmlns:x="&s;" viewBox="0 0 9 9"><x:image href="#a"/></x:svg>`,
      'holds a picture',
    ],
  ])('%s is told', async (_, text, words) => expect(await read(text)).toContain(words))
})

test.each([
  ['as the standard has it', [3, 0, 0, 0, 1, 0, 6, 0, 0], ''],
  ['as a long number', [4, 0, 0, 0, 1, 0, 0, 0, 6], ''],
  ['with the name that JPEG gives it', [3, 0, 0, 0, 1, 0, 6, 0, 0], 'Exif\0\0'],
])('an orientation is read %s', (_, entry, name) => {
  const head = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0]
  const block = Buffer.concat([
    Buffer.from(name, 'latin1'),
    Buffer.from([...head, ...entry]),
    Buffer.alloc(8),
  ])
  expect(turnIn(block)).toBe(6 satisfies Turn)
})

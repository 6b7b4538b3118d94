import { describe, expect, test } from 'vitest'
import type { Drawing, TextLine } from '../../src/model/drawing.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { page, readTexts } from '../support/draw.ts'

const sign = (template: string, language: string, said: string, more = '') => `template: ${template}
language: ${language}
headline: "We ask"
quote: {lines: [{speaker: A, text: '${said}'}], source: "B 2025"}
action: "C:"
phone: "+44 20 7219 3528"
publisher: F
disclosure: none
${more}`

/** Where the ink of a line begins that is not of its first mark, at the side from which it is read. */
function edgeOf({ runs, size, text }: TextLine, drawing: Drawing, side: 'left' | 'right', marked: boolean) {
  const from = marked ? text.search(/[\p{L}\p{N}]/u) : 0
  const edges = runs.flatMap(({ x, face: id, glyphs }) => {
    const face = drawing.faces.get(id)!
    return glyphs.flatMap(glyph => {
      const values = glyph.cluster < from ? [] : face.outline(glyph.id).flatMap(({ values }) => [...values])
      return values.filter((_, i) => i % 2 === 0).map(at => x + glyph.x + (at * size) / face.unitsPerEm)
    })
  })
  return side === 'left' ? Math.min(...edges) : Math.max(...edges)
}

/** How far it is from the edge of some words to that of the panel that they stand on. */
function roomBeside(at: number, { baseline }: TextLine, { items, sheet }: Drawing, side: 'left' | 'right') {
  const panels = items.flatMap(item => {
    if (item.kind !== 'box') return []
    const { x, y, width, height } = item.box
    const holds = x < at && at < x + width && y < baseline && baseline < y + height
    return holds ? [side === 'left' ? at - x : x + width - at] : []
  })
  return Math.min(...panels, side === 'left' ? at : sheet.width - at)
}

const long = (words: string) => Array.from({ length: 9 }, () => words).join(' ')
const SAID = {
  en: `“${long('Nobody told us that the kitchen of the night is locked')}”`,
  fi: `”${long('Minulle ei kerrottu että keittiö on lukossa koko yön')}”`,
  he: `"${long('איש לא אמר לנו שהמטבח של הלילה נעול')}"`,
  ar: `«${long('لم يخبرنا أحد بأن مطبخ الليل مغلق')}»`,
} as const

describe.each(Object.entries(SAID))('in %s a mark hangs out of its quotation', (language, said) => {
  const side = language === 'he' || language === 'ar' ? 'right' : 'left'
  // On a departure board the speaker stands nearer than a panel's edge.
  const all = [...TEMPLATES.keys()].filter(name => name !== 'departures')
  const looks = language === 'en' ? all : ['witness-appeal', 'chat', 'plain']
  test.each(looks)('%s: its words have one edge', async template => {
    const drawing = await page(sign(template, language, said), 'a4')
    const quoted = readTexts(drawing).filter(({ field }) => /^quote\.lines\[0\]\.text/.test(field))
    for (const { lines, field } of quoted) {
      const [first, ...others] = lines
      // Lines about a middle have no edge, and some looks ask for that.
      const places = others.map(line => edgeOf(line, drawing, side, false))
      if (!first || Math.max(...places) - Math.min(...places) > 0.12 * first.size) continue
      const off = Math.abs(edgeOf(first, drawing, side, true) - places[0]!) / first.size
      const mark = Math.abs(edgeOf(first, drawing, side, false) - places[0]!)
      // Where the panel has less room than the mark takes, it has three quarters of that.
      const reaches = mark > 0.5 * roomBeside(places[0]!, first, drawing, side)
      expect([field, off < 0.12 || reaches, off]).toEqual([field, true, off])
      expect(off).toBeLessThan(0.3)
    }
  })
})

test('bullets and the dashes of what is said hang, with their space', async () => {
  for (const mark of ['•', '–']) {
    const said = `${mark} ${long('Nobody told us that the kitchen of the night is locked')}`
    const drawing = await page(sign('news-bill', 'en', said), 'a4')
    const { lines } = readTexts(drawing).find(({ field }) => field === 'quote.lines[0].text')!
    const [first, second] = lines
    const off = edgeOf(first!, drawing, 'left', true) - edgeOf(second!, drawing, 'left', false)
    expect(Math.abs(off) / first!.size).toBeLessThan(0.12)
  }
})

import { expect, test } from 'vitest'
import { type About, xmp } from '../../../../src/stages/encode/pdf/xmp.ts'

const about: About = {
  title: 'Tom & Jerry <x> “é” ]]>',
  author: undefined,
  subject: 'words',
  keywords: 'plain, a3',
  language: 'en-GB',
  creator: 'signgen 0',
  id: 'abc',
  date: undefined,
}

/** Well-formed as far as tags go: each that opens closes, in order. */
function tagsOf(text: string): string[] {
  const open: string[] = []
  for (const [, close, tag, empty] of text.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(tag)
    else if (!empty) open.push(tag!)
  }
  return open
}

test.each(['screen', 'x-4'] as const)(
  'what is said of a file for %s is XML, whatever the title',
  standard => {
    const packet = xmp(about, standard)
    expect(tagsOf(packet.replace(/<\?.*?\?>/g, ''))).toEqual([])
    expect(packet).toContain('Tom &amp; Jerry &lt;x&gt; “é” ]]&gt;')
  },
)

test('a date is there only where one is given', () => {
  expect(xmp(about, 'screen')).not.toContain('Date>')
  const date = new Date('2026-03-14T12:00:00Z')
  expect(xmp({ ...about, date }, 'screen')).toContain('<xmp:CreateDate>2026-03-14T12:00:00+00:00<')
})

test('a file claims one standard', () => {
  expect(xmp(about, 'screen')).toMatch(/pdfaid:part>2<.*pdfuaid:part>1</)
  expect(xmp(about, 'screen')).not.toContain('PDF/X-4')
  expect(xmp(about, 'x-4')).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4<')
  expect(xmp(about, 'x-4')).not.toContain('pdfaid:part>')
})

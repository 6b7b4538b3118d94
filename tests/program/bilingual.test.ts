import { describe, expect, test } from 'vitest'
import { render } from '../../src/engine.ts'
import type { Typeface } from '../../src/media/text/typeface.ts'
import { type Drawing, fieldOf, type PaintedText } from '../../src/model/drawing.ts'
import { altOf } from '../../src/stages/report/outputs.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { drawn, page, textOf, texts } from '../support/draw.ts'

/** Examples 2, 12 and 13 of the trade: a night ward, a crossing, a warehouse. */
const SIGNS = {
  'cy and en': `languages: [cy, en]
headline: {cy: Rydym yn apelio, en: We are appealing}
subheadline: {cy: "Allwch chi ein helpu?", en: "Can you help us?"}
details: [{label: {cy: Lle, en: Place}, value: Caerdydd}]
note: {cy: Yn sôn am salwch., en: Speaks of illness.}
quote:
  lines:
    - {speaker: {cy: Rheolwr, en: Manager}, text: {cy: "Ŵyr neb am y ward nos.", en: "Nobody knows of the night ward."}}
  source: {cy: "Cofnodion y bwrdd, 2025", en: "Board minutes, 2025"}
question: {cy: "Oeddech chi yno?", en: "Were you there?"}
action: {cy: "Ffoniwch y Bwrdd Iechyd:", en: "Phone the Health Board:"}
phone: {number: "020 7219 3528", label: {cy: Bwrdd Iechyd, en: Health Board}}
hashtag: "#CadwchEinWard"
publisher: Cadwch Ein Ward
`,
  'ur and en': `languages: [ur, en]
headline: {ur: ہمیں یہاں کراسنگ چاہیے, en: We need a crossing here}
question: {ur: "کیا آپ یہاں سے گزرتے ہیں؟", en: "Do you cross here?"}
action: {ur: "کونسل کو فون کریں:", en: "Phone the council:"}
phone: "020 7219 3528"
link: crossing.example.org
publisher: Crossing Now
`,
  'pl and en': `languages: [pl, en]
headline: {pl: Apelujemy, en: We are appealing}
quote: {lines: [{speaker: Manager, text: Nobody reports overtime.}], source: "Email, 2025"}
action: {pl: "Zadzwoń do dyrektora:", en: "Phone the director:"}
phone: "020 7219 3528"
publisher: Warehouse Union
`,
} as const

const SIZES = ['a3', 'a3-landscape', 'square', 'story', 'a4-landscape']
const cy = SIGNS['cy and en']
const ur = SIGNS['ur and en']

/** How high the letters of a text are as drawn: an x, or in Arabic the letters that are like it, in its own face. */
function heightIn({ lines, size }: PaintedText, faces: Drawing['faces']): number {
  const counted = new Map<string, number>()
  for (const run of lines.flatMap(({ runs }) => runs))
    counted.set(run.face, (counted.get(run.face) ?? 0) + run.glyphs.length)
  const [most] = [...counted].sort(([, a], [, b]) => b - a)[0]!
  const face = faces.get(most) as Typeface
  const high = (letter: string) => {
    const shaped = face.shape(letter, 0, 1, { rtl: letter > 'z', script: undefined, language: 'und' })
    const inks = shaped.flatMap(({ id }) => face.ink(id) ?? [])
    const [top, bottom] = [Math.max(...inks.map(ink => ink.top)), Math.min(...inks.map(ink => ink.bottom))]
    return size * (top - bottom)
  }
  const words = lines.map(({ text }) => text).join('')
  if (/\p{Script=Arabic}/u.test(words)) return (high('د') + high('ه')) / 2
  return words === words.toUpperCase() ? 0.75 * size * face.capHeight : high('x')
}

describe.each([...TEMPLATES.keys()])('%s', template => {
  describe.each(Object.entries(SIGNS))('%s', (_, sign) => {
    test.each(SIZES)('%s: each language is as large, and what they share is printed once', async size => {
      const { pages, diagnostics } = await drawn(`template: ${template}\n${sign}`, size)
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      expect(errors).toEqual([])
      const all = texts(pages[0]!.drawing)
      const [first, second] = [...new Set(all.map(({ language }) => language))]
      expect([first, second]).toEqual([sign.slice(12, 14), 'en'])
      expect(all.filter(text => fieldOf(text) === 'phone' && text.role !== 'artifact')).toHaveLength(1)
      for (const text of all.filter(({ field }) => field.endsWith('.en'))) {
        const twin = all.find(({ field }) => field === text.field.replace(/en$/, first!))!
        expect(twin, text.field).toBeDefined()
        const { faces } = pages[0]!.drawing
        const ratio = heightIn(twin, faces) / heightIn(text, faces)
        expect(Math.abs(ratio - 1), `${text.field} ${ratio}`).toBeLessThan(0.03)
      }
    })
  })
})

describe('a bilingual sign', () => {
  test('says what is the same in both once, and what the look says in each', async () => {
    const all = texts(await page(SIGNS['pl and en'], 'a3'))
    const words = all.map(({ field, language, lines }) => [
      field,
      language,
      lines.map(each => each.text.trim()).join(' '),
    ])
    expect(words).toEqual([
      ['headline.pl', 'pl', 'APELUJEMY'],
      ['headline.en', 'en', 'WE ARE APPEALING'],
      ['quote.lines[0].speaker', 'pl', 'MANAGER'],
      ['quote.lines[0].text', 'pl', 'Nobody reports overtime.'],
      ['quote.source', 'pl', 'Email, 2025'],
      ['action.pl', 'pl', 'Zadzwoń do dyrektora:'],
      ['action.en', 'en', 'Phone the director:'],
      ['phone', 'pl', '020 7219 3528'],
      ['disclosure', 'pl', expect.stringContaining('kampanii')],
      ['publisher', 'pl', 'Umieszczone przez: Warehouse Union.'],
      ['disclosure', 'en', expect.stringContaining('campaign')],
      ['publisher', 'en', 'Put up by Warehouse Union.'],
    ])
  })

  test('stands one below the other in portrait, side by side in landscape, and as it is told', async () => {
    const place = async (size: string, more = '') => {
      const drawing = await page(cy + more, size)
      const [one, other] = ['cy', 'en'].map(tag => textOf(drawing, `headline.${tag}`).lines[0]!)
      return other!.baseline > one!.baseline + one!.size / 2 ? 'below' : other!.x > one!.x ? 'right' : 'left'
    }
    expect(await place('a3')).toBe('below')
    expect(await place('square')).toBe('below')
    expect(await place('a3-landscape')).toBe('right')
    expect(await place('a3-landscape', 'bilingual: stacked')).toBe('below')
    expect(await place('a3', 'bilingual: side')).toBe('right')
  })

  test('sets running text in columns where it fills the sheet better, and what leads below one another', async () => {
    const said = `quote: {lines: [{text: {cy: "Mae peiriant gwerthu ar lefel dau, a byddan nhw’n iawn.", en: "There is a vending machine on level two, and they will manage."}}], source: {cy: "E-byst, 2025", en: "Emails, 2025"}}
closing: {cy: "Mae’r ysbyty’n gweithio drwy’r nos.", en: "The hospital works through the night."}
`
    const sign = cy.replace(/quote:[\s\S]*?(?=question)/, said)
    const among = async (more: string) => {
      const drawing = await page(`template: plain\n${sign}${more}`, 'a3')
      const first = (field: string) => textOf(drawing, field).lines[0]!
      return {
        leads: first('headline.en').baseline > first('headline.cy').baseline,
        columns:
          Math.abs(first('quote.source.en').x - first('quote.source.cy').x) > 0.3 * drawing.sheet.width,
        name: drawing.arrangement?.name,
      }
    }
    expect(await among('')).toEqual({ leads: true, columns: true, name: 'column-languages' })
    expect(await among('bilingual: stacked\n')).toEqual({ leads: true, columns: false, name: 'column' })
  })

  test.each(['a3', 'a3-landscape', 'square'])(
    'on %s: its number is no larger than the headlines let it be',
    async size => {
      const { arrangement } = await page(cy, size)
      expect(arrangement?.reasons.filter(reason => reason.startsWith('order-of-size: phone'))).toEqual([])
    },
  )

  test('has its two panels equally high, whatever is in them', async () => {
    const { items, sheet } = await page(
      ur.replace(
        'question:',
        'quote: {lines: [{text: {ur: "دوسری منزل پر مشین لگی ہے۔ گزارا کر لیں گے۔", en: "They will manage."}}], source: x}\nquestion:',
      ),
      'a3-landscape',
    )
    const white = items.flatMap(item =>
      item.kind === 'box' && item.fill?.rgb === '#FFFFFF' && item.box.width < sheet.width / 2
        ? [item.box]
        : [],
    )
    expect(white).toHaveLength(2)
    expect(white[0]!.height).toBeCloseTo(white[1]!.height, 6)
    expect(white[0]!.y).toBeCloseTo(white[1]!.y, 6)
  })

  test('is mirrored for its first language alone, and each language begins at its own side', async () => {
    const drawing = await page(ur, 'a3')
    const [urdu, english] = ['ur', 'en'].map(tag => textOf(drawing, `action.${tag}`).lines[0]!)
    const { width } = drawing.sheet
    expect(width - urdu!.x - urdu!.width).toBeLessThan(urdu!.x)
    expect(english!.x).toBeLessThan(width - english!.x - english!.width)
    const beside = await page(ur, 'a3-landscape')
    expect(textOf(beside, 'headline.ur').lines[0]!.x).toBeGreaterThan(
      textOf(beside, 'headline.en').lines[0]!.x,
    )
    expect(textOf(drawing, 'phone').lines[0]!.text).toBe('020 7219 3528')
  })

  test('is read in one language whole, then in the other, with what warns of it first', async () => {
    const alt = altOf(await page(cy, 'a3')).split('\n')
    expect(alt.slice(0, 3)).toEqual(['Yn sôn am salwch.', 'Speaks of illness.', 'Rydym yn apelio'])
    // In the order of the fields, as a PDF is tagged: who put it up, then what it is not.
    expect(alt.indexOf('Put up by Cadwch Ein Ward.')).toBe(alt.length - 2)
    expect(alt.indexOf('We are appealing')).toBeGreaterThan(alt.indexOf('Gosodwyd gan Cadwch Ein Ward.'))
  })

  test('says the same in all three formats, each language by its name', async () => {
    const { artifacts } = await render(
      { path: 'x.yaml', text: ur },
      { size: ['a4'], format: ['png', 'svg', 'pdf'] },
    )
    const [, svg, pdf] = artifacts.map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
    expect(svg).toContain('xml:lang="ur"')
    for (const words of ['ہمیں یہاں کراسنگ چاہیے', 'We need a crossing here', 'Phone the council:'])
      expect(svg).toContain(words)
    expect(pdf).toContain('/Lang (ur)')
    expect(pdf).toContain('/Lang (en)')
    expect(svg!.split('020 7219 3528')).toHaveLength(2)
  })

  test('has a sheet for each language, where it asks for two', async () => {
    const { artifacts, diagnostics } = await render(
      { path: 'x.yaml', text: `${cy}bilingual: sheets\n` },
      { size: ['a5'], format: ['svg'] },
    )
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const [welsh, english] = artifacts.map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
    expect(artifacts.map(({ language }) => language)).toEqual(['cy', 'en'])
    expect(welsh).toContain('Rydym yn apelio')
    expect(welsh).not.toContain('appealing')
    expect(english).toContain('We are appealing')
    expect(english).not.toContain('apelio')
    for (const sheet of [welsh, english]) expect(sheet).toContain('020 7219 3528')
  })

  test.each([{}, { pdf: 'raster' as const }, { tile: 'a5' }, { nUp: 2 }])(
    'has a page for each language in a PDF, tagged as a document of its own: %o',
    async options => {
      const source = { path: 'x.yaml', text: `${cy}bilingual: sheets\n` }
      const { artifacts } = await render(source, { size: ['a4'], format: ['pdf'], ...options })
      expect(artifacts.map(({ size, language }) => [size, language])).toEqual([['a4', undefined]])
      const pdf = Buffer.from(artifacts[0]!.bytes).toString('latin1')
      expect(pdf.match(/\/S \/Document/g)).toHaveLength(2)
      expect(pdf.match(/\/Lang \(en\)/g)).toHaveLength(1)
      expect(new Set(pdf.match(/\/StructParents \d+/g)).size).toBe(2)
    },
  )

  test.each([
    ['office', 'a5', ['/DuplexFlipLongEdge']],
    ['office', 'a5-landscape', ['/DuplexFlipShortEdge']],
    ['{bleed: 3 mm, marks: true}', 'a5', []],
    ['shop', 'a5', []],
  ] as const)(
    'with print: %s on %s asks the printer for both sides of a sheet: %j',
    async (print, size, asked) => {
      const source = { path: 'x.yaml', text: `${cy}bilingual: sheets\nprint: ${print}\n` }
      const { artifacts } = await render(source, { size: [size], format: ['pdf'] })
      const pdf = Buffer.from(artifacts[0]!.bytes).toString('latin1')
      expect([...pdf.matchAll(/\/Duplex (\/\w+)/g)].map(([, value]) => value)).toEqual(asked)
      const one = await render({ path: 'x.yaml', text: cy }, { size: [size], format: ['pdf'] })
      expect(Buffer.from(one.artifacts[0]!.bytes).toString('latin1')).not.toContain('/Duplex')
    },
  )
})

describe('what is wrong with it is told once, by its language', () => {
  const found = async (text: string, size = 'a3') =>
    (await drawn(text, size)).diagnostics.map(({ code, field, line }) => `${code} ${field} ${line}`)

  test('a text in one language stands for both', async () => {
    const text = 'languages: [cy, en]\nheadline: {cy: A, en: B}\nquestion: {cy: "Pwy?"}\npublisher: F\n'
    expect(await found(text)).toEqual(['translation-missing question.en 3'])
    expect(texts(await page(text, 'a3')).filter(({ field }) => field.startsWith('question'))).toHaveLength(1)
  })
  test('a rule that fails in both is told once', async () => {
    expect(await found('languages: [cy, en]\nheadline: {cy: A, en: B}')).toEqual([
      'publisher-missing publisher 1',
    ])
  })
  test('a number is of the country of one of its languages', async () => {
    const text = (phone: string) =>
      `languages: [ga, en-GB]\nheadline: {ga: A, en-GB: B}\npublisher: F\nphone: "${phone}"`
    expect(await found(text('020 7219 3528'))).toEqual([])
    expect(await found(text('000 7219'))).toContain('phone-invalid phone 4')
  })
  test('a letter that no font has', async () => {
    const text = 'languages: [cy, en]\nheadline: {cy: "A 𒀀", en: B}\npublisher: F'
    expect(await found(text)).toEqual(['glyph-missing headline.cy 2'])
  })
  test('words that a look has in one language alone', async () => {
    const text = 'languages: [gd, en]\nheadline: {gd: A, en: B}\npublisher: F'
    expect(await found(text)).toEqual(['look-words-missing disclosure 1'])
  })
  test('a quotation is proved in the language that it was made in', async () => {
    const quote = (own: string) =>
      `quote: {lines: [{text: {cy: ${own}, en: A translation of it}}], source: S, sourceText: package.json}`
    const text = (own: string) => `languages: [cy, en]\nheadline: {cy: A, en: B}\npublisher: F\n${quote(own)}`
    const { diagnostics } = await render(
      { path: 'x.yaml', text: text('Mock public-appeal signs') },
      { root: '.' },
    )
    expect(diagnostics.filter(({ code }) => code === 'quote-altered')).toEqual([])
    const wrong = await render({ path: 'x.yaml', text: text('Mock private-appeal signs') }, { root: '.' })
    expect(wrong.diagnostics.filter(({ code }) => code === 'quote-altered').length).toBeGreaterThan(0)
  })
})

test('one language can be set from the command line', async () => {
  const { artifacts } = await render(
    { path: 'x.yaml', text: cy },
    { size: ['a4'], format: ['svg'], set: ['headline.en=We appeal'] },
  )
  const svg = Buffer.from(artifacts[0]!.bytes).toString('utf8')
  expect(svg).toContain('We appeal\n')
  expect(svg).toContain('Rydym yn apelio')
})

import { describe, expect, test } from 'vitest'
import { FIELDS } from '../../src/model/sign-file/printed.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { drawn, faults, readTexts, textOf, texts } from '../support/draw.ts'

/** One size of every shape, and a small one. */
const SIZES = ['a3', 'a3-landscape', 'a6', 'square', 'story', 'link']

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ['they', 'knew', 'and', 'nobody', 'said', 'anything'][i % 6]).join(
    ' ',
  )

const everything = `banner: Appeal
headline: Night bus 47 has been cancelled
subheadline: Did you see who did it?
note: Contains a dishonest word.
details: [{label: Last seen, value: "06:52, Monday 3 March 2025"}, {label: Place, value: Northgate}]
quote: {lines: [{speaker: Manager, text: Nobody rides it anyway., time: "09:14"}, Then nobody will complain.], source: Minutes of the board}
question: How do you get home?
action: "Ring the transport board:"
phone: {number: "020 7219 3528", label: Transport board, cost: Calls are charged.}
link: example.org/n47
hashtag: "#BringBackThe47"
closing: Nurses and bakers go home by night.
publisher: {name: Riverside Night Workers, address: "2 High Street"}
disclosure: Not issued by any public body.
imprint: {jurisdiction: GB, purpose: election, promoter: {name: A. Person, address: "2 High Street, Anytown AN1 7HJ"}, printer: {name: Example Print Co., address: "1 High Street, Anytown AN1 7HJ"}}`

const SIGNS: Readonly<Record<string, string>> = {
  'one word': 'headline: Appeal',
  'a few words': 'headline: We are appealing now\nphone: "020 7219 3528"',
  steps:
    'headline: Four steps\nquote: [Photograph the wall., Report it., Keep the reply., Come on Thursday.]',
  everything,
  'a long headline': `headline: ${many(20)}\nphone: "020 7219 3528"`,
  '200 words': `headline: We are appealing\nsubheadline: Can you help us?\nquote: [{speaker: A, text: ${many(90)}}, {speaker: B, text: ${many(70)}}]\nquestion: Are you disgusted?\naction: ${many(20)}\nphone: "020 7219 3528"\nclosing: ${many(12)}\npublisher: Fair Harbour Alliance`,
  Urdu: 'language: ur\ndisclosure: none\nheadline: ہم اپیل کرتے ہیں\nsubheadline: کیا آپ ہماری مدد کر سکتے ہیں؟\ndetails: [{label: جگہ, value: چورنگی بازار}]\nquote: [{speaker: وزیر, text: کسی کے پوچھنے سے پہلے گروپ حذف کر دیں۔}]\nphone: "020 7219 3528"',
  Welsh:
    'language: cy\ndisclosure: none\nheadline: Cadwch ein ward ar agor\nsubheadline: A welsoch chi’r Ŵyr yn y tŷ?\ndetails: [{label: Lle, value: Llanfairpwllgwyngyll}]\nquote: Nid oes neb wedi gofyn i’r cleifion.\nphone: {number: "029 2018 0417", fictional: true}',
}

/** Where all the fields of a sign are crowded. */
const crowded = (size: string) => ['a6', 'link'].includes(size)

/** What a look is to blame for. */
const LAYOUT = new Set(['text-too-small', 'field-unused', 'template-error'])

/** Where a text is told to be small, and is: Nastaliq, and a label in a narrow bar. */
const KNOWN = new Set(['front-page, Urdu, link', 'witness-appeal, Urdu, link', 'plaque, Urdu, link'])

describe.each([...TEMPLATES.values()])('$name', look => {
  describe.each(Object.entries(SIGNS))('%s', (name, yaml) => {
    // So many words are small on a card and in a picture, on any look; 200 do not fit beside a link.
    const sizes = name === '200 words' ? SIZES.filter(size => !crowded(size)) : SIZES
    const long = name === 'everything' || name === '200 words'
    test.each(sizes)('on %s is whole and tidy', async size => {
      const { pages, diagnostics } = await drawn(`template: ${look.name}\n${yaml}`, size)
      const told = diagnostics.filter(
        ({ severity, code }) =>
          severity === 'error' ||
          (LAYOUT.has(code) &&
            !(long && !size.startsWith('a3') && code === 'text-too-small') &&
            !(code === 'text-too-small' && KNOWN.has(`${look.name}, ${name}, ${size}`))),
      )
      expect(told).toEqual([])
      const { drawing } = pages[0]!
      expect(faults(drawing)).toEqual([])
      expect(textOf(drawing, 'headline').role).toBe('h1')
      expect(texts(drawing).find(({ field }) => field === 'phone')?.lines.length ?? 1).toBe(1)
    })
  })

  test('shows every word, in the order of the fields', async () => {
    const { pages } = await drawn(`template: ${look.name}\n${everything}`, 'a3')
    const shown = readTexts(pages[0]!.drawing).map(({ field }) => /^\w+/.exec(field)![0])
    for (const field of look.shows.filter(each => !['qr', 'image', 'logo'].includes(each)))
      expect(shown, field).toContain(field)
    const head = shown.filter(field => FIELDS.slice(0, 3).includes(field as never))
    expect(head).toEqual(['banner', 'headline', 'subheadline'])
    expect(shown.at(-1)).toBe('imprint')
  })

  test('sets nothing larger than the headline but the number', async () => {
    for (const size of ['a3', 'a3-landscape', 'square']) {
      const { pages } = await drawn(`template: ${look.name}\n${everything}`, size)
      const { drawing } = pages[0]!
      const { size: most } = textOf(drawing, 'headline')
      for (const text of readTexts(drawing).filter(({ field }) => field !== 'phone'))
        expect(text.size, `${text.field} on ${size}`).toBeLessThanOrEqual(1.001 * most)
    }
  })

  test('says with what inks its colours are printed, and no more of them than paper takes', () => {
    for (const [role, colour] of Object.entries(look.colours)) {
      const inks = typeof colour === 'string' ? undefined : colour.cmyk
      expect(inks, role).toBeDefined()
      expect(
        inks!.reduce((sum, ink) => sum + ink, 0),
        role,
      ).toBeLessThanOrEqual(230)
    }
  })
})

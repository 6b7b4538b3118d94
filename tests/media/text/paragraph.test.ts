import { describe, expect, test } from 'vitest'
import { ladder } from '../../../src/media/text/ladder.ts'
import { balanced, greedy, pretty } from '../../../src/media/text/lines.ts'
import { Paragraph } from '../../../src/media/text/paragraph.ts'
import { face } from '../../support/faces.ts'

const LATIN = [face('Archivo'), face('Noto Sans')]
const set = (text: string, setting: Partial<Paragraph['setting']> = {}) =>
  new Paragraph(text, {
    faces: LATIN,
    language: 'en',
    direction: 'ltr',
    leading: 1.2,
    tracking: 0,
    oneLine: false,
    ...setting,
  })
const lines = (paragraph: Paragraph, broken: readonly { from: number; to: number }[]) =>
  broken.map(({ from, to }) =>
    paragraph.text.slice(paragraph.pieces[from]!.start, paragraph.pieces[to - 1]!.end).trim(),
  )

describe('breaking', () => {
  test('leaves no word alone in a passage of a few lines', () => {
    const paragraph = set('We counted on a Sunday.')
    const full = lines(paragraph, greedy(paragraph.pieces, 8.5))
    expect(full).toEqual(['We counted on a', 'Sunday.'])
    expect(lines(paragraph, pretty(paragraph.pieces, 8.5))).toEqual(['We counted on', 'a Sunday.'])
  })
  test('is as full as it goes, and never wider than the measure', () => {
    const paragraph = set('It makes them love you more. Seriously since I did that she won’t leave me alone.')
    for (const measure of [3, 6, 10, 20, 100]) {
      const broken = greedy(paragraph.pieces, measure)
      expect(lines(paragraph, broken).join(' ')).toBe(paragraph.text)
      for (const line of broken) expect(line.width <= measure || line.to - line.from === 1).toBe(true)
    }
  })
  test('takes one line where one is asked for, however tight the tracking', () => {
    const { pieces } = set('Can you help us?', { tracking: -0.03 })
    expect(balanced(pieces, 1)).toHaveLength(1)
  })
  test('keeps the lines that were typed', () => {
    const paragraph = set('We are\nappealing now')
    expect(lines(paragraph, greedy(paragraph.pieces, 100))).toEqual(['We are', 'appealing now'])
  })
  test.each(['Ring 020 7219 3528 now', 'Ring (020) 7946-0018 now', 'Ring +44 20 7946 0018 now'])(
    'never breaks the number in %s',
    text => {
      const paragraph = set(text)
      expect(lines(paragraph, greedy(paragraph.pieces, 0))).toEqual(['Ring', text.slice(5, -4), 'now'])
    },
  )
  test('a text of one line has one piece', () => {
    expect(set('020 7219 3528', { oneLine: true }).pieces).toHaveLength(1)
  })
  test('draws the hyphen of a soft one at the end of a line, and none inside', () => {
    const paragraph = set('inter\u00ADnational')
    const glyphs = (start: number, end: number) =>
      paragraph.line(start, end).flatMap(run => run.glyphs.map(({ id }) => id))
    const [hyphen] = LATIN[0]!.shape('-', 0, 1, { rtl: false, script: undefined, language: 'en' })
    expect(glyphs(0, 6).at(-1)).toBe(hyphen!.id)
    expect(glyphs(0, paragraph.text.length)).not.toContain(hyphen!.id)
  })
})

describe('balance', () => {
  test('lines come out even', () => {
    const paragraph = set('The Police cannot stop violence and discrimination if they do not recognise it')
    const widths = balanced(paragraph.pieces, 3)!.map(({ width }) => width)
    expect(widths).toHaveLength(3)
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.7)
  })
  test('a last line of one short word is avoided', () => {
    const words = Array.from({ length: 9 }, (_, i) => ({
      start: i,
      end: i + 1,
      width: 1,
      bare: 0.9,
      left: 0,
      right: 0,
      top: 0.7,
      depth: 0,
      hard: false,
    }))
    const counts = (broken: readonly { from: number; to: number }[]) =>
      broken.map(({ from, to }) => to - from)
    expect(counts(greedy(words, 4))).toEqual([4, 4, 1])
    expect(counts(pretty(words, 4))).toEqual([3, 3, 3])
    expect(counts(pretty(words.slice(0, 8), 4))).toEqual([4, 4])
  })
  test('a ladder climbs: each rung has more lines and a smaller measure', () => {
    const rungs = ladder(set('We are appealing for witnesses now'))
    for (const [i, rung] of rungs.entries()) {
      expect(rung.lines.length).toBeGreaterThan(rungs[i - 1]?.lines.length ?? 0)
      expect(rung.measure).toBeLessThan(rungs[i - 1]?.measure ?? Infinity)
    }
  })
})

describe('shaping', () => {
  const nastaliq = [face('Noto Nastaliq Urdu'), face('Archivo')]
  test('the dot of Arabic noon stands above the baseline', () => {
    const arabic = face('Noto Sans Arabic')
    const glyphs = arabic.shape('ن', 0, 1, { rtl: true, script: 'Arab', language: 'ar' })
    const tops = glyphs.map(({ id, dy }) => (arabic.ink(id)?.top ?? 0) + dy)
    expect(Math.max(...tops)).toBeGreaterThan(0.25)
  })
  test('letters join: two together are not two alone', () => {
    const arabic = face('Noto Sans Arabic')
    const ids = (text: string) =>
      arabic.shape(text, 0, text.length, { rtl: true, script: 'Arab', language: 'ar' }).map(({ id }) => id)
    expect(ids('بب')).not.toEqual([...ids('ب'), ...ids('ب')])
  })
  test('conjuncts form: क्ष is fewer glyphs than letters', () => {
    const deva = face('Noto Sans Devanagari')
    expect(deva.shape('क्ष', 0, 3, { rtl: false, script: 'Deva', language: 'hi' }).length).toBeLessThan(3)
  })
  test('a number in Urdu keeps its order', () => {
    const paragraph = set('فون 020 7946 0000 پر', { faces: nastaliq, direction: 'rtl', language: 'ur' })
    const drawn = paragraph
      .line(0, paragraph.text.length)
      .flatMap(run => run.glyphs.map(({ cluster }) => paragraph.text[cluster]!))
    expect(
      drawn
        .filter(c => /[\d ]/.test(c))
        .join('')
        .trim(),
    ).toContain('020 7946 0000')
  })
  test('Nastaliq is given the height its hand needs', () => {
    const urdu = set('کیا آپ ہماری مدد کر سکتے ہیں؟', { faces: nastaliq, direction: 'rtl', language: 'ur' })
    expect(urdu.leading).toBeGreaterThan(1.6)
    expect(urdu.bottom).toBeGreaterThan(0.2)
  })
})

test('tracking widens Latin and leaves Arabic joined', () => {
  const width = (text: string, tracking: number) =>
    set(text, { faces: [...LATIN, face('Noto Sans Arabic')], tracking }).pieces[0]!.bare
  expect(width('abc', 0.1) - width('abc', 0)).toBeCloseTo(0.2, 5)
  expect(width('بلد', 0.1)).toBeCloseTo(width('بلد', 0), 5)
})

describe('what is read as it is typed, on signs that run from right to left', () => {
  const hebrew = [face('Noto Sans Hebrew'), face('Archivo'), face('Noto Sans Arabic'), face('Noto Sans')]
  const HIDDEN = /[\u2066-\u2069\u202A-\u202E]/g
  const drawn = (text: string, setting: Partial<Paragraph['setting']> = {}) => {
    const paragraph = set(text, { faces: hebrew, direction: 'rtl', language: 'he', ...setting })
    const runs = paragraph.line(0, paragraph.text.length)
    return runs.flatMap(run => run.glyphs.map(({ cluster }) => paragraph.text[cluster]!)).join('')
  }
  const NUMBERS = [
    ...['116 123', '020 – 7946 – 0018', '*2407', '+44 (0)20 7946-0018', '٠٢٠ ٧٢١٩ ٣٥٢٨'],
    ...['1-800-FLOWERS', '0800 FLOWERS', '020 7219 3528 ext 12'],
  ]
  test.each(NUMBERS)('the number %s', number => {
    for (const oneLine of [true, false])
      for (const direction of ['ltr', 'rtl'] as const)
        expect(drawn(number, { content: 'number', oneLine, direction })).toBe(number)
  })
  test('a number whose extension is told in words', () => {
    expect(drawn('020 7219 3528 שלוחה 12', { content: 'number' })).toBe('12 החולש 020 7219 3528')
  })
  test.each([
    ['https://example.org/די', 'https://example.org/יד'],
    ['די@example.org', 'יד@example.org'],
    ['example.org', 'example.org'],
  ])('the address %s', (address, seen) => {
    for (const direction of ['ltr', 'rtl'] as const)
      expect(drawn(address, { content: 'address', oneLine: true, direction })).toBe(seen)
  })
  test.each([
    // A bracket is drawn as the other of its pair.
    ['מודעה (דחופה)!', '!)הפוחד( העדומ'],
    ['#די_לאלימות', 'תומילאל_יד#'],
    ['#Enough', '#Enough'],
    ['#Enough #די', 'יד# #Enough'],
    ['חייגו 116 123!', '!116 123 וגייח'],
  ])('one line: %s', (words, seen) => {
    expect(drawn(words, { oneLine: true })).toBe(seen)
    expect(drawn(words)).toBe(seen)
  })
  test('a hashtag of the other letters in an English line', () => {
    expect(drawn('Now #די!', { direction: 'ltr', language: 'en' })).toBe('Now יד#!')
  })
  test.each([
    '020–7946–0018',
    '020/7946/0018',
    '٠٢٠ ٧٢١٩ ٣٥٢٨',
    '116 123',
    '1-800-FLOWERS',
    'https://example.org/a?b=1',
    'us@example.org',
    '#Enough2024',
  ])('%s keeps its order in the midst of words, and one line', literal => {
    expect(drawn(`חייגו ${literal} עכשיו`)).toBe(`${backwards('עכשיו')} ${literal} ${backwards('חייגו')}`)
    const paragraph = set(`חייגו ${literal} עכשיו`, { faces: hebrew, direction: 'rtl', language: 'he' })
    const broken = lines(paragraph, greedy(paragraph.pieces, 0)).map(line => line.replace(HIDDEN, ''))
    if (/^[\d+٠-٩ –/]+$/.test(literal)) expect(broken).toContain(literal)
  })
  test.each([
    [
      'הוצב על ידי אחמד, 5 High Street, London SW1A 1AA.',
      '.5 High Street, London SW1A 1AA ,דמחא ידי לע בצוה',
    ],
    ['Promoted by אחמד, 5 High Street.', 'Promoted by דמחא, 5 High Street.'],
  ])('names and addresses: %s', (words, seen) => {
    expect(drawn(words, { content: 'names', direction: /^P/.test(words) ? 'ltr' : 'rtl' })).toBe(seen)
  })
  test('takes no room for what holds it', () => {
    const width = (text: string, direction: 'ltr' | 'rtl') =>
      set(text, { direction, tracking: -0.05, content: 'number', oneLine: true }).pieces[0]!.bare
    expect(width('020 7219 3528', 'rtl')).toBeCloseTo(width('020 7219 3528', 'ltr'), 9)
  })
})

const backwards = (word: string) => [...word].reverse().join('')

test('capitals are as high as those of the face that they are set in', () => {
  const faces = [face('Alfa Slab One'), face('Noto Sans', 900)]
  expect(set('We ask', { faces }).capHeight).toBe(faces[0]!.capHeight)
  expect(set('Ми шукаємо', { faces }).capHeight).toBe(faces[1]!.capHeight)
  expect(set('2024', { faces }).capHeight).toBe(faces[0]!.capHeight)
})

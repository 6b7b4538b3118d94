import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ladder } from '../../../src/media/text/ladder.ts'
import { evened, greedy } from '../../../src/media/text/lines.ts'
import { Paragraph } from '../../../src/media/text/paragraph.ts'
import { clings } from '../../../src/trade/language/clinging-words.ts'
import { face } from '../../support/faces.ts'

const headline = (text: string, language: string) =>
  new Paragraph(text, {
    faces: [
      face('Archivo', 900),
      face('Noto Sans', 900),
      face('Noto Sans Arabic', 900),
      face('Noto Sans Hebrew', 900),
      face('Noto Sans Devanagari', 900),
    ],
    language,
    direction: ['ar', 'he'].includes(language) ? 'rtl' : 'ltr',
    leading: 1,
    tracking: 0,
    oneLine: false,
    display: true,
  })

/** Every even setting of a headline, line by line. */
function rungs(text: string, language: string): string[][] {
  const paragraph = headline(text, language)
  return ladder(paragraph).map(({ lines }) =>
    lines.map(({ from, to }) =>
      paragraph.text.slice(paragraph.pieces[from]!.start, paragraph.pieces[to - 1]!.end).trim(),
    ),
  )
}

describe('a headline is broken by sense', () => {
  test.each([
    ['en', 'Have you seen the man in the moon?', /\b(?:the|in)$/i],
    ['de', 'Wer hat die Schlüssel zu der Küche?', /\s(?:die|zu|der)$/i],
    ['fr', 'Qui a fermé la cantine des infirmiers ?', /\s(?:la|des)$/i],
    ['pl', 'Kto zamknął stołówkę w nocy na klucz?', /\s(?:w|na)$/i],
    ['uk', 'Хто замкнув їдальню на ніч і чому?', /\s(?:на|і)$/i],
    ['el', 'Ποιος κλείδωσε τη νυχτερινή καντίνα;', /\s(?:τη)$/i],
    ['cy', 'Pwy gloodd y gegin yn y nos?', /\s(?:y|yn)$/i],
    ['ar', 'من أغلق المطعم الكبير في الليل؟', /\s(?:في)$/i],
    ['he', 'מי נעל אתמול את מזנון הלילה?', /\s(?:את)$/i],
  ])('in %s: %s', (language, text, parted) => {
    for (const lines of rungs(text, language).filter(({ length }) => length === 2 || length === 3))
      for (const line of lines.slice(0, -1))
        expect([lines, line.match(parted)?.[0]]).toEqual([lines, undefined])
  })
  test('in Hindi no line begins with a postposition', () => {
    for (const lines of rungs('रात की कैंटीन के ताले किसने बदले?', 'hi').slice(0, 3))
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^(?:की|के)\s/)
  })
  test('but not at any price', () => {
    expect(rungs('The Pneumonoultramicroscopicsilicovolcanoconiosis', 'en').at(-1)).toHaveLength(2)
  })
})

test('words lean on others as their language has it', () => {
  for (const [language, word, next, parts] of [
    ['en-GB', 'of ', 'it', true],
    ['en-GB', 'of, ', 'it', false],
    ['en-GB', '(the ', 'it', true],
    ['en-GB', 'THE ', 'it', true],
    ['de', 'of ', 'it', false],
    ['el', 'ΑΠΟ ', 'ΤΟΤΕ', true],
    ['hi', 'रात ', 'की।', true],
    ['tlh', 'of ', 'it', false],
  ] as const)
    expect([language, word, clings(word, next, language)]).toEqual([language, word, parts])
})

test('words that lean on others cost no line, and none is wider than the measure', () => {
  const words = fc.array(fc.constantFrom('the', 'of', 'a', 'kitchen', 'night', 'hospital', 'we', 'closed'), {
    minLength: 2,
    maxLength: 12,
  })
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 200 }), (list, tenths) => {
      const { pieces } = headline(list.join(' '), 'en')
      const measure = tenths / 10
      const count = greedy(pieces, measure).length
      const lines = evened(pieces, count, measure)!
      expect(lines).toHaveLength(count)
      for (const { width } of lines) expect(width).toBeLessThanOrEqual(measure + 1e-6)
    }),
    { numRuns: 200 },
  )
})

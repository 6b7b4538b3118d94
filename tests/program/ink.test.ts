import { describe, expect, test } from 'vitest'
import { TEMPLATES } from '../../templates/index.ts'
import { drawn, page, textOf } from '../support/draw.ts'
import { collisions, inksOf, overEdges } from '../support/ink.ts'

/** One size of every shape, a card and a letter. */
const SIZES = ['a4', 'letter', 'a6', 'a3-landscape', 'square', 'story', 'link']

/** Ink stays so far from ink, in ems of the smaller type: within a text, where lines are set solid, less. */
const LEAST = { lines: 0.018, texts: 0.07 } as const
const LEAST_TO_EDGE = 0.03

/** Words that reach up over capitals and down under the baseline. */
const WORDS: Readonly<Record<string, readonly [language: string, words: string]>> = {
  tails: ['en-GB', 'Gypsy, Jj Qq ever'],
  capitals: ['cs', 'ŮŘAD É Å Ṩ Ẩ'],
  'stacked marks': ['vi', 'Ặ ở Ệ nghệ ẨỂ'],
  'dots below': ['so', 'Ḍ ṛ ạ Ẹ ṣ'],
  Devanagari: ['hi', 'हम र्क्ष्ट्रीं कृपया'],
  Bengali: ['bn', 'আমরা ক্ষুদ্র স্ত্রী'],
  Tamil: ['ta', 'நாங்கள் ஸ்ரீ'],
  Nastaliq: ['ur', 'کیا آپ ہم سب'],
  Arabic: ['ar', 'جميعًا إلى أيّ'],
}

const everything = (words: string) => `headline: "${words} ${words}"
banner: "${words}"
subheadline: "${words}?"
note: "${words}"
details: [{label: "${words}", value: "${words}"}, {label: "${words}", value: "${words} ${words} ${words}"}]
quote: {lines: [{speaker: "${words}", text: "${words}, ${words}"}, {speaker: "${words}", text: "${words}"}], source: "${words}"}
question: "${words}?"
action: "${words}"
phone: {number: "+44 20 7219 3528", label: "${words}", cost: "${words}"}
link: example.org/jpgy
hashtag: "#JpGy"
closing: "${words}, ${words}"
disclosure: "${words}"`

/** Signs made of the words, and the sizes that each is drawn on. */
const SIGNS: readonly (readonly [(words: string) => string, readonly string[]])[] = [
  [words => `headline: "${words} ${words}"\nphone: "+44 20 7219 3528"\ndisclosure: none`, SIZES],
  [
    words =>
      `headline: "${words}"\nquestion: "${words}, ${words}?"\nclosing: "${words}, ${words}"\nhashtag: "#JpGy"`,
    SIZES,
  ],
  [everything, ['a4', 'link']],
]

/** What comes too near on a page; nothing where the words do not fit it. */
async function tooNear(yaml: string, size: string): Promise<string[]> {
  const drawing = (await drawn(yaml, size)).pages[0]?.drawing
  if (!drawing) return []
  const inks = inksOf(drawing)
  const near = collisions(drawing, LEAST.texts, inks).filter(
    ({ one, other, gap }) => gap < (one.split(' ')[0] === other.split(' ')[0] ? LEAST.lines : LEAST.texts),
  )
  return [...near, ...overEdges(drawing, LEAST_TO_EDGE, inks)].map(
    ({ one, other, gap }) => `${size}: ${one} is ${gap.toFixed(3)} em from ${other}`,
  )
}

/** Each look meets each size, and each size all words, but not all of all: that is for `npm run fuzz`. */
const meets = (look: number, words: number, size: number) =>
  process.env.FUZZ_RUNS !== undefined || (look + words + size) % 2 === 0

describe.each([...TEMPLATES.keys()].map((look, nth) => [nth, look] as const))(
  '%i %s lets no ink touch',
  (nth, look) => {
    test.each(Object.keys(WORDS))('%s', async name => {
      const [language, words] = WORDS[name]!
      const found: string[] = []
      for (const [sign, sizes] of SIGNS)
        for (const size of sizes.filter((_, i) => meets(nth, Object.keys(WORDS).indexOf(name), i))) {
          const yaml = `template: ${look}\nlanguage: ${language}\npublisher: "${words}"\n${sign(words)}`
          found.push(...(await tooNear(yaml, size)))
        }
      expect(found).toEqual([])
    })
  },
)

/** Signs on which ink did touch. */
const TOUCHED: Readonly<Record<string, string>> = {
  'tails over small print':
    'headline: "Save our bus"\nquestion: "Why, why?"\nclosing: "Nobody, ever, gypsy."\npublisher: Y',
  'accents on lines of different sizes':
    'language: fr\nheadline: Témoins recherchés à Évry\nphone: "+44 20 7219 3528"\npublisher: Us\ndisclosure: none',
  'an address over a hashtag':
    'headline: Save our ward\nphone: "020 7219 3528"\nlink: example.org/pray\nhashtag: "#KeepHappyPlay"\npublisher: Happy Play Group',
  'letters that reach out of a bubble':
    'template: chat\nlanguage: ur\ndisclosure: none\nheadline: ہم\nquote: [{speaker: وزیر, text: کسی کے پوچھنے سے پہلے گروپ حذف کر دیں۔}]',
}

test.each(Object.keys(TOUCHED))('nor with %s', async name => {
  for (const size of ['a3', 'a4', 'a5', 'letter', 'a3-landscape', 'a4-landscape', 'square', 'link'])
    expect(await tooNear(TOUCHED[name]!, size)).toEqual([])
})

test('lines of different sizes stand no further apart than their ink and the look ask', async () => {
  const gapsOf = async (headline: string) => {
    const drawing = await page(`headline: ${headline}\nquote: Nobody came.\nphone: "020 7219 3528"`, 'a5')
    const lines = textOf(drawing, 'headline').lines
    expect(new Set(lines.map(({ size }) => size)).size).toBeGreaterThan(1)
    const inks = inksOf(drawing).filter(({ text }) => text.field === 'headline')
    const smallest = Math.min(...lines.map(({ size }) => size))
    return inks.slice(1).map(({ top }, i) => (top - inks[i]!.bottom) / smallest)
  }
  // Capitals as the look leads them: 0.96 of the smallest line, less the height of its capitals.
  for (const gap of await gapsOf('WE ARE APPEALING')) expect(gap).toBeCloseTo(0.27, 1)
  for (const gap of await gapsOf('Évêques RÉÉLUS à Évry')) expect(gap).toBeLessThan(0.3)
})

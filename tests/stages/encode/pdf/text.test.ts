import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { render } from '../../../../src/engine.ts'
import { PDF_READERS } from '../../../support/pdf-readers.ts'

const READERS = Object.entries(PDF_READERS)

const pdf = async (text: string): Promise<Uint8Array> => {
  const { artifacts, diagnostics } = await render(
    { path: 'sign.yaml', text: `publisher: Us\n${text}` },
    { format: ['pdf'], size: ['a6'] },
  )
  if (!artifacts[0]) throw new Error(JSON.stringify(diagnostics))
  return artifacts[0].bytes
}

/** What a reader finds, its lines joined, without the marks of direction that poppler puts. */
const plain = (text: string) =>
  text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What is wrong with phrases as a reader has them: one that is not there once, or that stands before the last. */
const lost = (read: string, phrases: readonly string[]): string[] => {
  const [all, looked] = [plain(read), phrases.map(plain)]
  const places = looked.map(phrase => all.indexOf(phrase))
  return looked.filter(
    (phrase, i) =>
      places[i]! < 0 || all.lastIndexOf(phrase) !== places[i] || places[i]! < (places[i - 1] ?? 0),
  )
}

describe('phrases as they are typed, in order, once', () => {
  const PHRASES: Readonly<Record<string, readonly string[]>> = {
    ar: ['نناشدكم أن تساعدونا', 'هل رأيتم شيئًا هنا؟', 'لا يوجد شيء للإعلان عنه', 'اتّصِلوا بِنا الآن'],
    ur: ['ہم اپیل کرتے ہیں', 'کیا آپ نے کچھ دیکھا؟', 'کچھ نہیں ہوا ہے یہاں', 'ہمیں ابھی فون کریں'],
    'ur-Arab': ['ہم اپیل کرتے ہیں', 'کیا آپ نے کچھ دیکھا؟', 'کچھ نہیں ہوا ہے یہاں', 'لا السلام اللہ'],
    he: ['אנחנו פונים אליכם', 'האם ראיתם משהו כאן?', 'אין כאן שום דבר', 'התקשרו אלינו עכשיו'],
    hi: ['हम अपील करते हैं', 'क्या आपने कुछ देखा?', 'यहाँ कुछ नहीं हुआ', 'हमें अभी फ़ोन करें'],
    bn: ['আমরা আবেদন জানাচ্ছি', 'আপনি কি কিছু দেখেছেন?', 'এখানে কিছু হয়নি কোথাও', 'এখনই ফোন করুন'],
    pa: ['ਅਸੀਂ ਅਪੀਲ ਕਰਦੇ ਹਾਂ', 'ਕੀ ਤੁਸੀਂ ਕੁਝ ਦੇਖਿਆ?', 'ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਹੋਇਆ', 'ਹੁਣੇ ਫ਼ੋਨ ਕਰੋ'],
    gu: ['અમે અપીલ કરીએ છીએ', 'શું તમે કંઈ જોયું?', 'અહીં કંઈ થયું નથી', 'હમણાં ફોન કરો'],
    ta: ['நாங்கள் முறையிடுகிறோம்', 'நீங்கள் எதையாவது பார்த்தீர்களா?', 'இங்கே எதுவும் நடக்கவில்லை', 'இப்போது அழையுங்கள்'],
  }
  test.each(Object.keys(PHRASES))('%s', async language => {
    const phrases = PHRASES[language]!
    const [headline, subheadline, quote, closing] = phrases.map(phrase => JSON.stringify(phrase))
    const bytes = await pdf(
      `language: ${language}\ndisclosure: none\nheadline: ${headline}\nsubheadline: ${subheadline}\nquote: ${quote}\nclosing: ${closing}`,
    )
    for (const [reader, read] of READERS) {
      // It puts right-to-left words as they are seen.
      if (reader === 'mupdf' && /^(?:ar|ur|he)/.test(language)) continue
      const found = (await read(bytes)).normalize()
      expect([
        reader,
        lost(
          found,
          phrases.map(phrase => phrase.normalize()),
        ),
      ]).toEqual([reader, []])
    }
  })
})

describe('what is no letter, or set as no word is', () => {
  test.each([
    ['an emoji', 'headline: Save the 🐝 now', 'Save the 🐝 now'],
    ['redacted words', 'headline: x\nclosing: "The [[name]] was [[there]]"', 'The [redacted] was [redacted]'],
    ['a line set wide', 'template: planning-notice\nheadline: x', 'PUBLIC NOTICE'],
    [
      'one set less wide',
      'template: wanted\nheadline: x\ndetails: [{label: Where seen, value: There}]',
      'Where seen',
    ],
  ])('%s', async (_, text, phrase) => {
    const bytes = await pdf(text)
    for (const [reader, read] of READERS) {
      // MuPDF's plain text knows no emoji.
      if (reader === 'mupdf' && phrase.includes('🐝')) continue
      expect([reader, plain(await read(bytes)).toLowerCase()]).toEqual([
        reader,
        expect.stringContaining(phrase.toLowerCase()),
      ])
    }
  })
})

test('a sign in two languages is read one after the other, as it is painted', async () => {
  const bytes = await pdf(
    'languages: [en, pl]\nheadline: {en: We are appealing, pl: Apelujemy}\nclosing: {en: Call us, pl: Dzwońcie}\ndisclosure: none',
  )
  const order = ['we are appealing', 'call us', 'apelujemy', 'dzwońcie']
  for (const reader of ['pdfium', 'pdf.js', 'mupdf'].filter(name => PDF_READERS[name]))
    expect([reader, lost((await PDF_READERS[reader]!(bytes)).toLowerCase(), order)]).toEqual([reader, []])
})

/** What the pages of a file paint. */
const content = (bytes: Uint8Array): string =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/FlateDecode[^\n]*\nstream\n([\s\S]*?)\nendstream/g),
  ]
    .map(([, packed]) => inflateSync(Buffer.from(packed!, 'latin1')).toString('latin1'))
    .filter(stream => /\bBT\b/.test(stream))
    .join('\n')

describe('the language of a passage is told where it is not that of its text', () => {
  test.each([
    ['language: en\nheadline: "The office of الأصدقاء here"', ['ar']],
    ['languages: [en, ur]\nheadline: {en: The office of دوستوں here, ur: ہم}', ['ur', 'en', 'en']],
    ['language: he\nheadline: אנחנו\nlink: example.org', ['en']],
    ['language: en\nheadline: "“We” are 20 — here"', []],
  ])('%s', async (text, languages) => {
    const told = [...content(await pdf(`${text}\ndisclosure: none`)).matchAll(/\/Lang \(([\w-]+)\)/g)]
    expect(new Set(told.map(([, language]) => language))).toEqual(new Set(languages))
  })
})

test('a face is in a file once, whatever its pages', async () => {
  const file = await pdf(
    'languages: [en, pl]\nbilingual: sheets\nheadline: {en: Appeal, pl: Apel}\nclosing: {en: Call, pl: Dzwoń}\ndisclosure: none',
  )
  const text = Buffer.from(file).toString('latin1')
  const faces = [...text.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, face]) => face)
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(2)
  expect(faces.length).toBeGreaterThan(1)
  expect(new Set(faces).size).toBe(faces.length)
})

import { describe, expect, test } from 'vitest'
import { COMMON_WORDS } from '../../src/looks/kit/common-words.ts'
import { lookWords } from '../../src/looks/kit/template.ts'
import { lookFonts } from '../../src/stages/gather/look-fonts.ts'
import { arabicHand, directionOf, inLanguage } from '../../src/trade/language/tags.ts'
import { drawn, inkOf, page, textOf, texts } from '../support/draw.ts'
import { prepare } from '../support/render.ts'

const SIGNS: Readonly<Record<string, string>> = {
  'en-GB': 'We are appealing',
  cy: 'Ŵyr neb pam y caewyd y tŷ',
  ga: 'Táimid ag achainí',
  gd: 'Tha sinn ag iarraidh cuideachadh',
  pl: 'Zażółć gęślą jaźń',
  ro: 'Și țara știe, în ședință',
  pt: 'Não há ação sem informação',
  so: 'Waxaan codsanaynaa',
  el: 'Κάνουμε έκκληση',
  uk: 'Ми звертаємося, ґанок, їжак, єдність',
  ar: 'نناشدكم',
  ur: 'ہم اپیل کرتے ہیں',
  'ur-Arab': 'ہم اپیل کرتے ہیں',
  he: 'אנחנו פונים אליכם',
  hi: 'हम अपील करते हैं',
  bn: 'আমরা আবেদন জানাচ্ছি',
  pa: 'ਅਸੀਂ ਅਪੀਲ ਕਰਦੇ ਹਾਂ',
  gu: 'અમે અપીલ કરીએ છીએ',
  ta: 'நாங்கள் முறையிடுகிறோம்',
}

const sign = (language: string, more = '') => `language: ${language}\nheadline: "${SIGNS[language]}"\n${more}`

test.each(Object.keys(SIGNS))('%s has a font, on every shape', async language => {
  const more = 'phone: "+44 20 7219 3528"\npublisher: F\ndisclosure: none'
  for (const size of ['a5', 'link']) expect((await drawn(sign(language, more), size)).diagnostics).toEqual([])
})

describe('fonts are loaded for the language of a sign', () => {
  const familiesOf = async (text: string) => {
    const { sign: decided, template } = (await prepare({ path: 'x', text })).checked!
    return new Set(
      Object.values(await lookFonts(decided, template, new Map(), () => undefined)).flatMap(fonts =>
        fonts.map(({ id }) => id.replace(/ \d+$/, '')),
      ),
    )
  }
  test.each([
    ['en-GB', ['Archivo']],
    ['cy', ['Archivo']],
    ['ro', ['Archivo']],
    ['el', ['Archivo', 'Noto Sans']],
    ['ar', ['Archivo', 'Noto Sans', 'Noto Sans Arabic']],
    ['ur', ['Archivo', 'Noto Sans', 'Noto Nastaliq Urdu']],
    ['ur-Arab', ['Archivo', 'Noto Sans', 'Noto Naskh Arabic']],
    ['ta', ['Archivo', 'Noto Sans', 'Noto Sans Tamil']],
  ])('%s', async (language, families) => {
    expect(await familiesOf(sign(language))).toEqual(new Set(families))
  })
})

test('the letters of a Chinese sign ask once for their font', async () => {
  const { diagnostics } = await drawn('language: zh\nheadline: 我们呼吁，请帮忙\nquestion: 您在场吗？', 'a4')
  const missing = diagnostics.filter(({ code }) => code === 'glyph-missing')
  expect(missing.map(({ field, hint }) => [field, hint])).toEqual([
    ['headline', expect.stringContaining('npm install @expo-google-fonts/noto-sans-sc')],
  ])
})

describe('the words of a look', async () => {
  const { template } = (await prepare({ path: 'x', text: 'headline: A' })).checked!
  test.each(Object.keys(COMMON_WORDS))('in %s hold the publisher, and end as sentences do', language => {
    const words = lookWords(template, language)
    expect(words.publisher).toContain('{publisher}')
    expect(words.disclosure).toMatch(/[.。।۔]$/)
  })
  test('are those of the letters that the language is written in', () => {
    expect(lookWords(template, 'pa-Arab').disclosure).toBeUndefined()
    expect(lookWords(template, 'zh-TW')).toEqual(lookWords(template, 'zh-Hant'))
    expect(lookWords(template, 'ur-Aran')).toEqual(lookWords(template, 'ur'))
    expect(lookWords(template, 'en-IE').disclosure).toContain('police')
    expect(inLanguage({ pt: 1, 'pt-BR': 2 }, 'pt-BR')).toBe(2)
  })
  test('are only those that the look has in English', () => {
    expect(lookWords({ ...template, words: { en: { publisher: 'By {publisher}' } } }, 'cy')).toEqual({
      publisher: COMMON_WORDS.cy!.publisher,
    })
  })
})

test('directions and hands', () => {
  expect(['ur', 'ur-Aran', 'ar', 'he', 'pa-Arab', 'fa'].map(directionOf)).toEqual(Array(6).fill('rtl'))
  expect(['pa', 'en', 'so', 'uz'].map(directionOf)).toEqual(Array(4).fill('ltr'))
  expect(['ur', 'ur-Arab', 'ar', 'fa-Aran', 'ks'].map(arabicHand)).toEqual([
    'nastaliq',
    'naskh',
    'sans',
    'nastaliq',
    'nastaliq',
  ])
})

describe('a sign from right to left is the mirror of one from left to right', () => {
  const words =
    'quote: [{speaker: A, text: b}]\nquestion: C?\nphone: "020 7219 3528"\nheadline: D\nlink: e.org'
  test.each(['a4', 'a4-landscape', 'link'])('%s', async size => {
    const boxes = async (language: string) => {
      const { items, sheet } = await page(`language: ${language}\ndisclosure: none\n${words}`, size)
      return { sheet, items }
    }
    const [left, right] = [await boxes('en'), await boxes('ar')]
    const boxOf = (items: typeof left.items) => items.flatMap(item => (item.kind === 'box' ? [item] : []))
    const [plain, mirrored] = [boxOf(left.items), boxOf(right.items)]
    expect(mirrored.length).toBe(plain.length)
    plain.forEach(({ box, radii: [tl, tr, br, bl] }, i) => {
      const other = mirrored[i]!
      expect(other.box.x).toBeCloseTo(left.sheet.width - box.x - box.width, 1)
      expect(other.radii).toEqual([tr, tl, bl, br])
    })
  })
  test('words begin at the right, numbers keep their order', async () => {
    const drawing = await page(sign('ur', 'action: آئیے\nphone: "020 7219 3528"'), 'a4')
    const action = inkOf(drawing, textOf(drawing, 'action'))
    expect(drawing.sheet.width - action.right).toBeLessThan(action.left / 2)
    expect(textOf(drawing, 'phone').lines.map(({ text }) => text)).toEqual(['020 7219 3528'])
  })
})

test('Nastaliq is set larger in its em than Latin letters beside it', async () => {
  const drawing = await page(sign('ur', 'closing: آئیے\nhashtag: "#AikJuttHon"'), 'a3')
  const sizes = new Map(texts(drawing).map(({ field, size }) => [field, size]))
  expect(sizes.get('closing')! / sizes.get('hashtag')!).toBeCloseTo(1.2, 2)
})

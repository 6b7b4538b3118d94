import { describe, expect, test } from 'vitest'
import { fontOf } from '../../../src/media/fonts/catalogue.ts'
import { stackFor } from '../../../src/media/fonts/fallback.ts'
import { BLACKNESS, blacknessOf } from '../../../src/media/fonts/weight.ts'
import type { Typeface } from '../../../src/media/text/typeface.ts'
import { type Script, scriptsOf } from '../../../src/trade/language/scripts.ts'
import { face } from '../../support/faces.ts'

const ALPHABETS: Readonly<Record<string, string>> = {
  uk: 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя’',
  ru: 'ЁЪЫЭёъыэ',
  sr: 'ЂЈЉЊЋЏђјљњћџ',
  el: 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
  pl: 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż',
  tr: 'ÇĞİIÖŞÜçğıiöşü',
  he: 'אבגדהוזחטיכלמנסעפצקרשתךםןףץ',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى،؟',
  fa: 'پچژگکی',
  hi: 'अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैोौंँः्ज़ड़ढ़फ़।',
}

const DISPLAY = ['Anton', 'Alfa Slab One', 'Permanent Marker']
const none = () => undefined
const takesOver = (family: string, words: string, ...languages: string[]) =>
  stackFor(fontOf(family, 400), scriptsOf(words), languages, none)[1]!

/** Capitals to their height. */
const widthOf = (font: Typeface): number =>
  [...'HONEAS'].reduce((sum, letter) => sum + font.advance(font.glyph(letter.codePointAt(0)!)), 0) /
  font.unitsPerEm /
  font.capHeight

const PLAIN: Readonly<Partial<Record<Script, string>>> = {
  Hebr: 'Hebrew',
  Arab: 'Arabic',
  Deva: 'Devanagari',
}

describe.each(DISPLAY)('what stands in for %s', family => {
  test.each(Object.entries(ALPHABETS))(
    'has all letters of %s, each in a place of its own',
    (language, letters) => {
      const { family: other, weight } = takesOver(family, letters, language)
      const font = face(other, weight)
      const missing = [...letters].filter(letter => !font.covers(letter.codePointAt(0)!))
      expect(missing).toEqual([])
      const outside = [...letters.replace(/\p{M}/gu, '')].filter(letter => {
        const glyph = font.glyph(letter.codePointAt(0)!)
        return font.ink(glyph)!.right > font.advance(glyph) / font.unitsPerEm + 0.2
      })
      expect(outside).toEqual([])
    },
  )
  test.each(Object.entries(ALPHABETS))('is as heavy as it in %s', (language, letters) => {
    const own = Math.min(blacknessOf(face(family))!, BLACKNESS[900]!)
    const { family: other, weight } = takesOver(family, letters, language)
    expect(blacknessOf(face(other, weight))!).toBeGreaterThan(own - 0.09)
  })
})

test.each(Object.entries(ALPHABETS))(
  'in %s what stands in for narrow letters is narrow',
  (language, letters) => {
    const { family, weight } = takesOver('Anton', letters, language)
    const [script] = scriptsOf(letters)
    const plain = face(PLAIN[script!] ? `Noto Sans ${PLAIN[script!]}` : 'Noto Sans', 900)
    if (script !== 'Arab') expect(widthOf(face(family, weight))).toBeLessThan(0.75 * widthOf(plain))
  },
)

test('a script is set in the hand of the language that is written in it, whichever comes first', () => {
  const words = 'رات Night'
  for (const languages of [
    ['ur', 'en-GB'],
    ['en-GB', 'ur'],
  ]) {
    const stack = stackFor(fontOf('Anton', 400), scriptsOf(words), languages, none)
    expect(stack.find(({ scripts }) => scripts.includes('Arab'))!.family).toBe('Noto Nastaliq Urdu')
  }
})

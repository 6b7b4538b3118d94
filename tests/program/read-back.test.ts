import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { render } from '../../src/engine.ts'
import { directionOf } from '../../src/trade/language/tags.ts'
import { TEMPLATES } from '../../templates/index.ts'
import { page, readTexts } from '../support/draw.ts'
import { PDF_READERS } from '../support/pdf-readers.ts'
import { emptyFolder } from '../support/signgen.ts'

/** What words are made of, by language: every look-alike of a ligature, a mark above and below, a conjunct. */
const SYLLABLES: Readonly<Record<string, string>> = {
  'en-GB': 'ba ri ton office waffle jet quo ver ick lum',
  cy: 'ŵy tŷ llan ddo rhe ffi chwa ngh ïo âr',
  pl: 'za żó łć gę ślą ja źń ćwi rze szcz',
  tr: 'ış ığ çö şa ğı ül ban dır ler mak',
  el: 'και νου έκ κλη ση ώρα χρό νος ψή φος',
  uk: 'мі шу кає від по їж ґан єд нос щеп',
  ar: 'نا شد كم لا من قل هذ بي تع ضو',
  ur: 'ہم نے کر تے ہیں گا ڑی چا ٹھو ںک',
  he: 'מו דע אנח נו פו לך שב צר קט גן',
  hi: 'क्ष त्र कि मी हा रे ज्ञ धू प ण्ड',
  bn: 'ক্ষ স্ত্র কি মো হা রে জ্ঞ ধূ প ণ্ড',
  ta: 'நா ங்க ள்மு றை யி டு கி றோ ம்ப கை',
}

const path = join(emptyFolder(), 'sign.yaml')

/** Words that no other word of the sign holds or is held in, to be found once. */
const wordsFrom = (language: string) => {
  const syllables = SYLLABLES[language]!.split(' ')
  const word = fc
    .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 })
    .map(parts => parts.join(''))
  return fc.uniqueArray(word, {
    minLength: 30,
    maxLength: 30,
    comparator: (a, b) => a.includes(b) || b.includes(a) || alike(a, language) === alike(b, language),
  })
}

interface Sign {
  readonly text: string
  /** The words of every field, in order. */
  readonly fields: readonly (readonly string[])[]
}

function signOf(language: string, look: string, words: readonly string[]): Sign {
  let next = 0
  const take = (count: number) => {
    next += count
    return words.slice(next - count, next)
  }
  const [headline, subheadline, label, value, note] = [take(3), take(3), take(1), take(2), take(2)]
  const [speaker, said, source, question] = [take(1), take(5), take(2), take(2)]
  const [action, closing, publisher] = [take(4), take(3), take(2)]
  const quoted = (list: readonly string[]) => JSON.stringify(list.join(' '))
  const text = `language: ${language}
template: ${look}
headline: ${quoted(headline)}
subheadline: ${quoted(subheadline)}
details: [{label: ${quoted(label)}, value: ${quoted(value)}}]
note: ${quoted(note)}
quote: {lines: [{speaker: ${quoted(speaker)}, text: ${quoted(said)}}], source: ${quoted(source)}}
question: ${quoted(question)}
action: ${quoted(action)}
closing: ${quoted(closing)}
publisher: ${quoted(publisher)}
phone: "+44 20 7219 3528"
disclosure: none
`
  const fields = [headline, subheadline, label, value, note, speaker, said, source, question, action, closing]
  return { text, fields: [...fields, publisher] }
}

/** As words compare whatever a look does to them: in capitals, Greek without accents, one space between two. */
const alike = (text: string, language: string): string => {
  const plain = text.normalize('NFC').replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\u00AD]/g, '')
  const capitals = plain.replace(/\s+/g, ' ').toLocaleUpperCase(language).normalize('NFC')
  return language === 'el' ? capitals.normalize('NFD').replace(/\u0301|\u0308/g, '') : capitals
}

/** MuPDF puts right-to-left words as they are seen: every other reader wants them so, and turns them. */
const asSeen = (reader: string, language: string) => reader === 'mupdf' && directionOf(language) === 'rtl'

/** What is wrong with a text that was read back: a word that is not there once, or stands before one that it follows. */
function lost(read: string, { fields }: Sign, language: string): string[] {
  const all = alike(read, language)
  return fields.flatMap(words => {
    const places = words.map(word => all.indexOf(alike(word, language)))
    const once = words.filter(
      (word, i) => places[i]! < 0 || all.indexOf(alike(word, language), places[i]! + 1) >= 0,
    )
    const turned = words.filter((_, i) => i > 0 && places[i]! < places[i - 1]!)
    return [...once.map(word => `${word} is there once`), ...turned.map(word => `${word} follows`)]
  })
}

const LOOKS = [...TEMPLATES.keys()]

describe.each(Object.keys(SYLLABLES))('what is typed in %s is read back', language => {
  test('word for word, once each, in order', async () => {
    const signs = fc.sample(wordsFrom(language), { numRuns: 2, seed: 14 })
    for (const [i, words] of signs.entries()) {
      const look = LOOKS[(i * 5 + Object.keys(SYLLABLES).indexOf(language)) % LOOKS.length]!
      const sign = signOf(language, look, words)
      const { artifacts, diagnostics } = await render(
        { path, text: sign.text },
        { format: ['svg', 'pdf'], size: ['a4'] },
      )
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      expect([look, errors]).toEqual([look, []])
      const svg = Buffer.from(artifacts.find(({ format }) => format === 'svg')!.bytes).toString()
      const read: Record<string, string> = { svg: /<desc[^>]*>([\s\S]*?)<\/desc>/.exec(svg)?.[1] ?? svg }
      const drawing = await page(sign.text, 'a4')
      read.alt = drawing.words
      read.drawn = readTexts(drawing)
        .flatMap(({ lines }) => lines.map(line => line.text))
        .join(' ')
      const pdf = artifacts.find(({ format }) => format === 'pdf')!.bytes
      for (const [reader, words] of Object.entries(PDF_READERS))
        if (!asSeen(reader, language)) read[reader] = await words(pdf)
      for (const [reader, text] of Object.entries(read))
        expect([look, reader, lost(text, sign, language)]).toEqual([look, reader, []])
    }
  }, 60_000)
})

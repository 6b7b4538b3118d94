import { describe, expect, test } from 'vitest'
import { inCapitals } from '../../../src/trade/language/capitals.ts'

test.each([
  ['en-GB', 'Straße, ijs, ŵyr', 'STRAẞE, IJS, ŴYR'],
  ['de', 'Maße, nicht Masse', 'MAẞE, NICHT MASSE'],
  ['nl', 'ijsselmeer, ĳs', 'IJSSELMEER, ĲS'],
  ['tr', 'istanbul, ılık', 'İSTANBUL, ILIK'],
  ['az', 'işçilər', 'İŞÇİLƏR'],
  ['crh', 'istiqlâl', 'İSTİQLÂL'],
  ['kk-Latn', 'ınta, bilim', 'INTA, BİLİM'],
  ['el', 'Τι κάνεις; Άνθρωπος', 'ΤΙ ΚΑΝΕΙΣ; ΑΝΘΡΩΠΟΣ'],
  ['en', 'Said in Athens: Άνθρωπος', 'SAID IN ATHENS: ΑΝΘΡΩΠΟΣ'],
  ['cy', 'Tŷ’r ŵyl', 'TŶ’R ŴYL'],
  ['ga', 'ár nAthair, ár n-athair', 'ÁR nATHAIR, ÁR n-ATHAIR'],
  ['ga', 'i mBaile, i mbaile na bhFear', 'I mBAILE, I mBAILE NA bhFEAR'],
  ['ga', 'an tSráid, in Éirinn, Rialtas na hÉireann', 'AN tSRÁID, IN ÉIRINN, RIALTAS NA hÉIREANN'],
  ['ga-IE', 'cad é an t-am? nach bhfuil a fhios agat', 'CAD É AN t-AM? NACH bhFUIL A FHIOS AGAT'],
  ['gd', 'an t-Eilean Sgitheanach', 'AN t-EILEAN SGITHEANACH'],
  ['ur', 'ہم اپیل', 'ہم اپیل'],
  ['th', 'เราขอร้อง', 'เราขอร้อง'],
])('%s: %s', (language, words, capitals) => {
  expect(inCapitals(words, language)).toBe(capitals)
})

describe('what would mean something else keeps its letters', () => {
  test.each([
    ['40 µg/m³ of NO₂, 3 kWh, pH 4', '40 µg/m³ OF NO₂, 3 kWh, pH 4'],
    ['40 μg of lead, 5 mg/l of it', '40 μg OF LEAD, 5 mg/l OF IT'],
    ['too many µg/m³ here', 'TOO MANY µg/m³ HERE'],
    ['5 mW is not 5 MW', '5 mW IS NOT 5 MW'],
    ['at 20 kHz and 70 dB', 'AT 20 kHz AND 70 dB'],
    ['3 m from a 12 mm pipe', '3 m FROM A 12 mm PIPE'],
    ['20 km/h, 9.8 m/s²', '20 km/h, 9.8 m/s²'],
    ['0,5 ml, 250 g, 2 l', '0,5 ml, 250 g, 2 l'],
    ['2 mSv/h', '2 mSv/h'],
    ['10 mS/cm, 3 kJ/kg·K', '10 mS/cm, 3 kJ/kg·K'],
    ['120 g CO2/km, 5 t CO2e, 3 t CO₂e', '120 g CO2/km, 5 t CO2e, 3 t CO₂e'],
    ['a 400 kWp roof', 'A 400 kWp ROOF'],
    ['£5m, €3bn, 50p', '£5m, €3bn, 50p'],
    ['since the 1980s', 'SINCE THE 1980s'],
    ['ask No. 3 and nos 4', 'ASK No. 3 AND NOS 4'],
    ['two iPhones, an eBay seller', 'TWO iPhones, AN eBay SELLER'],
    ['our MPs on YouTube', 'OUR MPs ON YouTube'],
    ['NOx and mRNA', 'NOx AND mRNA'],
    ['sack McDonald, MacLeod', 'SACK McDONALD, MacLEOD'],
    ['write to us@Example.org', 'WRITE TO us@Example.org'],
    ['see example.org/Ab1 now', 'SEE example.org/Ab1 NOW'],
    ['https://Example.org/x?y=z', 'https://Example.org/x?y=z'],
    ['say #EnoughIsEnough', 'SAY #EnoughIsEnough'],
    ['thank @someone', 'THANK @someone'],
  ])('%s', (words, capitals) => {
    expect(inCapitals(words, 'en-GB')).toBe(capitals)
  })
  test.each([
    ['pl', 'czynsz 2 500 zł', 'CZYNSZ 2 500 zł'],
    ['cs', 'nájem 12 000 Kč', 'NÁJEM 12 000 Kč'],
    ['uk', '5 мВт, 10 км/год', '5 мВт, 10 км/год'],
  ])('%s: %s', (language, words, capitals) => {
    expect(inCapitals(words, language)).toBe(capitals)
  })
})

describe('words stay words', () => {
  test.each([
    ['en', '5 in 10 a day, 3 pm', '5 IN 10 A DAY, 3 PM'],
    ['en', 'I am at 10 am', 'I AM AT 10 AM'],
    ['en', 'O’Neill and d’Arcy', 'O’NEILL AND D’ARCY'],
    ['en', 'e.g. this, i.e. that', 'E.G. THIS, I.E. THAT'],
    ['en', 'NHS staff', 'NHS STAFF'],
    ['cs', 'přišlo 5 s dětmi', 'PŘIŠLO 5 S DĚTMI'],
    ['es', 'del 20 al 30, 1 de 5 ha dicho', 'DEL 20 AL 30, 1 DE 5 HA DICHO'],
    ['it', 'dal 5 al 10', 'DAL 5 AL 10'],
    ['fr', '5 m’ont dit', '5 M’ONT DIT'],
    ['pt', '3 em cada 10', '3 EM CADA 10'],
    ['de', '5 an 10 Tagen', '5 AN 10 TAGEN'],
    ['ru', '5 с половиной', '5 С ПОЛОВИНОЙ'],
    ['hu', '5 db alma', '5 DB ALMA'],
  ])('%s: %s', (language, words, capitals) => {
    expect(inCapitals(words, language)).toBe(capitals)
  })
})

describe('a typeface', () => {
  const having = (letters: string) => ({
    covers: (code: number) => letters.includes(String.fromCodePoint(code)),
  })
  const latin = having('abcdefghijklmnopqrstuvwxyzßABCDEFGHIJKLMNOPQRSTUVWXYZ')
  test('without the capital of ß has two S', () => {
    expect(inCapitals('Maße', 'de', [latin, having('ẞ')])).toBe('MASSE')
  })
  test('without capitals of a script has its letters', () => {
    expect(inCapitals('ქართული a', 'ka', [latin, having('ქართული')])).toBe('ქართული A')
  })
})

import { expect, test } from 'vitest'
import { inCapitals } from '../../../src/trade/language/capitals.ts'

test.each([
  ['en-GB', 'Straße, ijs, ŵyr', 'STRASSE, IJS, ŴYR'],
  ['nl', 'ijsselmeer', 'IJSSELMEER'],
  ['tr', 'istanbul', 'İSTANBUL'],
  ['el', 'Τι κάνεις; Άνθρωπος', 'ΤΙ ΚΑΝΕΙΣ; ΑΝΘΡΩΠΟΣ'],
  ['cy', 'Tŷ’r ŵyl', 'TŶ’R ŴYL'],
  ['ga', 'ár nAthair, ár n-athair', 'ÁR nATHAIR, ÁR n-ATHAIR'],
  ['ga', 'i mBaile, i mbaile na bhFear', 'I mBAILE, I mBAILE NA bhFEAR'],
  ['ga', 'an tSráid, in Éirinn, Rialtas na hÉireann', 'AN tSRÁID, IN ÉIRINN, RIALTAS NA hÉIREANN'],
  ['ga-IE', 'cad é an t-am? nach bhfuil a fhios agat', 'CAD É AN t-AM? NACH bhFUIL A FHIOS AGAT'],
  ['gd', 'an t-Eilean Sgitheanach', 'AN t-EILEAN SGITHEANACH'],
  ['ur', 'ہم اپیل', 'ہم اپیل'],
])('%s: %s', (language, words, capitals) => {
  expect(inCapitals(words, language)).toBe(capitals)
})

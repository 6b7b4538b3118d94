import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hyphenated, inParts } from '../../../src/media/words/hyphenate.ts'
import { dictionariesFor } from '../../../src/media/words/load.ts'

const parted = async (words: string, language: string) =>
  hyphenated(words, language, await dictionariesFor(words, [language])).replaceAll('\u00AD', '|')

describe('a long word is parted as its language has it', () => {
  test.each([
    ['de', 'Lebensmittelverkaufsautomat', 'Lebens|mit|tel|ver|kaufs|automat'],
    ['de-AT', 'KRANKENHAUSVERPFLEGUNG', 'KRAN|KEN|HAUS|VER|PFLE|GUNG'],
    ['nl', 'arbeidsongeschiktheidsverzekering', 'arbeids|onge|schikt|heids|ver|zeke|ring'],
    ['nn', 'sjukehusadministrasjonen', 'sjuke|hus|admi|nistra|sjonen'],
    ['fi', 'terveydenhuoltojärjestelmä', 'ter|vey|den|huol|tojär|jes|telmä'],
  ])('%s: %s', async (language, word, parts) => {
    expect(await parted(word, language)).toBe(parts)
  })
  test.each([
    ['a short one', 'Krankenhaus', 'de'],
    ['an address', 'Lebensmittelverkaufsautomat.example.org', 'de'],
    ['a hashtag', '#Lebensmittelverkaufsautomat', 'de'],
    ['a name of a mailbox', 'lebensmittelverkaufsautomat@example.org', 'de'],
    ['one of a language without patterns', 'Lebensmittelverkaufsautomat', 'tlh'],
  ])('but not %s', async (_, word, language) => {
    expect(await parted(word, language)).toBe(word)
  })
})

test('nothing but soft hyphens is added, three letters from the beginning and four from the end', () => {
  const word = fc.stringMatching(/^[a-zäöüß]{13,30}$/)
  return fc.assert(
    fc.asyncProperty(word, async word => {
      const found = await parted(word, 'de')
      expect(found.replaceAll('|', '')).toBe(word)
      const parts = found.split('|')
      if (parts.length > 1) expect(parts[0]!.length >= 3 && parts.at(-1)!.length >= 4).toBe(true)
    }),
    { numRuns: 100 },
  )
})

describe('a word of a headline is parted in as few places as are asked for', () => {
  test.each([
    ['de', 'Rechtsschutzversicherungsgesellschaften', 3, 'Rechtsschutz|versicherungs|gesellschaften'],
    ['de', 'Rechtsschutzversicherungsgesellschaften', 1, 'Rechtsschutzversicherungsgesellschaften'],
    ['nl', 'Arbeidsongeschiktheidsverzekering weigert', 2, 'Arbeidsongeschiktheids|verzekering weigert'],
    ['tlh', 'Arbeidsongeschiktheidsverzekering', 2, 'Arbeidsongeschiktheidsverzekering'],
  ])('%s: %s in %i', async (language, words, parts, expected) => {
    const dictionaries = await dictionariesFor(words, [language])
    expect(inParts(words, language, dictionaries, parts).replaceAll('\u00AD', '|')).toBe(expected)
  })
})

describe('the compounds of a headline are parted between their words', () => {
  test.each([
    ['de', 'Krankenhausverpflegung', 2, 'Krankenhaus|verpflegung'],
    ['de', 'Nachtschwesternzimmer', 2, 'Nachtschwestern|zimmer'],
    ['de', 'Versammlungsfreiheit', 2, 'Versammlungs|freiheit'],
    ['de', 'Gleichberechtigungsgesetz', 2, 'Gleichberechtigungs|gesetz'],
    ['de', 'Geschwindigkeitsbegrenzung', 2, 'Geschwindigkeits|begrenzung'],
    ['de', 'Sicherheitsvorschriften', 2, 'Sicherheits|vorschriften'],
    ['de', 'Gemeinschaftsunterkunft', 2, 'Gemeinschafts|unterkunft'],
    ['de', 'Informationsveranstaltung', 2, 'Informations|veranstaltung'],
    ['de', 'Lebensmittelverkaufsautomat', 2, 'Lebensmittel|verkaufsautomat'],
    ['de', 'Universitätsverwaltung', 2, 'Universitäts|verwaltung'],
    ['de', 'Wohnungsbaugesellschaft', 2, 'Wohnungs|baugesellschaft'],
    ['de', 'Straßenverkehrsordnung', 2, 'Straßen|verkehrsordnung'],
    ['de', 'Notunterkunftsbetreiber', 2, 'Notunterkunfts|betreiber'],
    ['de', 'KRANKENHAUSVERPFLEGUNG', 2, 'KRANKENHAUS|VERPFLEGUNG'],
    ['nl', 'Ziekenhuisverpleging', 2, 'Ziekenhuis|verpleging'],
    ['nl', 'Veiligheidsmaatregelen', 2, 'Veiligheids|maatregelen'],
    ['nl', 'Verzekeringsmaatschappij', 2, 'Verzekerings|maatschappij'],
    ['nl', 'Gemeenschapsvoorzieningen', 2, 'Gemeenschaps|voorzieningen'],
    ['sv', 'Sjukhusförvaltningen', 2, 'Sjukhus|förvaltningen'],
    ['sv', 'Säkerhetsbestämmelser', 2, 'Säkerhets|bestämmelser'],
    ['sv', 'Arbetslöshetsförsäkring', 2, 'Arbetslöshets|försäkring'],
    ['da', 'Sikkerhedsforanstaltninger', 2, 'Sikkerheds|foranstaltninger'],
    ['nb', 'Arbeidsledighetsforsikring', 2, 'Arbeidsledighets|forsikring'],
  ])('%s: %s in %i', async (language, words, parts, expected) => {
    const dictionaries = await dictionariesFor(words, [language])
    expect(inParts(words, language, dictionaries, parts).replaceAll('\u00AD', '|')).toBe(expected)
  })

  test('what looks like no joint is parted most evenly', async () => {
    const dictionaries = await dictionariesFor('x'.repeat(13), ['fi'])
    expect(inParts('terveydenhuoltojärjestelmä', 'fi', dictionaries, 2).split('\u00AD')).toHaveLength(2)
  })
})

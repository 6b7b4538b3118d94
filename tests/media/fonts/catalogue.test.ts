import { expect, test } from 'vitest'
import { FONTS } from '../../../src/media/fonts/catalogue.ts'
import { isCovered } from '../../../src/media/fonts/fallback.ts'
import { face } from '../../support/faces.ts'

/** No controls, and no soft hyphen, which is nothing but a place to break. */
const PRINTED = Array.from({ length: 0x2100 }, (_, i) => String.fromCodePoint(i)).filter(character =>
  /[^\p{Cc}\p{Cf}]/u.test(character),
)

test.each(FONTS.filter(({ family, scripts }) => scripts.includes('Latn') && !family.startsWith('Noto')))(
  '$family $weight has every letter that no other font is brought for',
  ({ family, weight }) => {
    const font = face(family, weight)
    const relied = PRINTED.filter(character => isCovered(character, family))
    expect(relied.length).toBeGreaterThan(180)
    expect(relied.filter(character => !font.covers(character.codePointAt(0)!))).toEqual([])
  },
)

test('other fonts are relied on for no Latin letter', () => {
  for (const { family, scripts } of FONTS)
    if (!scripts.includes('Latn')) expect(isCovered('a', family), family).toBe(false)
})

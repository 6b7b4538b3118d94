import { expect, test } from 'vitest'
import { uriOf } from '../../../src/trade/contact/dialled.ts'
import { inItsGroups } from '../../../src/trade/contact/grouping.ts'
import { pressed } from '../../../src/trade/contact/keypad.ts'
import { strayIn } from '../../../src/trade/contact/stray.ts'
import { astray } from '../../../src/trade/contact/stray-address.ts'

test.each([',', ' ', ' 1', '(', '-', '1', '.', 'O', '“', '\u200B', 'a.', 'https:/', '@', '+'])(
  '200 kB of %j come to an end',
  unit => {
    const text = unit.repeat(200_000 / unit.length)
    expect(strayIn(text, { region: 'GB', kind: undefined })).toBeUndefined()
    expect(inItsGroups(text, 'GB')).toBe(text)
    expect(pressed(text)).toBeUndefined()
    expect(astray(text)).toBeUndefined()
    uriOf({ number: text, region: undefined, kind: undefined }, 'en-GB')
  },
)

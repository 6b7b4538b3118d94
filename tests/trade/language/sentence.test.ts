import { expect, test } from 'vitest'
import { sentence } from '../../../src/trade/language/sentence.ts'

test.each([
  ['Printed by Us', 'Printed by Us.'],
  ['Printed by Us Ltd.', 'Printed by Us Ltd.'],
  ['Printed by “Us Ltd.”', 'Printed by “Us Ltd.”'],
  ['Printed by Us Ltd.\u2064', 'Printed by Us Ltd.\u2064'],
  ['Printed by Us (Leeds)', 'Printed by Us (Leeds).'],
  ['', ''],
])('%s', (words, whole) => expect(sentence(words)).toBe(whole))

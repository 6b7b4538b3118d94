import { expect, test } from 'vitest'
import { canonicalTag, noTag } from '../../../src/stages/check/language-tag.ts'

test.each([
  ['en-gb', 'en-GB'],
  ['ur-aran', 'ur-Aran'],
  ['haw', 'haw'],
  ['English', undefined],
  ['polish', undefined],
  ['en_GB', undefined],
  ['', undefined],
])('%j is %s', (typed, tag) => expect(canonicalTag(typed)).toBe(tag))

test.each([
  ['Polish', 'write pl'],
  ['english (UK)', 'write en'],
  ['Klingon', 'write its tag: en-GB, cy, ur …'],
])('%s is told with %s', (typed, hint) => expect(noTag(typed, 'language').hint).toBe(hint))

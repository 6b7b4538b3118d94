import { expect, test } from 'vitest'
import { literal } from '../../src/model/pattern.ts'

test.each(['', 'u', 'iu'])('every sign of ASCII is found as it stands, with the flags “%s”', flags => {
  const signs = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  for (const sign of signs) {
    const pattern = new RegExp(`^${literal(sign)}$`, flags)
    expect(signs.filter(each => pattern.test(each) && each.toLowerCase() !== sign.toLowerCase())).toEqual([])
    expect(pattern.test(sign)).toBe(true)
  }
})

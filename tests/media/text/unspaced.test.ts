import { describe, expect, test } from 'vitest'
import { wordEndsIn } from '../../../src/media/text/unspaced.ts'

const words = (text: string) => {
  const ends = [0, ...wordEndsIn(text), text.length]
  return ends.slice(1).map((end, i) => text.slice(ends[i], end))
}

describe('words that no space parts', () => {
  test.each([
    ['Thai', 'เราขอร้องพยานให้ช่วย', ['เรา', 'พยาน', 'ช่วย']],
    ['Lao', 'ພວກເຮົາຂໍຄວາມຊ່ວຍເຫຼືອ', ['ພວກ']],
    ['Khmer', 'យើងកំពុងស្វែងរកសាក្សី', ['យើង']],
    ['Burmese', 'ကျွန်ုပ်တို့သည်သက်သေများကိုရှာနေသည်', []],
  ])('%s', (_, text, known) => {
    const found = words(text)
    expect(found.join('')).toBe(text)
    expect(found.length).toBeGreaterThan(2)
    for (const word of known) expect(found).toContain(word)
    for (const word of found) expect(word).not.toMatch(/^\p{M}/u)
  })
  test('a mark that repeats a word begins no line', () => {
    for (const word of words('เด็กๆ มาเร็วๆ นี้ ฯลฯ')) expect(word).not.toMatch(/^[ๆฯ]/)
  })
  test('what no dictionary has is broken between its letters', () => {
    const text = 'ᥖᥭ'.repeat(30)
    expect(words(text).every(word => word.length <= 24)).toBe(true)
  })
  test('other scripts are left to their spaces', () => {
    expect(wordEndsIn('We are appealing. हम अपील करते हैं')).toEqual([])
  })
})

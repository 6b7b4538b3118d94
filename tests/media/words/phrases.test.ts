import { describe, expect, test } from 'vitest'
import { breaksIn } from '../../../src/media/text/breaks.ts'
import { dictionariesFor } from '../../../src/media/words/load.ts'

async function pieces(text: string, language: string): Promise<readonly string[]> {
  const dictionaries = await dictionariesFor(text, [language])
  const places = breaksIn(text, { language, oneLine: false, dictionaries }, []).map(
    ({ position }) => position,
  )
  return places.map((place, i) => text.slice(places[i - 1] ?? 0, place))
}

describe('languages without spaces are broken behind phrases', () => {
  test.each([
    ['ja', '今日は天気がいいです。', ['今日は', '天気が', 'いいです。']],
    ['ja', '病院の食堂を閉めたのは誰ですか', ['病院の', '食堂を']],
    ['zh', '今天是晴天。', ['今天', '是', '晴天。']],
    ['zh-Hant', '今天是晴天。', ['今天', '是', '晴天。']],
  ])('%s: %s', async (language, text, phrases) => {
    const found = await pieces(text, language)
    expect(found.join('')).toBe(text)
    for (const phrase of phrases) expect(found).toContain(phrase)
  })
  test('and what no phrase ends in is broken all the same', async () => {
    for (const piece of await pieces('龘'.repeat(40), 'zh')) expect(piece.length).toBeLessThan(12)
  })
  test('no line begins with what UAX 14 forbids there', async () => {
    for (const piece of await pieces('「夜の食堂」、誰が閉めた？ちょっと待って。', 'ja'))
      expect(piece).not.toMatch(/^[」、？。っゃゅょー]/)
  })
  test.each([
    ['zh', '董事会电子邮件，应申请公开，2025年5月', /^[^\d]+2025年5月$/],
    ['zh', '夜间食堂关闭于2025年。', /^[^\d]+2025年。$/],
    ['ja', '病院の食堂が閉められた、2025年度', /^[^\d]+2025年度$/],
    ['ja', '食堂は2025年4月18日に閉められた', /2025年4月18日/],
  ])('%s: a date is one, and none that ends a text is alone: %s', async (language, text, dated) => {
    const found = await pieces(text, language)
    expect(found.filter(piece => /\d/.test(piece))).toEqual([expect.stringMatching(dated)])
    expect(found.length).toBeGreaterThan(1)
  })
  test('other languages ask for nothing', async () => {
    expect(Object.keys(await dictionariesFor('We are appealing', ['en-GB', 'cy']))).toEqual([])
    expect(Object.keys(await dictionariesFor('夜', ['en-GB', 'ja']))).toEqual([
      'phrases-ja',
      'phrases-zh-hans',
    ])
  })
})

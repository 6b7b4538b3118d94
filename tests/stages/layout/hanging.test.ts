import { expect, test } from 'vitest'
import { page, textOf } from '../../support/draw.ts'

const edgeOf = async (language: string, closing: string) => {
  const sign = `template: witness-appeal\nlanguage: ${language}\nheadline: "We ask"\nquestion: "Did you see who locked the kitchen of the night, and do you know why?"\naction: "Please ring the chair of the board and ask for the keys of the kitchen:"\nphone: "+44 20 7219 3528"\nclosing: '${closing}'\npublisher: F\ndisclosure: none`
  const [line] = textOf(await page(sign, 'a5'), 'closing').lines
  const glyphs = line!.runs.flatMap(({ x, glyphs }) => glyphs.map(glyph => ({ ...glyph, x: x + glyph.x })))
  return { at: (cluster: number) => glyphs.find(each => each.cluster === cluster)!.x, size: line!.size }
}

test.each([
  ['en', '“Nobody” told us'],
  ['de', '„Niemand“ hat gefragt'],
  ['fr', '‹Personne› ne savait'],
  ['es', '«Nadie» lo sabía'],
])('in %s the words of %s begin at the edge, and the mark before it', async (language, words) => {
  const hung = await edgeOf(language, words)
  const plain = await edgeOf(language, words.replace(/[^\p{L} ]/gu, ''))
  expect(Math.abs(hung.at(1) - plain.at(0))).toBeLessThan(0.08 * hung.size)
  expect(hung.at(0)).toBeLessThan(plain.at(0) - 0.1 * hung.size)
})

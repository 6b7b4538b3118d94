import type { Arrangement, Scene } from 'signgen'
import { hasBody, hasExtract, hasLast, hasReply } from './contents.ts'

/** So many words stand one below the other, none longer than so many letters. */
const [FEW, MANY, LONGEST] = [3, 5, 10]

/** What marks a passage: broken within one, it would be two. */
const MARKED = /[\u2062-\u2064\uE000-\uF8FF]/u

/** A number is not parted from what belongs to it. */
const FIGURE = /\p{N}/u

const isByWord = ({ sign, shape, each }: Scene): boolean => {
  if (each.length || sign.image || hasExtract(sign)) return false
  if (shape !== 'portrait' && shape !== 'square' && shape !== 'tall') return false
  const words = sign.headline.split(' ')
  if (sign.headline.includes('\n') || MARKED.test(sign.headline) || FIGURE.test(sign.headline)) return false
  return words.length >= FEW && words.length <= MANY && words.every(({ length }) => length <= LONGEST)
}

/** A scene whose headline has a line for every word. */
const broken = (scene: Scene): Scene => ({
  ...scene,
  sign: { ...scene.sign, headline: scene.sign.headline.replaceAll(' ', '\n') },
})

/** Under a word of the look's own a name may do better as it is: both are tried. */
export function byWordUnderTitle(scene: Scene, own: Arrangement): readonly Arrangement[] {
  const all = byWord(scene, own)
  return all.includes(own) ? all : [...all, own]
}

/**
 * The arrangements of a sign of few words on a sheet that is not wide: a word a line, so that they fill it, before the
 * look's own, or on a square after it; a name alone has no other.
 */
export function byWord(scene: Scene, own: Arrangement): readonly Arrangement[] {
  if (!isByWord(scene)) return [own]
  const { sign, shape } = scene
  const word: Arrangement = { ...own, name: 'word-by-word', draw: drawn => own.draw(broken(drawn)) }
  if (!hasBody(sign) && !hasReply(sign) && !hasLast(sign)) return [word]
  // Beside a number a square has no height for words that fill its width.
  return shape === 'square' ? [own, word] : [word, own]
}

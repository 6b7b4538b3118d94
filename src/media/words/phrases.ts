import type { Dictionaries } from '../../model/dictionaries.ts'
import { plainLanguage, writtenIn } from '../../trade/language/tags.ts'

/*
 * Where a line may end in Japanese and Chinese, which put no space between words: behind a phrase. What a phrase is says a
 * model of BudouX (Google), a list of weights by neighbouring characters. Unlike the dictionaries of ICU it is the same on
 * every machine.
 */

const IDEOGRAPHS = /\p{Script=Han}/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The dictionary of phrases that words in a language ask for. */
export function phrasesIn(words: string, language: string): string | undefined {
  const plain = plainLanguage(language)
  if (KANA.test(words) && (plain === 'ja' || !['zh', 'yue'].includes(plain))) return 'phrases-ja'
  if (!IDEOGRAPHS.test(words)) return undefined
  if (plain === 'ja') return 'phrases-ja'
  return writtenIn(language) === 'Hant' ? 'phrases-zh-hant' : 'phrases-zh-hans'
}

/** Weights by the name of a feature, and by the characters that are there. */
type Model = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Features by name: which characters they look at, from the place on. */
const FEATURES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  UW1: [-3, -2],
  UW2: [-2, -1],
  UW3: [-1, 0],
  UW4: [0, 1],
  UW5: [1, 2],
  UW6: [2, 3],
  BW1: [-2, 0],
  BW2: [-1, 1],
  BW3: [0, 2],
  TW1: [-3, 0],
  TW2: [-2, 1],
  TW3: [-1, 2],
  TW4: [0, 3],
}

const bases = new WeakMap<Model, number>()

/** Half of all weights, which a place must outweigh. */
function baseOf(model: Model): number {
  const known = bases.get(model)
  if (known !== undefined) return known
  const sum = Object.values(model).flatMap(weights => Object.values(weights))
  const base = -0.5 * sum.reduce((total, weight) => total + weight, 0)
  bases.set(model, base)
  return base
}

/** The places where a phrase of a text ends, but for its end. */
export function phraseEnds(
  text: string,
  language: string,
  dictionaries: Dictionaries,
): ReadonlySet<number> | undefined {
  const name = phrasesIn(text, language)
  const model = name ? (dictionaries[name] as Model | undefined) : undefined
  if (!model) return undefined
  const features = Object.entries(FEATURES)
  const ends = new Set<number>()
  for (let at = 1; at < text.length; at++) {
    const weights = features.map(
      ([feature, [from, to]]) => model[feature]?.[text.substring(at + from, at + to)] ?? 0,
    )
    if (weights.reduce((sum, weight) => sum + weight, baseOf(model)) > 0) ends.add(at)
  }
  return ends
}

import { plainLanguage } from './tags.ts'

/**
 * What an Irish word takes at its front by mutation stays small before capitals: nAthair is nATHAIR, i mbaile is
 * i mBAILE, an t-eilean is an t-EILEAN. No Irish word begins otherwise with mb, gc or their like; with n, t or h many do,
 * so that a capital or a hyphen must follow.
 */
const MUTATED: Readonly<Record<string, RegExp>> = {
  ga: /(?<![\p{L}\p{M}])(?:bh(?=[fF])|b(?=[pP])|d(?=[tT])|g(?=[cC])|m(?=[bB])|n(?=[dgDG])|t(?=[sS])|[nth](?=\p{Lu}|-\p{L}))/gu,
  gd: /(?<![\p{L}\p{M}])[nth](?=-\p{L}|\p{Lu})/gu,
}

/** Words in capitals, as their language sets them: Greek drops its accents, Turkish keeps the dot, ß becomes SS. */
export function inCapitals(words: string, language: string): string {
  const mutated = MUTATED[plainLanguage(language)]
  if (!mutated) return words.toLocaleUpperCase(language)
  let [capitals, done] = ['', 0]
  for (const { 0: small, index } of words.matchAll(mutated)) {
    capitals += words.slice(done, index).toLocaleUpperCase(language) + small
    done = index + small.length
  }
  return capitals + words.slice(done).toLocaleUpperCase(language)
}

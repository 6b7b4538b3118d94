import { host } from '#host'
import type { Dictionaries } from '../../model/dictionaries.ts'
import { loadOnce } from '../../model/load-once.ts'
import { hyphenationOf } from './hyphenate.ts'
import { phrasesIn } from './phrases.ts'

/** The same value for the same dictionaries: paragraphs that were shaped with it are known again. */
const sets = new Map<string, Dictionaries>()

const loaders = new Map<string, () => Promise<unknown>>()

function dictionary(name: string): Promise<unknown> {
  const known = loaders.get(name)
  const load =
    known ??
    loadOnce(async () => JSON.parse(new TextDecoder().decode(await host.asset(`words/${name}.json`))))
  if (!known) loaders.set(name, load)
  return load()
}

/** The dictionaries that words in some languages ask for; most signs ask for none. */
export async function dictionariesFor(words: string, languages: readonly string[]): Promise<Dictionaries> {
  const names = new Set(
    languages.flatMap(language => [hyphenationOf(words, language), phrasesIn(words, language)]),
  )
  const wanted = [...names].filter(name => name !== undefined).sort()
  const key = wanted.join(' ')
  const known = sets.get(key)
  if (known) return known
  const found = Object.fromEntries(
    await Promise.all(wanted.map(async name => [name, await dictionary(name)] as const)),
  )
  sets.set(key, found)
  return found
}

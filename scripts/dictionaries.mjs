/**
 * What languages know of their words, in files that are read when a sign has such words: where a long word may be
 * hyphenated (patterns of tex-hyphen, from `hyphen`), and where phrases end in languages without spaces (models of BudouX).
 */
import { createRequire } from 'node:module'
import { at } from './bundle.mjs'

const require = createRequire(import.meta.url)

/** Patterns by language, as they are called in the package. */
const PATTERNS = {
  de: 'de-1996',
  el: 'el-monoton',
  en: 'en-gb',
  ...Object.fromEntries(
    'bg cs cy da es et fi fr ga hr hu is it lt nb nl pl pt ro ru sk sl sv tr uk'
      .split(' ')
      .map(language => [language, language]),
  ),
}

const MODELS = ['ja', 'zh-hans', 'zh-hant']

/** The files of dist/words, with what is in them. */
export const dictionaries = () => ({
  ...Object.fromEntries(
    Object.entries(PATTERNS).map(([language, name]) => [
      `hyphens-${language}.json`,
      require(at('node_modules/hyphen/patterns', `${name}.js`)),
    ]),
  ),
  ...Object.fromEntries(
    MODELS.map(name => [
      `phrases-${name}.json`,
      require(at('node_modules/budoux/dist/data/models', `${name}.js`)).model,
    ]),
  ),
})

export const DICTIONARY_FOLDERS = [at('node_modules/hyphen'), at('node_modules/budoux')]

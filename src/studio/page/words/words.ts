import type { Translation } from './en.ts'
import { LANGUAGES, lacking, whole } from './languages.ts'

/** Of the languages above, those that are written from right to left. */
const RIGHT_TO_LEFT = ['ar']

const CHOICE = 'signgen language'

/** The language that was chosen; else the first of the browser's that the page speaks. */
const chosen = (): string =>
  [localStorage.getItem(CHOICE) ?? '', ...navigator.languages]
    .map(tag => tag.split('-')[0]!)
    .find(tag => Object.hasOwn(LANGUAGES, tag)) ?? 'en'

export const language = chosen()
export const direction = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'
// A chunk that cannot be fetched is no reason to have no page.
const own = await LANGUAGES[language]!.words().catch((): Translation => ({ name: language }))
export const w = whole(own)
export const missing = lacking(own)

export function speak(tag: string): void {
  localStorage.setItem(CHOICE, tag)
  location.reload()
}

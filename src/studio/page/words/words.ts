import { DE } from './de.ts'
import { EN, type Words } from './en.ts'
import { FR } from './fr.ts'

/** The languages that the page speaks. Findings are in English in all of them. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en: EN, de: DE, fr: FR }

const CHOICE = 'signgen language'

/** The language that was chosen; else the first of the browser's that the page speaks. */
const chosen = (): string =>
  [localStorage.getItem(CHOICE) ?? '', ...navigator.languages]
    .map(tag => tag.split('-')[0]!)
    .find(tag => Object.hasOwn(LANGUAGES, tag)) ?? 'en'

export const language = chosen()
export const w = LANGUAGES[language]!

export function speak(tag: string): void {
  localStorage.setItem(CHOICE, tag)
  location.reload()
}

import { EN, type Translation, type Words } from './en.ts'

/** The languages that the page speaks: each by its own name, and where its words are. */
export const LANGUAGES: Readonly<
  Record<string, { readonly name: string; readonly words: () => Promise<Translation> }>
> = {
  en: { name: EN.name, words: async () => EN },
  ar: { name: 'العربية', words: async () => (await import('./ar.ts')).AR },
  cy: { name: 'Cymraeg', words: async () => (await import('./cy.ts')).CY },
  de: { name: 'Deutsch', words: async () => (await import('./de.ts')).DE },
  es: { name: 'Español', words: async () => (await import('./es.ts')).ES },
  fr: { name: 'Français', words: async () => (await import('./fr.ts')).FR },
  it: { name: 'Italiano', words: async () => (await import('./it.ts')).IT },
  nl: { name: 'Nederlands', words: async () => (await import('./nl.ts')).NL },
  pl: { name: 'Polski', words: async () => (await import('./pl.ts')).PL },
  pt: { name: 'Português', words: async () => (await import('./pt.ts')).PT },
  uk: { name: 'Українська', words: async () => (await import('./uk.ts')).UK },
}

/** A translation with English where it has nothing. */
export const whole = (words: Translation): Words => ({
  ...EN,
  ...words,
  fields: { ...EN.fields, ...words.fields },
  visions: { ...EN.visions, ...words.visions },
})

/** How many words of the page a translation lacks. */
export const lacking = (words: Translation): number =>
  [
    [EN, words],
    [EN.fields, words.fields ?? {}],
    [EN.visions, words.visions ?? {}],
  ].reduce((sum, [all, own]) => sum + Object.keys(all!).filter(key => !Object.hasOwn(own!, key)).length, 0)

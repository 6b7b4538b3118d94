import { type Meaning, warning } from './meaning.ts'

/** What is wrong with words of which there must be some in each language. */
export const WORDS = {
  'text-quotes': warning(
    'The value stands in typographic quotation marks (“ ”), as word processors and phones type them. They mean nothing to YAML, which takes them for words of the value: they would be printed, and a link or a number would not work.',
    'Put straight quotation marks round the value: headline: "We are appealing". If the typographic ones are meant to be printed, put straight ones outside them.',
    'An error in a field that can hold no quotation marks: a link, a number, a hashtag, a setting.',
  ),
  'translation-missing': warning(
    'A text is given by language, and one language of the sign is not among them. The words that are there stand once, for both.',
    'Add the translation; or write the text without languages, if it is the same in both.',
  ),
  'look-words-missing': warning(
    'The look adds some words of its own, and has none in this language.',
    'Write them yourself in the field that the message names, or `none` to leave them out.',
  ),
} satisfies Record<string, Meaning>

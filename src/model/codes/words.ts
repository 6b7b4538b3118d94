import { type Meaning, warning } from './meaning.ts'

/** What is wrong with words of which there must be some in each language. */
export const WORDS = {
  'translation-missing': warning(
    'A text is given by language, and one language of the sign is not among them. The words that are there stand once, for both.',
    'Add the translation; or write the text without languages, if it is the same in both.',
  ),
  'look-words-missing': warning(
    'The look adds some words of its own, and has none in this language.',
    'Write them yourself in the field that the message names, or `none` to leave them out.',
  ),
} satisfies Record<string, Meaning>

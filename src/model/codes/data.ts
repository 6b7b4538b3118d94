import { error, type Meaning, warning } from './meaning.ts'

/** What is wrong with the rows of a data file. */
export const DATA = {
  'data-unreadable': error(
    'The data file could not be understood as a whole.',
    'Save it as CSV (UTF-8), JSON or YAML.',
  ),
  'data-row': error('This row of the data cannot be used.', 'Correct the row; the others are drawn.'),
  'data-encoding': warning(
    'The data file is neither UTF-8 nor UTF-16, and nothing in it says what it is. It is read as Windows-1252; another encoding has other letters in the same places, so that words can be wrong without looking damaged.',
    'Look at the words that are told. If they are wrong, save the sheet as CSV UTF-8, or name its encoding: --encoding windows-1250.',
  ),
  'data-markup': warning(
    'A cell holds what was written for a web page (&amp;, <br>), or letters that were read in the wrong encoding (Ã©). It would be printed as it is.',
    'Export the data as plain text in UTF-8, or correct the cell.',
  ),
  'column-unused': warning(
    'The data has a column that the sign does not use.',
    'Use it as ${column}, or delete it.',
  ),
} satisfies Record<string, Meaning>

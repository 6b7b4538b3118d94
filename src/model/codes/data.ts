import { error, type Meaning, warning } from './meaning.ts'

/** What is wrong with the rows of a data file. */
export const DATA = {
  'data-unreadable': error(
    'The data file could not be understood as a whole.',
    'Save it as CSV (UTF-8), JSON or YAML.',
  ),
  'data-row': error('This row of the data cannot be used.', 'Correct the row; the others are drawn.'),
  'column-unused': warning(
    'The data has a column that the sign does not use.',
    'Use it as ${column}, or delete it.',
  ),
} satisfies Record<string, Meaning>

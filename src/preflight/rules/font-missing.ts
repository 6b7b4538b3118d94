import type { Rule } from '../found.ts'
import { onPages } from './tell.ts'

/** Are all fonts in the file that words are set in? */
export const fontMissing: Rule = file =>
  onPages(
    file,
    ({ fonts }) =>
      [...fonts].flatMap(([{ name, embedded }, box]) =>
        embedded ? [] : [{ of: name, message: `the font ${name} is not in the file`, box }],
      ),
    { code: 'font-missing', hint: 'embed all fonts when you export, or turn the words into curves' },
  )

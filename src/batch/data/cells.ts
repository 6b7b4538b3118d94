import type { Diagnostic } from '../../model/diagnostic.ts'
import { onLine, type Row } from '../../model/row.ts'
import { markupIn } from './markup.ts'
import { noWordsIn } from './sheet-errors.ts'

const SAYS = {
  entity: (column: string, found: string, meant: string) => [
    `\`${column}\` holds ${found}, which is how web pages write ${meant.trim() || 'a blank'}`,
    `write ${meant.trim() || 'a blank'}`,
  ],
  tag: (column: string, found: string) => [
    `\`${column}\` holds ${found}, which means something on web pages alone`,
    'delete it; the words would be printed with it',
  ],
  escape: (column: string, found: string) => [
    `\`${column}\` holds ${found}, which is how Excel keeps a character that it cannot show`,
    'delete it; the letters would be printed',
  ],
  mojibake: (column: string, found: string, meant: string) => [
    `\`${column}\` holds ${found} where ${meant} was meant: UTF-8 was read as something else`,
    'open the file as UTF-8, or export it anew',
  ],
} as const

/** A formula may be long. */
const MOST_SHOWN = 40

/** As many of the words that depend on the encoding as tell whether it was guessed right. */
const WORDS_SHOWN = 5

/**
 * What became of the letters beyond ASCII in the columns that stand on signs, where the encoding was guessed: only people
 * can see whether the words are right. Nothing where there are none.
 */
export function encodingFindings(
  file: string,
  rows: readonly Row[],
  columns: readonly string[],
): Diagnostic[] {
  const doubtful = rows.flatMap(({ line, cells }) =>
    columns.flatMap(column =>
      (cells.get(column)?.match(/(?<!\S)\S*[^\0-\x7F]\S*/g) ?? []).map(word => ({ line, word })),
    ),
  )
  const words = [
    ...new Set([...columns.filter(name => /[^\0-\x7F]/.test(name)), ...doubtful.map(({ word }) => word)]),
  ]
  if (!words.length) return []
  const more = words.length > WORDS_SHOWN ? ` and ${words.length - WORDS_SHOWN} more` : ''
  const message = `The file is not UTF-8, and is read as Windows-1252: ${words.slice(0, WORDS_SHOWN).join(', ')}${more}`
  const hint =
    'if the words are wrong, save the sheet as CSV UTF-8, or name its encoding: --encoding windows-1250'
  return [onLine({ file, line: doubtful[0]?.line ?? 1 }, { code: 'data-encoding', message, hint }, 'warning')]
}

/**
 * What is wrong with a cell that stands on a sign: what a formula left, and what is no words. Of one that is redacted no
 * letter is told.
 */
export function cellFindings(row: Row, column: string, redacted: boolean): Diagnostic[] {
  const cell = row.cells.get(column) ?? ''
  const what = noWordsIn(cell)
  if (what !== undefined) {
    const shown = redacted ? '[[…]]' : cell.trim().slice(0, MOST_SHOWN)
    const message = `\`${column}\` holds ${shown}, ${what}`
    const hint = 'mend it in the sheet, or type what is meant, and export the sheet again'
    return [onLine(row, { code: 'data-row', message, hint }, 'error')]
  }
  const [markup] = redacted ? [] : markupIn(cell)
  if (!markup) return []
  const [message, hint] = SAYS[markup.kind](column, markup.found, markup.meant)
  return [onLine(row, { code: 'data-markup', message: message!, hint: hint! }, 'warning')]
}

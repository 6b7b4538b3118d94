/**
 * What others wrote (names of files, folders and columns, words of a sign) goes to a terminal and to the logs of GitHub
 * Actions, which obey some of it: escape sequences, and lines that are workflow commands. `::command::` is obeyed where a
 * line begins with it, `##[command]` wherever it stands (actions/runner, ActionCommand.cs).
 */

const OLD_COMMAND = '##['
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}]/gu
/** These turn the order of what follows, and so hide what a name is. Joiners, which Persian and Hindi need, do not. */
const TURNING = '\\u202A-\\u202E\\u2066-\\u2069'
const UNPRINTABLE = new RegExp(`[\\p{Cc}\\p{Zl}\\p{Zp}${TURNING}]|(?<=##)\\[`, 'gu')

/** A text on one line that steers nothing: what would is shown as `�`. */
export const harmless = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, character => (character === '\t' ? ' ' : '�'))
    .replaceAll(OLD_COMMAND, '##�[')

/** The same at the beginning of a line. */
export const harmlessLine = (text: string): string => harmless(text).replace(/^(?=\s*::)/, './')

/** For the words of an annotation, where breaks of lines are written otherwise. */
export const unsteering = (text: string): string =>
  text
    .replace(STEERING, character => (/[\t\r\n]/.test(character) ? character : '�'))
    .replaceAll(OLD_COMMAND, '##�[')

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A path for a program that reads one a line: as it is, unless it would break or steer the line; then in quote marks as
 * JSON has them. What begins as an option or a command does gets `./` before it.
 */
export function pathLine(path: string): string {
  const plain = path.replace(/^(?=-|\s*::)/, './')
  if (!plain.match(UNPRINTABLE) && !plain.startsWith('"')) return plain
  return JSON.stringify(plain).replace(UNPRINTABLE, escaped)
}

/** JSON means the same, and steers nothing: what is not printable stands escaped. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(UNPRINTABLE, found => (found === '\n' ? found : escaped(found)))

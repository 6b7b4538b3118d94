/** Letters on the keys of a telephone (ITU-T E.161). */
export const keyed = (letters: string): string =>
  letters.toUpperCase().replace(/[A-Z]/g, letter => '22233344455566677778889999'[letter.charCodeAt(0) - 65]!)

/** What is longer is no number, whatever it begins with. In characters. */
export const LONGEST = 200

/** What is asked for when somebody answers. */
export const EXTENSION = /(?<![\s,;])[\s,;]*(?<![A-Za-z])(?:ext(?:ension|n)?\.?|x)\s*\d{1,6}\s*$/i

/** Letters that are dialled are words, also with others beside them: `1-800-4-A-CHILD`. One among figures is a slip: `35I8`. */
const GROUP = /^(?:\d*[A-Za-z]{2,}\d*|[A-Za-z]|\d+)$/

/** Is it a number whose letters are dialled by the keys that they stand on? */
export function isKeyed(number: string): boolean {
  const groups = number.split(/[\s()+./-]+/).filter(group => group !== '')
  return (
    number.length <= LONGEST &&
    /^\d/.test(groups[0] ?? '') &&
    groups.every(group => GROUP.test(group)) &&
    groups.some(group => /[A-Za-z]{2}/.test(group))
  )
}

/** A number with letters, as it is dialled: `0800 356 9377` for `0800 FLOWERS`. */
export function pressed(number: string): string | undefined {
  if (EXTENSION.test(number) || !isKeyed(number)) return undefined
  return keyed(number).replace(
    /\d{7}$/,
    seven => `${seven.slice(0, 3)}${/-/.test(number) ? '-' : ' '}${seven.slice(3)}`,
  )
}

/** Letters on the keys of a telephone (ITU-T E.161). */
export const keyed = (letters: string): string =>
  letters.toUpperCase().replace(/[A-Z]/g, letter => '22233344455566677778889999'[letter.charCodeAt(0) - 65]!)

/** What is longer is no number, whatever it begins with. In characters. */
export const LONGEST = 200

/** What is asked for when somebody answers. */
export const EXTENSION = /(?<![\s,;])[\s,;]*(?<![A-Za-z])(?:ext(?:ension|n)?\.?|x)\s*\d{1,6}\s*$/i

/** A number with letters at its end, as it is dialled: `0800 356 9377` for `0800 FLOWERS`. */
export function pressed(number: string): string | undefined {
  if (
    number.length > LONGEST ||
    EXTENSION.test(number) ||
    !/^\+?[\d\s().-]*\d[\s).-]*[A-Za-z]{2}[A-Za-z\s.-]*$/.test(number)
  )
    return undefined
  return keyed(number).replace(
    /\d{7}$/,
    seven => `${seven.slice(0, 3)}${/-/.test(number) ? '-' : ' '}${seven.slice(3)}`,
  )
}

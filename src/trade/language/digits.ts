/** How far a digit stands from the nought of its script: Unicode keeps the ten of each together. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!
  let value = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return value % 10
}

/** The digits of every script as 0 to 9. */
export const inDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, digit => String(digitValue(digit)))

/** A text whose digits, 0 to 9, are those of the script that another text has its own in. */
export function digitsLike(text: string, other: string): string {
  const [first = '0'] = /\p{Nd}/u.exec(other) ?? []
  const nought = first.codePointAt(0)! - digitValue(first)
  return text.replace(/[0-9]/g, digit => String.fromCodePoint(nought + Number(digit)))
}

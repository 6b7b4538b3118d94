/*
 * Math.min and Math.max take their numbers as the arguments of a call, and those must fit on the stack: the points of a
 * drawing, some hundred thousand, do not. So a list is never spread over them (tests/architecture.test.ts).
 */

/** The least of some numbers, and no more than `most`. */
export const minimum = (numbers: readonly number[], most = Number.POSITIVE_INFINITY): number =>
  numbers.reduce((least, each) => Math.min(least, each), most)

/** The greatest of some numbers, and no less than `least`. */
export const maximum = (numbers: readonly number[], least = Number.NEGATIVE_INFINITY): number =>
  numbers.reduce((greatest, each) => Math.max(greatest, each), least)

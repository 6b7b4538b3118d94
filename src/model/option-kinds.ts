import { dayOf } from './day.ts'

/** What an option takes: a value in code, and words of the command line that are read as one. */
export interface Kind<T> {
  /** What it must be, for those who gave something else. */
  readonly must: string
  accepts(value: unknown): value is T
  /** Reads words; undefined, if they are none such. `before` is what the option was given already, where it may be repeated. */
  read(words: string, before?: T): T | undefined
  /** The words that it may be, where there are only some. */
  readonly choices?: readonly string[]
  /** What it names has to be there. */
  readonly names?: 'file' | 'folder'
}

const isText = (value: unknown): value is string => typeof value === 'string'
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)

const one = (must: string, accepts: (text: string) => boolean, names?: 'file' | 'folder'): Kind<string> => ({
  must,
  accepts: (value): value is string => isText(value) && accepts(value),
  read: words => (accepts(words) ? words : undefined),
  ...(names && { names }),
})

export const text = one('text', () => true)
export const file = one('the name of a file', () => true, 'file')
export const folder = one('the name of a folder', () => true, 'folder')
export const day = one('a day of the calendar: 2026-03-14', value => dayOf(value) !== undefined)

/** The label of an encoding (WHATWG Encoding Standard): `windows-1250`. */
export const encoding = one('an encoding, such as windows-1250', label => {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
})

/**
 * Words with commas; the option may be repeated as well. The type says which words have a meaning; a word without one is
 * found where the list is used, and told as a mistake of the run.
 */
export const list = <Word extends string>(): Kind<readonly Word[]> => ({
  must: 'a list with commas: a3,square',
  accepts: (value): value is readonly Word[] => areTexts(value),
  read: (words, before = []) => {
    const items = words.split(',').map(item => item.trim())
    return items.includes('') ? undefined : [...before, ...(items as Word[])]
  },
})

/** An option that may be repeated. */
export const texts: Kind<readonly string[]> = {
  must: 'a list of texts',
  accepts: areTexts,
  read: (words, before = []) => [...before, words],
}

/** Folders, or packages of looks; one may be given as a text. */
export const folders: Kind<string | readonly string[]> = {
  must: 'the name of a folder, or a list of such',
  accepts: (value): value is string | readonly string[] => isText(value) || areTexts(value),
  read: (words, before = []) => [...(isText(before) ? [before] : before), words],
  names: 'folder',
}

/** There or not: on the command line without a value. */
export const flag: Kind<boolean> = {
  must: 'true or false',
  accepts: value => typeof value === 'boolean',
  read: () => undefined,
}

const number = (must: string, accepts: (value: number) => boolean, pattern: RegExp): Kind<number> => ({
  must,
  accepts: (value): value is number => typeof value === 'number' && accepts(value),
  read: words => {
    const value = Number.parseFloat(words)
    return pattern.test(words) && accepts(value) ? value : undefined
  },
})

export const within = (least: number, most: number): Kind<number> =>
  number(`a number from ${least} to ${most}`, value => value >= least && value <= most, /^\d+(?:\.\d+)?$/)
/** A whole number from 1. */
export const count = (most: number): Kind<number> =>
  number(
    `a whole number from 1 to ${most}`,
    value => Number.isInteger(value) && value >= 1 && value <= most,
    /^\d+$/,
  )
export const millimetres = number(
  'a length in millimetres',
  value => value >= 0 && Number.isFinite(value),
  /^\d+(?:\.\d+)?(?:\s*mm)?$/,
)

export const oneOf = <const T extends readonly string[]>(choices: T): Kind<T[number]> => ({
  must: `one of ${choices.join(', ')}`,
  accepts: (value): value is T[number] => choices.includes(value as string),
  read: words => choices.find(each => each === words),
  choices,
})

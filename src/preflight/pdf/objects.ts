/** A name of PDF, without its slash. */
export interface Name {
  readonly name: string
}

/** A dictionary; what it refers to is looked up when it is asked for. */
export interface Dict {
  readonly get: (key: string) => Value
  readonly keys: () => readonly string[]
}

/** Bytes as they stand in the file, before its filters are undone. */
export interface Stream {
  readonly dict: Dict
  readonly raw: Uint8Array
}

/** What may stand in a PDF: a string is its bytes, what is missing is null. */
export type Value = null | boolean | number | Name | Uint8Array | Dict | Stream | readonly Value[]

const isDict = (value: Value | undefined): value is Dict =>
  typeof value === 'object' &&
  value !== null &&
  'get' in value &&
  'keys' in value &&
  !Array.isArray(value) &&
  !(value instanceof Uint8Array)
export const isStream = (value: Value | undefined): value is Stream =>
  typeof value === 'object' && value !== null && 'raw' in value
export const isArray = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
export const nameOf = (value: Value | undefined): string | undefined =>
  typeof value === 'object' && value !== null && 'name' in value ? (value as Name).name : undefined
export const numberOf = (value: Value | undefined): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined
/** The dictionary of a value that is one, or of a stream. */
export const dictOf = (value: Value | undefined): Dict | undefined =>
  isStream(value) ? value.dict : isDict(value) ? value : undefined
/** All numbers of an array; undefined if it is none or holds something else. */
export function numbersOf(value: Value | undefined): readonly number[] | undefined {
  if (!isArray(value)) return undefined
  const numbers = value.filter(each => typeof each === 'number' && Number.isFinite(each)) as number[]
  return numbers.length === value.length ? numbers : undefined
}

/** A text string: UTF-16 with its mark, else taken for Latin-1. */
export function textOf(value: Value | undefined): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined
  if (value[0] === 0xfe && value[1] === 0xff) return new TextDecoder('utf-16be').decode(value.subarray(2))
  return new TextDecoder('latin1').decode(value)
}

/** A PDF whose objects can be asked for. */
export interface PdfFile {
  /** Of its header: 1.4. */
  readonly version: string
  readonly trailer: Dict
}

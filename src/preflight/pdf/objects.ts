import type { PDFContext, PDFDict, PDFObject } from '@cantoo/pdf-lib'

/** The reader of objects is read when a PDF is. */
type Reader = typeof import('@cantoo/pdf-lib')

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

/** Objects within objects deeper than this are taken for an attack. */
const DEEPEST = 200

/** Read the objects of a PDF. Throws where it is too damaged to have any. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const reader = await import('@cantoo/pdf-lib')
  const context = await reader.PDFParser.forBytesWithOptions(
    bytes,
    Number.POSITIVE_INFINITY,
    false,
    false,
  ).parseDocument()
  const { Root, Info, ID, Encrypt } = context.trailerInfo
  const wrap = wrapper(context, reader)
  const entries: Readonly<Record<string, PDFObject | undefined>> = { Root, Info, ID, Encrypt }
  return {
    version: String(context.header).slice(5, 8),
    trailer: {
      get: key => wrap(entries[key]),
      keys: () => Object.keys(entries).filter(key => entries[key] !== undefined),
    },
  }
}

function wrapper(
  context: PDFContext,
  { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString }: Reader,
): (object: PDFObject | undefined) => Value {
  // The same object is the same value: what was seen can be known again.
  const known = new WeakMap<PDFObject, Value>()
  const remember = <T extends Value>(object: PDFObject, value: T): T => {
    known.set(object, value)
    return value
  }
  const dictionary = (dict: PDFDict): Dict => ({
    get: key => wrap(dict.get(PDFName.of(key)), 0),
    keys: () => dict.keys().map(key => key.decodeText()),
  })
  const wrap = (given: PDFObject | undefined, depth: number): Value => {
    const object = given === undefined ? undefined : context.lookup(given)
    if (object === undefined || depth > DEEPEST) return null
    const before = known.get(object)
    if (before !== undefined) return before
    if (object instanceof PDFNumber) return object.asNumber()
    if (object instanceof PDFBool) return object.asBoolean()
    if (object instanceof PDFName) return { name: object.decodeText() }
    if (object instanceof PDFString || object instanceof PDFHexString) return object.asBytes()
    if (object instanceof PDFArray) {
      // An array within itself is nothing there.
      remember(object, null)
      return remember(
        object,
        object.asArray().map(each => wrap(each, depth + 1)),
      )
    }
    if (object instanceof PDFDict) return remember(object, dictionary(object))
    if (object instanceof PDFRawStream)
      return remember(object, { dict: dictionary(object.dict), raw: object.contents })
    return null
  }
  return object => wrap(object, 0)
}

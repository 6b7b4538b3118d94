import type { PDFContext, PDFDict, PDFObject } from '@cantoo/pdf-lib'
import { TOO_LARGE, undone } from './filters.ts'
import type { Dict, PdfFile, Value } from './objects.ts'

/** The reader of objects is read when a PDF is. */
type Reader = typeof import('@cantoo/pdf-lib')

/** Objects within objects deeper than this are taken for an attack. */
const DEEPEST = 200

/** Read the objects of a PDF. Throws where it is too damaged to have any, or they are too many. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const reader = await import('@cantoo/pdf-lib')
  boundStreams(reader)
  const parser = reader.PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY, false, false)
  const context = await parser.parseDocument()
  if ((swollen.get(context) ?? 0) > MOST_SWOLLEN) throw new TooLarge()
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

/** The objects of a file swell to more than is looked at. */
export class TooLarge extends Error {}

/** Bytes of all streams of objects of a file: a book of a thousand tagged pages has 50 MB. */
const MOST_SWOLLEN = 64_000_000

/** How many bytes of objects the streams of a file have given so far. */
const swollen = new WeakMap<PDFContext, number>()
const bounded = new WeakSet<Reader>()

/**
 * The reader unpacks streams of objects whole while it reads the file, whatever they swell to. Here they are unpacked for it,
 * up to a limit. Of cross-reference streams it has no need, but for what they say as trailers: it finds objects by reading all.
 */
function boundStreams(reader: Reader): void {
  if (bounded.has(reader)) return
  bounded.add(reader)
  const { PDFObjectStreamParser, PDFXRefStreamParser, PDFDict, PDFName, PDFRawStream } = reader
  const { forStream } = PDFObjectStreamParser
  PDFObjectStreamParser.forStream = (stream, wait) => {
    const { context } = stream.dict
    const before = swollen.get(context) ?? 0
    const read = undone(
      { dict: dictionaryOf(stream.dict, wrapper(context, reader), reader), raw: stream.contents },
      Math.max(0, MOST_SWOLLEN - before),
    )
    const tooLarge = 'wrong' in read && read.wrong === TOO_LARGE
    swollen.set(context, tooLarge ? Infinity : before + ('bytes' in read ? read.bytes.length : 0))
    if ('wrong' in read || read.left !== undefined) throw new TooLarge()
    const plain = PDFDict.withContext(context)
    for (const key of ['N', 'First'].map(each => PDFName.of(each))) {
      const value = stream.dict.lookup(key)
      if (value) plain.set(key, value)
    }
    return forStream(PDFRawStream.of(plain, read.bytes), wait)
  }
  const forXref = PDFXRefStreamParser.forStream
  PDFXRefStreamParser.forStream = stream => {
    const { context } = stream.dict
    const plain = PDFDict.withContext(context)
    for (const key of ['Size', 'Root', 'Encrypt', 'Info', 'ID'].map(each => PDFName.of(each))) {
      const value = stream.dict.get(key)
      if (value) plain.set(key, value)
    }
    plain.set(PDFName.of('Index'), context.obj([]))
    plain.set(PDFName.of('W'), context.obj([1, 2, 1]))
    return forXref(PDFRawStream.of(plain, new Uint8Array()))
  }
}

const dictionaryOf = (
  dict: PDFDict,
  wrap: (object: PDFObject | undefined) => Value,
  { PDFName }: Pick<Reader, 'PDFName'>,
): Dict => ({
  get: key => wrap(dict.get(PDFName.of(key))),
  keys: () => dict.keys().map(key => key.decodeText()),
})

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
    if (object instanceof PDFDict)
      return remember(
        object,
        dictionaryOf(object, each => wrap(each, 0), { PDFName }),
      )
    if (object instanceof PDFRawStream)
      return remember(object, {
        dict: dictionaryOf(object.dict, each => wrap(each, 0), { PDFName }),
        raw: object.contents,
      })
    return null
  }
  return object => wrap(object, 0)
}

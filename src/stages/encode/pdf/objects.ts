import { zlibSync } from 'fflate'
import { host } from '#host'
import { concat, hex, latin1, utf8 } from '../../../model/bytes.ts'
import { byText } from '../../../model/recent.ts'

/** A PDF name: `/Type`. */
export class Name {
  constructor(readonly text: string) {}
}

/** A reference to an object: `3 0 R`. */
export class Ref {
  constructor(readonly number: number) {}
}

/** What a PDF object can be. A string is text for people, bytes are a hexadecimal string. */
export type Value = Name | Ref | string | number | boolean | null | Uint8Array | readonly Value[] | Dictionary
export interface Dictionary {
  readonly [key: string]: Value | undefined
}

export const name = (text: string): Name => new Name(text)

/** The number of a glyph, as text objects write it. */
export const hex4 = (glyph: number): string => glyph.toString(16).padStart(4, '0').toUpperCase()

/** Text in UTF-16, the larger byte first, in hexadecimal figures. */
export function utf16(text: string): string {
  let figures = ''
  for (let i = 0; i < text.length; i++) figures += hex4(text.charCodeAt(i))
  return figures
}

/** A number with no more decimals than asked for; readers keep five. */
export const number = (value: number, decimals = 5): string => {
  const unit = 10 ** decimals
  const rounded = Math.round(value * unit) / unit
  return String(Object.is(rounded, -0) ? 0 : rounded)
}

/** Text as UTF-16 with its mark, or as it is where ASCII will do. */
const string = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? `(${text.replace(/[\\()]/g, '\\$&')})` : `<FEFF${utf16(text)}>`

const nameText = (text: string): string => (/^[\w+.-]+$/.test(text) ? `/${text}` : escapedName(text))

const escapedName = (text: string): string =>
  `/${[...utf8(text)]
    .map(byte => {
      const character = String.fromCharCode(byte)
      const plain = byte > 32 && byte < 127 && !'#/()<>[]{}%'.includes(character)
      return plain ? character : `#${byte.toString(16).padStart(2, '0').toUpperCase()}`
    })
    .join('')}`

/** A value as it is written. */
export function written(value: Value): string {
  if (value === null) return 'null'
  if (value instanceof Name) return nameText(value.text)
  if (value instanceof Ref) return `${value.number} 0 R`
  if (typeof value === 'string') return string(value)
  if (typeof value === 'number') return number(value)
  if (typeof value === 'boolean') return String(value)
  if (value instanceof Uint8Array) return `<${hex(value)}>`
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`
  const entries = Object.entries(value as Dictionary).filter(
    (entry): entry is [string, Value] => entry[1] !== undefined,
  )
  return `<<${entries.map(([key, each]) => `${nameText(key)} ${written(each)}`).join(' ')}>>`
}

/** For the filter FlateDecode. By fflate, which gives the same bytes on every machine, as Node's own zlib does not. */
export const compressed = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 6 })

/** Of so many texts that were packed last what came of it is kept: files of one batch have much in common. */
const packTexts = byText(48, text => compressed(latin1(text)))
/** Longer text, such as a page of outlines, is not kept. */
const LONG = 50_000
const packs = new WeakMap<Uint8Array, Uint8Array>()

/** Packed now or before: bytes that are the same object, such as a profile of colours, or text that says the same. */
function packedOnce(content: Uint8Array | string): Uint8Array {
  if (typeof content === 'string')
    return content.length > LONG ? compressed(latin1(content)) : packTexts(content)
  const packed = packs.get(content) ?? compressed(content)
  packs.set(content, packed)
  return packed
}

/** The objects of a file, and how they are put into bytes (ISO 32000-1, 7.5). */
export class PdfFile {
  private readonly bodies: (readonly Uint8Array[] | undefined)[] = []

  /** Room for an object that others already speak of. */
  reserve(): Ref {
    this.bodies.push(undefined)
    return new Ref(this.bodies.length)
  }

  add(value: Value, ref: Ref = this.reserve()): Ref {
    this.bodies[ref.number - 1] = [latin1(written(value))]
    return ref
  }

  /** A stream. It is compressed, unless it comes so. */
  stream(
    dictionary: Dictionary,
    content: Uint8Array | string,
    { plain = false, ref = this.reserve() } = {},
  ): Ref {
    const raw = () => (typeof content === 'string' ? latin1(content) : content)
    const packed = plain ? raw() : packedOnce(content)
    const filter = plain ? {} : { Filter: name('FlateDecode') }
    const head = written({ ...filter, ...dictionary, Length: packed.length })
    this.bodies[ref.number - 1] = [latin1(`${head}\nstream\n`), packed, latin1('\nendstream')]
    return ref
  }

  /** The whole file. Its ID is the hash of what is in it, so that the same file has the same. */
  bytes(version: string, root: Ref, info: Ref): Uint8Array {
    const parts: Uint8Array[] = [latin1(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`)]
    let at = parts[0]!.length
    const push = (part: Uint8Array) => {
      parts.push(part)
      at += part.length
    }
    const offsets = this.bodies.map((body, i) => {
      if (!body) throw new Error(`the PDF object ${i + 1} was promised and never written`)
      const offset = at
      push(latin1(`${i + 1} 0 obj\n`))
      for (const part of body) push(part)
      push(latin1('\nendobj\n'))
      return offset
    })
    const id = host.hash('md5', parts)
    const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
    const trailer = written({ Size: offsets.length + 1, Root: root, Info: info, ID: [id, id] })
    const start = at
    push(
      latin1(
        `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`,
      ),
    )
    return concat(parts)
  }
}

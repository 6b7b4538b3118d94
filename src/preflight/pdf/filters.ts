import { Inflate } from 'fflate'
import { type Dict, dictOf, isArray, nameOf, numberOf, type Stream, type Value } from './objects.ts'

/** What a stream could not be turned into. */
export type Undone = { readonly bytes: Uint8Array; readonly left?: string } | { readonly wrong: string }

/** A stream swells to so much at the most: an A0 at 300 dpi in four inks has 560 MB, which nobody looks at whole. */
const MOST = 256_000_000

const list = (value: Value): readonly Value[] => (value === null ? [] : isArray(value) ? value : [value])

/** Short names of inline images. */
const LONG: Readonly<Record<string, string>> = {
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
  DCT: 'DCTDecode',
  CCF: 'CCITTFaxDecode',
}

/** Undo the filters of a stream. Those of pictures stay: `left` says which one. */
export function undone({ dict, raw }: Stream, most = MOST): Undone {
  const either = (long: string, short: string) => dict.get(long) ?? dict.get(short)
  const filters = list(either('Filter', 'F')).map(each => nameOf(each) ?? '')
  const params = list(either('DecodeParms', 'DP')).map(dictOf)
  let bytes = raw
  for (const [i, short] of filters.entries()) {
    const filter = Object.hasOwn(LONG, short) ? LONG[short]! : short
    const undo = Object.hasOwn(FILTERS, filter) ? FILTERS[filter] : undefined
    if (!undo) return { bytes, left: filter }
    const next = undo(bytes, params[i], most)
    if (typeof next === 'string') return { wrong: next }
    bytes = next
  }
  return { bytes }
}

type Undo = (bytes: Uint8Array, params: Dict | undefined, most: number) => Uint8Array | string

const FILTERS: Readonly<Record<string, Undo>> = {
  FlateDecode: (bytes, params, most) => predicted(inflated(bytes, most), params),
  LZWDecode: (bytes, params, most) =>
    predicted(lzw(bytes, numberOf(params?.get('EarlyChange')) ?? 1, most), params),
  ASCIIHexDecode: hex,
  ASCII85Decode: ascii85,
  RunLengthDecode: (bytes, _, most) => runs(bytes, most),
}

export const TOO_LARGE = 'it swells to more than signgen looks at'

/** Bytes in growing order, up to a limit. */
function sink(most: number) {
  let [room, size] = [new Uint8Array(4096), 0]
  return {
    add(part: Uint8Array): boolean {
      if (size + part.length > most) return false
      if (size + part.length > room.length) {
        const larger = new Uint8Array(Math.min(most, Math.max(room.length * 2, size + part.length)))
        larger.set(room.subarray(0, size))
        room = larger
      }
      room.set(part, size)
      size += part.length
      return true
    },
    get bytes() {
      return room.subarray(0, size)
    },
  }
}

/** What is cut short gives what there is, as viewers do. */
function inflated(bytes: Uint8Array, most: number): Uint8Array | string {
  const into = sink(most)
  let tooLarge = false
  // The two bytes of the zlib head are not of the data (RFC 1950).
  const head = ((bytes[0] ?? 0) & 15) === 8 && ((bytes[0]! << 8) | (bytes[1] ?? 0)) % 31 === 0 ? 2 : 0
  const inflate = new Inflate(part => {
    if (!tooLarge && !into.add(part)) tooLarge = true
  })
  try {
    for (let at = head; at < bytes.length && !tooLarge; at += 65_536)
      inflate.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length)
  } catch {
    if (!into.bytes.length && bytes.length > 12) return 'its bytes are damaged'
  }
  return tooLarge ? TOO_LARGE : into.bytes
}

function lzw(bytes: Uint8Array, early: number, most: number): Uint8Array | string {
  const into = sink(most)
  let table: Uint8Array[] = []
  const clear = () => {
    table = Array.from({ length: 258 }, (_, i) => Uint8Array.of(i & 255))
  }
  clear()
  let [bits, held, width] = [0, 0, 9]
  let before: Uint8Array | undefined
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    if (bits < width) continue
    const code = (held >>> (bits - width)) & ((1 << width) - 1)
    bits -= width
    held &= (1 << bits) - 1
    if (code === 257) break
    if (code === 256) {
      clear()
      width = 9
      before = undefined
      continue
    }
    const known = table[code]
    if (!known && !before) return 'its bytes are damaged'
    const entry = known ?? Uint8Array.of(...before!.subarray(0, 4096), before![0]!)
    if (!into.add(entry)) return TOO_LARGE
    if (before && table.length < 4096) {
      const longer = new Uint8Array(before.length + 1)
      longer.set(before)
      longer[before.length] = entry[0]!
      table.push(longer)
    }
    before = entry
    const size = table.length + early
    width = size >= 2048 ? 12 : size >= 1024 ? 11 : size >= 512 ? 10 : 9
  }
  return into.bytes
}

function hex(bytes: Uint8Array): Uint8Array {
  const digits = new TextDecoder('latin1')
    .decode(bytes)
    .split('>')[0]!
    .replace(/[^\da-f]/gi, '')
  return Uint8Array.from({ length: Math.ceil(digits.length / 2) }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2).padEnd(2, '0'), 16),
  )
}

function ascii85(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  let group: number[] = []
  const flush = (count: number) => {
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0)
    for (let i = 0; i < count; i++) out.push(Math.floor(value / 256 ** (3 - i)) & 255)
    group = []
  }
  for (const byte of bytes) {
    if (byte === 0x7e) break
    if (byte === 0x7a && !group.length) {
      out.push(0, 0, 0, 0)
      continue
    }
    if (byte < 33 || byte > 117) continue
    group.push(byte - 33)
    if (group.length === 5) flush(4)
  }
  if (group.length > 1) {
    const count = group.length - 1
    while (group.length < 5) group.push(84)
    flush(count)
  }
  return Uint8Array.from(out)
}

function runs(bytes: Uint8Array, most: number): Uint8Array | string {
  const into = sink(most)
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at++]!
    if (length === 128) break
    const part =
      length < 128 ? bytes.subarray(at, at + length + 1) : new Uint8Array(257 - length).fill(bytes[at] ?? 0)
    at += length < 128 ? length + 1 : 1
    if (!into.add(part)) return TOO_LARGE
  }
  return into.bytes
}

/** Rows that were written as differences (ISO 32000-1, 7.4.4.4). */
function predicted(bytes: Uint8Array | string, params: Dict | undefined): Uint8Array | string {
  const predictor = numberOf(params?.get('Predictor')) ?? 1
  if (typeof bytes === 'string' || predictor === 1 || !params) return bytes
  const of = (key: string, usual: number) => Math.max(1, numberOf(params.get(key)) ?? usual)
  const [colours, bits, columns] = [of('Colors', 1), of('BitsPerComponent', 8), of('Columns', 1)]
  const step = Math.max(1, (colours * bits) >> 3)
  const row = Math.ceil((colours * bits * columns) / 8)
  if (predictor === 2) return bits === 8 ? addedUp(bytes.slice(), row, step) : bytes
  const rows = Math.ceil(bytes.length / (row + 1))
  const out = new Uint8Array(rows * row)
  for (let y = 0; y < rows; y++) {
    const from = y * (row + 1)
    const line = out.subarray(y * row, (y + 1) * row)
    line.set(bytes.subarray(from + 1, from + 1 + row))
    unfilter(bytes[from]!, line, y > 0 ? out.subarray((y - 1) * row, y * row) : undefined, step)
  }
  return out
}

function addedUp(bytes: Uint8Array, row: number, step: number): Uint8Array {
  for (let at = 0; at < bytes.length; at++) if (at % row >= step) bytes[at]! += bytes[at - step]!
  return bytes
}

/** PNG's filters of a row (RFC 2083, 6). */
function unfilter(kind: number, line: Uint8Array, above: Uint8Array | undefined, step: number): void {
  for (let x = 0; x < line.length; x++) {
    const left = x >= step ? line[x - step]! : 0
    const up = above?.[x] ?? 0
    const corner = x >= step ? (above?.[x - step] ?? 0) : 0
    if (kind === 1) line[x]! += left
    else if (kind === 2) line[x]! += up
    else if (kind === 3) line[x]! += (left + up) >> 1
    else if (kind === 4) line[x]! += paeth(left, up, corner)
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

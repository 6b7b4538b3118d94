import type { Dict, Value } from './objects.ts'

/** An operator of a content stream, with what stands before it. `data` are the bytes of an image that stands in the line. */
export type Operate = (operator: string, operands: readonly Value[], data?: Uint8Array) => void

const SPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITER = new Set([...'()<>[]{}/%'].map(each => each.charCodeAt(0)))
const latin1 = (bytes: Uint8Array): string =>
  String.fromCharCode.apply(undefined, [...bytes.subarray(0, 256)])

/** Nothing that stands in a line is deeper, and nothing of use has more operands. */
const DEEPEST = 30
const MOST_OPERANDS = 20_000

const isRegular = (byte: number): boolean => !SPACE.has(byte) && !DELIMITER.has(byte)

/** A dictionary of what stands in the content itself. */
function dictFrom(entries: readonly Value[]): Dict {
  const map = new Map<string, Value>()
  for (let i = 0; i + 1 < entries.length; i += 2) {
    const key = entries[i]
    if (typeof key === 'object' && key !== null && 'name' in key) map.set(key.name, entries[i + 1]!)
  }
  return { get: key => map.get(key) ?? null, keys: () => [...map.keys()] }
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** Read a content stream operator by operator (ISO 32000-1, 7.8). What makes no sense is passed over, as viewers do. */
export function readContent(bytes: Uint8Array, operate: Operate): void {
  let at = 0
  let operands: Value[] = []

  const skip = () => {
    for (; at < bytes.length; at++) {
      if (bytes[at] === 0x25) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++
      else if (!SPACE.has(bytes[at]!)) return
    }
  }
  const word = (): string => {
    const from = at
    while (at < bytes.length && isRegular(bytes[at]!)) at++
    return latin1(bytes.subarray(from, at))
  }
  const literal = (): Uint8Array => {
    const out: number[] = []
    for (let depth = 1; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte === 0x28) depth++
      if (byte === 0x29 && --depth === 0) break
      if (byte !== 0x5c) {
        out.push(byte)
        continue
      }
      const next = String.fromCharCode(bytes[++at] ?? 0)
      const octal = /^[0-7]{1,3}/.exec(latin1(bytes.subarray(at, at + 3)))?.[0]
      if (octal) {
        out.push(Number.parseInt(octal, 8) & 255)
        at += octal.length - 1
      } else if (next === '\r') at += bytes[at + 1] === 10 ? 1 : 0
      else if (next !== '\n') out.push(ESCAPES[next] ?? next.charCodeAt(0))
    }
    at++
    return Uint8Array.from(out)
  }
  const hexadecimal = (): Uint8Array => {
    const digits: number[] = []
    for (; at < bytes.length && bytes[at] !== 0x3e; at++) {
      const digit = Number.parseInt(String.fromCharCode(bytes[at]!), 16)
      if (!Number.isNaN(digit)) digits.push(digit)
    }
    at++
    if (digits.length % 2) digits.push(0)
    return Uint8Array.from({ length: digits.length / 2 }, (_, i) => digits[2 * i]! * 16 + digits[2 * i + 1]!)
  }
  const until = (end: string, depth: number): Value[] => {
    const values: Value[] = []
    for (;;) {
      skip()
      if (at >= bytes.length) return values
      if (latin1(bytes.subarray(at, at + end.length)) === end) {
        at += end.length
        return values
      }
      const value = object(depth)
      if (value !== undefined && typeof value !== 'string' && values.length < MOST_OPERANDS * 10)
        values.push(value)
    }
  }
  /** The next object; a string is an operator, undefined nothing. */
  const object = (depth: number): Value | string | undefined => {
    const byte = bytes[at]!
    if (byte === 0x2f) {
      at++
      return {
        name: word().replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
      }
    }
    if (byte === 0x28) {
      at++
      return literal()
    }
    if (byte === 0x5b || (byte === 0x3c && bytes[at + 1] === 0x3c)) {
      const isArray = byte === 0x5b
      at += isArray ? 1 : 2
      if (depth > DEEPEST) return undefined
      const values = until(isArray ? ']' : '>>', depth + 1)
      return isArray ? values : dictFrom(values)
    }
    if (byte === 0x3c) {
      at++
      return hexadecimal()
    }
    if (!isRegular(byte)) {
      at++
      return undefined
    }
    const found = word()
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)/.test(found)) return Number.parseFloat(found)
    if (/^--/.test(found)) return 0
    if (found === 'true' || found === 'false') return found === 'true'
    return found === 'null' ? null : found
  }
  /** The bytes of an image up to the EI that ends them. */
  const inline = (): Uint8Array => {
    at++
    const from = at
    for (; at < bytes.length; at++) {
      const ends =
        bytes[at] === 0x45 &&
        bytes[at + 1] === 0x49 &&
        SPACE.has(bytes[at - 1]!) &&
        (at + 2 >= bytes.length || SPACE.has(bytes[at + 2]!)) &&
        bytes.subarray(at + 2, at + 12).every(each => each < 128 && (each >= 32 || SPACE.has(each)))
      if (!ends) continue
      const data = bytes.subarray(from, Math.max(from, at - 1))
      at += 2
      return data
    }
    return bytes.subarray(from)
  }

  while (at < bytes.length) {
    skip()
    if (at >= bytes.length) return
    const found = object(0)
    if (typeof found !== 'string') {
      if (found !== undefined && operands.length < MOST_OPERANDS) operands.push(found)
      continue
    }
    if (found === 'ID') operate('INLINE', [dictFrom(operands)], inline())
    else if (found !== 'BI') operate(found, operands)
    operands = []
  }
}

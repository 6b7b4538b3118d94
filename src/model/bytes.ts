/*
 * Bytes and what is written for them, the same in Node and in a browser. Node's Buffer is in no browser; libraries that
 * take its place know neither Latin-1 nor, in a worker, how few arguments fit on a stack.
 */

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const FIGURES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0').toUpperCase())

/** Two hexadecimal figures a byte, in capitals as PDF files have them. */
export const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => FIGURES[byte]).join('')

const encoder = new TextEncoder()

export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** Text as one byte a character (ISO 8859-1); of a character beyond U+00FF the low byte. */
export function latin1(text: string): Uint8Array {
  const encoded = encoder.encode(text)
  // Most of what is written is ASCII, and that is the same in both.
  if (encoded.length === text.length) return encoded
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** A call takes so many arguments without a doubt. */
const CHUNK = 8192

/** The characters that bytes are in ISO 8859-1. */
export function fromLatin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode.apply(undefined, bytes.subarray(at, at + CHUNK) as unknown as number[])
  return text
}

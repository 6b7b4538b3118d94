import { concatUint8Arrays, uint8ArrayToHex } from 'uint8array-extras'

/*
 * Bytes and what is written for them, the same in Node and in a browser. The functions of uint8array-extras under short
 * names, and those that it lacks.
 */

export const concat = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  concatUint8Arrays(parts as Uint8Array[])

/** Two digits a byte, in capitals as PDF files have them. */
export const hex = (bytes: Uint8Array): string => uint8ArrayToHex(bytes).toUpperCase()

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

import { fromLatin1 } from '../../model/bytes.ts'

/**
 * The text of a file of somebody else's, in the encodings that spreadsheets and editors write: UTF-8 and UTF-16 by their marks, UTF-8 where it is
 * valid, else Windows-1252, which is what Excel means by CSV in western Europe. Undefined for what is no text.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes)
  return text.includes('\0') ? undefined : text
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // Latin letters in UTF-16 without a mark: every other byte is nought.
  if (bytes.length > 3 && second === 0 && bytes[3] === 0) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes.length > 3 && first === 0 && bytes[2] === 0) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** What Windows-1252 has where Latin-1 has control characters. Node 20 takes the one for the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const windows1252 = (bytes: Uint8Array): string =>
  fromLatin1(bytes).replace(/[\x80-\x9F]/g, character => WINDOWS[character.charCodeAt(0) - 0x80]!)

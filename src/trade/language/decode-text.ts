import { fromLatin1 } from '../../model/bytes.ts'

/** The text of a file, and which encoding it was taken for where its bytes do not say. */
export interface DecodedText {
  readonly text: string
  /** Was the encoding guessed? Then letters beyond ASCII may be wrong. */
  readonly guessed: boolean
}

/**
 * The text of a file of somebody else's. UTF-8 and UTF-16 are known by their bytes; anything else is in the encoding that
 * is given (a label of the WHATWG Encoding Standard), or else taken for Windows-1252, which is what Excel means by CSV in
 * western Europe. Undefined for what is no text, or not in that encoding. Throws a RangeError for a label that is none.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText | undefined {
  const legacy = encoding === undefined ? undefined : new TextDecoder(encoding, { fatal: true })
  const known = unicode(bytes)
  if (known !== undefined) return isText({ text: known, guessed: false })
  try {
    return isText({
      text: legacy && legacy.encoding !== 'windows-1252' ? legacy.decode(bytes) : windows1252(bytes),
      guessed: !legacy,
    })
  } catch {
    return undefined
  }
}

/** The text alone, where a wrong guess shows by itself. */
export const textOf = (bytes: Uint8Array): string | undefined => decodeText(bytes)?.text

const isText = (decoded: DecodedText) => (decoded.text.includes('\0') ? undefined : decoded)

/** The text in UTF-8 or UTF-16, by its mark or because nothing else looks like it. */
function unicode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // Latin letters in UTF-16 without a mark: every other byte is nought.
  if (bytes.length > 3 && second === 0 && bytes[3] === 0) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes.length > 3 && first === 0 && bytes[2] === 0) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What Windows-1252 has where Latin-1 has control characters. Node 20 takes the one for the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const windows1252 = (bytes: Uint8Array): string =>
  fromLatin1(bytes).replace(/[\x80-\x9F]/g, character => WINDOWS[character.charCodeAt(0) - 0x80]!)

/**
 * The bytes of a text in Windows-1252; undefined where a character has none. The way back, to see whether letters were
 * UTF-8 that somebody read as Windows-1252.
 */
export function toWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const place = WINDOWS.indexOf(text[i]!)
    if (place >= 0) bytes[i] = 0x80 + place
    else if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[i] = code
    else return undefined
  }
  return bytes
}

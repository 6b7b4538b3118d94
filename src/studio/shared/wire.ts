/**
 * What is asked of the engine and what it answers, as text: JSON, in which bytes and maps have a name of their own. No key
 * of ours begins with `$`, and a map keeps whatever keys it has.
 */
export const pack = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => packed(each))

export const unpack = (text: string): unknown => JSON.parse(text, (_, each: unknown) => unpacked(each))

function packed(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: base64(value) }
  if (value instanceof Map) return { $map: [...value] }
  return value
}

function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('$bytes' in value) return bytesIn(String(value.$bytes))
  if ('$map' in value) return new Map(value.$map as [unknown, unknown][])
  return value
}

function base64(bytes: Uint8Array): string {
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return btoa(letters)
}

const bytesIn = (text: string): Uint8Array => Uint8Array.from(atob(text), letter => letter.charCodeAt(0))

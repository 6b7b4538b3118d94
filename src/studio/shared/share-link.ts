/** A sign as letters that fit into an address: deflated, in base64 as addresses take it. */
const KEY = 'sign'

/** Browsers and messengers cut addresses that are longer. */
const LONGEST = 30_000
/** A sign file is no longer (1 MB), whatever a link would unfold to. */
const MOST = 1_000_000

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
  const reader = source.pipeThrough<Uint8Array>(stream as never).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > MOST) throw new RangeError('the sign of the link is too large')
    parts.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The fragment of an address that holds the sign; undefined where it would be too long. */
export async function fragmentOf(text: string): Promise<string | undefined> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
  let letters = ''
  for (const byte of packed) letters += String.fromCharCode(byte)
  const base64 = btoa(letters)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '')
  return base64.length > LONGEST ? undefined : `#${KEY}=${base64}`
}

/** The sign in the fragment of an address; undefined where there is none, or none that can be read. */
export async function signIn(fragment: string): Promise<string | undefined> {
  const packed = new URLSearchParams(fragment.replace(/^#/, '')).get(KEY)
  if (!packed || packed.length > LONGEST) return undefined
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(letters, letter => letter.charCodeAt(0))
    const plain = await through(bytes, new DecompressionStream('deflate-raw'))
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch {
    return undefined
  }
}

import { host } from '#host'
import { loadOnce } from '../../model/load-once.ts'

/*
 * libwebp and mozjpeg, as WebAssembly: the same bytes on every machine. Each is loaded by the first picture that needs it.
 */

interface Assembly {
  compile(bytes: Uint8Array): Promise<never>
}
/** Node has it, and its types do not say so. */
const assembly = Reflect.get(globalThis, 'WebAssembly') as Assembly

const compiled = async (name: string): Promise<never> => assembly.compile(await host.asset(name))

const webp = loadOnce(async () => {
  const codec = await import('@jsquash/webp/decode.js')
  await codec.init(await compiled('webp_dec.wasm'))
  return codec.default
})

const jpeg = loadOnce(async () => {
  const codec = await import('@jsquash/jpeg/encode.js')
  await codec.init(await compiled('mozjpeg_enc.wasm'))
  return codec.default
})

/** The pixels of a WebP that stands still, four bytes each; undefined if it is damaged. */
export async function decodeWebp(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const decode = await webp()
  try {
    const { data } = await decode(Uint8Array.from(bytes).buffer)
    return new Uint8Array(data.buffer, data.byteOffset, data.length)
  } catch {
    return undefined
  }
}

/** Nobody sees a difference, and a photograph is a tenth of its PNG. */
const QUALITY = 90

/**
 * Opaque pixels, four bytes each, as a baseline JPEG. `wholeColour` keeps colour as fine as light: edges of type keep
 * theirs, and photographs have no use for it.
 */
export async function encodeJpeg(
  width: number,
  height: number,
  rgba: Uint8Array,
  { quality = QUALITY, wholeColour = false } = {},
): Promise<Uint8Array> {
  const encode = await jpeg()
  const data = new Uint8ClampedArray(rgba.buffer as ArrayBuffer, rgba.byteOffset, rgba.length)
  const image = { data, width, height, colorSpace: 'srgb' } as Parameters<typeof encode>[0]
  const colour = wholeColour ? { auto_subsample: false, chroma_subsample: 1 } : {}
  return new Uint8Array(await encode(image, { quality, progressive: false, ...colour }))
}

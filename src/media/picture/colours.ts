import { loadOnce } from '../../model/load-once.ts'

/** ICC profiles are calculated with by jscolorengine, which is loaded by the first picture that needs it. */
const engine = loadOnce(async () => (await import('jscolorengine')).default)

/** What takes pixels from one profile to another: relative colorimetric, with black point compensation. */
async function transform(from: Uint8Array | undefined, to: Uint8Array | undefined, table: boolean) {
  const { Profile, Transform, eIntent } = await engine()
  const profile = (bytes: Uint8Array | undefined) => {
    if (!bytes) return '*sRGB'
    const loaded = new Profile()
    loaded.loadBinary(bytes)
    return loaded
  }
  const made = new Transform({ dataFormat: 'int8', BPC: true, buildLut: table })
  made.create(profile(from), profile(to), eIntent.relative)
  return made
}

const clamped = (bytes: Uint8Array): Uint8ClampedArray =>
  new Uint8ClampedArray(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length)

const plain = ({ buffer, byteOffset, length }: Uint8ClampedArray): Uint8Array =>
  new Uint8Array(buffer, byteOffset, length)

/**
 * Pixels of four bytes in the colours of a profile, in those of sRGB; undefined where the profile cannot be calculated
 * with.
 */
export async function inSrgb(rgba: Uint8Array, profile: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const made = await transform(profile, undefined, false)
    return plain(made.transformArray(clamped(rgba), true, true, true))
  } catch {
    return undefined
  }
}

/** Takes pixels in sRGB, four bytes each, to the inks of a press: cyan, magenta, yellow and black, a byte each. */
export type ToInks = (rgba: Uint8Array) => Uint8Array

/** The profile is that of a whole run: its table is made once. */
const presses = new WeakMap<Uint8Array, Promise<ToInks | undefined>>()

/** A press by its profile; undefined where the profile cannot be calculated with. */
export function toInks(profile: Uint8Array): Promise<ToInks | undefined> {
  const made = presses.get(profile) ?? pressOf(profile)
  presses.set(profile, made)
  return made
}

async function pressOf(profile: Uint8Array): Promise<ToInks | undefined> {
  try {
    const made = await transform(undefined, profile, true)
    return rgba => plain(made.transformArray(clamped(rgba), true, false, false))
  } catch {
    return undefined
  }
}

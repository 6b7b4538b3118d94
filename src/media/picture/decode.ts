import { host } from '#host'
import type { Artwork } from '../../model/artwork.ts'
import type { Raster } from '../../model/drawing.ts'
import { decodeWebp } from './codecs.ts'
import { inSrgb } from './colours.ts'
import { embeddedProfile } from './embedded-profile.ts'
import { onItsSide, type Turn } from './exif.ts'
import type { Header } from './header.ts'
import { turned } from './orientation.ts'
import { outlinesOf } from './svg.ts'
import { still } from './webp-header.ts'

/**
 * A picture as it is seen: upright pixels, or outlines. Colours are taken from the profile in the file to
 * sRGB, and for sRGB where there is none. Of the file nothing else is left, and so no place, no camera and no name. Undefined for a file that is damaged.
 */
export async function decode(bytes: Uint8Array, header: Header): Promise<Artwork | undefined> {
  const { kind, turn, lossy } = header
  if (kind === 'svg') {
    const outlines = await outlinesOf(bytes)
    return typeof outlines === 'string' ? undefined : outlines
  }
  const [width, height] = onItsSide(turn) ? [header.height, header.width] : [header.width, header.height]
  const read = kind === 'webp' ? await decodeWebp(still(bytes)) : await decodeHere(bytes, kind, width, height)
  if (read?.length !== width * height * 4) return undefined
  const profile = embeddedProfile(bytes, kind)
  const rgba = (profile && (await inSrgb(read, profile))) ?? read
  const { seen, opaque } = lookOf(rgba)
  return seen ? upright({ kind: 'raster', width, height, rgba, opaque, lossy }, turn) : undefined
}

const upright = (raster: Raster, turn: Turn): Raster => (turn === 1 ? raster : turned(raster, turn))

/** PNG and JPEG by resvg, pixel for pixel. */
async function decodeHere(
  bytes: Uint8Array,
  kind: 'png' | 'jpeg',
  width: number,
  height: number,
): Promise<Uint8Array> {
  const { draw } = await host.rasteriser()
  const href = `data:image/${kind};base64,${host.base64(bytes)}`
  const image = `<image width="${width}" height="${height}" preserveAspectRatio="none" image-rendering="optimizeSpeed" href="${href}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`
  return unmultiplied(draw(svg).data)
}

/** resvg gives colours that are multiplied by their alpha. */
function unmultiplied(rgba: Uint8Array): Uint8Array {
  for (let i = 3; i < rgba.length; i += 4) {
    const alpha = rgba[i]!
    if (alpha === 255 || alpha === 0) continue
    for (let at = i - 3; at < i; at++) rgba[at] = Math.min(255, Math.round((rgba[at]! * 255) / alpha))
  }
  return rgba
}

/** Is anything to be seen, and nothing through it? */
function lookOf(rgba: Uint8Array): { seen: boolean; opaque: boolean } {
  let [seen, opaque] = [false, true]
  for (let i = 3; i < rgba.length && (opaque || !seen); i += 4) {
    if (rgba[i] !== 0) seen = true
    if (rgba[i] !== 255) opaque = false
  }
  return { seen, opaque }
}

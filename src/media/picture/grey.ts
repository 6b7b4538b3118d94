import type { Raster } from '../../model/drawing.ts'

/** JPEG leaves a grey a little off. */
const OFF = 4

/** Are all pixels grey? */
export function isGrey({ rgba }: Pick<Raster, 'rgba'>): boolean {
  for (let i = 0; i < rgba.length; i += 4) {
    const [red, green, blue] = [rgba[i]!, rgba[i + 1]!, rgba[i + 2]!]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > OFF) return false
  }
  return true
}

import { host } from '#host'
import { loadOnce } from '../../model/load-once.ts'
import type { Font } from './catalogue.ts'

/** A font that does not come with signgen, where somebody has installed it. */
const installed = (font: Font) => host.installed(`${font.package}/${font.file}`)

/** Is a font here to be used? */
export const isHere = (font: Font): boolean => font.package === undefined || installed(font) !== undefined

/** One for each font of the catalogue, at the most. */
const loaders = new Map<string, () => Promise<Uint8Array>>()

/** The bytes of a font, the same array whenever they are asked for. */
export function fontBytes(font: Font): Promise<Uint8Array> {
  const known = loaders.get(font.file)
  const load =
    known ??
    loadOnce(() => (font.package === undefined ? host.asset(`fonts/${font.file}`) : installed(font)!.bytes()))
  if (!known) loaders.set(font.file, load)
  return load()
}

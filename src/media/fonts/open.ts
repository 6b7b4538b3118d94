import { host } from '#host'
import { hex } from '../../model/bytes.ts'
import { Recent } from '../../model/recent.ts'
import { postScriptName, variableName } from '../text/typeface.ts'
import { programOf } from './cff.ts'
import { hasSfntHead, numberIn, readSfnt, type Sfnt, tagAt, uint16 } from './sfnt.ts'
import { instance, subset } from './subset.ts'
import { placeFor } from './variable.ts'

/** A font of a campaign's own, ready to shape; or why it is none. */
export type Opened =
  | { readonly bytes: Uint8Array; readonly name: string; readonly embeddable: boolean }
  | { readonly wrong: string; readonly hint: string }

/** Files that are fonts and cannot be used, by their first letters. */
const OTHERS: Readonly<Record<string, string>> = {
  wOFF: 'a WOFF file of the first version',
  ttcf: 'a collection of several fonts',
  '%!PS': 'a PostScript Type 1 font',
}

const HINT = 'use a TTF, OTF or WOFF2 file of one font'

/** A font of 30 MB has every Chinese character. What is packed may be no larger. */
const MOST = 30_000_000

/** Unpacking takes a while, and the rows of a table have one font: what was opened last is kept. */
const opened = new Recent<Promise<Opened>>(16)

/** Open a font by what is in it, whatever the file is called. One that varies is as heavy as asked, if it can. */
export function openFont(file: Uint8Array, weight: number): Promise<Opened> {
  const key = `${hex(host.hash('sha256', [file]))} ${weight}`
  return opened.get(key, () =>
    open(file, weight).catch(error => {
      opened.forget(key)
      throw error
    }),
  )
}

async function open(file: Uint8Array, weight: number): Promise<Opened> {
  const other = OTHERS[tagAt(file, 0)]
  if (other) return { wrong: `is ${other}`, hint: HINT }
  const packed = tagAt(file, 0) === 'wOF2'
  const whole = packed ? await unpacked(file) : file
  const place = whole && placeFor(whole, weight)
  const bytes = place ? await instanced(whole, place) : whole
  const sfnt = bytes && readSfnt(bytes)
  if (bytes && sfnt)
    return { bytes, name: nameOf(bytes, sfnt, place !== undefined), embeddable: isEmbeddable(bytes, sfnt) }
  return packed || hasSfntHead(file) ? DAMAGED : { wrong: 'is not a font', hint: HINT }
}

/** A font that got hurt on its way. */
export const DAMAGED = { wrong: 'is a damaged font', hint: 'get the file again from where it came' } as const

/** WOFF2 as the font that it was (W3C WOFF 2.0). */
async function unpacked(file: Uint8Array): Promise<Uint8Array | undefined> {
  const size = file.length < 48 ? MOST : new DataView(file.buffer, file.byteOffset).getUint32(16)
  if (size >= MOST) return undefined
  const unpack = await host.woff2()
  try {
    return await unpack(file)
  } catch {
    return undefined
  }
}

const sound = new WeakMap<Uint8Array, Promise<boolean>>()

/** Can every outline of a font be put into a PDF? What is damaged inside is known only when it is tried. */
export function isSound(bytes: Uint8Array): Promise<boolean> {
  const known = sound.get(bytes) ?? tried(bytes)
  sound.set(bytes, known)
  return known
}

async function tried(bytes: Uint8Array): Promise<boolean> {
  const sfnt = readSfnt(bytes)
  const count = (sfnt && numberIn(bytes, sfnt, 'maxp', uint16, 4)) ?? 0
  const all = new Set(Array.from({ length: count }, (_, glyph) => glyph))
  try {
    return programOf(await subset(bytes, all)).length > 0
  } catch {
    return false
  }
}

/** A variable font at one place of its axes; undefined where HarfBuzz makes none of it. */
async function instanced(
  bytes: Uint8Array,
  place: Readonly<Record<string, number>>,
): Promise<Uint8Array | undefined> {
  try {
    return await instance(bytes, place)
  } catch {
    return undefined
  }
}

/** The name it goes by in a PDF, and the weight that says whether it is bold. */
function nameOf(bytes: Uint8Array, sfnt: Sfnt, varied: boolean): string {
  const weight = numberIn(bytes, sfnt, 'OS/2', uint16, 4) || 400
  const name = varied ? variableName(bytes) : postScriptName(bytes)
  return `${name.replace(/[^\w-]/g, '') || 'Font'} ${weight}`
}

/** OpenType, OS/2 fsType: what a font's maker lets be done with it. */
const RIGHTS = { restricted: 0x2, more: 0xc, whole: 0x100, bitmaps: 0x200 } as const

/** May a part of it be put into a PDF? Of several rights the widest counts. */
function isEmbeddable(bytes: Uint8Array, sfnt: Sfnt): boolean {
  const rights = numberIn(bytes, sfnt, 'OS/2', uint16, 8) ?? 0
  if (rights & (RIGHTS.whole | RIGHTS.bitmaps)) return false
  return !(rights & RIGHTS.restricted) || (rights & RIGHTS.more) > 0
}

import { host } from '#host'
import { loadOnce } from '../../model/load-once.ts'

/** What of harfbuzz-subset.wasm is called. */
interface Subsetter {
  readonly memory: { readonly buffer: ArrayBuffer }
  _initialize(): void
  malloc(size: number): number
  free(pointer: number): void
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_glyph_set(input: number): number
  hb_subset_input_keep_everything(input: number): void
  hb_subset_input_pin_all_axes_to_default(input: number, face: number): number
  hb_subset_input_pin_axis_location(input: number, face: number, axis: number, value: number): number
  hb_subset_input_set(input: number, which: number): number
  hb_subset_input_get_flags(input: number): number
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_or_fail(face: number, input: number): number
}

/** As much of WebAssembly as is used: the types of Node leave it out. */
declare const WebAssembly: { instantiate(bytes: Uint8Array): Promise<{ instance: { exports: unknown } }> }

/** HarfBuzz's subsetter, a program of its own. */
const subsetter = loadOnce(async () => {
  const { instance } = await WebAssembly.instantiate(await host.asset('harfbuzz-subset.wasm'))
  const exports = instance.exports as Subsetter
  exports._initialize()
  return exports
})

// hb-subset.h
const NO_HINTING = 0x1
const RETAIN_GLYPH_IDS = 0x2
const NO_LAYOUT_CLOSURE = 0x200
const DOWNGRADE_CFF2 = 0x4000
const DROP_TABLE_TAGS = 3
const READ_ONLY = 1

/** Tables of shaping, naming, colouring and varying: a PDF places glyphs by number and asks for none of them. */
const DROPPED = [
  'GSUB',
  'GPOS',
  'GDEF',
  'kern',
  'name',
  'post',
  'OS/2',
  'cmap',
  'meta',
  'STAT',
  'BASE',
  'DSIG',
  'gasp',
  'COLR',
  'CPAL',
  'fvar',
  'gvar',
  'avar',
  'cvar',
  'HVAR',
  'VVAR',
  'MVAR',
  'SVG ',
  'VORG',
]

const tag = (text: string): number => [...text].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0)

/** A font made of another, as `input` is set to. */
async function remake(
  font: Uint8Array,
  set: (hb: Subsetter, input: number, face: number) => void,
): Promise<Uint8Array> {
  const hb = await subsetter()
  const data = hb.malloc(font.length)
  new Uint8Array(hb.memory.buffer).set(font, data)
  const blob = hb.hb_blob_create(data, font.length, READ_ONLY, 0, 0)
  const face = hb.hb_face_create(blob, 0)
  const input = hb.hb_subset_input_create_or_fail()
  set(hb, input, face)
  const made = hb.hb_subset_or_fail(face, input)
  if (!made) throw new Error('HarfBuzz could not subset a font')
  const result = hb.hb_face_reference_blob(made)
  const start = hb.hb_blob_get_data(result, 0)
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(result))
  hb.hb_blob_destroy(result)
  hb.hb_face_destroy(made)
  hb.hb_subset_input_destroy(input)
  hb.hb_face_destroy(face)
  hb.hb_blob_destroy(blob)
  hb.free(data)
  return bytes
}

/** A font with the outlines of some glyphs alone, under the numbers they had. */
export const subset = (font: Uint8Array, glyphs: ReadonlySet<number>): Promise<Uint8Array> =>
  remake(font, (hb, input) => {
    const wanted = hb.hb_subset_input_glyph_set(input)
    for (const glyph of glyphs) hb.hb_set_add(wanted, glyph)
    hb.hb_subset_input_set_flags(input, NO_HINTING | RETAIN_GLYPH_IDS | NO_LAYOUT_CLOSURE)
    const dropped = hb.hb_subset_input_set(input, DROP_TABLE_TAGS)
    for (const table of DROPPED) hb.hb_set_add(dropped, tag(table))
  })

/**
 * A variable font at one place of its axes, the others at their defaults; outlines of CFF2, which no PDF can hold, as CFF.
 * All of its glyphs and features are kept.
 */
export const instance = (font: Uint8Array, axes: Readonly<Record<string, number>>): Promise<Uint8Array> =>
  remake(font, (hb, input, face) => {
    hb.hb_subset_input_keep_everything(input)
    hb.hb_subset_input_set_flags(input, hb.hb_subset_input_get_flags(input) | DOWNGRADE_CFF2)
    hb.hb_subset_input_pin_all_axes_to_default(input, face)
    for (const [axis, value] of Object.entries(axes))
      hb.hb_subset_input_pin_axis_location(input, face, tag(axis), value)
  })

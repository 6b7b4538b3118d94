/**
 * Fonts with no more in them than is set on a sign: some characters, with all of their forms. HarfBuzz's subsetter makes
 * them (hb-subset.h).
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Tables of the layout of formulas, and of features that no sign asks for. */
const UNUSED = ['MATH', 'DSIG', 'gasp', 'meta', 'STAT']
const [NO_HINTING, DROP_TABLE_TAGS, READ_ONLY] = [0x1, 3, 1]

const tag = text => [...text].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0)

/** A font file with the characters of some blocks alone, and without some tables. */
export async function partFont(font, blocks, without) {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')))
  const { exports: hb } = (await WebAssembly.instantiate(wasm)).instance
  hb._initialize()
  const data = hb.malloc(font.length)
  new Uint8Array(hb.memory.buffer).set(font, data)
  const face = hb.hb_face_create(hb.hb_blob_create(data, font.length, READ_ONLY, 0, 0), 0)
  const input = hb.hb_subset_input_create_or_fail()
  const wanted = hb.hb_subset_input_unicode_set(input)
  for (const [first, last] of blocks) for (let code = first; code <= last; code++) hb.hb_set_add(wanted, code)
  hb.hb_subset_input_set_flags(input, NO_HINTING)
  const dropped = hb.hb_subset_input_set(input, DROP_TABLE_TAGS)
  for (const table of [...UNUSED, ...without]) hb.hb_set_add(dropped, tag(table))
  const blob = hb.hb_face_reference_blob(hb.hb_subset_or_fail(face, input))
  const start = hb.hb_blob_get_data(blob, 0)
  return new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob))
}

import { createHash } from 'node:crypto'
import { onDisk } from '../host/node/disk.ts'
import type { Drawing, Raster } from '../model/drawing.ts'
import { INCH } from '../model/sheet.ts'
import { child, type Tree } from '../model/tree.ts'
import { encodingOf } from '../render/encoding.ts'
import type { Page } from '../render/pages.ts'
import { render } from '../render/render.ts'
import { encode } from '../stages/encode/encode.ts'
import { factsOf } from '../stages/report/proof/facts.ts'
import { type ProofPicture, type ProofSign, textsOf, verbatimOf } from '../stages/report/proof/proof.ts'
import { readAloud } from '../trade/markup/redaction.ts'
import type { Settings } from './request.ts'
import type { Unit } from './units.ts'

/** A page is looked at, not printed from: pixels per inch, and the most that a side may have of them. */
const DPI = 60
const LONGEST = 1000

/** A sign as it is shown on a proof, in its own look or another. */
export async function proofSign(
  { source, row, found, number }: Unit,
  look: string | undefined,
  { options, looks, iccBytes }: Settings,
): Promise<ProofSign> {
  const world = onDisk(source!.path, found.root, looks)
  const set = [...(options.set ?? []), ...(look === undefined ? [] : [`template=${look}`])]
  const how = { ...options, ...(set.length && { set }), root: found.root, row, profile: iccBytes }
  const sign = await render(source!, how, world)
  const hides = hidesWords(source!.text, sign.tree)
  const { pages, diagnostics } = await sign.draw(hides ? undefined : 'draft')
  const each = pages.flatMap(pagesOf)
  const pictures: ProofPicture[] = []
  for (const { output, drawing } of each) pictures.push(await pictureOf(output, drawing))
  const all = [...sign.diagnostics, ...diagnostics]
  return {
    source: source!.path,
    row: number,
    look,
    title: each[0] && readAloud(each[0].drawing.title),
    facts: sign.checked && (pages.length || !hides) ? factsOf(sign.checked.sign) : undefined,
    hasQuote: sign.tree !== undefined && child(sign.tree, 'quote') !== undefined,
    verbatim: sign.checked ? verbatimOf(sign.tree, all) : undefined,
    pictures,
    texts: textsOf(each),
    diagnostics: all,
  }
}

/**
 * Has a sign words that are redacted? One of its errors may be that they stand elsewhere in it as well, and a draft would
 * show them. A line that is broken is not in the tree.
 */
const hidesWords = (text: string, tree: Tree | undefined): boolean =>
  /\[\[|\\(?:x|u00|U000000)5b/i.test(text) || JSON.stringify(tree ?? null).includes('[[')

/** The sheets of an output, each by its name. */
const pagesOf = ({ output: { size, format, language }, drawing, more }: Page) =>
  [drawing, ...more].map(each => {
    const tongue = language ?? (more.length ? each.language : undefined)
    return { output: `${size}.${format}${tongue ? ` (${tongue})` : ''}`, drawing: each }
  })

async function pictureOf(output: string, drawing: Drawing): Promise<ProofPicture> {
  const { width, height, pixels } = drawing.sheet
  const dpi = Math.max(1, Math.min(DPI, Math.floor((LONGEST * INCH) / Math.max(width, height))))
  const png = await encode(drawing, 'png', encodingOf({ dpi }, undefined))
  return { output, widthMm: width, heightMm: height, pixels, png, hash: hashOf(drawing) }
}

const rasters = new WeakMap<Raster, string>()

/** The hash of all that encoders are given to paint: where it is the same, so is every file of it. */
function hashOf({ faces, ...drawing }: Drawing): string {
  const sha256 = (part: string | Uint8Array) => createHash('sha256').update(part).digest('hex')
  const pixels = (raster: Raster): string => {
    const known = rasters.get(raster) ?? sha256(raster.rgba)
    rasters.set(raster, known)
    return `${raster.width} ${raster.height} ${known}`
  }
  const isRaster = (value: unknown): value is Raster =>
    typeof value === 'object' && value !== null && 'rgba' in value
  return sha256(
    JSON.stringify({ ...drawing, faces: [...faces.keys()] }, (_, value) =>
      isRaster(value) ? pixels(value) : value,
    ),
  )
}

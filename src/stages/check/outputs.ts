import type { Finding, Report } from '../../model/diagnostic.ts'
import { type Mend, rewrite } from '../../model/fix.ts'
import { hintFor, isSure, nearest } from '../../model/nearest.ts'
import { OPTIONS, type SignOptions } from '../../model/options.ts'
import { scaleFactor } from '../../model/output.ts'
import { pixelSize, type Sheet, SIZE_NAMES, sheetOf } from '../../model/sheet.ts'
import { FORMATS, type Format, isPixels, type Output, type PdfKind, type Sign } from '../../model/sign.ts'
import { UsageError } from '../../model/usage-error.ts'
import { printOn } from '../../trade/imposition/finishing.ts'
import { gangingOf } from '../../trade/imposition/n-up.ts'
import { boxesOf, scaledTo } from '../../trade/imposition/page.ts'
import { type TileRequest, tilingOf } from '../../trade/imposition/tiling.ts'

type Refusal = Pick<Finding, 'code' | 'message' | 'hint' | 'fixes'>

const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text)

/** A format by its name, or why it is none. */
export function readFormat(text: string): Format | Refusal {
  const format = text.toLowerCase()
  if (isFormat(format)) return format
  const hint = hintFor(text, FORMATS, `there are: ${FORMATS.join(', ')}`)
  return { code: 'unknown-format', message: `signgen does not make \`${text}\` files`, hint }
}

/** In the place of a size: the outputs of the campaign. */
const KIT = 'kit'

/** A size that an option may name: `kit` too. */
export const readSize = (text: string): string | Refusal => (text === KIT ? text : readPaper(text))

/** A size by its name, or why it is none. */
function readPaper(text: string): string | Refusal {
  const sheet = sheetOf(text)
  if (sheet) return sheet.name
  const hint = hintFor(text, SIZE_NAMES, 'use a3, a4-landscape, square, story, 600x900mm or 1080x1350px')
  return { code: 'unknown-size', message: `There is no size \`${text}\``, hint }
}

/** `a3.png`: a size and a format; or why it is none. */
export function readOutput(text: string): Output | Refusal {
  const dot = text.lastIndexOf('.')
  if (dot < 1) {
    return {
      code: 'invalid-value',
      message: `\`${text}\` is not an output`,
      hint: 'write size.format, such as a3.png',
    }
  }
  const size = readPaper(text.slice(0, dot))
  const format = readFormat(text.slice(dot + 1))
  if (typeof size !== 'string') return { ...size, fixes: mended(text, dot) }
  return typeof format === 'string' ? { size, format } : { ...format, fixes: mended(text, dot) }
}

/** The output that was meant: a size and a format that there are. */
function mended(text: string, dot: number): readonly Mend[] {
  const [size, format] = [text.slice(0, dot), text.slice(dot + 1)]
  const right = sheetOf(size) ? size : nearest(size, SIZE_NAMES)
  const kind = isFormat(format.toLowerCase()) ? format : nearest(format, FORMATS)
  if (right === undefined || kind === undefined) return []
  const sure = (right === size || isSure(size, SIZE_NAMES)) && (kind === format || isSure(format, FORMATS))
  return [rewrite(text, `${right}.${kind}`, sure)]
}

/** More pixels than this are refused: drawing them asks for more memory than machines have. */
const MOST_PIXELS = [1_000_000_000, 'a gigapixel is the most'] as const
/** A JPEG is packed as a whole, and not row by row. */
const MOST_OF_JPEG = [50_000_000, 'a JPEG has 50 million at the most'] as const

/** The files to make of a sign: its own outputs, or every chosen size in every chosen format. */
export function outputsOf(
  sign: Sign,
  { format, size, dpi, pdf, nUp = 1, scale, largePrint = false }: SignOptions,
  report: Report,
  kit: readonly string[] = [],
): Output[] {
  const whole = kit.flatMap(text => {
    const output = readOutput(text)
    return 'size' in output ? [output] : []
  })
  const once = <T>(values: readonly T[]): T[] => [...new Set(values)]
  const formats = format
    ? once(format.map(name => must(readFormat(name))))
    : once(sign.outputs.map(each => each.format))
  const inAll = (size: string) => formats.map((format): Output => ({ size, format }))
  // A kit says its formats itself.
  const ofKit = format ? whole.flatMap(each => inAll(each.size)) : whole
  const wanted = size
    ? size.flatMap(name => (name === KIT ? ofKit : inAll(must(readPaper(name)))))
    : sign.outputs.flatMap(each => inAll(each.size))
  const outputs =
    format || size
      ? [...new Map(wanted.map(each => [`${each.size}.${each.format}`, each])).values()]
      : [...sign.outputs]
  outputs.forEach((output, i) => {
    const field = format || size ? 'outputs' : `outputs[${i}]`
    if (output.format === 'pdf' && sign.print.colour !== 'rgb') printable(sign, pdf, report)
    if (output.format === 'pdf') holdPage(sign, sheetOf(output.size)!, nUp, scaleFactor(scale), report)
    const { width, height } = pixelSize(sheetOf(output.size)!, dpi ?? sign.dpi)
    const drawn = isPixels(output.format) || (output.format === 'pdf' && pdf === 'raster')
    const [most, said] = output.format === 'jpg' ? MOST_OF_JPEG : MOST_PIXELS
    if (!drawn || width * height <= most) return
    const message = `${output.size}.${output.format} would have ${width} × ${height} pixels, and ${said}`
    const hint = output.format === 'jpg' ? 'use fewer dpi, or png' : 'use fewer dpi'
    report({ code: 'invalid-value', message, hint, field })
  })
  // The edition has its words from the first output.
  const edition = { size: outputs[0]!.size, format: 'pdf', edition: 'large-print' } as const
  return [...sheetsOf(sign, outputs), ...(largePrint ? [edition] : [])]
}

/** Where each language has a sheet of its own, a picture is two; a PDF has two pages. */
function sheetsOf({ language, bilingual }: Sign, outputs: readonly Output[]): Output[] {
  if (bilingual?.arrangement !== 'sheets') return [...outputs]
  const each = [language, bilingual.other.language]
  return outputs.flatMap(output =>
    output.format === 'pdf' ? [output] : each.map(language => ({ ...output, language })),
  )
}

/** The longest page that PDF allows, in millimetres (ISO 32000-1, annex C: 14400 points). */
const LONGEST = 5080

/** A page with all that is round it must be one that PDF allows. */
function holdPage({ print: asked }: Sign, sheet: Sheet, copies: number, scale: number, report: Report): void {
  const print = printOn(asked, sheet)
  const { bleed, slug, ...page } = scaledTo(boxesOf(sheet, print), scale, print.finishing)
  const { width, height } = copies > 1 ? gangingOf(sheet, copies).paper : page
  const longest = Math.max(width, height) + (copies > 1 ? 0 : 2 * (bleed + slug))
  if (longest <= LONGEST) return
  const message = `The page of ${sheet.name} would be ${Math.ceil(longest)} mm long, and PDF allows ${LONGEST}`
  const hint = copies > 1 ? 'use fewer copies' : 'draw it smaller, for a print shop to enlarge: --scale 1:10'
  report({ code: 'invalid-value', message, hint, field: copies > 1 ? 'outputs' : 'print' })
}

/** What a file of inks cannot be made of: pixels, and colours whose inks nobody has named. */
function printable({ colours, print }: Sign, pdf: PdfKind | undefined, report: Report): void {
  if (pdf === 'raster') {
    const message = 'A raster PDF is RGB, and the sign asks for inks'
    report({
      code: 'invalid-value',
      message,
      hint: 'leave --pdf raster out, or say print: {colour: rgb}',
      field: 'print',
    })
  }
  const plates = new Map<string, readonly [role: string, inks: string]>()
  for (const { role, spot, cmyk } of Object.values(colours)) {
    if (spot === undefined || print.colour !== 'spot') continue
    const [first, inks] = plates.get(spot) ?? [role, String(cmyk)]
    plates.set(spot, [first, inks])
    if (inks === String(cmyk)) continue
    const message = `The plate ${spot} stands for one ink, and \`${first}\` and \`${role}\` give it different ones`
    const hint = 'give both the same cmyk, or each a plate of its own'
    report({ code: 'invalid-value', message, hint, field: `colours.${role}` })
  }
  for (const { role, rgb } of Object.values(colours).filter(ink => !ink.cmyk)) {
    const message = `The colour \`${role}\` (${rgb}) has no inks, and the file is printed with them`
    const hint = `write ${role}: {rgb: "${rgb}", cmyk: [cyan, magenta, yellow, black]}, in per cent`
    report({ code: 'ink-missing', message, hint, field: `colours.${role}` })
  }
}

/** Sizes and formats that come from code, not from a sign, are held to be right. */
function must<T extends string>(read: T | Refusal): T {
  if (typeof read === 'string') return read
  throw new UsageError(`${read.message}: ${read.hint}`)
}

/** How a PDF is to be cut. Throws a UsageError where that makes no sense. */
export function tileOf({
  tile,
  tileMargin = OPTIONS.tileMargin.usual,
  tileOverlap = OPTIONS.tileOverlap.usual,
}: SignOptions): TileRequest | undefined {
  if (tile === undefined) return undefined
  const paper = sheetOf(must(readPaper(tile)))!
  const request = { paper, margin: tileMargin, overlap: tileOverlap }
  if (paper.pixels) throw new UsageError(`--tile: \`${tile}\` is no paper`)
  if (!tilingOf(paper, request, []))
    throw new UsageError(`--tile: margin and overlap leave too little of ${tile}`)
  return request
}

/** How large a page is drawn, to the sign. Throws a UsageError where it is cut up, or put together with others. */
export function pageScaleOf({ scale, tile, nUp = 1 }: Pick<SignOptions, 'scale' | 'tile' | 'nUp'>): number {
  if (scale !== undefined && (tile !== undefined || nUp > 1))
    throw new UsageError(
      `--scale is for a print shop that enlarges the page, and ${tile === undefined ? '--n-up' : '--tile'} for an office printer: choose`,
    )
  return scaleFactor(scale)
}

/** How many copies go on one sheet. Throws a UsageError where that makes no sense. */
export function copiesOf({ nUp = 1, tile }: SignOptions): number {
  if (nUp > 1 && tile !== undefined)
    throw new UsageError('--n-up puts signs together and --tile cuts one up: choose')
  return nUp
}

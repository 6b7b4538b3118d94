/** A length in millimetres. Everything inside signgen is in millimetres; encoders convert. */
export type Mm = number

export const INCH: Mm = 25.4
/** A point of type. */
export const POINT: Mm = INCH / 72

export interface Box {
  readonly x: Mm
  readonly y: Mm
  readonly width: Mm
  readonly height: Mm
}

/** The finished piece of paper, or the screen picture, that a sign is laid out on. */
export interface Sheet {
  /** The name as a user writes it: `a3`, `square`, `600x900mm`. */
  readonly name: string
  readonly width: Mm
  readonly height: Mm
  /** Exact size in pixels, for sizes that are pictures and not paper. */
  readonly pixels: { readonly width: number; readonly height: number } | null
}

/**
 * Portrait width and height in millimetres. A and B: ISO 216. Double crown and royal, four and six sheet (bus shelters): UK
 * poster trade. Roll-up: the commonest banner stand. Bus stop: a six sheet, which hangs there (fmcg.fyi/sheets). A-board:
 * A1, the size that councils ask for (Bristol's policy). Corflute: 600 × 900 mm, the usual election board in Australia
 * (thetimes.com.au, 40244).
 */
const PAPERS = {
  a0: [841, 1189],
  a1: [594, 841],
  a2: [420, 594],
  a3: [297, 420],
  a4: [210, 297],
  a5: [148, 210],
  a6: [105, 148],
  b0: [1000, 1414],
  b1: [707, 1000],
  b2: [500, 707],
  b3: [353, 500],
  letter: [215.9, 279.4],
  tabloid: [279.4, 431.8],
  'arch-d': [609.6, 914.4],
  'double-crown': [508, 762],
  'double-royal': [635, 1016],
  'four-sheet': [1016, 1524],
  'six-sheet': [1200, 1800],
  'roll-up': [850, 2000],
  'bus-stop': [1200, 1800],
  'a-board': [594, 841],
  corflute: [600, 900],
} as const satisfies Record<string, readonly [Mm, Mm]>

/** Width and height in pixels of the pictures that social networks show. */
const PICTURES = {
  square: [1080, 1080],
  portrait: [1080, 1350],
  story: [1080, 1920],
  link: [1200, 630],
} as const satisfies Record<string, readonly [number, number]>

type Paper = keyof typeof PAPERS
/** A size that has a name. */
export type SizeName = Paper | `${Paper}-landscape` | keyof typeof PICTURES
/** A size as a user writes it: a name, or measures of its own. */
export type Size = SizeName | `${number}x${number}${'mm' | 'px'}`

/** Every size that has a name, in the order they are listed to people. */
export const SIZE_NAMES: readonly string[] = [
  ...Object.keys(PAPERS),
  ...Object.keys(PAPERS).map(name => `${name}-landscape`),
  ...Object.keys(PICTURES),
]

/** A size by its own measures: `600x900mm`, `1080x1350px`. */
const SIZE_PATTERN = /^(\d{1,5}(?:\.\d{1,3})?)x(\d{1,5}(?:\.\d{1,3})?)(mm|px)$/

/** A CSS pixel is 1/96 inch: what a picture's millimetres mean in the report. */
const MM_PER_PIXEL = INCH / 96

const paper = (name: string, width: Mm, height: Mm): Sheet => ({ name, width, height, pixels: null })

const picture = (name: string, width: number, height: number): Sheet => ({
  name,
  width: width * MM_PER_PIXEL,
  height: height * MM_PER_PIXEL,
  pixels: { width, height },
})

/** The smallest and largest sheet side: a label, and the longest page that PDF allows, at 1:10. */
const SIDE = { mm: [20, 50_800], px: [64, 30000] } as const

/** The sheet that a size names, or undefined if it names none or one that cannot be made. */
export function sheetOf(size: string): Sheet | undefined {
  const name = size.toLowerCase()
  if (Object.hasOwn(PICTURES, name)) {
    const [width, height] = PICTURES[name as keyof typeof PICTURES]
    return picture(name, width, height)
  }
  const turned = name.endsWith('-landscape')
  const upright = turned ? name.slice(0, -'-landscape'.length) : name
  if (Object.hasOwn(PAPERS, upright)) {
    const [width, height] = PAPERS[upright as keyof typeof PAPERS]
    return turned ? paper(name, height, width) : paper(name, width, height)
  }
  const own = SIZE_PATTERN.exec(name)
  if (!own) return undefined
  const [width, height, unit] = [Number(own[1]), Number(own[2]), own[3] as 'mm' | 'px']
  const [least, most] = SIDE[unit]
  if (Math.min(width, height) < least || Math.max(width, height) > most) return undefined
  const plain = `${width}x${height}${unit}`
  if (unit === 'mm') return paper(plain, width, height)
  return Number.isInteger(width) && Number.isInteger(height) ? picture(plain, width, height) : undefined
}

/** The pixels of a PNG of this sheet: its own if it is a picture, else the paper at `dpi`. */
export function pixelSize(sheet: Sheet, dpi: number): { width: number; height: number } {
  if (sheet.pixels) return sheet.pixels
  const pixels = (length: Mm) => Math.max(1, Math.round((length / INCH) * dpi))
  return { width: pixels(sheet.width), height: pixels(sheet.height) }
}

/** What social networks leave of a picture, in its middle, and where they do. In pixels. */
const KEPT: Readonly<
  Record<string, { readonly width: number; readonly height: number; readonly where: string }>
> = {
  '1080x1350': { width: 1012.5, height: 1350, where: 'profiles, which show 3:4' },
  '1080x1920': { width: 1080, height: 1420, where: 'stories, where buttons lie over the rest' },
}

/** The part of a picture that can be seen wherever it is shown; undefined where that is all of it. */
export function keptOf({ width, height, pixels }: Sheet): { box: Box; where: string } | undefined {
  const kept = pixels && KEPT[`${pixels.width}x${pixels.height}`]
  if (!kept) return undefined
  const size = { width: (kept.width / pixels.width) * width, height: (kept.height / pixels.height) * height }
  return {
    box: { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size },
    where: kept.where,
  }
}

/** What a composition is chosen by: how wide the sheet is for its height. */
export type Shape = 'tall' | 'portrait' | 'square' | 'landscape' | 'wide'

export function shapeOf({ width, height }: Pick<Sheet, 'width' | 'height'>): Shape {
  const ratio = width / height
  if (ratio < 0.6) return 'tall'
  if (ratio < 0.87) return 'portrait'
  if (ratio < 1.2) return 'square'
  return ratio < 1.7 ? 'landscape' : 'wide'
}

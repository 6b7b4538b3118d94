import type { ToInks } from '../../../media/picture/colours.ts'
import type { Ink, PaintedBox } from '../../../model/drawing.ts'
import { rgbOf } from '../../../trade/colour/hex.ts'
import { inksOf, RICH_BLACK } from '../../../trade/colour/inks.ts'
import { type Dictionary, name, number, type PdfFile, type Ref } from './objects.ts'

/** How a page says in which colour it fills. */
export interface Inks {
  fillText(ink: Ink): string
  /** A box of the drawing, as it is there. */
  fillBox(box: PaintedBox): string
  /** A colour that is no ink of the look, `#RRGGBB`: that of a part of an emoji. */
  readonly fillPicture: (rgb: string) => string
  /** For lines instead of areas. */
  stroke(ink: Ink): string
  /** Before pixels, which are grey where there are inks. */
  readonly pixels: string
  /** What of it a page must list. */
  resources(): Dictionary
}

/** The operators of colour have a twin in capitals for lines. */
const forLines = (fill: string): string =>
  fill.replace(/\b(?:rg|k|cs|scn)\b(?! gs)/g, word => word.toUpperCase())

/** Light: red, green and blue. */
export const rgbInks = (): Inks => {
  const fill = (rgb: string) =>
    `${rgbOf(rgb)
      .map(value => number(value / 255))
      .join(' ')} rg`
  return {
    fillText: ({ rgb }) => fill(rgb),
    fillBox: ({ fill: { rgb } }) => fill(rgb),
    fillPicture: fill,
    stroke: ({ rgb }) => forLines(fill(rgb)),
    pixels: '',
    resources: () => ({}),
  }
}

/** A grey is black ink alone. */
const isNeutral = (rgb: string): boolean => new Set(rgbOf(rgb)).size === 1

export const isBlack = ({ cmyk }: Pick<Ink, 'cmyk'>): boolean =>
  cmyk !== undefined && cmyk[3] === 100 && cmyk.slice(0, 3).every(ink => ink === 0)

/** What everything on a page is printed with, in per cent, or from a plate of its own. */
export interface Press {
  ink(ink: Ink): { readonly spot: string | undefined; readonly cmyk: readonly number[] }
  /** A large area of black takes other inks under it. */
  box(box: PaintedBox): ReturnType<Press['ink']>
  /** A colour that is no ink of the look, `#RRGGBB`. */
  picture(rgb: string): readonly number[]
}

export function pressOf(rich: ReadonlySet<PaintedBox>, spot: boolean, toInks: ToInks | undefined): Press {
  // A colour without inks of its own has those that the printer's profile gives it.
  const converted = (rgb: string): readonly number[] =>
    toInks ? [...toInks(Uint8Array.of(...rgbOf(rgb), 255))].map(ink => ink / 2.55) : inksOf(rgb)
  const ink = (ink: Ink) => ({ spot: spot ? ink.spot : undefined, cmyk: ink.cmyk ?? converted(ink.rgb) })
  return {
    ink,
    box: box => {
      const own = ink(box.fill)
      return isBlack(box.fill) && rich.has(box) ? { ...own, cmyk: RICH_BLACK } : own
    },
    picture: rgb => (isNeutral(rgb) ? inksOf(rgb) : converted(rgb)),
  }
}

/**
 * Inks: cyan, magenta, yellow and black, and spot colours on plates of their own. Black text is black ink alone and is
 * printed over what is under it, so that no white edge shows where plates do not meet; all else knocks out.
 */
export function printInks(
  file: PdfFile,
  rich: ReadonlySet<PaintedBox>,
  spot: boolean,
  toInks: ToInks | undefined,
): Inks {
  const spaces = new Map<string, Ref>()
  const spaceOf = (ink: Ink): string => {
    const plate = ink.spot!
    if (!spaces.has(plate)) spaces.set(plate, separation(file, plate, ink.cmyk!))
    return `S${[...spaces.keys()].indexOf(plate) + 1}`
  }
  const press = pressOf(rich, spot, toInks)
  const process = (cmyk: readonly number[]): string =>
    `${cmyk.map(each => number(each / 100, 4)).join(' ')} k`
  const paint = (ink: Ink, { spot, cmyk }: ReturnType<Press['ink']>): string =>
    spot === undefined ? process(cmyk) : `/${spaceOf(ink)} cs 1 scn`
  return {
    fillText: ink => `/${isBlack(ink) ? 'Over' : 'Knock'} gs ${paint(ink, press.ink(ink))}`,
    fillBox: box => `/Knock gs ${paint(box.fill, press.box(box))}`,
    fillPicture: rgb => `/Knock gs ${process(press.picture(rgb))}`,
    stroke: ink => `/Knock gs ${forLines(paint(ink, press.ink(ink)))}`,
    pixels: '/Knock gs',
    resources: () => ({
      ExtGState: {
        Over: { Type: name('ExtGState'), OP: true, op: true, OPM: 1 },
        Knock: { Type: name('ExtGState'), OP: false, op: false, OPM: 0 },
      },
      ColorSpace: {
        All: separation(file, 'All', [100, 100, 100, 100]),
        ...Object.fromEntries([...spaces.values()].map((ref, i) => [`S${i + 1}`, ref])),
      },
    }),
  }
}

/** A plate of its own, and the inks that stand for it where there is none (ISO 32000-1, 8.6.6.4). */
const separation = (file: PdfFile, plate: string, cmyk: readonly number[]): Ref =>
  file.add([
    name('Separation'),
    name(plate),
    name('DeviceCMYK'),
    { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: cmyk.map(ink => ink / 100), N: 1 },
  ])

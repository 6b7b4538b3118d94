import type { Imprint, Party } from './imprint.ts'
import type { Ink } from './ink.ts'
import type { Print } from './output.ts'
import type { Mm } from './sheet.ts'
import type { TextField } from './sign-file/fields.ts'

export type { Party } from './imprint.ts'
export type { Print, PrintWord } from './output.ts'

export const FORMATS = ['png', 'jpg', 'svg', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

/** Is a file of this format a picture in pixels, which needs words beside it for those who cannot see it? */
export const isPixels = (format: Format): boolean => format === 'png' || format === 'jpg'

/** How words are drawn in a PDF: as text, as curves, or as pixels. In each they can be searched and read aloud. */
export const PDF_KINDS = ['live', 'outline', 'raster'] as const
export type PdfKind = (typeof PDF_KINDS)[number]

/** One file to make: a size by name, and a format. */
export interface Output {
  readonly size: string
  readonly format: Format
  /** The words of the sign alone instead of the sign. */
  readonly edition?: 'large-print'
  /** Of a sign with a sheet for each language, which. */
  readonly language?: string
}

export interface QuoteLine {
  /** The fields of the file that its parts were typed in: `quote`, `quote[2].text`, `quote.lines[0].speaker`. */
  readonly fields: { readonly speaker: string; readonly text: string }
  readonly speaker: string | undefined
  readonly text: string
  readonly time: string | undefined
  readonly side: 'left' | 'right' | undefined
}

export interface Quote {
  readonly lines: readonly QuoteLine[]
  readonly style: 'lines' | 'chat' | 'prose'
  readonly source: string | undefined
}

export interface Phone {
  /** In the groups of its country. */
  readonly number: string
  /** What is dialled for a number with letters: `0800 356 9377` for `0800 FLOWERS`. */
  readonly digits: string | undefined
  /** What rings it from anywhere, or writes to it: `tel:+442072193528`, `sms:60777`; undefined where a part of it is redacted. */
  readonly uri: string | undefined
  /** The country it is written for: GB, IE, US … */
  readonly region: string | undefined
  /** Messages are sent to it; or it is one of the few digits that a city or a service has. */
  readonly kind: 'sms' | 'short' | undefined
  readonly label: string | undefined
  readonly cost: string | undefined
  /** The day somebody last rang it: `2026-03-14`. */
  readonly verified: string | undefined
  /** It is one of those kept for drama, and meant to be. */
  readonly fictional: boolean
}

/** A code to scan. */
export interface Qr {
  /** What a phone reads from it: `tel:+442072193528`. */
  readonly payload: string
  /** How many modules it is wide, without its quiet zone. */
  readonly modules: number
  /** Words beside it. */
  readonly label: string | undefined
  /** What it leads to, as it is said to those who cannot scan it. */
  readonly means: string
}

/** A picture or a logo. */
export interface Picture {
  /** The file, from the folder of the sign. */
  readonly src: string
  /** What it shows, in words. */
  readonly alt: string | undefined
  /** Who made it. */
  readonly credit: string | undefined
  /** The point that is kept where it is cut, as parts of the way from left to right and from top to bottom. */
  readonly focus: readonly [x: number, y: number] | undefined
  /** Upright, in pixels, or in the units of its drawing. */
  readonly width: number
  readonly height: number
}

export interface Detail {
  /** The field of the file that it was typed in: `details[0]`. */
  readonly field: string
  readonly label: string
  readonly value: string
}

export const ARRANGEMENTS = ['stacked', 'side', 'sheets'] as const

/** What a sign may favour. */
export const EMPHASES = ['quote', 'phone', 'picture', 'headline'] as const
export type Emphasis = (typeof EMPHASES)[number]

export const TEXTURES = ['auto', 'none'] as const

/** The other language of a sign in two. */
export interface Bilingual {
  /** How the two share the sheet, if the sign says so. */
  readonly arrangement: (typeof ARRANGEMENTS)[number] | undefined
  /** The whole sign in the other language. */
  readonly other: Sign
  /** Of it, what the first language has not said already. */
  readonly own: Sign
}

/** The fields that are one text and nothing else, as they are printed. */
type Texts = { readonly [F in Exclude<TextField, 'headline'>]: string | undefined }

/**
 * A sign, decided: defaults are filled in, texts are clean, colours are known, nothing is left to doubt. Plain data
 * that can be hashed, cached and sent to a worker.
 */
export interface Sign extends Texts {
  readonly template: string
  /** A canonical BCP 47 tag. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The fields that the file gives by language: `headline`, `quote.lines[0].text`. */
  readonly translated: readonly string[]
  readonly bilingual: Bilingual | undefined
  readonly headline: string
  readonly details: readonly Detail[]
  readonly image: Picture | undefined
  readonly quote: Quote | undefined
  readonly phone: Phone | undefined
  readonly qr: Qr | undefined
  readonly logo: Picture | undefined
  readonly publisher: Party | undefined
  /** Who printed and promoted it. */
  readonly imprint: Imprint | undefined
  /** The line that tells the sign from an official one; undefined where the sign wants none. */
  readonly disclosure: string | undefined
  /** The look's palette, with the sign's own colours in it. */
  readonly colours: Readonly<Record<string, Ink>>
  /** What the look is made of: as it will, or plain. */
  readonly texture: (typeof TEXTURES)[number]
  /** The sign's own typefaces by the look's role: files as they were typed. */
  readonly fonts: Readonly<Record<string, string>>
  readonly readFrom: Mm | undefined
  /** What its arrangement favours. */
  readonly emphasis: Emphasis | undefined
  readonly print: Print
  /** Pixels per inch of a PNG on paper, when no flag says otherwise. */
  readonly dpi: number
  readonly outputs: readonly Output[]
}

/** What an output shows: the sign, or the sheets of its languages: all as the pages of a PDF, one as a picture. */
export function signsOn(sign: Sign, { language }: Output): readonly Sign[] {
  const { bilingual } = sign
  if (bilingual?.arrangement !== 'sheets') return [sign]
  const sheets = [{ ...sign, bilingual: undefined }, bilingual.other]
  return language === undefined ? sheets : sheets.filter(each => each.language === language)
}

import type { Place } from '../../model/diagnostic.ts'
import type { Role } from '../../model/drawing.ts'
import type { Material } from '../../model/material.ts'
import type { Mm, Shape, Sheet } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import type { Field } from '../../model/sign-file/fields.ts'
import { inLanguage } from '../../trade/language/tags.ts'
import type { Colours, Palette } from './colours.ts'
import { COMMON_WORDS } from './common-words.ts'

/** The part of CSS flexbox that places boxes. Numbers are millimetres. */
export interface BoxStyle {
  readonly flexDirection?: 'row' | 'column' | 'row-reverse' | 'column-reverse'
  readonly justifyContent?:
    | 'flex-start'
    | 'center'
    | 'flex-end'
    | 'space-between'
    | 'space-around'
    | 'space-evenly'
  readonly alignItems?: 'stretch' | 'flex-start' | 'center' | 'flex-end'
  readonly alignSelf?: 'stretch' | 'flex-start' | 'center' | 'flex-end'
  readonly flexGrow?: number
  readonly flexShrink?: number
  readonly flexBasis?: Mm | `${number}%`
  readonly width?: Mm | `${number}%`
  readonly height?: Mm | `${number}%`
  readonly minHeight?: Mm
  readonly gap?: Mm
  readonly padding?: Mm
  readonly paddingTop?: Mm
  readonly paddingRight?: Mm
  readonly paddingBottom?: Mm
  readonly paddingLeft?: Mm
  readonly margin?: Mm
  readonly marginTop?: Mm
  readonly marginRight?: Mm
  readonly marginBottom?: Mm
  readonly marginLeft?: Mm
  readonly position?: 'relative' | 'absolute'
  readonly top?: Mm
  readonly right?: Mm
  readonly bottom?: Mm
  readonly left?: Mm
}

export interface BoxProps {
  readonly style?: BoxStyle
  /** A colour of the look, by role. */
  readonly fill?: string | undefined
  /** Of all corners, or of each: top left, top right, bottom right, bottom left. */
  readonly radius?: Mm | readonly [Mm, Mm, Mm, Mm] | undefined
  /** What it is made of, over its fill and under what it holds, in a colour of the look. A sign can do without. */
  readonly texture?: { readonly material: Material; readonly fill: string } | undefined
  /** No wider than the widest line of its words asks: a bubble, a label. Its `width` is then the most it may be. */
  readonly hug?: boolean
  readonly children?: Child
}

export interface TextProps {
  /** The field whose words these are, as it is written in a sign file: what a diagnostic and the report call it. */
  readonly field: string
  /** A style of the look's type table. */
  readonly type: string
  /** A colour of the look, by role. Default: `ink`. */
  readonly fill?: string
  readonly align?: 'start' | 'center' | 'end'
  /** What the text is to somebody who hears the page. */
  readonly as?: Role
  /** Space before and after, in ems of the text itself. */
  readonly before?: number
  readonly after?: number
  /**
   * A quarter turn: to the left it is read upwards. Such a text is one line, as large as its place allows, and asks for
   * no room: it stands in a row that has a height.
   */
  readonly turn?: 'left' | 'right'
  /** BCP 47 tag, where it differs from the sign's. */
  readonly language?: string
  readonly children?: string | undefined
}

/** The sign's QR code on a white tile, as large as the box that `style` makes: a square, or the largest within it. */
export interface QrProps {
  readonly style: BoxStyle
  readonly children?: undefined
}

export interface LanguagesProps {
  readonly arrangement: 'stacked' | 'side'
  /** The clear ground between two blocks; the gutter where signgen sets running text of stacked ones in columns. */
  readonly gap: Mm
  readonly gutter?: Mm | undefined
  /** Of the box round both, and of each. */
  readonly style?: BoxStyle | undefined
  readonly block?: BoxStyle | undefined
  readonly blocks: readonly { readonly language: string; readonly draws: Child }[]
}

/** A picture of the sign's, in the box that `style` makes. */
export interface PictureProps {
  readonly field: 'image' | 'logo'
  readonly style: BoxStyle
  /** Fill the box as far as a quarter of the picture’s height cut off will do, or be whole within it. Default: cover. */
  readonly fit?: 'cover' | 'contain' | undefined
  /** The point that is kept where it is cut, as parts of the way from left and top, unless the sign names one. */
  readonly focus?: readonly [x: number, y: number] | undefined
  /** The colour of the look that it is printed in, as dots; lines of a drawing keep their own. */
  readonly screen?: string | undefined
  readonly children?: undefined
}

export interface Intrinsic {
  box: BoxProps
  text: TextProps
  picture: PictureProps
  qr: QrProps
  fragment: { readonly children?: Child }
  /** The blocks of two languages; the part `EachLanguage` makes it. */
  languages: LanguagesProps
}

export type ElementProps = Readonly<Record<string, unknown>>

export interface Element {
  readonly type: keyof Intrinsic | ((props: never) => Child)
  readonly props: ElementProps
  /** Where it was written, in a look of the user's own. */
  readonly at?: Place
}

export type Child = Element | string | number | boolean | null | undefined | readonly Child[]

/** How a kind of text is set. All of it is in proportion: sizes are solved so that the words fill the sheet. */
export interface TypeStyle {
  /** Typeface by role: a key of the look's `faces`. */
  readonly face: string
  /** Size in proportion to the running text, which is 1. For `measure`, the most it may grow to before it must break. */
  readonly size: number
  /**
   * `flow` breaks into as many lines as it needs; `measure` is display type, as wide as its measure wherever that
   * is in proportion; `line` is display type that is never broken; `small` keeps to `size` whatever the rest does,
   * in hundredths of the sheet.
   */
  readonly fit: 'flow' | 'measure' | 'line' | 'small'
  /** Texts of one group grow together. Default: the style's own name. */
  readonly group?: string
  /** Line height in ems. Default 1.2. */
  readonly leading?: number
  readonly caps?: boolean
  /** Tracking in ems. */
  readonly tracking?: number
  /** `balance` evens the lines out, `pretty` only keeps the last from being a single word. Default: balance. */
  readonly wrap?: 'balance' | 'pretty'
}

/** The words that a look adds, in one language. */
export type LookWords = Readonly<Record<string, string>>

/** What a look is given to draw in one of two languages: what the one before has not said already. */
export interface LanguageScene {
  readonly language: string
  readonly scene: Scene
}

/** A sign whose fields `Needs` are all there. */
export type SignWith<Needs extends Field> = Sign & {
  readonly [Name in Needs & keyof Sign]: NonNullable<Sign[Name]>
}

/** What a look is given to draw from. The fields that it needs are there; of the others each may be undefined. */
export interface Scene<Needs extends Field = never> {
  readonly sign: SignWith<Needs>
  readonly sheet: Sheet
  readonly shape: Shape
  /** A hundredth of the sheet, in millimetres: √(width × height) / 100. Margins and rules are told in it. */
  readonly u: Mm
  readonly words: LookWords
  /** How the blocks of a bilingual sign stand to each other; undefined on a sign in one language. */
  readonly arrangement: 'stacked' | 'side' | undefined
  /** What is to be drawn in each language of a bilingual sign, the first first; `EachLanguage` draws it. */
  readonly each: readonly LanguageScene[]
  /** Who printed and promoted the sign, as it is worded on this sheet: a printer is named on paper alone. */
  readonly imprint: string | undefined
}

/** One way to arrange the words of a sign. */
export interface Arrangement {
  /** What the report calls it: `two-columns`. */
  readonly name: string
  readonly draw: (scene: Scene) => Child
  /** What differs in it from the look's type table. */
  readonly type?: Readonly<Record<string, Partial<TypeStyle>>>
}

/** A look. */
export interface Template {
  readonly name: string
  readonly description: string
  /** The fields it shows. A sign that has others is warned. */
  readonly shows: readonly Field[]
  /** The fields it cannot do without, besides the headline. */
  readonly needs: readonly Field[]
  /** The lines of `quote` are what the sign itself says to do, and nobody's words that would want a source. */
  readonly steps?: boolean
  /** Its colours by role. Of `ground`, `ink`, `accent` and `panel` those that it leaves out are like ground and ink. */
  readonly colours: Colours
  /** Other colours that it is drawn in, by a name that a sign gives as its `palette`. Roles left out follow. */
  readonly palettes?: Readonly<Record<string, Palette>>
  /** Typefaces by role: family and weight. */
  readonly faces: Readonly<Record<string, readonly [family: string, weight: number]>>
  readonly type: Readonly<Record<string, TypeStyle>>
  /** Words it supplies itself, by language. */
  readonly words: Readonly<Record<string, LookWords>>
  readonly draw: (scene: Scene) => Child
  /**
   * The arrangements that suit a scene, the preferred first. signgen lays them out until one is good enough, and else takes
   * the best: `signgen explain layout`. Without it, or where it gives none, there is one: `draw`.
   */
  readonly arrangements?: (scene: Scene) => readonly Arrangement[]
  /** How its code is called, where it is not signgen's own. */
  readonly within?: <Value>(work: () => Value) => Value
}

/** A look as it is declared: `Needs` are the fields that every sign it draws has. */
export interface TemplateOf<Needs extends Field> extends Omit<Template, 'needs' | 'draw' | 'within'> {
  readonly needs: readonly Needs[]
  readonly draw: (scene: Scene<Needs>) => Child
}

/**
 * Declare a look. It gives back what it is given; the compiler checks it on the way, and knows in `draw` that the fields
 * it needs are there: a sign that lacks one is never drawn.
 */
export const defineTemplate = <Needs extends Field = never>(template: TemplateOf<Needs>): Template =>
  template as unknown as Template

/**
 * The words of a look in a language. Where it has none of its own in that language, the common ones stand in for those
 * that it has in English.
 */
export function lookWords(template: Template, language: string): LookWords {
  const wanted = template.words.en ?? {}
  const common = Object.entries(inLanguage(COMMON_WORDS, language) ?? {})
  return {
    ...Object.fromEntries(common.filter(([key]) => Object.hasOwn(wanted, key))),
    ...inLanguage(template.words, language),
  }
}

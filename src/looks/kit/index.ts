/** What `signgen` is to a look: all that one may import, and nothing that draws. */

export type { Sheet } from '../../model/sheet.ts'
export type { Sign } from '../../model/sign.ts'
export type { Field } from '../../model/sign-file/fields.ts'
export { FIELDS as EVERY_FIELD } from '../../model/sign-file/printed.ts'
export type { Palette } from './colours.ts'
export type {
  Arrangement,
  BoxProps,
  BoxStyle,
  Child,
  Element,
  LookWords,
  Scene,
  SignWith,
  Template,
  TemplateOf,
  TextProps,
  TypeStyle,
} from './template.ts'
export { defineTemplate } from './template.ts'

export type { BoxProps, BoxStyle, Child, Element, LookWords, Scene, Template, TextProps, TypeStyle } from './template.ts'
export { defineTemplate } from './template.ts'
export type { Sign } from './sign.ts'

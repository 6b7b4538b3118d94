import type { Child, Element, ElementProps, Intrinsic } from './template.ts'

/**
 * The JSX of templates: a tag and its props become a plain element, a component is called when the tree is
 * expanded. Nothing of React is needed.
 */
export function jsx(type: Element['type'], props: ElementProps): Element {
  return { type, props }
}

export { jsx as jsxDEV, jsx as jsxs }

export const Fragment = 'fragment'

export namespace JSX {
  export type Element = import('./template.ts').Element
  export type ElementType = keyof Intrinsic | ((props: never) => Child)
  export interface IntrinsicElements extends Intrinsic {}
  export interface ElementChildrenAttribute {
    children: unknown
  }
}

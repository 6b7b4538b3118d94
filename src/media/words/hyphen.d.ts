declare module 'hyphen' {
  export type Patterns = readonly [levels: readonly (readonly number[])[], trie: object]
  /** A hyphenator by patterns of TeX. */
  export default function createHyphenator(
    patterns: Patterns,
    options: { readonly hyphenChar: string; readonly html: boolean; readonly minWordLength: number },
  ): (text: string) => string
}

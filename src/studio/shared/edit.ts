/** Words put in place of a stretch of text. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly insert: string
}

export const applied = (text: string, { from, to, insert }: Edit): string =>
  text.slice(0, from) + insert + text.slice(to)

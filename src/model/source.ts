/** A stretch of source text: UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
  /** The file that it lies in, where that is not the sign: a `campaign.yaml`. */
  readonly of?: Source | undefined
}

/** A file's text with the path that people know it by. */
export interface Source {
  readonly path: string
  readonly text: string
}

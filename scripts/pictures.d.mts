export interface Change {
  readonly name: string
  readonly drawn: string
  readonly kept: string
}
export const changesIn: (folder: string, names?: readonly string[]) => Change[]
export const accept: (changes: readonly Change[]) => void
export const pageOf: (changes: readonly Change[]) => string

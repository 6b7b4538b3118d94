/** The examples that are one sign, with what the first line of the file says of them. */
export const campaigns: readonly {
  readonly name: string
  readonly template: string
  readonly says: string
}[]
export const galleryLines: () => string

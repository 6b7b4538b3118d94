export const campaigns: readonly { readonly name: string }[]
export const galleryLines: () => string

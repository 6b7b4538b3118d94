import type { Code } from '../model/codes.ts'

/** Something that could not be read: a diagnostic without a place. Paths are as people know them. */
export interface Trouble {
  readonly path: string
  readonly code: Code
  readonly message: string
  readonly hint?: string
}

export const outside = (
  path: string,
  hint = 'move it there, or name a wider folder with --root',
): Trouble => ({
  path,
  code: 'file-outside',
  message: `\`${path}\` is outside the folder that signs may be read from`,
  hint,
})

/** `from` says which folder a path counts from. */
export const missing = (path: string, from: string): Trouble => ({
  path,
  code: 'file-missing',
  message: `There is no file or folder \`${path}\``,
  hint: `paths count from the folder ${from}`,
})

export const unreadable = (path: string, why: string): Trouble => ({
  path,
  code: 'file-unreadable',
  message: `\`${path}\` cannot be read: ${why}`,
})

export const tooLarge = (path: string): Trouble => ({
  path,
  code: 'file-too-large',
  message: `\`${path}\` is too large`,
})

export const notUtf8 = (path: string): Trouble => ({
  path,
  code: 'file-encoding',
  message: `\`${path}\` is not UTF-8 text`,
  hint: 'save it as UTF-8 in your editor',
})

/** A text that a quotation is taken from may be a whole report: of a file that a sign names, so many bytes. */
export const MOST_OF_NAMED = 10_000_000

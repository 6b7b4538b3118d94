import type { Code } from '../../model/codes.ts'
import type { ReadFile } from '../../model/diagnostic.ts'
import type { Wrong } from './format.ts'
import { type Header, headerOf } from './header.ts'

/** A picture has at most so many bytes: what a good camera makes of a photograph, and far more than a sign can use. */
const MOST_BYTES = 50_000_000

/** What is said of a file in general, of a picture. */
const OF_PICTURE: Readonly<Partial<Record<Code, Code>>> = {
  'file-missing': 'image-missing',
  'file-outside': 'image-outside',
  'file-too-large': 'image-too-large',
}

/** A drive of Windows has one letter. */
const REMOTE = /^(?:[a-z][a-z\d+.-]+:|\/\/|\\\\)/i

/** The file of a picture, and what it says of itself; or why it cannot be used. */
export async function openPicture(
  src: string,
  read: ReadFile,
): Promise<{ readonly bytes: Uint8Array; readonly header: Header } | Wrong> {
  if (REMOTE.test(src)) {
    const message = `\`${src.length > 60 ? `${src.slice(0, 60)}…` : src}\` is an address, and signgen opens none`
    return { code: 'image-remote', message, hint: 'save the picture beside the sign and name that file' }
  }
  const file = read(src, MOST_BYTES)
  if ('code' in file) {
    const { code, message } = file
    const hint = code === 'file-too-large' ? 'save it smaller: 50 MB are the most' : file.hint
    return { code: OF_PICTURE[code] ?? code, message, hint }
  }
  const header = await headerOf(src, file.bytes)
  return 'code' in header ? header : { bytes: file.bytes, header }
}

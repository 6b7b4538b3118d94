import { decode } from '../../media/picture/decode.ts'
import { type Header, headerOf, UNREADABLE, type Wrong } from '../../media/picture/header.ts'
import type { Artwork, Pictures } from '../../model/artwork.ts'
import type { Code } from '../../model/codes.ts'
import type { Finding, ReadFile, Report } from '../../model/diagnostic.ts'
import type { Picture, Sign } from '../../model/sign.ts'
import type { SignFile } from '../../model/sign-file/sign-file.ts'
import { fieldName, spanAt, type Tree } from '../../model/tree.ts'
import { isMap } from './normalise.ts'

/** A picture has at most so many bytes: what a good camera makes of a photograph, and far more than a sign can use. */
export const MOST_BYTES = 50_000_000

/** What is said of a file in general, of a picture. */
const OF_PICTURE: Readonly<Partial<Record<Code, Code>>> = {
  'file-missing': 'image-missing',
  'file-outside': 'image-outside',
  'file-too-large': 'image-too-large',
}

/** A drive of Windows has one letter. */
const REMOTE = /^(?:[a-z][a-z\d+.-]+:|\/\/|\\\\)/i

/** The file of a picture, and what it says of itself; or why it cannot be used. */
async function opened(
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
    const hint =
      code === 'file-missing'
        ? 'paths count from the folder of the sign file'
        : code === 'file-too-large'
          ? 'save it smaller: 50 MB are the most'
          : file.hint
    return { code: OF_PICTURE[code] ?? code, message, hint }
  }
  const header = await headerOf(src, file.bytes)
  return 'code' in header ? header : { bytes: file.bytes, header }
}

/** Where there is nobody to bring files. */
const notThere: ReadFile = name => ({ code: 'file-missing', message: `There is no file \`${name}\`` })

/** A picture that a sign names, decided. Reports what keeps it from being used. */
export async function pictureOf(
  field: 'image' | 'logo',
  file: Pick<SignFile, 'image' | 'logo'>,
  tree: Tree,
  report: Report,
  read: ReadFile = notThere,
): Promise<Picture | undefined> {
  const typed = file[field]
  if (typed === undefined) return undefined
  const { src, alt, credit, focus } = isMap(typed) ? typed : { src: typed }
  // What stands for nothing is told already.
  if (!src.trim() || src.includes('${')) return undefined
  const found = await opened(src, read)
  if ('code' in found) {
    const path = isMap(typed) ? [field, 'src'] : [field]
    report({ ...found, span: spanAt(tree, path), field: fieldName(path) })
    return undefined
  }
  const { width, height } = found.header
  return { src, alt, credit, focus: focus === undefined ? undefined : pointOf(focus), width, height }
}

const ACROSS: Readonly<Record<string, number>> = { left: 0, right: 1 }
const DOWN: Readonly<Record<string, number>> = { top: 0, bottom: 1 }

/** `top`, `right top`, `70% 30%`: words in any order, per cents from the left and from the top. */
function pointOf(focus: string): readonly [number, number] {
  const words = focus.split(/ +/)
  const [x, y] = words.map(word =>
    word.endsWith('%') ? Math.min(1, Number.parseInt(word, 10) / 100) : undefined,
  )
  const side = (sides: Readonly<Record<string, number>>) =>
    words.map(word => sides[word]).find(place => place !== undefined)
  return [side(ACROSS) ?? x ?? 0.5, side(DOWN) ?? y ?? 0.5]
}

/** The pictures that a sign calls for, decoded. Reports those that turn out to be damaged; then there are none. */
export async function picturesOf(sign: Sign, read: ReadFile, report: Report): Promise<Pictures | undefined> {
  const pictures: { image?: Artwork; logo?: Artwork } = {}
  let whole = true
  for (const field of ['image', 'logo'] as const) {
    const picture = sign[field]
    if (!picture) continue
    const found = await opened(picture.src, read)
    const artwork = 'code' in found ? undefined : await decode(found.bytes, found.header)
    if (artwork) pictures[field] = artwork
    else {
      whole = false
      report({ ...('code' in found ? found : damaged(picture)), field })
    }
  }
  return whole ? pictures : undefined
}

const damaged = ({ src }: Picture): Pick<Finding, 'code' | 'message' | 'hint'> => ({
  code: 'image-invalid',
  message: `\`${src}\` is damaged, or has nothing in it to be seen`,
  hint: UNREADABLE,
})

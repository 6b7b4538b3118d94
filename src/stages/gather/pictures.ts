import { decode } from '../../media/picture/decode.ts'
import { UNREADABLE } from '../../media/picture/header.ts'
import { openPicture } from '../../media/picture/open.ts'
import type { Artwork, Pictures } from '../../model/artwork.ts'
import type { Finding, ReadFile, Report } from '../../model/diagnostic.ts'
import type { Picture, Sign } from '../../model/sign.ts'

type Named = Pick<Sign, 'language' | 'image' | 'logo'>

/**
 * The pictures of signs, by their languages; those that name the same files share them. Reports what turns out to be
 * damaged; then there are none.
 */
export async function picturesOf(
  signs: Iterable<Named>,
  read: ReadFile,
  report: Report,
): Promise<ReadonlyMap<string, Pictures> | undefined> {
  const found = new Map<string, Pictures>()
  const known = new Map<string, Pictures | undefined>()
  for (const sign of signs) {
    const files = JSON.stringify([sign.image?.src, sign.logo?.src])
    if (!known.has(files)) known.set(files, await decoded(sign, read, report))
    const pictures = known.get(files)
    if (!pictures) return undefined
    found.set(sign.language, pictures)
  }
  return found
}

async function decoded(sign: Named, read: ReadFile, report: Report): Promise<Pictures | undefined> {
  const pictures: { image?: Artwork; logo?: Artwork } = {}
  let whole = true
  for (const field of ['image', 'logo'] as const) {
    const picture = sign[field]
    if (!picture) continue
    const found = await openPicture(picture.src, read)
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

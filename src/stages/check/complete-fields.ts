import type { SignFile } from '../../model/sign-file/sign-file.ts'
import { isMap } from './normalise.ts'

/** Of a file that has errors, the fields in which nothing is missing: the rules find what is there, and all of it. */
export function whole(file: SignFile): SignFile {
  const named = (party: unknown) =>
    typeof party === 'string' || (party as { name?: unknown } | undefined)?.name !== undefined
  const { quote, phone, qr, publisher, imprint, details, image, logo, ...rest } = file
  const sourced = (picture: SignFile['image']) => typeof picture === 'string' || picture?.src !== undefined
  const lines = isMap(quote) ? quote.lines : Array.isArray(quote) ? quote : []
  const said =
    Array.isArray(lines) &&
    lines.every(
      line => typeof line === 'string' || (line as { text?: unknown } | undefined)?.text !== undefined,
    )
  return {
    ...rest,
    ...(quote !== undefined && said && { quote }),
    ...(phone !== undefined && (typeof phone === 'string' || phone.number !== undefined) && { phone }),
    ...(sourced(image) && { image }),
    ...(sourced(logo) && { logo }),
    ...(qr !== undefined && (typeof qr === 'string' || qr.payload !== undefined) && { qr }),
    ...(publisher !== undefined && named(publisher) && { publisher }),
    ...(imprint &&
      Object.values(imprint).every(each => each === undefined || typeof each === 'string' || named(each)) && {
        imprint,
      }),
    ...(details?.every(each => each?.label !== undefined && each.value !== undefined) && { details }),
  } as SignFile
}

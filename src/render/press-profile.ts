import { toInks } from '../media/picture/colours.ts'
import type { ReadFile, Report } from '../model/diagnostic.ts'
import type { Sign } from '../model/sign.ts'
import { spanOf, type Tree } from '../model/tree.ts'
import { wrongProfile } from '../trade/colour/icc-profile.ts'

/** A profile of a printer is a megabyte or two. */
const MOST = 20_000_000

const FIELD = 'print.profile'

/**
 * The printer's profile: that of the options, or else the file that the sign names in `print`. A file that cannot be used
 * is told, and one for which there is no use.
 */
export function pressProfile(
  { print }: Sign,
  tree: Tree | undefined,
  given: Uint8Array | undefined,
  read: ReadFile,
  report: Report,
): Uint8Array | undefined {
  if (given) return given
  const name = print.profile
  // What stands for nothing is told already.
  if (!name?.trim() || name.includes('${')) return undefined
  if (print.colour === 'rgb') {
    // A campaign names it for those of its signs that have inks.
    if (tree && spanOf(tree, { field: FIELD, on: 'value' })?.of !== undefined) return undefined
    const message = `\`${FIELD}\` is the profile of a press, and the sign is printed in RGB, which has none`
    report({ code: 'field-unused', message, hint: 'add colour: cmyk, or leave it out', field: FIELD })
    return undefined
  }
  const file = read(name, MOST)
  if ('code' in file) {
    report({ ...file, field: FIELD })
    return undefined
  }
  const wrong = wrongProfile(file.bytes)
  if (!wrong) return file.bytes
  const message = `\`${name}\` is not a profile that a print file can use: ${wrong}`
  const hint = 'ask the printer for their CMYK output profile (.icc)'
  report({ code: 'profile-invalid', message, hint, field: FIELD })
  return undefined
}

/** Can colours be taken to the inks of a printer? Asked of a page with pictures in colour alone. */
export const canConvert = async (profile: Uint8Array | undefined): Promise<boolean> =>
  profile !== undefined && (await toInks(profile)) !== undefined

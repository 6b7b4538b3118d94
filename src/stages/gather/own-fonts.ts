import type { Template } from '../../looks/kit/template.ts'
import { FONTS } from '../../media/fonts/catalogue.ts'
import { DAMAGED, isSound, openFont } from '../../media/fonts/open.ts'
import type { ReadFile, Report } from '../../model/diagnostic.ts'
import type { FontFile } from '../../model/materials.ts'
import type { Output, Sign } from '../../model/sign.ts'
import { fieldName } from '../../model/tree.ts'

/** The files that a sign names as its fonts, by role; those that cannot be read are told. */
export function fontFiles(
  named: Sign['fonts'],
  read: ReadFile,
  report: Report,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const [role, name] of Object.entries(named)) {
    // What stands for nothing is told already.
    if (!name.trim() || name.includes('${')) continue
    const file = read(name)
    if ('code' in file) report({ ...file, field: fieldName(['fonts', role]) })
    else files.set(role, file.bytes)
  }
  return files
}

/** The weight of a role that the look does not have. */
const REGULAR = 400

/** Open the fonts that a sign brings; nothing, and what is wrong is told, if one of them cannot be used. */
export async function ownFonts(
  named: Sign['fonts'],
  { faces }: Template,
  outputs: readonly Output[],
  read: ReadFile,
  report: Report,
): Promise<ReadonlyMap<string, FontFile> | undefined> {
  const files = fontFiles(named, read, report)
  const own = new Map<string, FontFile>()
  const ids = new Map<string, Uint8Array | undefined>(
    FONTS.map(({ family, weight }) => [`${family} ${weight}`, undefined]),
  )
  const embedded = outputs.some(({ format }) => format === 'pdf')
  for (const [role, file] of files) {
    const field = fieldName(['fonts', role])
    const read = await openFont(file, faces[role]?.[1] ?? REGULAR)
    const font = 'bytes' in read && embedded && !(await isSound(read.bytes)) ? DAMAGED : read
    if ('wrong' in font) {
      const message = `The file of \`${field}\` ${font.wrong}`
      report({ code: 'font-invalid', message, hint: font.hint, field })
    } else if (embedded && !font.embeddable) {
      const message = `The maker of the font of \`${field}\` does not let a part of it be put into a PDF`
      const hint = 'use another font, or make a PNG or an SVG'
      report({ code: 'font-invalid', message, hint, field })
    } else {
      const { bytes } = font
      let id = font.name
      // Two files may go by one name.
      for (let i = 2; ids.has(id) && ids.get(id) !== bytes; i++) id = font.name.replace(/ \d+$/, `-${i}$&`)
      ids.set(id, bytes)
      own.set(role, { id, bytes, emoji: false })
    }
  }
  return own.size === files.size ? own : undefined
}

import { openPicture } from '../../media/picture/open.ts'
import type { ReadFile, Report } from '../../model/diagnostic.ts'
import type { Picture } from '../../model/sign.ts'
import type { SignFile } from '../../model/sign-file/sign-file.ts'
import { isMap } from './normalise.ts'

/** Where there is nobody to bring files. */
const notThere: ReadFile = name => ({ code: 'file-missing', message: `There is no file \`${name}\`` })

/** A picture that a sign names, decided. Reports what keeps it from being used. */
export async function pictureOf(
  field: 'image' | 'logo',
  file: Pick<SignFile, 'image' | 'logo'>,
  report: Report,
  read: ReadFile = notThere,
): Promise<Picture | undefined> {
  const typed = file[field]
  if (typed === undefined) return undefined
  const { src, alt, credit, focus } = isMap(typed) ? typed : { src: typed }
  // What stands for nothing is told already.
  if (!src.trim() || src.includes('${')) return undefined
  const found = await openPicture(src, read)
  if ('code' in found) {
    report({ ...found, field: isMap(typed) ? `${field}.src` : field })
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

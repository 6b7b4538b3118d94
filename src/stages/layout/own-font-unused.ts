import type { Paragraph } from '../../media/text/paragraph.ts'
import type { Report } from '../../model/diagnostic.ts'
import type { Sign } from '../../model/sign.ts'
import { fieldName } from '../../model/tree.ts'
import type { TextNode } from './expand.ts'

/** A font of the sign's own that has not one of the letters that its role sets: others are seen in its place. */
export function warnOfOtherLetters(
  texts: readonly TextNode[],
  paragraphs: readonly Paragraph[],
  { fonts }: Sign,
  report: Report,
): void {
  for (const [role, file] of Object.entries(fonts)) {
    const set = paragraphs.filter(({ text }, i) => texts[i]!.style.face === role && /\p{L}/u.test(text))
    if (!set.length || set.some(each => each.isSetIn(each.setting.faces[0]!))) continue
    const field = fieldName(['fonts', role])
    const message = `The font of \`${field}\` has not one of the letters that are set in it`
    const hint = `they are set in a font that comes with signgen; name one that has them, or delete ${file}`
    report({ code: 'font-invalid', severity: 'warning', message, hint, field })
  }
}

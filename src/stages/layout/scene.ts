import { type LookWords, lookWords, type Scene, type Template } from '../../looks/kit/template.ts'
import type { Report } from '../../model/diagnostic.ts'
import { type Mm, type Sheet, shapeOf } from '../../model/sheet.ts'
import type { Sign } from '../../model/sign.ts'
import { fieldAt } from '../../model/sign-file/field-at.ts'
import { traitsOf } from '../../model/sign-file/walk.ts'
import { pathOf } from '../../model/tree.ts'
import { imprintOf, mediumOf } from '../../trade/law/imprint.ts'
import type { Speech, TextNode } from './expand.ts'

/** What a look is given to draw a sign on a sheet from; of a bilingual one also what it is given for each language. */
export function sceneOf(sign: Sign, template: Template, sheet: Sheet, u: Mm): Scene {
  const shape = shapeOf(sheet)
  const { bilingual } = sign
  const usual = shape === 'landscape' || shape === 'wide' ? 'side' : 'stacked'
  const asked = bilingual?.arrangement === 'sheets' ? undefined : bilingual?.arrangement
  const other = bilingual && lookWords(template, bilingual.other.language)
  const scene = (spoken: Sign): Scene => ({
    sign: spoken,
    sheet,
    shape,
    u,
    words: inBoth(lookWords(template, spoken.language), lookWords(template, sign.language), other),
    arrangement: bilingual && (asked ?? usual),
    each: [],
    imprint: spoken.imprint && imprintOf(spoken.imprint, mediumOf(sheet)),
  })
  const first = scene(sign)
  if (!bilingual) return first
  const { own } = bilingual
  return {
    ...first,
    each: [
      { language: sign.language, scene: first },
      { language: own.language, scene: scene(own) },
    ],
  }
}

/** Words that must be said, in one language if there are none in the other. */
const MUST: ReadonlySet<string> = new Set(['disclosure', 'publisher', 'reconstruction'])

/** A word that a look has in one of two languages alone is left out: it would put that language first. */
const inBoth = (words: LookWords, first: LookWords, second: LookWords | undefined): LookWords =>
  second
    ? Object.fromEntries(
        Object.entries(words).filter(
          ([key]) => MUST.has(key) || (first[key] !== undefined && second[key] !== undefined),
        ),
      )
    : words

/** What is read at length, and not from afar: beside the same in another language it has lines of a good length. */
const isRunning = (field: string): boolean =>
  /^(?:note|details|quote|closing|disclosure|publisher|imprint)\b/.test(field)

/** The fields that a file gives by language are called so: `headline.cy`. */
export function speechOf(
  { language: first, translated }: Sign,
  { columns }: { readonly columns?: boolean },
): Speech {
  const byLanguage = new Set(translated)
  const fieldIn: Speech['fieldIn'] = (field, language = first) =>
    byLanguage.has(field) ? `${field}.${language}` : field
  return { language: undefined, fieldIn, ...(columns && { inColumns: isRunning }) }
}

/** Of a code or a picture there is one on a sheet. */
const isPictured = (field: string): boolean => fieldAt(pathOf(field)).some(each => traitsOf(each)?.pictured)

/** Words that a look draws in one language of a sign and not in the other, though the file has both. */
export function toldInOne(
  texts: readonly TextNode[],
  { translated, language, bilingual }: Sign,
  template: Template,
  report: Report,
): void {
  if (!bilingual) return
  const drawn = new Set(texts.map(({ field }) => field))
  for (const field of translated) {
    const [one, other] = [`${field}.${language}`, `${field}.${bilingual.other.language}`]
    const pictured = isPictured(field)
    if (drawn.has(one) === drawn.has(other) && !pictured) continue
    const lost = drawn.has(one) || pictured ? other : one
    report({
      code: 'field-unused',
      message: `The look ${template.name} shows \`${field}\` in one language alone, and not \`${lost}\``,
      hint: 'choose another look, or bilingual: sheets',
      field: lost,
    })
  }
}

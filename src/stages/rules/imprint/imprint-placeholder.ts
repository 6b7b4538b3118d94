import type { Remark, SignRule } from '../rule.ts'
import { parties } from './parties.ts'

/** Words that stand in forms and samples. Anytown and its postcodes are those of signgen's own examples. */
const SAMPLE =
  /\b(?:tba|tbc|tbd|todo|xxx+|lorem(?: ipsum)?|dolor sit amet|placeholder|insert (?:name|address|here)|your (?:(?:full |own )?name|address|street|town|organisation|organization|company|printer|postcode)(?: here)?|(?:name|address|postcode|street|company|printer) here|(?:first|full) name|name (?:and )?(?:surname|address)|(?:joe|fred|jane|john) (?:bloggs|doe|public)|jane doe|a\.? ?n\.? other|max mustermann|any street|fake street|ab1 2cd|xx\d{1,2} \d?xx|do not print)\b|\.\.\.|…|_{3,}|<[^<>]*>|\[[^[\]]*\]/i

export const imprintPlaceholder: SignRule = {
  code: 'imprint-placeholder',
  severity: 'error',
  why: 'The imprint still holds words of a sample.',
  cure: 'Put in the real name and address.',
  // Samples are printed oftener than one thinks.
  check: ({ sign: { imprint } }) => {
    if (!imprint) return []
    return parties(imprint).flatMap(([field, { name, address }]): Remark[] => {
      const [sample] = SAMPLE.exec(`${name}\n${address ?? ''}`) ?? []
      if (sample === undefined) return []
      const message = `\`${field}\` still holds words of a sample: ${sample}`
      const hint = 'put in the real name and address'
      return [{ message, hint, field, excerpt: sample }]
    })
  },
}

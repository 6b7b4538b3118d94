import { lookWords } from '../../looks/kit/template.ts'
import type { Finding } from '../../model/diagnostic.ts'
import { firstStrong } from '../../trade/markup/mask.ts'
import type { Case } from './rule.ts'

/** A quotation must be one that can be looked up; steps that a look numbers are none. */
export const quoteSource = ({ sign: { quote }, template }: Case): Finding[] =>
  !quote || quote.source !== undefined || (template.steps && quote.lines.every(line => !line.speaker))
    ? []
    : [
        {
          code: 'quote-source',
          message: 'The quotation does not say where it comes from',
          hint: 'write quote: {lines: […], source: "body, document, date"}',
          field: 'quote',
        },
      ]

/** Children pass. What is meant to be read in full says `mask: none`. */
export function quoteUnmasked({ sign, typed }: Case): Finding[] {
  const { quote } = sign
  const chosen = typeof typed.quote === 'object' && 'mask' in typed.quote && typed.quote.mask !== undefined
  if (!quote || chosen) return []
  return quote.lines.flatMap(({ text, fields }): Finding[] => {
    const strong = firstStrong(text, sign.language)
    if (strong === undefined) return []
    const message = `\`${fields.text}\` has strong language in full`
    const hint = 'choose quote.mask: first, first-last, vowel or bar; or mask: none if it is meant'
    return [{ code: 'quote-unmasked', message, hint, field: fields.text, excerpt: strong }]
  })
}

/** Bubbles look like a screenshot, which retyped messages are not: the sign says so, or its look does. */
export function quoteReconstruction({ sign: { quote, note, language }, template }: Case): Finding[] {
  const said =
    lookWords(template, language).reconstruction !== undefined ||
    /\b(?:reconstruct\w*|re-?typed)\b/iu.test(`${note ?? ''} ${quote?.source ?? ''}`)
  if (quote?.style !== 'chat' || said) return []
  const message =
    'Messages drawn as bubbles look like a screenshot, and the sign does not say that they are retyped'
  return [
    {
      code: 'quote-reconstruction',
      message,
      hint: 'add “reconstruction” to the source or the note',
      field: 'quote.style',
    },
  ]
}

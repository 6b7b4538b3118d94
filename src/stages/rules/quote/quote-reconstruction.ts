import { lookWords } from '../../../looks/kit/template.ts'
import type { SignRule } from '../rule.ts'

export const quoteReconstruction: SignRule = {
  code: 'quote-reconstruction',
  severity: 'warning',
  why: 'Messages drawn as bubbles look like a screenshot. If they were typed anew, the sign must say so.',
  cure: 'Say "reconstruction" in `note:` or `source:`. In English, looks that draw bubbles say so themselves.',

  check: ({ sign: { quote, note, language }, template }) => {
    const said =
      lookWords(template, language).reconstruction !== undefined ||
      /\b(?:reconstruct\w*|re-?typed)\b/iu.test(`${note ?? ''} ${quote?.source ?? ''}`)
    if (quote?.style !== 'chat' || said) return []
    const message =
      'Messages drawn as bubbles look like a screenshot, and the sign does not say that they are retyped'
    return [{ message, hint: 'add “reconstruction” to the source or the note', field: 'quote.style' }]
  },
}

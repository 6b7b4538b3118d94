import { firstStrong } from '../../../trade/markup/mask.ts'
import type { Remark, SignRule } from '../rule.ts'

export const quoteUnmasked: SignRule = {
  code: 'quote-unmasked',
  severity: 'warning',
  why: 'The quotation has strong language in full, in English or in the language of the sign, and the sign will stand where children pass.',
  cure: 'Choose a `mask:`, or say `mask: none` if it is meant.',

  check: ({ sign, typed }) => {
    const { quote } = sign
    // What is meant to be read in full says `mask: none`.
    const chosen = typeof typed.quote === 'object' && 'mask' in typed.quote && typed.quote.mask !== undefined
    if (!quote || chosen) return []
    return quote.lines.flatMap(({ text, fields }): Remark[] => {
      const strong = firstStrong(text, sign.language)
      if (strong === undefined) return []
      const message = `\`${fields.text}\` has strong language in full`
      const hint = 'choose quote.mask: first, first-last, vowel or bar; or mask: none if it is meant'
      return [{ message, hint, field: fields.text, excerpt: strong }]
    })
  },
}

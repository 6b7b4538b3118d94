import type { SignRule } from '../rule.ts'

export const quoteSource: SignRule = {
  code: 'quote-source',
  severity: 'warning',
  why: 'A quotation without a source cannot be checked by those who read it, nor defended by you.',
  cure: 'Add `source:` with the body, the document and the date.',
  lacking: true,

  // Steps that a look numbers are nobody’s words.
  check: ({ sign: { quote }, template }) =>
    !quote || quote.source !== undefined || (template.steps && quote.lines.every(line => !line.speaker))
      ? []
      : [
          {
            message: 'The quotation does not say where it comes from',
            hint: 'write quote: {lines: […], source: "body, document, date"}',
            field: 'quote',
          },
        ],
}

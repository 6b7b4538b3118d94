import type { SignRule } from '../rule.ts'

export const publisherMissing: SignRule = {
  code: 'publisher-missing',
  severity: 'warning',
  why: 'The sign does not say who puts it up. Readers trust it less, and councils may take it down without notice.',
  cure: 'Add `publisher:`.',
  lacking: true,

  // A sign without a name on it is taken down without notice (Town and Country Planning Act 1990, s.225).
  check: ({ sign }) =>
    sign.publisher
      ? []
      : [
          {
            message: 'The sign does not say who puts it up',
            hint: 'add publisher: and your name or that of your group',
            field: 'publisher',
          },
        ],
}

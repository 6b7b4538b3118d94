import type { Finding } from '../../model/diagnostic.ts'
import type { Case } from './rule.ts'

/** A sign without a name on it is taken down without notice (Town and Country Planning Act 1990, s.225). */
export const publisherMissing = ({ sign }: Case): Finding[] =>
  sign.publisher
    ? []
    : [
        {
          code: 'publisher-missing',
          message: 'The sign does not say who puts it up',
          hint: 'add publisher: and your name or that of your group',
          field: 'publisher',
        },
      ]

import { dateMismatch } from './dates.ts'
import { fontRoles } from './font-roles.ts'
import { imprintMissing, pollOver } from './imprint.ts'
import { imprintAddress, imprintPlaceholder } from './imprint-parties.ts'
import { moneyRequest } from './money-request.ts'
import { officialName } from './official/official-name.ts'
import { phoneRules } from './phone/phone.ts'
import { publisherMissing } from './publisher.ts'
import { quoteReconstruction, quoteSource, quoteUnmasked } from './quote.ts'
import type { Rule } from './rule.ts'
import { quoteAltered } from './verbatim/verbatim.ts'

/** What only a sign maker checks: wording and layout, never the law. What a rule is for, `src/model/codes.ts` says. */
export const RULES: readonly Rule[] = [
  phoneRules,
  quoteSource,
  quoteAltered,
  quoteUnmasked,
  quoteReconstruction,
  imprintMissing,
  imprintAddress,
  imprintPlaceholder,
  pollOver,
  publisherMissing,
  officialName,
  moneyRequest,
  dateMismatch,
  fontRoles,
]

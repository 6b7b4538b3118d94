import { dateMismatch } from './dates.ts'
import { fontRoles } from './fonts.ts'
import { imprintAddress, imprintPlaceholder } from './imprint/parties.ts'
import { imprintMissing, pollOver } from './imprint.ts'
import { moneyRequest } from './look/money.ts'
import { officialName } from './look/official.ts'
import { publisherMissing } from './look.ts'
import { phoneRules } from './phone.ts'
import { quoteReconstruction, quoteSource, quoteUnmasked } from './quote.ts'
import type { Rule } from './rule.ts'
import { quoteAltered } from './verbatim.ts'

/** What only a sign maker checks: wording and layout, never the law. What a rule is for, `src/codes.ts` says. */
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

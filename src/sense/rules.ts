import { phoneRules } from './phone.ts'
import type { Rule } from './rule.ts'

/** What only a sign maker checks: wording and layout, never the law. */
export const RULES: readonly Rule[] = [phoneRules]

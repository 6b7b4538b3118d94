import { AUSTRALIA } from './phone-plans/australia.ts'
import { BRITAIN } from './phone-plans/britain.ts'
import { FRANCE } from './phone-plans/france.ts'
import { IRELAND } from './phone-plans/ireland.ts'
import { NEW_ZEALAND } from './phone-plans/new-zealand.ts'
import { NORTH_AMERICA } from './phone-plans/north-america.ts'
import { ELSEWHERE, type Plan } from './phone-plans/plan.ts'

export { isDear, NEVER, NO_ZERO, type Plan } from './phone-plans/plan.ts'

/** Numbers begin with a 0 at home; what else is decreed is not known here. */
const TRUNK: Partial<Plan> = { trunk: '0' }

/** What is known by country; numbers are told by their digits, as they are dialled at home. */
const PLANS = {
  GB: BRITAIN,
  IE: IRELAND,
  US: NORTH_AMERICA,
  CA: NORTH_AMERICA,
  AU: AUSTRALIA,
  NZ: NEW_ZEALAND,
  FR: FRANCE,
  DE: TRUNK,
  NL: TRUNK,
  BE: TRUNK,
  AT: TRUNK,
  CH: TRUNK,
  SE: TRUNK,
} as const satisfies Readonly<Record<string, Partial<Plan>>>

const WHOLE: ReadonlyMap<string, Plan> = new Map(
  Object.entries(PLANS).map(([region, plan]) => [region, { ...ELSEWHERE, ...plan }]),
)

export const planOf = (region: string): Plan => WHOLE.get(region) ?? ELSEWHERE

/** The country that a language is at home in, where its tag names none; else Britain. */
export const homeOf = (language: string): keyof typeof PLANS =>
  (Object.keys(PLANS) as (keyof typeof PLANS)[]).find(region =>
    planOf(region).languages.includes(language),
  ) ?? 'GB'

import { digitsLike, inDigits } from '../language/digits.ts'
import { MARKS, markedIn, unmarked } from '../markup/highlight.ts'
import { isBarred } from '../markup/redaction.ts'
import { around, bare, type CountryCode, type Typed, typedOf } from './phone-number.ts'
import { planOf } from './phone-plans.ts'

/** How a number is written that is grouped as nobody in its country groups it. */
export interface Regrouping {
  /** For callers at home, and for those from abroad. */
  readonly national: string
  readonly international: string
  /** As it is to be shown: the one of the two that was typed, in its own digits, with what is dialled before and after it. */
  readonly shown: string
}

/** From so many digits on a number in one piece is hard to read anywhere. */
const LONG = 9

/**
 * A number in the groups of its country, where it was typed in others; undefined where it is right, or where nobody can
 * say. Of countries whose groups are not known it is only told that they are missing.
 */
export function regrouped(number: string, typed: Typed): Regrouping | undefined {
  const { abroad, trunk, known } = typed
  if (/[a-z]/i.test(bare(number)) || !known?.possible) return undefined
  if (!trunk && isRight(typed, [known.national, known.international])) return undefined
  const [national, international] = [usualOf(typed, known.national), known.international]
  return { national, international, shown: inPlaceOf(number, abroad ? international : national) }
}

/** A number as its country writes it, and as it was typed where that is right. A highlight of the whole of it stays. */
export function inItsGroups(number: string, home: CountryCode): string {
  const plain = unmarked(number)
  const right = isBarred(plain) ? undefined : regrouped(plain, typedOf(plain, home))
  // Of digits that nobody can group there is no better form.
  if (!right || !/\d\D+\d/.test(inDigits(right.shown))) return number
  const [first] = markedIn(number)
  return first?.start === 0 && first.end === number.length ? MARKS.on + right.shown + MARKS.off : right.shown
}

function isRight(typed: Typed, forms: readonly string[]): boolean {
  const { region, digits, groups, abroad } = typed
  if (forms.some(form => inGroups(form) === groups.join(' '))) return true
  const plan = planOf(region)
  const row = plan.groups?.find(([numbers]) => numbers.test(digits))
  if (!row) return groups.length > 1 || digits.length < LONG || forms.every(form => !form.includes(' '))
  const [, ...groupings] = row
  const atHome = abroad ? [plan.trunk + (groups[1] ?? ''), ...groups.slice(2)] : groups
  return groupings.some(grouping => isGrouped(atHome, grouping.split(' ')))
}

const inGroups = (form: string): string => (form.match(/\d+/g) ?? []).join(' ')

/** Behind its code an owner groups a number in no more parts than these; digit by digit nobody does. */
const MOST_PARTS = 4

function isGrouped(groups: readonly string[], grouping: readonly string[]): boolean {
  const free = grouping.at(-1) === '*'
  const lengths = free ? grouping.slice(0, -1) : grouping
  const rest = groups.length - lengths.length
  return (
    (free ? rest > 0 && rest <= MOST_PARTS : rest === 0) &&
    lengths.every((length, i) => groups[i]!.length === Number(length))
  )
}

/** The library does not know the groups of some countries, and forgets the 0 of numbers that it does not know. */
function usualOf({ region, digits }: Typed, form: string): string {
  const { usual } = planOf(region)
  return usual(digits) ?? (form.replace(/\D/g, '') === digits ? form : digits)
}

/** A form in the place of the number that was typed: in its digits, with its extension and the like. */
function inPlaceOf(number: string, form: string): string {
  const [before, after] = around(number)
  return before + digitsLike(form, number) + after
}

import * as v from 'valibot'
import { dayOf } from '../day.ts'
import type { TextKind } from './text-kinds.ts'

/*
 * The kinds of value that fields are made of. What is true of a value beside its type stands with it (`walk.ts` reads it),
 * so there is no text whose kind is not told.
 */

const kindOf = (text: TextKind) => v.metadata<string, { readonly text: TextKind }>({ text })

export const text = (kind: TextKind, description: string) =>
  v.pipe(v.string(), v.description(description), kindOf(kind))
export type TextSchema = ReturnType<typeof text>

/** A map that a plain value may stand for: the value then stands under the key `plain`. */
export const mapWith = <E extends v.ObjectEntries>(
  plain: keyof E & string,
  entries: E,
  description: string,
) => v.pipe(v.strictObject(entries), v.description(description), v.metadata({ plain }))

export const flag = (description: string) => v.pipe(v.boolean(), v.description(description))
export const choice = <const T extends readonly string[]>(options: T, description: string) =>
  v.pipe(v.picklist(options), v.description(description))

const HEX = /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/
const DATE = /^\d{4}-\d{2}-\d{2}$/
const DISTANCE = /^(?=.*[1-9])\d+(?:\.\d+)?\s*(?:mm|cm|m)$/
const LENGTH = /^\d+(?:\.\d+)?\s*(?:mm|cm|m)?$/
const A_LENGTH = 'a length, such as 5 mm, or a number of millimetres'

export const day = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(DATE, 'a date as year-month-day, such as 2026-03-14'),
    v.check(text => dayOf(text) !== undefined, 'a day of the calendar, such as 2026-03-14'),
    v.description(description),
    kindOf('day'),
  )
/** A small length: a bare number is millimetres. */
export const length = (description: string) =>
  v.pipe(
    v.union([
      v.pipe(
        v.number(),
        v.minValue(0, A_LENGTH),
        v.finite(A_LENGTH),
        v.description('A length in millimetres.'),
      ),
      v.pipe(v.string(), v.regex(LENGTH, A_LENGTH), v.description('A length: 5 mm.'), kindOf('setting')),
    ]),
    v.description(description),
  )
const IN_MM = { mm: 1, cm: 10, m: 1000 } as const

/** A length as it is typed, in millimetres. */
export const millimetresOf = (typed: string | number): number => {
  const [, number, unit = 'mm'] = /^([\d.]+)\s*(mm|cm|m)?$/.exec(String(typed)) ?? []
  return typeof typed === 'number' ? typed : Number(number) * IN_MM[unit as keyof typeof IN_MM]
}

/** A length that makes sense within limits, in millimetres. */
export const lengthWithin = (least: number, most: number, description: string) => {
  const must = `a length from ${least} to ${most} mm, such as ${least} mm`
  const within = (typed: string | number) => {
    const length = millimetresOf(typed)
    return length >= least && length <= most
  }
  return v.pipe(
    v.union([
      v.pipe(
        v.number(),
        v.check((typed: number) => within(typed), must),
        v.description('A length in millimetres.'),
      ),
      v.pipe(
        v.string(),
        v.regex(LENGTH, must),
        v.check((typed: string) => within(typed), must),
        v.description(`A length: ${least} mm.`),
        kindOf('setting'),
      ),
    ]),
    v.description(description),
  )
}
/** A long one: its unit is told, since nobody reads a sign from 10 mm. */
export const distance = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(DISTANCE, 'a distance with its unit, such as 10 m'),
    v.description(description),
    v.metadata({ text: 'setting', unit: 'm' }),
  )
export const hex = v.pipe(
  v.string(),
  v.regex(HEX, 'a colour such as "#FFD900"'),
  v.description('Colour on screens: "#FFD900".'),
  kindOf('setting'),
)

const SIDE = '(?:top|bottom|left|right|center|centre|\\d{1,3}%)'
export const focus = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^${SIDE}(?: +${SIDE})?$`),
    'a place such as top, left, or 70% 30% (from the left, from the top)',
  ),
  v.description('The point of the picture that is kept where it is cut: top, left, 70% 30%.'),
  kindOf('setting'),
)

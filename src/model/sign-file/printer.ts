import * as v from 'valibot'
import { PRINTER_NAMES } from '../printers.ts'
import { choice, flag, length, text } from './kinds.ts'

const number = (least: number, most: number, description: string) =>
  v.pipe(
    v.number('a number'),
    v.minValue(least, `at least ${least}`),
    v.maxValue(most, `at most ${most}`),
    v.description(description),
  )

/** What a printer asks, in the keys of `print` and some more. */
const printer = {
  shop: v.optional(choice(PRINTER_NAMES, 'The printer by name from which it starts.')),
  colour: v.optional(
    choice(['rgb', 'cmyk', 'spot'], 'Any colours, the four inks alone, or spot colours too.'),
  ),
  standards: v.optional(
    v.pipe(
      v.array(choice(['PDF/X-1a', 'PDF/X-3', 'PDF/X-4'], 'PDF/X-1a, PDF/X-3 or PDF/X-4.')),
      v.description('The file must be one of these.'),
    ),
  ),
  bleed: v.optional(length('How far colour runs over the edge.')),
  safe: v.optional(length('How far words stay away from the edge.')),
  marks: v.optional(flag('Are crop marks wanted, or not to be there?')),
  dpi: v.optional(number(1, 10_000, 'Least pixels per inch of a picture.')),
  line: v.optional(length('The thinnest line.')),
  type: v.optional(number(0.1, 1000, 'The smallest type, in points.')),
  ink: v.optional(number(1, 400, 'All inks in one place, in per cent.')),
  slug: v.optional(length('The margin for marks outside the bleed.')),
  profile: v.optional(
    text('file', 'Their profile, an .icc file: pictures in colour are turned into its inks.'),
  ),
  transparency: v.optional(flag('May something be seen through?')),
}

/** The printers of a campaign, by the names that its signs have for them. */
export const printers = v.pipe(
  v.record(v.string(), v.pipe(v.strictObject(printer), v.description('What the printer asks.'))),
  v.description('Printers of the campaign, by name: `print: {shop: name}` takes what one asks.'),
)

/** The definition of a file that `signgen preflight --profile` takes. */
export const PrinterFile = v.pipe(v.strictObject(printer), v.title('What a printer asks'))

export type PrinterFile = v.InferOutput<typeof PrinterFile>

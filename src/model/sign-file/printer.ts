import * as v from 'valibot'
import { PRINTER_NAMES } from '../printers.ts'
import { choice, flag, length } from './kinds.ts'

const number = (least: number, most: number, description: string) =>
  v.pipe(
    v.number('a number'),
    v.minValue(least, `at least ${least}`),
    v.maxValue(most, `at most ${most}`),
    v.description(description),
  )

/** The definition of a file that `signgen preflight --profile` takes: what a printer asks, in the keys of `print` and some more. */
export const PrinterFile = v.pipe(
  v.strictObject({
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
    transparency: v.optional(flag('May something be seen through?')),
  }),
  v.title('What a printer asks'),
)

export type PrinterFile = v.InferOutput<typeof PrinterFile>

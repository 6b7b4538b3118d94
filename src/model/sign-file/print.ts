import * as v from 'valibot'
import { PRINTER_NAMES } from '../printers.ts'
import { choice, flag, hex, length, lengthWithin, mapWith, text } from './kinds.ts'

const percent = v.pipe(v.number('a number'), v.minValue(0, 'at least 0'), v.maxValue(100, 'at most 100'))

// Not the names that PDF keeps for the process inks, for all plates and for none (ISO 32000-1, 8.6.6.4).
const PROCESS = /^(?!\s*(?:(?:all|none|cyan|magenta|yellow|black)\s*)?$)/i
const plate = v.pipe(
  text('setting', 'Name of a spot colour: PANTONE 116 C.'),
  v.regex(PROCESS, 'the name of an ink of its own, such as PANTONE 116 C'),
)

/** A colour of a look, on screens and on paper. */
export const colour = v.union([
  hex,
  mapWith(
    'rgb',
    {
      rgb: v.optional(hex),
      cmyk: v.optional(
        v.pipe(
          v.array(percent),
          v.length(4, 'four inks: cyan, magenta, yellow, black'),
          v.description('Inks on paper in per cent: cyan, magenta, yellow, black.'),
        ),
      ),
      spot: v.optional(plate),
    },
    'A colour on screens and on paper.',
  ),
])

/** How a sign is printed. */
export const print = v.union([
  choice(['office', 'shop'], 'Who prints it: office (RGB, no bleed) or shop (CMYK, bleed, marks).'),
  v.pipe(
    v.strictObject({
      shop: v.optional(
        choice(PRINTER_NAMES, 'The printer by name: its bleed, margin, marks and pixels per inch.'),
      ),
      colour: v.optional(choice(['rgb', 'cmyk', 'spot'], 'The colours of the print file.')),
      bleed: v.optional(length('How far colour runs over the edge.')),
      safe: v.optional(length('How far words stay away from the edge.')),
      slug: v.optional(length('The margin for marks outside the bleed.')),
      marks: v.optional(flag('Crop and register marks.')),
      eyelets: v.optional(
        lengthWithin(
          50,
          2000,
          'Of a banner: eyelets along its edges, so far apart at most. They are marked beside it.',
        ),
      ),
      hem: v.optional(
        lengthWithin(5, 200, 'Of a banner: so much material beyond each edge, to be turned to the back.'),
      ),
      polePocket: v.optional(
        lengthWithin(20, 300, 'Of a banner: pockets for poles at its head and foot, so high when laid flat.'),
      ),
      profile: v.optional(
        text(
          'file',
          'The printer’s profile, an .icc file: pictures in colour are turned into its inks (PDF/X-4).',
        ),
      ),
      dpi: v.optional(
        v.pipe(
          v.number('a number'),
          v.minValue(1, 'at least 1'),
          v.maxValue(10_000, 'at most 10000'),
          v.description('Pixels per inch.'),
        ),
      ),
    }),
    v.description('How it is printed.'),
    v.metadata({ words: { office: {}, shop: { colour: 'cmyk' } } }),
  ),
])

import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { CODES } from '../../model/codes.ts'
import { SCALES } from '../../model/output.ts'
import { FORMATS } from '../../model/sign.ts'
import type { BuildReport } from './report.ts'

const about = <const Schema extends v.GenericSchema>(schema: Schema, text: string) =>
  v.pipe(schema, v.description(text))

const Whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const Place = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))
const Row = about(Place, 'The row of the data, from 1 after the header.')

const Output = v.strictObject({
  path: about(v.string(), 'From the working folder; - for standard output.'),
  format: v.picklist(FORMATS),
  size: v.string(),
  widthMm: v.number(),
  heightMm: v.number(),
  widthPx: v.optional(Whole),
  heightPx: v.optional(Whole),
  alt: about(v.optional(v.string()), 'Its words, for those who hear it.'),
  bytes: v.optional(Whole),
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  cached: about(v.boolean(), 'Taken from the cache, not drawn.'),
  scale: about(
    v.optional(v.picklist(SCALES)),
    'Of a PDF that is to be printed enlarged: its page to the sign.',
  ),
  finishing: about(
    v.optional(
      v.strictObject({
        eyelets: about(Whole, 'All of them.'),
        hemMm: v.number(),
        polePocketMm: v.number(),
        cutWidthMm: about(v.number(), 'What the banner is cut from.'),
        cutHeightMm: v.number(),
      }),
    ),
    'Of a PDF of a banner: how it is finished.',
  ),
  inks: about(
    v.optional(
      v.strictObject({
        plates: v.array(v.string()),
        mostPercent: about(v.number(), 'The most ink in one place, all plates together.'),
        xMm: about(v.number(), 'The place, from the top left of the sheet at full size.'),
        yMm: v.number(),
      }),
    ),
    'Of a PDF for a print shop: what it is printed with.',
  ),
  arrangement: about(
    v.strictObject({
      name: about(v.string(), 'As the look calls it.'),
      score: about(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 'From 0 to 100.'),
      reasons: about(v.array(v.string()), 'What takes points away, and what it was preferred to.'),
    }),
    'How its words were arranged: `signgen explain layout` says by which rules.',
  ),
})

const Text = v.strictObject({
  output: v.string(),
  field: v.string(),
  lines: Whole,
  fontMm: v.number(),
  capHeightMm: v.number(),
  readableM: about(v.number(), 'The cap height × 250: how far away it can be read, in metres.'),
})

const Sign = v.strictObject({
  source: v.string(),
  row: Row,
  template: v.nullable(v.string()),
  ok: v.boolean(),
  outputs: v.array(Output),
  text: v.array(Text),
})

const At = v.pipe(v.number(), v.integer(), v.minValue(1))

const Fix = v.strictObject({
  title: about(v.string(), 'What it does.'),
  safe: about(v.boolean(), '`check --fix` applies it.'),
  edits: about(
    v.array(v.strictObject({ line: At, column: At, endLine: At, endColumn: At, newText: v.string() })),
    'Changes to `file`. They do not overlap.',
  ),
})

const Diagnostic = v.strictObject({
  severity: v.picklist(['error', 'warning']),
  code: v.picklist(Object.keys(CODES)),
  message: v.string(),
  hint: v.nullable(v.string()),
  file: v.string(),
  line: about(Place, 'From 1; columns count UTF-16 units from 1, ends are exclusive.'),
  column: Place,
  endLine: Place,
  endColumn: Place,
  field: v.nullable(v.string()),
  row: Row,
  fixes: about(v.optional(v.array(Fix)), 'Ways to mend it, the likeliest first.'),
  page: about(v.optional(At), 'Of a PDF: its page, from 1.'),
  boxMm: about(
    v.optional(v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() })),
    'What of the page is meant, in millimetres from the top left of the finished sheet.',
  ),
})

const Report = v.strictObject({
  version: v.literal(1),
  ok: v.boolean(),
  signs: v.array(Sign),
  diagnostics: v.array(Diagnostic),
  summary: v.strictObject({
    signs: Whole,
    outputs: Whole,
    errors: Whole,
    warnings: Whole,
    cached: Whole,
    durationMs: Whole,
  }),
})

/** Is it a report, as this version of the program makes them? */
export const isReport = (value: unknown): value is BuildReport => v.is(Report, value)

/** The JSON Schema of what `--reporter json` prints. It is published beside that of sign files. */
export const reportSchema = (): object => ({
  ...toJsonSchema(Report, { errorMode: 'ignore' }),
  $schema: 'http://json-schema.org/draft-07/schema#',
})

import * as v from 'valibot'
import { JURISDICTIONS } from '../imprint.ts'
import { ARRANGEMENTS, EMPHASES, TEXTURES } from '../sign.ts'
import { type SchemaField, SIGN_FIELDS } from './fields.ts'
import { choice, day, distance, flag, focus, mapWith, type TextSchema, text } from './kinds.ts'
import { colour, print } from './print.ts'

const line = v.union([
  text('verbatim', 'One line or message of the extract.'),
  mapWith(
    'text',
    {
      speaker: v.optional(text('name', 'Who said it, as published: "Officer 1".')),
      text: text('verbatim', 'The words, exactly as they were written.'),
      time: v.optional(text('verbatim', 'When it was sent. Leave it out if the source does not say.')),
      side: v.optional(choice(['left', 'right'], 'The side a chat bubble stands on.')),
    },
    'One line of the extract with its speaker.',
  ),
])

const lines = (description: string) =>
  v.pipe(v.array(line), v.minLength(1, 'at least one line'), v.description(description))

const MASKS = ['none', 'first', 'first-last', 'vowel', 'bar'] as const

const quote = v.union([
  text('verbatim', 'The quoted extract, as one passage.'),
  lines('The quoted extract, line by line.'),
  mapWith(
    'lines',
    {
      lines: lines('The lines of the extract.'),
      style: v.optional(choice(['lines', 'chat', 'prose'], 'How the extract is set. Default: lines.')),
      source: v.optional(text('prose', 'Where the words come from: body, document, date.')),
      sourceText: v.optional(
        text('file', 'A text file with the passage as published, to prove the quotation against.'),
      ),
      mask: v.optional(choice(MASKS, 'How strong language is masked. Default: none.')),
    },
    'The quoted extract with its source.',
  ),
])

const phone = v.union([
  text('number', 'The number to ring, in quote marks: "020 7946 0018".'),
  mapWith(
    'number',
    {
      number: text('number', 'The number to ring, in quote marks.'),
      region: v.optional(text('setting', 'The country of the number, two letters: GB.')),
      kind: v.optional(
        choice(
          ['sms', 'short'],
          'sms: messages are sent to it, "60777" too. short: a number of a few digits, such as "311".',
        ),
      ),
      label: v.optional(text('appeal', 'A word before the number: "Home Secretary".')),
      cost: v.optional(text('prose', 'What a call costs, where the law asks for it.')),
      verified: v.optional(day('The day somebody last rang the number.')),
      fictional: v.optional(flag('True if the number is one of those reserved for drama.')),
    },
    'The number to ring and what is known of it.',
  ),
])

const party = (description: string) =>
  v.union([
    text('name', description),
    mapWith(
      'name',
      { name: text('name', 'Name.'), address: v.optional(text('name', 'Postal address.')) },
      description,
    ),
  ])

const picture = (description: string) =>
  v.union([
    text('picture', description),
    mapWith(
      'src',
      {
        src: text('picture', 'Path of the picture, from the folder of the sign file.'),
        alt: v.optional(text('prose', 'What the picture shows, for those who cannot see it.')),
        credit: v.optional(text('prose', 'Who made the picture.')),
        focus: v.optional(focus),
      },
      description,
    ),
  ])

const qr = v.union([
  text('payload', 'What the QR code holds: phone, link, or the payload itself.'),
  mapWith(
    'payload',
    {
      payload: text('payload', 'What the QR code holds.'),
      label: v.optional(text('appeal', 'Words beside the code.')),
    },
    'A code to scan, with words beside it.',
  ),
])

const detail = v.strictObject({
  label: text('appeal', 'What it is: Date.'),
  value: text('appeal', 'What it says: Friday 4 February.'),
})

const imprint = v.strictObject({
  jurisdiction: v.optional(choice(JURISDICTIONS, 'Whose law.')),
  purpose: v.optional(choice(['issue', 'election', 'referendum', 'recall'], 'What the sign is about.')),
  promoter: v.optional(party('Who has it published.')),
  onBehalfOf: v.optional(party('On whose behalf.')),
  printer: v.optional(party('Who prints it.')),
  sponsor: v.optional(party('Who pays for it.')),
  pollDate: v.optional(day('The day of the poll.')),
})

/** What the fields are that are more than one text. */
const SCHEMAS = {
  languages: v.pipe(
    v.array(text('setting', 'A language as a BCP 47 tag.')),
    v.length(2, 'a list of two languages, such as [cy, en]'),
  ),
  bilingual: choice(ARRANGEMENTS, SIGN_FIELDS.bilingual.description),
  details: v.array(detail),
  image: picture(SIGN_FIELDS.image.description),
  quote,
  phone,
  qr,
  logo: picture(SIGN_FIELDS.logo.description),
  publisher: party('Who puts the sign up.'),
  imprint,
  texture: choice(TEXTURES, SIGN_FIELDS.texture.description),
  colours: v.record(v.string(), colour),
  fonts: v.record(v.string(), text('file', 'A file of type: TTF, OTF or WOFF2.')),
  readFrom: distance(SIGN_FIELDS.readFrom.description),
  emphasis: choice(EMPHASES, SIGN_FIELDS.emphasis.description),
  print,
  outputs: v.pipe(
    v.array(text('setting', 'size.format: a3.png, square.svg, 600x900mm.png.')),
    v.minLength(1, 'at least one output'),
  ),
} as const satisfies Record<SchemaField, v.GenericSchema>

type Table = typeof SIGN_FIELDS
type SchemaOf<F extends keyof Table> = F extends SchemaField ? (typeof SCHEMAS)[F] : TextSchema
type Entries = {
  [F in keyof Table]: Table[F]['required'] extends true
    ? SchemaOf<F>
    : v.OptionalSchema<SchemaOf<F>, undefined>
}

const entries = Object.entries(SIGN_FIELDS).map(([name, { is, required, description }]) => {
  const schema = is === 'schema' ? SCHEMAS[name as SchemaField] : text(is, description)
  return [name, required ? schema : v.optional(schema)]
})

/**
 * The one definition of a sign file. `check` walks it beside what was typed, and `signgen schema` prints it as
 * JSON Schema.
 */
export const SignFile = v.pipe(
  v.strictObject(Object.fromEntries(entries) as Entries),
  v.title('A signgen sign'),
  v.description('A mock public-appeal sign: the words; the template is the look.'),
)

/** A sign file whose shape is right; its words have yet to be looked at. */
export type SignFile = v.InferOutput<typeof SignFile>

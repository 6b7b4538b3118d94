import type { TextKind } from './text-kinds.ts'

/** A field of a sign file. */
export interface SignField {
  /** It is on the poster, where the look shows it. The others are settings. */
  readonly printed: boolean
  readonly required: boolean
  /** A text of a kind; or `schema`: what else it may be stands in sign-file.ts. */
  readonly is: TextKind | 'schema'
  /** What editors and `signgen schema` say of it. */
  readonly description: string
}

type Is = SignField['is']
const printed = <const I extends Is>(is: I, description: string) =>
  ({ printed: true, required: false, is, description }) as const
const required = <const I extends Is>(is: I, description: string) =>
  ({ printed: true, required: true, is, description }) as const
const setting = <const I extends Is>(is: I, description: string) =>
  ({ printed: false, required: false, is, description }) as const

/**
 * The fields of a sign file, in the order in which a sign is read. A text that is added here is checked, cleaned, set by
 * language, translated, read aloud and explained to editors without another edit; looks have yet to draw it.
 */
export const SIGN_FIELDS = {
  template: setting('setting', 'The look, by name: `signgen templates` lists them. Default: witness-appeal.'),
  language: setting('setting', 'Language of the words as a BCP 47 tag: en-GB, cy, ur. Default: en-GB.'),
  languages: setting(
    'schema',
    'The two languages of a bilingual sign: any text may then be a map, {cy: …, en: …}.',
  ),
  bilingual: setting('schema', 'How two languages share the sign.'),
  banner: printed('appeal', 'The line above everything.'),
  headline: required('appeal', 'The largest words of the sign.'),
  subheadline: printed('appeal', 'The line below the headline.'),
  details: printed('schema', 'Incident, date, place, reference.'),
  note: printed('appeal', 'Content note, set before the quote: "Contains sexist language."'),
  image: printed(
    'schema',
    'A picture, by its path from the folder of the sign file: PNG, JPEG, WebP or SVG.',
  ),
  quote: printed('schema', 'The quoted extract: a text, a list of lines, or a map with its source.'),
  question: printed('appeal', 'The question that leads to the call: "Are you disgusted?"'),
  action: printed('appeal', 'What the reader should do.'),
  phone: printed('schema', 'The number to ring, in quote marks: "020 7946 0018".'),
  qr: printed('schema', 'A code to scan: phone, link, or what it is to hold.'),
  link: printed('address', 'A web address, as it is printed.'),
  hashtag: printed('hashtag', 'A hashtag, in quote marks: "#EnoughIsEnough".'),
  closing: printed('appeal', 'The last word.'),
  logo: printed('schema', 'A logo, by its path from the folder of the sign file: PNG, JPEG, WebP or SVG.'),
  publisher: printed('schema', 'Who puts the sign up.'),
  disclosure: printed('prose', '"Not issued by any public body": a text of your own, auto, or none.'),
  imprint: printed('schema', 'Who printed and promoted it, where law asks.'),
  palette: setting(
    'setting',
    'Colours that go together, by a name that `signgen templates NAME` lists: night.',
  ),
  texture: setting(
    'schema',
    'What the look is made of, such as brick, tape or torn paper: auto (default) or none.',
  ),
  colours: setting('schema', 'Colours by role: `signgen templates NAME` lists the roles.'),
  fonts: setting('schema', 'Fonts by role: a file each.'),
  readFrom: setting('schema', 'How far away the sign must be legible.'),
  emphasis: setting('schema', 'What the arrangement favours: quote, phone, picture or headline.'),
  print: setting('schema', 'Who prints it: office (RGB, no bleed), shop (CMYK, bleed, marks), or a map.'),
  outputs: setting(
    'schema',
    'What `signgen build` writes when no flag says otherwise: size.format. Default: [a3.png].',
  ),
} as const satisfies Readonly<Record<string, SignField>>

type Table = typeof SIGN_FIELDS
export type FieldName = keyof Table
/** A field that is printed. */
export type Field = { [F in FieldName]: Table[F]['printed'] extends true ? F : never }[FieldName]
/** A field whose value is more than one text. */
export type SchemaField = { [F in FieldName]: Table[F]['is'] extends 'schema' ? F : never }[FieldName]
/** A printed field that is one text and nothing else. */
export type TextField = Exclude<Field, SchemaField>

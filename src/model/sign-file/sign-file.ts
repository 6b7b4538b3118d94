import * as v from 'valibot'
import { JURISDICTIONS } from '../imprint.ts'
import { ARRANGEMENTS } from '../sign.ts'
import { choice, date, distance, flag, focus, text } from './kinds.ts'
import { colour, print } from './print.ts'

/**
 * The one definition of a sign file. `check` walks it beside what was typed, and `signgen schema` prints it as
 * JSON Schema. The order of the fields is the order in which a sign is read.
 */

const line = v.union([
  text('One line or message of the extract.'),
  v.pipe(
    v.strictObject({
      speaker: v.optional(text('Who said it, as published: "Officer 1".')),
      text: text('The words, exactly as they were written.'),
      time: v.optional(text('When it was sent. Leave it out if the source does not say.')),
      side: v.optional(choice(['left', 'right'], 'The side a chat bubble stands on.')),
    }),
    v.description('One line of the extract with its speaker.'),
  ),
])

const quote = v.union([
  text('The quoted extract, as one passage.'),
  v.pipe(
    v.array(line),
    v.minLength(1, 'at least one line'),
    v.description('The quoted extract, line by line.'),
  ),
  v.pipe(
    v.strictObject({
      lines: v.pipe(
        v.array(line),
        v.minLength(1, 'at least one line'),
        v.description('The lines of the extract.'),
      ),
      style: v.optional(choice(['lines', 'chat', 'prose'], 'How the extract is set. Default: lines.')),
      source: v.optional(text('Where the words come from: body, document, date.')),
      sourceText: v.optional(
        text('A text file with the passage as published, to prove the quotation against.'),
      ),
      mask: v.optional(
        choice(
          ['none', 'first', 'first-last', 'vowel', 'bar'],
          'How strong language is masked. Default: none.',
        ),
      ),
    }),
    v.description('The quoted extract with its source.'),
  ),
])

const phone = v.union([
  text('The number to ring, in quote marks: "020 7946 0018".'),
  v.pipe(
    v.strictObject({
      number: text('The number to ring, in quote marks.'),
      region: v.optional(text('The country of the number, two letters: GB.')),
      label: v.optional(text('A word before the number: "Home Secretary".')),
      cost: v.optional(text('What a call costs, where the law asks for it.')),
      verified: v.optional(date('The day somebody last rang the number.')),
      fictional: v.optional(flag('True if the number is one of those reserved for drama.')),
    }),
    v.description('The number to ring and what is known of it.'),
  ),
])

const party = (description: string) =>
  v.union([
    text(description),
    v.pipe(
      v.strictObject({ name: text('Name.'), address: v.optional(text('Postal address.')) }),
      v.description(description),
    ),
  ])

const picture = (description: string) =>
  v.union([
    text(`${description} PNG, JPEG, WebP or SVG: a path from the folder of the sign file.`),
    v.pipe(
      v.strictObject({
        src: text('Path of the picture, from the folder of the sign file.'),
        alt: v.optional(text('What the picture shows, for those who cannot see it.')),
        credit: v.optional(text('Who made the picture.')),
        focus: v.optional(focus),
      }),
      v.description(description),
    ),
  ])

const imprint = v.strictObject({
  jurisdiction: v.optional(choice(JURISDICTIONS, 'Whose law.')),
  purpose: v.optional(choice(['issue', 'election', 'referendum', 'recall'], 'What the sign is about.')),
  promoter: v.optional(party('Who has it published.')),
  onBehalfOf: v.optional(party('On whose behalf.')),
  printer: v.optional(party('Who prints it.')),
  sponsor: v.optional(party('Who pays for it.')),
  pollDate: v.optional(date('The day of the poll.')),
})

export const SignFile = v.pipe(
  v.strictObject({
    template: v.optional(text('The look, by name: `signgen templates` lists them. Default: witness-appeal.')),
    language: v.optional(text('Language of the words as a BCP 47 tag: en-GB, cy, ur. Default: en-GB.')),
    languages: v.optional(
      v.pipe(
        v.array(v.string()),
        v.length(2, 'a list of two languages, such as [cy, en]'),
        v.description('The two languages of a bilingual sign: any text may then be a map, {cy: …, en: …}.'),
      ),
    ),
    bilingual: v.optional(choice(ARRANGEMENTS, 'How two languages share the sign.')),
    banner: v.optional(text('The line above everything.')),
    headline: text('The largest words of the sign.'),
    subheadline: v.optional(text('The line below the headline.')),
    details: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            label: text('What it is: Date.'),
            value: text('What it says: Friday 4 February.'),
          }),
        ),
        v.description('Incident, date, place, reference.'),
      ),
    ),
    note: v.optional(text('Content note, set before the quote: "Contains sexist language."')),
    image: v.optional(picture('A picture.')),
    quote: v.optional(quote),
    question: v.optional(text('The question that leads to the call: "Are you disgusted?"')),
    action: v.optional(text('What the reader should do.')),
    phone: v.optional(phone),
    qr: v.optional(
      v.union([
        text('What the QR code holds: phone, link, or the payload itself.'),
        v.strictObject({
          payload: text('What the QR code holds.'),
          label: v.optional(text('Words beside the code.')),
        }),
      ]),
    ),
    link: v.optional(text('A web address, as it is printed.')),
    hashtag: v.optional(text('A hashtag, in quote marks: "#EnoughIsEnough".')),
    closing: v.optional(text('The last word.')),
    logo: v.optional(picture('A logo.')),
    publisher: v.optional(party('Who puts the sign up.')),
    disclosure: v.optional(text('"Not issued by any public body": a text of your own, auto, or none.')),
    imprint: v.optional(v.pipe(imprint, v.description('Who printed and promoted it, where law asks.'))),
    colours: v.optional(
      v.pipe(
        v.record(v.string(), colour),
        v.description('Colours by role: `signgen templates NAME` lists the roles.'),
      ),
    ),
    fonts: v.optional(v.pipe(v.record(v.string(), v.string()), v.description('Fonts by role: a file each.'))),
    readFrom: v.optional(distance('How far away the sign must be legible.')),
    print: v.optional(print),
    outputs: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.description('size.format: a3.png, square.svg, 600x900mm.png.'))),
        v.minLength(1, 'at least one output'),
        v.description('What `signgen build` writes when no flag says otherwise. Default: [a3.png].'),
      ),
    ),
  }),
  v.title('A signgen sign'),
  v.description('A mock public-appeal sign: the words; the template is the look.'),
)

/** A sign file whose shape is right; its words have yet to be looked at. */
export type SignFile = v.InferOutput<typeof SignFile>

/** As much of a schema as those need to know who walk it beside a file. */
export interface Shape extends v.GenericSchema {
  readonly type: string
  readonly wrapped?: Shape
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly value?: Shape
  readonly options?: readonly unknown[]
}

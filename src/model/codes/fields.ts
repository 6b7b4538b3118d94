import { error, type Meaning, warning } from './meaning.ts'

/** What is wrong with a field of a sign file. */
export const FIELDS = {
  'unknown-field': error(
    'signgen does not know a field of that name. Were it let through, its words would be missing from the poster.',
    'Correct the spelling; `signgen schema` lists every field, and the documentation explains them.',
  ),
  'missing-field': error(
    'A field is missing that this sign cannot do without.',
    'Add it. `signgen templates NAME` says what a look needs.',
  ),
  'wrong-type': error(
    'The value is not of the kind this field takes: a list where text belongs, a number where text belongs, text where a list belongs.',
    'Write the kind of value that the message names. Text that looks like a number or like true/false goes in quote marks.',
  ),
  'invalid-value': error(
    'The value is of the right kind, but not one that this field can take.',
    'Use one of the values that the message names.',
  ),
  'unknown-template': error(
    'There is no look of that name, so nobody can say how the words are to be drawn.',
    '`signgen templates` lists the looks there are; one of your own is found with --templates.',
  ),
  'unknown-size': error(
    'There is no size of that name, so the sheet has no width and no height.',
    'Use a name such as a3, a4-landscape, square or story, or measures such as 600x900mm or 1080x1350px.',
  ),
  'unknown-format': error(
    'signgen does not make files of that kind.',
    'Use one of the formats that the message names.',
  ),
  'unknown-placeholder': error(
    'The text has a ${placeholder} with no column of that name behind it. Without data it would be printed as it stands.',
    'Take the placeholder out, or correct the name of its column.',
  ),
  'field-unused': warning(
    'The sign has words for a field that this look does not show. They are not on the poster.',
    'Choose a look that shows the field (`signgen templates NAME` lists them), move the words, or delete the field.',
  ),
  'text-empty': error(
    'A field that needs words has none, or has nothing but spaces.',
    'Write the words, or delete the field if the sign can do without it.',
  ),
  'text-control': error(
    'The text holds a control character or half of a character: nothing that can be printed. Usually it came along with a copy and paste. A character that turns the direction of text round is a warning: it can make a number read backwards.',
    'Delete the character and type the place again. The message names it and says where it is.',
    'it turns the direction of the words after it',
  ),
  'number-unquoted': error(
    'YAML read the phone number as a number: a leading 0 or + is gone, and what is left rings somewhere else.',
    'Put quote marks round it: phone: "020 7946 0018".',
  ),
} satisfies Record<string, Meaning>

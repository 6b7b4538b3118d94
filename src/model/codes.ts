export type Severity = 'error' | 'warning'

interface Meaning {
  readonly severity: Severity
  /** Why the diagnostic exists, for a volunteer. */
  readonly why: string
  /** What to do about it. */
  readonly cure: string
}

const error = (why: string, cure: string): Meaning => ({ severity: 'error', why, cure })
const warning = (why: string, cure: string): Meaning => ({ severity: 'warning', why, cure })

/** Every code there is. The set is closed and no code is ever used again for something else. */
export const CODES = {
  // reading
  'file-missing': error(
    'There is no file or folder of that name.',
    'Check the spelling and the folder you are in: paths count from the working folder.',
  ),
  'file-unreadable': error(
    'The file is there but could not be read: it may be a folder, or its permissions keep you out.',
    'Give yourself the right to read it, or name a file instead of a folder.',
  ),
  'file-outside': error(
    'A sign may only read files in its own folder and below. A sign file can come from anybody, so it must not reach the rest of your disk.',
    'Move the file into the folder of the sign, or name a wider folder with --root.',
  ),
  'file-too-large': error(
    'A sign is a few hundred words. A YAML file over 1 MB is something else that was named by mistake, or an attack.',
    'Name the sign file itself. Pictures are named by path, never pasted into the YAML.',
  ),
  'file-encoding': error(
    'The file is not UTF-8 text, so its letters cannot be told for certain: a wrong guess would print a wrong letter.',
    'In your editor choose "Save with encoding" and take UTF-8.',
  ),
  'yaml-syntax': error(
    'The file is not valid YAML, so signgen cannot tell which words belong to which field. Most often a text begins with a sign that means something to YAML (* [ { @ ` % & ! > |) or has a colon and a space inside.',
    'Put quote marks round the text: headline: "[sic] Knock: it off".',
  ),
  'yaml-comment': error(
    'In YAML a # after a space begins a comment: everything from there to the end of the line is thrown away without a word. A hashtag is lost that way.',
    'Put quote marks round the text: hashtag: "#EnoughIsEnough". A comment you want has a space after its #.',
  ),
  'yaml-duplicate': error(
    'The same field is there twice. Only one of them could be printed, and nobody could say which you meant.',
    'Keep one and delete the other.',
  ),
  'yaml-alias-limit': error(
    'The file repeats itself through YAML aliases until it is too large to hold. A sign never needs that.',
    'Write the words out instead of using &anchors and *aliases.',
  ),
  // fields
  'unknown-field': error(
    'signgen does not know a field of that name. Were it let through, its words would be missing from the poster.',
    'Correct the spelling; `signgen schema` and the README list every field.',
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
  ),
  'number-unquoted': error(
    'YAML read the phone number as a number: a leading 0 or + is gone, and what is left rings somewhere else.',
    'Put quote marks round it: phone: "020 7946 0018".',
  ),
  // files a sign names
  'image-missing': error(
    'The sign names a picture that is not there.',
    'Check the path: it counts from the folder of the sign file.',
  ),
  'image-outside': error(
    'The sign names a picture outside the folder it may read.',
    'Move the picture beside the sign, or name a wider folder with --root.',
  ),
  'image-remote': error(
    'The sign names a picture by a web address. signgen opens no network connection: the picture could change or vanish, and asking for it would tell its server about you.',
    'Save the picture beside the sign and name that file.',
  ),
  'image-invalid': error(
    'The file is not a picture that signgen can read, whatever its name ends with.',
    'Save it anew as PNG, JPEG, WebP or SVG.',
  ),
  'image-too-large': error(
    'The picture has more bytes or pixels than a sign can use.',
    'Save it smaller: 300 pixels an inch at the printed size is enough.',
  ),
  'image-low-resolution': warning(
    'The picture has too few pixels for the size it is printed at, and will look soft or blocky.',
    'Use a larger original, or a smaller sheet.',
  ),
  'font-invalid': error(
    'The file is not a font that signgen can read, or its maker does not let a part of it be put into a PDF. A variable font is drawn as it is without a choice: in its default instance.',
    'Use a TTF, OTF or WOFF2 file, whose licence lets it be embedded where the sign is to be a PDF.',
  ),
  // layout
  'text-overflow': error(
    'The words do not fit on the sheet even at the smallest size that can still be read. signgen never cuts words and never lets them run off the sheet.',
    'Cut as many characters as the message says, or choose a larger size.',
  ),
  'text-too-small': warning(
    'The words fit, but only at a size that is hard to read on this sheet, or smaller than law asks of an imprint.',
    'Cut some words, or choose a larger size.',
  ),
  'glyph-missing': error(
    'No font has a shape for this character: an empty box would be printed in its place.',
    'Write it another way. `signgen fonts` lists the fonts and what they cover.',
  ),
  'phone-broken': error(
    'The look would break the phone number over two lines, where it is misread.',
    'This is a fault of the look: give the number a line of its own.',
  ),
  // phone
  'phone-invalid': error(
    'A number of this length or beginning cannot exist in its country, or words or a second number stand beside it. Nobody will ring.',
    'Check it digit by digit against the source, and ring it once. Words belong in `phone.label`, another number in the words of the sign.',
  ),
  'phone-spacing': warning(
    'The digits are grouped as nobody in that country groups them, so the number is hard to read out and to remember; or it has both the code of the country and the (0) that is dialled without it.',
    'Write it as the message shows.',
  ),
  'phone-fictional': error(
    'The number is one of those kept free for film and drama, and will never ring; or it is said to be one and is none, and may ring at somebody’s.',
    'Put in the real number. If the sign is an example, use a number that is kept for drama and say `fictional: true`.',
  ),
  'phone-emergency': error(
    'The number is an emergency or a help line. A campaign that sends calls there can cost a life.',
    'Give the number of the office or the politician that you want called.',
  ),
  'phone-cost': error(
    'A call to this number costs more than a normal one, and the price must stand beside it.',
    'Add `cost:`, for example "Calls cost 13p a minute plus your phone company’s access charge".',
  ),
  'phone-stale': warning(
    'The number was checked more than 180 days ago. People in office change, and so do their numbers.',
    'Ring it, then put the date into `verified:`.',
  ),
  'phone-differs': warning(
    'The words of the sign, its details, label or link hold another number than its phone field. One of the two may be wrong.',
    'Make them the same, or take one out.',
  ),
  // quote
  'quote-source': warning(
    'A quotation without a source cannot be checked by those who read it, nor defended by you.',
    'Add `source:` with the body, the document and the date.',
  ),
  'quote-altered': error(
    'The quotation differs from the text it is taken from, without brackets to say so. The message shows the words as a diff does: [-of the source-] {+of the quotation+}.',
    'Restore the words, or mark the change: […] for words left out, [ ] for words put in.',
  ),
  'quote-unmasked': warning(
    'The quotation has strong language in full, in English or in the language of the sign, and the sign will stand where children pass.',
    'Choose a `mask:`, or say `mask: none` if it is meant.',
  ),
  'quote-reconstruction': warning(
    'Messages drawn as bubbles look like a screenshot. If they were typed anew, the sign must say so.',
    'Say "reconstruction" in `note:` or `source:`. In English, looks that draw bubbles say so themselves.',
  ),
  // imprint
  'imprint-missing': error(
    'Election law asks who printed and promoted this sign, and a part of it is missing. Publishing without it can be an offence.',
    'Add the part that the message names.',
  ),
  'imprint-address': warning(
    'The imprint needs an address, and this does not look like one.',
    'Give number and street (or a PO box where allowed), town and postcode.',
  ),
  'imprint-placeholder': error(
    'The imprint still holds words of a sample.',
    'Put in the real name and address.',
  ),
  'imprint-cropped': warning(
    'Social networks cut this picture in their previews, and the imprint would be cut off with it.',
    'Use another size, or shorten the imprint. Our looks keep it clear of the buttons over a story by themselves.',
  ),
  // look
  'publisher-missing': warning(
    'The sign does not say who puts it up. Readers trust it less, and councils may take it down without notice.',
    'Add `publisher:`.',
  ),
  'official-name': error(
    'The sign speaks in the name of a public body, or under the title of a newspaper. Quoting one is comment; signing as one can be an offence.',
    'Take the name out of the banner, the headline, the publisher, the imprint, the closing line and any line that says who issued the sign.',
  ),
  'money-request': error(
    'A sign that looks official must not ask for money or for personal data: that is what frauds do.',
    'Take the request out, or choose a look that imitates nothing.',
  ),
  // view
  'contrast-low': warning(
    'The colour of these words is too close to what lies under them to be read by everyone.',
    'Choose a darker or a lighter colour: 4.5:1 for small type, 3:1 for large.',
  ),
  'too-small-at-distance': warning(
    'At the distance the sign is read from, these letters are too small.',
    'Use a larger sheet, fewer words, or a nearer place.',
  ),
  'too-many-words': warning(
    'There are more words than anybody reads at this size and distance.',
    'Cut down to what must be read from afar; put the rest on a page that a link leads to.',
  ),
  // words
  'date-mismatch': warning(
    'The weekday and the date do not belong together, the day does not exist, or the poll that an election sign is about (`imprint.pollDate`) is over by today or by --as-of.',
    'Look at a calendar and correct what is wrong; take signs down after the poll.',
  ),
  'translation-missing': warning(
    'A text is given by language, and one language of the sign is not among them. The words that are there stand once, for both.',
    'Add the translation; or write the text without languages, if it is the same in both.',
  ),
  'look-words-missing': warning(
    'The look adds some words of its own, and has none in this language.',
    'Write them yourself in the field that the message names, or `none` to leave them out.',
  ),
  // qr
  'qr-too-small': error(
    'The QR code is too small to be scanned from where people stand.',
    'Use a larger sheet or a shorter address.',
  ),
  'qr-unreadable': error(
    'The finished picture was scanned, and the QR code could not be read back.',
    'Use a larger sheet, or stronger colours.',
  ),
  'qr-too-long': error('So much text does not fit into a QR code of this size.', 'Use a shorter address.'),
  // print
  'ink-missing': error(
    'The file is for a print shop and a colour has no ink values. A conversion behind your back would print another colour.',
    'Give the colour its inks: {rgb: "#FFD900", cmyk: [0, 14, 100, 0]}.',
  ),
  'effect-unprintable': error(
    'The print file cannot hold this effect or picture.',
    'Take it out, or make an RGB file.',
  ),
  'profile-invalid': error(
    'The file named as the printer’s profile is not one that a print file can use.',
    'Ask the printer for their CMYK output profile (.icc).',
  ),
  // template
  'template-error': error(
    'The look failed while it was loaded or drew the sign, is declared wrongly, or used something that cannot be drawn.',
    'Correct the look at the place that is named: a file of the folder that --templates names. If the look is one of signgen’s own, please report it.',
  ),
  // data
  'data-unreadable': error(
    'The data file could not be understood as a whole.',
    'Save it as CSV (UTF-8), JSON or YAML.',
  ),
  'data-row': error('This row of the data cannot be used.', 'Correct the row; the others are drawn.'),
  'column-unused': warning(
    'The data has a column that the sign does not use.',
    'Use it as ${column}, or delete it.',
  ),
  // output
  'output-collision': error(
    'Two outputs would be written to one file, and one would be lost. Nothing was drawn.',
    'Write to different folders, or tell the names apart with --name.',
  ),
  'output-unwritable': error(
    'The file could not be written: no permission, no space, or a folder of that name is in the way.',
    'Choose another place with --out, or make room.',
  ),
  'draw-failed': error(
    'signgen itself failed on this sign. That is a bug in signgen.',
    'Please report it, with the sign file if you can.',
  ),
} as const satisfies Record<string, Meaning>

export type Code = keyof typeof CODES

/** Codes that are promised and kept free, but that no rule of this version gives yet. */
export const RESERVED: ReadonlySet<Code> = new Set<Code>([])

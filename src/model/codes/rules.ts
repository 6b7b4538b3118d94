// Made of the rules by `npm run rules`.
import { error, type Meaning, warning } from './meaning.ts'

/** What the rules find. */
export const RULES = {
  'phone-invalid': error(
    'A number of this length or beginning cannot exist in its country; or marks, words or a second number stand beside it, which are printed and may be dialled. Numbers are those of `region`, or of the country in the tag of the language: pl-PL is Poland, and pl alone is spoken in Britain.',
    'Check it digit by digit against the source, and ring it once. Words belong in `phone.label`, another number in the words of the sign. A number of a few digits is said to be one: `kind: short`, or `kind: sms` where messages are sent to it.',
  ),
  'phone-emergency': error(
    'The number is an emergency or a help line. A campaign that sends calls there can cost a life.',
    'Give the number of the office or the politician that you want called. Where a short help line is what the sign is for, say `kind: short`.',
  ),
  'phone-fictional': error(
    'The number is one of those kept free for film and drama, and will never ring; or it is said to be one and is none, and may ring at somebody’s.',
    'Put in the real number. If the sign is an example, use a number that is kept for drama and say `fictional: true`.',
  ),
  'phone-cost': error(
    'A call to this number costs more than a normal one, and the price must stand beside it.',
    'Add `cost:`, for example "Calls cost 13p a minute plus your phone company’s access charge".',
  ),
  'phone-spacing': warning(
    'The digits are grouped as nobody in that country groups them, so the number is hard to read out and to remember; or it has both the code of the country and the (0) that is dialled without it. The sign shows it in the groups of its country.',
    'Write it as the message shows.',
  ),
  'phone-stale': warning(
    'The number was checked more than 180 days ago. People in office change, and so do their numbers.',
    'Ring it, then put the date into `verified:`.',
  ),
  'phone-differs': warning(
    'The words of the sign, its details, label or link hold another number than its phone field. One of the two may be wrong.',
    'Make them the same, or take one out.',
  ),
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
  'date-mismatch': warning(
    'The weekday and the date do not belong together, the day does not exist, or the poll that an election sign is about (`imprint.pollDate`) is over by today or by --as-of.',
    'Look at a calendar and correct what is wrong; take signs down after the poll.',
  ),
  'link-invalid': error(
    'The address, the hashtag or the code leads nowhere, or not where the sign says: quotation marks, commas and brackets round it, invisible characters in it, one stroke where two belong. Nothing but pages of the web and mailboxes is opened from a sign.',
    'Write the address alone, as the message shows it, and open it once.',
  ),
  'contrast-low': warning(
    'The colour of these words is too close to what lies under them to be read by everyone.',
    'Choose a darker or a lighter colour: 4.5:1 for small type, 3:1 for large.',
    'the contrast is below 3:1',
  ),
  'too-small-at-distance': warning(
    'At the distance the sign is read from, these letters are too small.',
    'Use a larger sheet, fewer words, or a nearer place.',
    'it is read from beyond 400 times the height of its capitals',
  ),
  'too-many-words': warning(
    'There are more words than anybody reads at this size and distance, or standing before a poster (more than a minute).',
    'Cut down to what must be read from afar; put the rest on a page that a link leads to.',
  ),
  'imprint-cropped': warning(
    'Social networks cut this picture in their previews, and the imprint would be cut off with it.',
    'Use another size, or shorten the imprint. Our looks keep it clear of the buttons over a story by themselves.',
  ),
  'image-low-resolution': warning(
    'The picture has too few pixels for the size it is printed at, and will look soft or blocky.',
    'Use a larger original, or a smaller sheet.',
  ),
  'ink-missing': error(
    'The file is for a print shop and a colour has no ink values. A conversion behind your back would print another colour.',
    'Give the colour its inks: {rgb: "#FFD900", cmyk: [0, 14, 100, 0]}.',
  ),
  'effect-unprintable': error(
    'The print file cannot hold this effect or picture.',
    'Take it out, or make an RGB file.',
  ),
  'qr-too-small': error(
    'The QR code is too small to be scanned from where people stand.',
    'Use a larger sheet or a shorter address.',
  ),
  'qr-unreadable': error(
    'The finished picture was scanned, and the QR code could not be read back.',
    'Use a larger sheet, or stronger colours.',
  ),
} satisfies Record<string, Meaning>

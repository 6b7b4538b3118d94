import { error, type Meaning, warning } from './meaning.ts'

/** What does not come out on a sheet. */
export const LAYOUT = {
  'text-overflow': error(
    'The words do not fit on the sheet even at the smallest size that can still be read. signgen never cuts words and never lets them run off the sheet.',
    'Cut as many characters as the message says, or choose a larger size.',
  ),
  'text-too-small': warning(
    'The words fit, but only at a size that is hard to read on this sheet, or lost beside its other words, or smaller than law asks of an imprint. A picture for social networks is seen on a telephone, 360 pixels wide: there small print has at least 6 pixels and all else 8, and sizes are told in those pixels. A long word does it as well as many words; one in a headline is hyphenated as its language has it where it would be too small whole, and that is told here, since nobody but you knows where it reads best.',
    'Leave out a field, cut some words, choose a larger size, or say where a long word may break: with \\u00AD, a soft hyphen, in double quotes.',
  ),
  'picture-small': warning(
    'The words leave the picture less than 22 % of the width of the sheet or less than 8 % of its area. People decide in three seconds whether to stop, and a picture as small as a stamp stops nobody.',
    'Leave out what the message names, cut words, or choose a larger size. A look that gives the picture more room may do as well.',
  ),
  'glyph-missing': error(
    'No font has a shape for this character: an empty box would be printed in its place.',
    'Write it another way. `signgen fonts` lists the fonts and what they cover.',
  ),
  'phone-broken': error(
    'The look would break the phone number over two lines, where it is misread.',
    'This is a fault of the look: give the number a line of its own.',
  ),
} satisfies Record<string, Meaning>

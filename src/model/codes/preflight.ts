import { error, type Meaning, warning } from './meaning.ts'

/** What `signgen preflight` finds in a PDF. */
export const PREFLIGHT = {
  'pdf-unreadable': error(
    'The file is no PDF, or is so damaged that some of it could not be looked at.',
    'Save it again from the program that made it. What opens in a viewer may still be damaged: viewers mend in silence.',
  ),
  'pdf-encrypted': error(
    'The PDF is locked with a password. Print shops cannot take it, and no standard for print files allows it.',
    'Save it again without a password or restrictions.',
  ),
  'box-missing': error(
    'The page does not say where it is cut (trim box), or its boxes do not lie in one another. The shop has to guess the size.',
    'Export it with a trim box of the finished size, and a bleed box around it.',
  ),
  'bleed-missing': error(
    'Colour reaches the edge of the finished sheet and stops there, or too soon after it. A cut that is off by a hair leaves a white rim.',
    'Let what reaches the edge run over it on every side, as far as the printer asks, and export with that bleed.',
  ),
  'font-missing': error(
    'Words are set in a font that is not in the file. The shop’s machine puts in another, and lines break or letters go missing.',
    'Embed all fonts when you export, or turn the words into curves.',
  ),
  'ink-rgb': error(
    'Something is given in colours of light, not in inks. The shop’s machine picks inks for it, and black words come out in four of them.',
    'Write it in CMYK: signgen does with `print: shop`; other programs do when they export PDF/X-1a.',
  ),
  'ink-spot': error(
    'A colour has a plate of its own, and the printer prints in four inks. The plate is dropped, or turned into inks of the shop’s choice.',
    'Give the colour in cyan, magenta, yellow and black; or ask for a job with spot colours.',
  ),
  'ink-total': error(
    'More ink lies in one place than the paper takes. It does not dry, and comes off on the next sheet.',
    'Use less of the coloured inks under black: 60/40/40/100 is a deep black of 240 %. Pictures are converted by the printer’s profile, which keeps to the limit.',
    'it is a picture whose ink could not be measured',
  ),
  'transparency-used': error(
    'Something is seen through something else, and the printer takes files without that. It may come out solid, or not at all.',
    'Export as PDF/X-1a, which flattens it; or ask the shop whether it takes PDF/X-4.',
  ),
  'resolution-low': warning(
    'A picture has so few pixels for its size that they may be seen.',
    'Use a larger picture, or show it smaller.',
  ),
  'line-thin': warning(
    'A line is thinner than the press holds. It breaks up or vanishes.',
    'Make it heavier: half a point holds anywhere.',
  ),
  'type-small': warning(
    'Words are set smaller than the press holds. Their counters fill with ink.',
    'Set them larger, or leave them out.',
  ),
  'overprint-wrong': error(
    'White that is set to overprint vanishes, since it adds no ink to what is under it. Small black words that do not overprint get white rims where the plates do not meet.',
    'Switch overprinting off for what is white, and on for small black words.',
    'it is small black words that do not overprint',
  ),
  'margin-crossed': warning(
    'Words stand so near the edge that a cut that is off takes some of them away, or they look as if it had.',
    'Move them inwards. In signgen: `print: {safe: 5 mm}`.',
  ),
  'marks-wrong': warning(
    'Crop marks are missing where the printer wants them, or stand in a file of a printer who prints them along with the sheet.',
    'Switch them on or off: `print: {marks: true}` or `print: {marks: false, slug: 0}`.',
  ),
  'standard-missed': error(
    'The file is not of a standard that the printer takes, or does not keep what it promises.',
    'Export it as that standard: signgen writes PDF/X-1a with `print: shop`, and PDF/X-4 with `--icc`.',
  ),
} satisfies Record<string, Meaning>

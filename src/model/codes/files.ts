import { error, type Meaning } from './meaning.ts'

/** What is wrong with a file that a sign names. */
export const FILES = {
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
  'font-invalid': error(
    'The file is not a font that signgen can read, or its maker does not let a part of it be put into a PDF. A warning: it has not one of the letters that are set in it.',
    'Use a TTF, OTF or WOFF2 file, whose licence lets it be embedded where the sign is to be a PDF.',
  ),
  'qr-too-long': error('So much text does not fit into a QR code of this size.', 'Use a shorter address.'),
} satisfies Record<string, Meaning>

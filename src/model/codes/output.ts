import { error, type Meaning } from './meaning.ts'

/** What keeps a file from being made. */
export const OUTPUT = {
  'profile-invalid': error(
    'The file named as the printer’s profile is not one that a print file can use.',
    'Ask the printer for their CMYK output profile (.icc).',
  ),
  'output-collision': error(
    'Two outputs or alternative texts would be written to one file, or one over a file that the run reads: something would be lost. Nothing was drawn.',
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
} satisfies Record<string, Meaning>

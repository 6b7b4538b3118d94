import { error, type Meaning } from './meaning.ts'

/** What keeps a file from being read. */
export const READING = {
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
} satisfies Record<string, Meaning>

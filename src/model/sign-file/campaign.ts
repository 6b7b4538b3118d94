import * as v from 'valibot'
import { text } from './kinds.ts'
import { printers } from './printer.ts'
import { SignFile } from './sign-file.ts'

const { headline: _, ...fields } = SignFile.entries

/** The definition of a `campaign.yaml`: what a sign may say, but for its headline, and what concerns all signs at once. */
export const Campaign = v.pipe(
  v.strictObject({
    ...fields,
    kit: v.optional(
      v.pipe(
        v.array(text('setting', 'size.format: a3.pdf, square.png.')),
        v.minLength(1, 'at least one output'),
        v.description('What `outputs: kit` and `--size kit` stand for: a list of size.format.'),
      ),
    ),
    printers: v.optional(printers),
    ignore: v.optional(
      v.pipe(
        v.array(text('setting', 'Files that are no signs, written as in .gitignore: drafts/, *.old.yaml.')),
        v.description('Files below this folder that are no signs, written as in .gitignore.'),
      ),
    ),
  }),
  v.title('A signgen campaign'),
  v.description('Defaults for every sign in this folder and below it.'),
)

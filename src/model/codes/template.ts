import { error, type Meaning } from './meaning.ts'

/** What is wrong with a look of the user’s own. */
export const TEMPLATE = {
  'template-error': error(
    'The look failed while it was loaded or drew the sign, is declared wrongly, or used something that cannot be drawn.',
    'Correct the look at the place that is named: a file of the folder that --templates names. If the look is one of signgen’s own, please report it.',
  ),
} satisfies Record<string, Meaning>

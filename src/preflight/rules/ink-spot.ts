import { ownPlates } from '../content/colour.ts'
import type { Rule } from '../found.ts'
import { onPages, printedOn } from './tell.ts'

/** Are there no plates beside the four? */
export const inkSpot: Rule = (file, { colour }) =>
  colour === 'cmyk'
    ? onPages(
        file,
        page =>
          printedOn(page).flatMap(({ box, colours, picture }) =>
            [...colours.map(each => each.space), ...(picture?.space ? [picture.space] : [])]
              .flatMap(ownPlates)
              .map(plate => ({
                of: plate,
                message: `${plate} is a plate of its own beside the four inks`,
                box,
              })),
          ),
        {
          code: 'ink-spot',
          hint: 'print it in four inks: print: {colour: cmyk}; or ask the shop for a job with spot colours',
        },
      )
    : []

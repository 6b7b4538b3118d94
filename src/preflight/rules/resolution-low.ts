import type { Rule } from '../found.ts'
import { onPages, printedOn, type Wrong } from './tell.ts'

/** What has fewer pixels each way is a patch of colour. */
const PATCH = 16

/** Line art of one bit needs more (550 for a press: albionsp.com, upload guidelines). */
const LINE_ART = 550

/** Have pictures pixels enough for their size? */
export const resolutionLow: Rule = (file, { dpi, standards }) =>
  dpi === undefined
    ? []
    : onPages(
        file,
        page =>
          printedOn(page).flatMap(({ picture, box }): Wrong[] => {
            if (!picture || (picture.widthPx < PATCH && picture.heightPx < PATCH)) return []
            const least = picture.isBitonal && standards.length ? Math.max(dpi, LINE_ART) : dpi
            if (Math.round(picture.dpi) >= least) return []
            const { widthPx, heightPx } = picture
            const kind = picture.isBitonal ? 'line art' : 'a picture'
            const message = `${kind} of ${widthPx}×${heightPx} px has ${Math.round(picture.dpi)} pixels per inch at its size; the least is ${least}`
            return [{ of: kind, message, box, rank: picture.dpi }]
          }),
        { code: 'resolution-low', hint: 'use a larger picture, or show it smaller' },
      )

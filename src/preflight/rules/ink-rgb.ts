import type { PrintStandard } from '../../model/printers.ts'
import type { Space } from '../content/colour.ts'
import type { Painted } from '../content/painted.ts'
import type { Rule } from '../found.ts'
import { onPages, printedOn, type Wrong } from './tell.ts'

const WHAT: Readonly<Record<Painted['kind'], string>> = {
  fill: 'an area',
  stroke: 'a line',
  text: 'words',
  picture: 'a picture',
  shading: 'a gradient',
}

const isLight = (space: Space | undefined): space is Space => space?.kind === 'rgb' || space?.kind === 'lab'

const isLab = (space: Space | undefined): boolean => space?.kind === 'lab'

/** PDF/X-1a asks inks of what stands in for a spot colour too (ISO 15930-4, 6.1); later standards do not. */
const asksInks = (standards: readonly PrintStandard[]): boolean =>
  standards.length > 0 && standards.every(each => each === 'PDF/X-1a')

/** Is everything made of inks? */
export const inkRgb: Rule = (file, { colour, standards }) =>
  colour === 'rgb'
    ? []
    : onPages(
        file,
        page =>
          printedOn(page).flatMap(({ kind, box, colours, picture }): Wrong[] => {
            const space = [...colours.map(each => each.space), picture?.space].find(isLight)
            const spot = asksInks(standards) && colours.find(each => isLight(each.space.alternate))?.space
            if (!space && spot) {
              const message = `${spot.plates.join(', ')} stands for a colour in ${isLab(spot.alternate) ? 'Lab' : 'RGB'}, not in inks`
              return [{ of: spot.name, message, box }]
            }
            if (!space) return []
            const message = `${WHAT[kind]} in ${space.kind === 'lab' ? 'Lab' : 'RGB'} (${space.name}), not in inks`
            return [{ of: kind, message, box }]
          }),
        {
          code: 'ink-rgb',
          hint: 'write it in CMYK: signgen does with print: shop; others when they export PDF/X-1a',
        },
      )

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

/** Is everything made of inks? */
export const inkRgb: Rule = (file, { colour }) =>
  colour === 'rgb'
    ? []
    : onPages(
        file,
        page =>
          printedOn(page).flatMap(({ kind, box, colours, picture }): Wrong[] => {
            const space = [...colours.map(each => each.space), picture?.space].find(isLight)
            if (!space) return []
            const message = `${WHAT[kind]} in ${space.kind === 'lab' ? 'Lab' : 'RGB'} (${space.name}), not in inks`
            return [{ of: kind, message, box }]
          }),
        {
          code: 'ink-rgb',
          hint: 'write it in CMYK: signgen does with print: shop; others when they export PDF/X-1a',
        },
      )

import type { Inspected } from '../inspect.ts'
import type { Space } from './colour.ts'
import { ownPlates } from './colour.ts'

const PROCESS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const

/** The plates that a file needs, the process inks first; RGB for what is none. */
export function inksOf({ pages }: Pick<Inspected, 'pages'>): readonly string[] {
  const found = new Set<string>()
  const take = (space: Space | undefined) => {
    if (!space) return
    if (space.kind === 'rgb' || space.kind === 'lab') found.add('RGB')
    for (const plate of ownPlates(space)) found.add(plate)
  }
  for (const { painted } of pages)
    for (const { colours, picture } of painted) {
      for (const { space, plates } of colours) {
        take(space)
        for (const ink of PROCESS) if ((plates[ink] ?? 0) > 0) found.add(ink)
      }
      take(picture?.space)
      if (picture?.space?.kind === 'cmyk') for (const ink of PROCESS) found.add(ink)
      if (picture?.space?.kind === 'grey') found.add('Black')
    }
  const process = PROCESS.filter(ink => found.delete(ink))
  return [...process, ...found]
}

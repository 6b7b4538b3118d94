import { realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CAMPAIGN, type CampaignFile } from '../../model/world.ts'
import { outside, unreadable } from '../trouble.ts'
import { inside, placeOf, readSource, shown } from './read.ts'

/** Where defaults of a sign may stand, by their paths from its folder: its own folder first, the root of the run last. */
export function campaignPlaces(sign: string, root: string): string[] {
  const places: string[] = []
  const own = resolve(sign === '-' ? '.' : dirname(sign))
  try {
    const top = realpathSync.native(root)
    for (let [folder, up] = [own, '']; inside(root, folder); [folder, up] = [dirname(folder), `${up}../`]) {
      places.push(`${up}${CAMPAIGN}`)
      if (realpathSync.native(folder) === top || dirname(folder) === folder) break
    }
  } catch {
    // A sign in memory may be said to stand in a folder that is not there.
  }
  return places
}

/** The files of defaults that are there. */
export function campaignsOf(sign: string, root: string): CampaignFile[] {
  return campaignPlaces(sign, root).flatMap((name): CampaignFile[] => {
    const path = placeOf(name, sign)
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) return []
    if (!inside(root, path)) return [{ name, ...withoutPath(outside(shown(path))) }]
    if (!stats.isFile()) return [{ name, ...withoutPath(unreadable(shown(path), 'it is no file')) }]
    const read = readSource(shown(path))
    return [{ name, ...('code' in read ? withoutPath(read) : { text: read.text }) }]
  })
}

const withoutPath = <T extends { readonly path: string }>({ path: _, ...trouble }: T): Omit<T, 'path'> =>
  trouble

import type { ReadFile } from '../../model/diagnostic.ts'
import { CAMPAIGN, type CampaignFile } from '../../model/world.ts'
import { spelling } from '../spelling.ts'
import { MOST_OF_NAMED, missing, notUtf8, outside, tooLarge } from '../trouble.ts'

/** Brings the files that a sign names out of those that were handed in, by their paths. */
export const filesFrom =
  (files: ReadonlyMap<string, Uint8Array>, sign: string): ReadFile =>
  (name, most = MOST_OF_NAMED) => {
    const path = pathOf(name, sign)
    if (path === undefined) return outside(name, 'move it there')
    const spelt = files.has(path) ? undefined : spelling(path, folder => namesIn(files, folder))
    if (spelt && 'hint' in spelt) return { ...missing(path, ''), hint: spelt.hint }
    const bytes = files.get(spelt?.found ?? path)
    if (!bytes) return missing(path, 'of the sign file')
    return bytes.length > most ? tooLarge(path) : { bytes }
  }

/** The files of defaults above a sign among those that were handed in, the nearest first. */
export function campaignsAmong(files: ReadonlyMap<string, Uint8Array>, sign: string): CampaignFile[] {
  const depth = (pathOf(CAMPAIGN, sign) ?? '').split('/').length
  const names = Array.from({ length: depth }, (_, up) => `${'../'.repeat(up)}${CAMPAIGN}`)
  return names.flatMap((name): CampaignFile[] => {
    const bytes = files.get(pathOf(name, sign) ?? '')
    if (!bytes) return []
    try {
      return [{ name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }]
    } catch {
      return [{ name, ...notUtf8(name) }]
    }
  })
}

/** The names of what stands in a folder. */
function namesIn(files: ReadonlyMap<string, unknown>, folder: string): string[] {
  const lead = folder === '' ? '' : `${folder}/`
  const below = [...files.keys()].filter(path => path.startsWith(lead))
  return [...new Set(below.map(path => path.slice(lead.length).split('/')[0]!))]
}

/** The path of a file that a sign names from its own folder; undefined if it leads out of all folders. */
function pathOf(name: string, sign: string): string | undefined {
  if (name.startsWith('/')) return undefined
  const path: string[] = []
  for (const step of [...sign.split('/').slice(0, -1), ...name.split('/')]) {
    if (step === '' || step === '.') continue
    if (step !== '..') path.push(step)
    else if (path.pop() === undefined) return undefined
  }
  return path.join('/')
}

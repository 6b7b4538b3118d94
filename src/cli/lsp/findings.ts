import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inside, shown } from '../../host/node/read.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { CAMPAIGN } from '../../model/world.ts'
import { engine } from '../build.ts'

/**
 * All that `signgen check` would say of the text as it stands in the editor, layout too; all other files come from the disk.
 * Nothing of a `campaign.yaml`, which is judged with the signs below it, nor of what is plainly no sign. `root` is the folder
 * that the editor has open.
 */
export async function findingsOf(
  uri: string,
  text: string,
  root: string | undefined,
): Promise<readonly Diagnostic[]> {
  const place = uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  if (place !== undefined && basename(place) === CAMPAIGN) return []
  const path = place === undefined ? '-' : shown(place)
  const { checkText } = await engine()
  const below = root !== undefined && place !== undefined && isBelow(root, place) ? root : undefined
  const diagnostics = await checkText({ path, text: text.replace(/^\uFEFF/, '') }, below)
  return diagnostics.filter(({ file }) => file === path)
}

/** A file that is not on the disk yet is below nothing. */
function isBelow(root: string, place: string): boolean {
  try {
    return inside(root, place)
  } catch {
    return false
  }
}

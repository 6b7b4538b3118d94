import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inside, shown } from '../../host/node/read.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { CAMPAIGN } from '../../model/world.ts'
import { engine } from '../build.ts'

/** Is a document the defaults of a campaign? */
export const isCampaign = (uri: string): boolean =>
  uri.startsWith('file:') && basename(fileURLToPath(uri)) === CAMPAIGN

/**
 * All that `signgen check` would say of the text as it stands in the editor, layout too; all other files come from the disk.
 * Of a `campaign.yaml` what is wrong with it by itself, and nothing of what is plainly no sign. `roots` are the folders that
 * the editor has open, `templates` those of looks.
 */
export async function findingsOf(
  uri: string,
  typed: string,
  roots: readonly string[],
  templates: readonly string[] | undefined,
): Promise<readonly Diagnostic[]> {
  const place = uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  const source = { path: place === undefined ? '-' : shown(place), text: typed.replace(/^\uFEFF/, '') }
  const { checkCampaignText, checkText } = await engine()
  if (isCampaign(uri)) return checkCampaignText(source, templates)
  // Of folders in one another the inner one is that of the sign.
  const above = roots.filter(root => place !== undefined && isBelow(root, place))
  const root = above.sort((a, b) => b.length - a.length)[0]
  const diagnostics = await checkText(source, root, templates)
  return diagnostics.filter(({ file }) => file === source.path)
}

/** A file that is not on the disk yet is below nothing. */
function isBelow(root: string, place: string): boolean {
  try {
    return inside(root, place)
  } catch {
    return false
  }
}

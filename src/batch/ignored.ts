import { relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import { readText } from '../host/node/read.ts'
import { child } from '../model/tree.ts'
import { CAMPAIGN } from '../model/world.ts'
import { parse } from '../stages/parse/yaml.ts'

/** The name of a file of patterns, as `.gitignore` is one. */
const IGNORE_FILE = '.signgenignore'

/** Says of a path whether it is no sign, or a folder without any. */
export type Ignored = (path: string, isFolder: boolean) => boolean

/** Patterns written as in .gitignore, which count from a folder. */
export function ignoredBy(patterns: readonly string[], folder: string): Ignored {
  if (!patterns.length) return () => false
  const rules = ignore().add([...patterns])
  const from = resolve(folder)
  return (path, isFolder) => {
    const way = relative(from, resolve(path)).split(sep).join('/')
    if (way === '' || way === '..' || way.startsWith('../') || ignore.isPathValid(way) === false) return false
    return rules.ignores(isFolder ? `${way}/` : way)
  }
}

/** What a folder's own file of patterns says. */
export const ignoredIn = (folder: string): Ignored => {
  const text = readText(resolve(folder, IGNORE_FILE))
  return ignoredBy(text?.split(/\r\n|\n|\r/) ?? [], folder)
}

/** What the campaign of a folder says is no sign. */
export function ignoredByCampaign(folder: string): Ignored {
  const text = readText(resolve(folder, CAMPAIGN))
  const tree = text === undefined ? undefined : parse({ path: CAMPAIGN, text }, () => {})?.tree
  const list = tree && child(tree, 'ignore')
  const items = list?.kind === 'list' ? list.items : []
  const patterns = items.flatMap(item => (item.kind === 'scalar' && item.raw !== '' ? [item.raw] : []))
  return ignoredBy(patterns, folder)
}

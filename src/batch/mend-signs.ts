import { readFileSync, realpathSync } from 'node:fs'
import { createTwoFilesPatch } from 'diff'
import { onDisk } from '../host/node/disk.ts'
import { writeOver } from '../host/node/write.ts'
import { applyFixes } from '../model/apply-fixes.ts'
import type { Diagnostic, Source } from '../model/diagnostic.ts'
import type { Fix } from '../model/fix.ts'
import { campaignPath } from '../render/campaigns.ts'
import { render } from '../render/render.ts'
import type { BuildRequest, Settings } from './request.ts'
import { settle } from './request.ts'
import { type Unit, unitsOf } from './units.ts'

/** What was mended: where it stood in the file as it was then, and what was done. */
export interface Mended extends Pick<Diagnostic, 'file' | 'line' | 'column' | 'code'> {
  readonly title: string
}

export interface Mending {
  readonly done: readonly Mended[]
  /** The files that change, as they were and as they are to be; without byte order marks. */
  readonly files: ReadonlyMap<string, { readonly before: string; readonly after: string }>
}

/** What one fix uncovers another may mend; two that undo each other must end. */
const MOST_ROUNDS = 10

/** Apply the safe fixes of all signs of a request, and of the campaigns above them, in memory. Nothing is written. */
export async function mendSigns(request: BuildRequest): Promise<Mending> {
  const settings = settle(request, false)
  const { units } = unitsOf(settings)
  const texts = new Map<string, string>()
  const files = new Map<string, { before: string; after: string }>()
  const done: Mended[] = []
  const first = new Map(units.map(unit => [unit.found.path, unit]))
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round++) {
    const fixes = new Map<string, Found[]>()
    for (const unit of first.values())
      for (const each of await findingsIn(unit, settings, texts, files)) {
        const known = fixes.get(each.file) ?? []
        known.push(each)
        fixes.set(each.file, known)
      }
    changed = false
    for (const [file, found] of fixes) {
      const known = files.get(file)
      if (!known) continue
      const { text, taken } = applyFixes(known.after, found)
      if (!taken.length) continue
      files.set(file, { ...known, after: text })
      texts.set(file, text)
      for (const { line, column, code, title } of taken) done.push({ file, line, column, code, title })
      changed = true
    }
  }
  return { done, files: new Map([...files].filter(([, { before, after }]) => before !== after)) }
}

interface Found extends Mended {
  readonly edits: Fix['edits']
}

/** The safe fixes of one sign as it stands now; the files that it is made of are noted as they are come upon. */
async function findingsIn(
  { source, row, found }: Unit,
  { options, looks, iccBytes }: Settings,
  texts: ReadonlyMap<string, string>,
  files: Map<string, { before: string; after: string }>,
): Promise<Found[]> {
  if (!source) return []
  const note = (path: string, text: string) => {
    if (!files.has(path)) files.set(path, { before: text, after: text })
    return texts.get(path) ?? text
  }
  const now: Source = { path: source.path, text: note(source.path, source.text) }
  const disk = onDisk(source.path, found.root, looks)
  const campaigns = () =>
    disk
      .campaigns()
      .map(each =>
        'text' in each ? { ...each, text: note(campaignPath(source.path, each.name), each.text) } : each,
      )
  const { diagnostics } = await render(now, { ...options, row, profile: iccBytes }, { ...disk, campaigns })
  return diagnostics.flatMap(({ fixes = [], file, line, column, code }) => {
    const safe = fixes.find(fix => fix.safe)
    return safe ? [{ file, line, column, code, title: safe.title, edits: safe.edits }] : []
  })
}

const MARK = '\uFEFF'

/** The byte order mark of a file, if it has one: it is none of the text of a sign, and stays. */
const markOf = (path: string): string =>
  path !== '-' && readFileSync(path, 'utf8').startsWith(MARK) ? MARK : ''

/** Write what was mended: a file that a link leads to, and not the link. */
export const writeMended = ({ files }: Mending): void =>
  writeOver(
    [...files].map(([path, { after }]) => ({
      path: realpathSync(path),
      bytes: Buffer.from(markOf(path) + after),
    })),
  )

/** What would be changed, as a patch (unified format). */
export const patchOf = ({ files }: Mending): string =>
  [...files]
    .map(([path, { before, after }]) => {
      const mark = markOf(path)
      const texts = [mark + before, mark + after] as const
      const patch = createTwoFilesPatch(path, path, ...texts, undefined, undefined, { context: 3 })
      return patch.replace(/^(?:Index: .*\n)?=+\n/, '')
    })
    .join('')

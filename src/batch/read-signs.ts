import { onDisk } from '../host/node/disk.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { printWord } from '../model/output.ts'
import type { Output, PrintWord } from '../model/sign.ts'
import { type Rendering, render } from '../render/render.ts'
import { digestOf } from './cache.ts'
import { type Entry, relocate } from './cache-entry.ts'
import { breather } from './pause.ts'
import { filesAsked, keysFor, markOf, type Recollection, recall } from './recall.ts'
import type { Settings } from './request.ts'
import { isIn } from './shard.ts'
import type { Unit } from './units.ts'
import type { WorkerPool } from './worker-pool.ts'

/** What is known of a sign before it is drawn. */
export interface Known {
  readonly template: string | null
  readonly outputs: readonly Output[]
  /** Who prints it; unknown of a sign that cannot be drawn. */
  readonly print: PrintWord | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** Where the files are, or should be, that it names. */
  readonly named: readonly string[]
  /** The key of its words and the options; none for a file that cannot be read. */
  readonly key: string | undefined
  /** A mark of all that it is made of, where one is asked for. */
  readonly mark: string | undefined
  /** What was made of it before. */
  readonly entry: Entry | undefined
  /** The sign itself, if it is kept. */
  readonly rendering: Rendering | undefined
}

/** What was read of so many signs is kept until they are drawn; what is behind them, or drawn elsewhere, is read again. */
const FEW = 400

interface Reading {
  readonly write: boolean
  /** Is a mark wanted of every sign? */
  readonly marked: boolean
  /** The processes that will draw; those that are worth starting start meanwhile. */
  readonly pool: WorkerPool | undefined
}

/** Read and judge all signs, but for those that the cache knows. */
export async function readSigns(
  units: readonly Unit[],
  settings: Settings,
  { write, marked, pool }: Reading,
): Promise<Known[]> {
  const keys = keysFor(settings, write)
  const breathe = breather()
  const recalled: (Recollection | undefined)[] = []
  for (const unit of units) {
    await breathe()
    recalled.push(recall(unit, keys))
  }
  const { shard } = settings
  pool?.start(recalled.filter((each, i) => each && !each.entry && (!shard || isIn(shard, i))).length)
  const known: Known[] = []
  for (const [i, unit] of units.entries()) {
    await breathe()
    const before = recalled[i]
    const { rendering, ...sign } = await knownOf(unit, before, settings)
    const asked = rendering?.asked() ?? before?.asked ?? []
    const marks = () => rendering?.asked().map(digestOf) ?? before?.asked ?? []
    known.push({
      ...sign,
      named: unit.source ? [...filesAsked(asked, unit.source.path), ...unit.campaigns] : [],
      key: before?.key,
      mark: marked && before ? markOf(before.key, marks()) : undefined,
      entry: before?.entry,
      rendering: pool?.size || i >= FEW ? undefined : rendering,
    })
  }
  return known
}

type Told = Pick<Known, 'template' | 'outputs' | 'print' | 'diagnostics' | 'rendering'>

async function knownOf(
  { source, row, found }: Unit,
  recalled: Recollection | undefined,
  { options, looks, iccBytes }: Settings,
): Promise<Told> {
  if (!source) return { template: null, outputs: [], print: undefined, diagnostics: [], rendering: undefined }
  if (recalled?.entry) {
    const { template, wanted: outputs, print, found: before } = recalled.entry
    return { template, outputs, print, diagnostics: relocate(before, { source, row }), rendering: undefined }
  }
  const world = onDisk(source.path, found.root, looks)
  const rendering = await render(source, { ...options, row, profile: iccBytes }, world)
  const { checked, outputs, diagnostics } = rendering
  const print = checked && printWord(checked.sign.print)
  return { template: checked?.template.name ?? null, outputs, print, diagnostics, rendering }
}

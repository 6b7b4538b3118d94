import { onDisk } from '../host/node/disk.ts'
import { sizeOf } from '../host/node/read.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
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
import { workOf } from './work.ts'
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
  /** Pixels per inch of its pictures; unknown of a sign that was made before. */
  readonly dpi: number | undefined
  /** Is it drawn by another process than this? */
  readonly apart: boolean
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
const FEW = 1000

interface Reading {
  readonly write: boolean
  /** Is a mark wanted of every sign? */
  readonly marked: boolean
  /** The processes that will draw. */
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
    recalled.push(keys.cache || marked ? recall(unit, keys) : undefined)
  }
  const { shard } = settings
  const known: Known[] = []
  for (const [i, unit] of units.entries()) {
    await breathe()
    const before = recalled[i]
    const { rendering, ...sign } = await knownOf(unit, before, settings)
    const asked = rendering?.asked() ?? before?.asked ?? []
    const marks = () => rendering?.asked().map(digestOf) ?? before?.asked ?? []
    const named = unit.source ? [...filesAsked(asked, unit.source.path), ...unit.campaigns] : []
    const apart = isApart(named, settings)
    const sized = { ...sign, apart, dpi: rendering?.dpi }
    // Processes that are worth starting start while the rest is read.
    if (rendering && pool && !hasErrors(sign.diagnostics) && (!shard || isIn(shard, i)))
      expect(pool, sized, write)
    known.push({
      ...sized,
      named,
      key: before?.key,
      mark: marked && before ? markOf(before.key, marks()) : undefined,
      entry: before?.entry,
      rendering: i < FEW ? rendering : undefined,
    })
  }
  return known
}

/** A photograph of so many bytes takes a second and more to decode, and nothing else is heard meanwhile. */
const LARGE = 1_500_000

/**
 * May drawing a sign keep a process from hearing a signal for long? A large picture is decoded in one go, and a look of the
 * user's own does what it does. Another process draws such a sign, and this one can end it at once.
 */
const isApart = (named: readonly string[], { looks }: Settings): boolean =>
  (looks.files !== undefined && looks.mark !== undefined) || named.some(path => sizeOf(path) > LARGE)

/** What is made before is rarely drawn again; then as for most. */
const USUAL_DPI = 150

/** Let the processes know of a sign that they will draw. */
export const expect = (
  pool: WorkerPool,
  { outputs, dpi = USUAL_DPI, apart }: Pick<Known, 'outputs' | 'dpi' | 'apart'>,
  write: boolean,
): void => pool.expect(workOf(outputs, dpi, write), apart)

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

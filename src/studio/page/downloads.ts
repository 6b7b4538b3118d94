import type { SignOptions } from '../../model/options.ts'
import type { Size } from '../../model/sheet.ts'
import type { Made } from '../shared/protocol.ts'
import { TILE } from './drawing.ts'
import { type Engine, engine } from './engine.ts'
import { type Holder, rowOf, type State } from './state.ts'
import { w } from './words/words.ts'

export type Kind = 'office' | 'shop' | 'tiles' | 'copies' | 'png' | 'jpg' | 'svg' | 'kit'
export type Rows = 'this' | 'all'

/** What the command line would be told, by what is wanted. A sign that says already how it is printed is left to it. */
function optionsFor(kind: Kind, { size, shown, colour }: State, copies: number): SignOptions {
  const sizes = [(size ?? shown?.size ?? 'a3') as Size]
  const inks = colour !== undefined && colour !== 'rgb'
  const office = inks ? { set: ['print=office'] } : {}
  switch (kind) {
    case 'office':
      return { size: sizes, format: ['pdf'], ...office }
    case 'shop':
      return { size: sizes, format: ['pdf'], ...(inks ? {} : { set: ['print=shop'] }) }
    case 'tiles':
      return { size: sizes, format: ['pdf'], tile: TILE, ...office }
    case 'copies':
      return { size: sizes, format: ['pdf'], nUp: copies, ...office }
    case 'png':
    case 'jpg':
    case 'svg':
      return { size: sizes, format: [kind] }
    case 'kit':
      return {}
  }
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  zip: 'application/zip',
  yaml: 'application/yaml',
}

/** Hand a file to the browser, which puts it where downloads go. */
export function handOver({ name, bytes }: Made): void {
  const type = TYPES[name.split('.').at(-1)!] ?? 'application/octet-stream'
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Files as one ZIP, each with the same date, so that the same files are the same ZIP. Pictures and PDFs are packed already. */
async function zipped(files: readonly Made[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate')
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), {
    level: 0,
    mtime: new Date(1980, 0, 1),
  })
}

/** Long work has a worker of its own: typing goes on, and it can be ended. */
export function downloads(
  holder: Holder,
  engineHere: (own: Engine) => Engine,
  files: () => ReadonlyMap<string, Uint8Array>,
) {
  let worker: Engine | undefined

  const stop = (text?: string) => {
    worker?.end()
    worker = undefined
    holder.set({ job: undefined, ...(text && { notice: { text, kind: 'bad' } }) })
  }

  async function take(kind: Kind, which: Rows, copies = 2): Promise<void> {
    const state = holder.now
    const { path, text, data } = state
    const source = { path, text }
    const row = rowOf(state)
    const rows = data && which === 'all' ? data.table.rows : [row]
    const options = optionsFor(kind, state, copies)
    const own = engineHere(engine(message => stop(message || w.broken)))
    worker = own
    own.put(files())
    const made: Made[] = []
    holder.set({ job: { done: 0, of: rows.length } })
    try {
      for (const [i, each] of rows.entries()) {
        holder.set({ job: { done: i, of: rows.length } })
        const done = await own.ask('make', {
          source,
          row: each,
          options,
          alt: kind === 'png' || kind === 'jpg' || kind === 'kit',
        })
        if (worker !== own) return
        if (!done.files.length) return stop(w.notMade)
        for (const file of done.files) made.push(file)
      }
      const single = made.length === 1 && kind !== 'kit' ? made[0] : undefined
      const stem = made[0]!.name.replace(/(?:-\d+)?-[^-]*$/, '') || 'sign'
      const file = single ?? {
        name: `${stem}${rows.length > 1 ? '-rows' : ''}.zip`,
        bytes: await zipped(made),
      }
      handOver(file)
      holder.set({ notice: { text: w.madeIt(file.name), kind: 'good' } })
    } catch (error) {
      // It was stopped.
      if (worker !== own) return
      holder.set({ notice: { text: `${w.failed} ${(error as Error).message}`, kind: 'bad' } })
    }
    if (worker === own) stop()
  }

  return { take, stop: () => stop(w.stopped) }
}

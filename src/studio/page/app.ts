import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Edit } from '../shared/edit.ts'
import { fragmentOf } from '../shared/share-link.ts'
import { kindOf } from '../shared/store.ts'
import { edited, type Manner } from '../shared/yaml-edit.ts'
import { isRecord, type Path, type Value, valueAt, valuesIn } from '../shared/yaml-value.ts'
import { desk } from './desk.ts'
import { downloads, handOver } from './downloads.ts'
import { drafts } from './drafts.ts'
import { drawing } from './drawing.ts'
import { fromFolderOf, isUsable } from './editor/completion.ts'
import { editor } from './editor/editor.ts'
import { engine as startEngine } from './engine.ts'
import { type Fix, offsetsOf } from './fixes.ts'
import { ownFiles } from './own-files.ts'
import { pick } from './pick.ts'
import { Holder, type Tab, type View } from './state.ts'
import { storeHere } from './store-here.ts'
import { w } from './words/words.ts'

/** The page without its looks: what there is, and what can be done with it. */
export function app() {
  const holder = new Holder()
  const tell = (text: string, kind: 'good' | 'bad') => holder.set({ notice: { text, kind } })
  const fail = (error: Error) => tell(`${w.failed} ${error.message}`, 'bad')
  const here = storeHere(reached => {
    holder.set({ reached })
    if (reached) kept.again()
  })
  const { store } = here
  const own = ownFiles()
  const kept = drafts(here.drafts)
  const engine = here.engine(startEngine(message => tell(message || w.broken, 'bad')))
  /** What the engine was given, for workers that come later. */
  const given = new Map<string, Uint8Array>()
  const put = (files: ReadonlyMap<string, Uint8Array | null>) => {
    for (const [path, bytes] of files)
      if (bytes) given.set(path, bytes)
      else given.delete(path)
    engine.put(files)
  }
  const sheets = drawing(holder, engine, fail)

  const words = editor({
    label: w.yaml,
    known: () => ({
      catalogue: holder.now.catalogue,
      files: holder.now.entries
        .filter(({ kind }) => kind !== 'sign')
        .map(({ path }) => fromFolderOf(holder.now.path, path)),
      look: lookOf(),
    }),
    changed(text, isTyped, can) {
      const values = valuesIn(text)
      holder.set({ text, canUndo: can.undo, canRedo: can.redo, ...(values && { values }) })
      if (isTyped) files.typed()
      sheets.redraw(true)
    },
  })
  const files = desk({
    holder,
    store,
    drafts: kept,
    editor: words,
    engine: { ...engine, put },
    redraw: isTyped => sheets.redraw(isTyped),
  })
  const takes = downloads(holder, here.engine, () => given)

  const lookOf = () => {
    const { template } = holder.now.values
    return typeof template === 'string' ? template : 'witness-appeal'
  }

  const manner = (): Manner => {
    const fields = holder.now.catalogue?.fields ?? {}
    return {
      order: Object.keys(fields),
      plain: field => fields[field]?.printed === false && field !== 'colours',
    }
  }

  let marked: readonly Diagnostic[] = []
  holder.hear(() => {
    const { diagnostics, path } = holder.now
    if (diagnostics === marked) return
    marked = diagnostics
    words.mark(diagnostics, path)
  })

  function edit(path: Path, value: Value | undefined): void {
    const done = edited(words.text(), path, value, manner())
    if (done) words.apply([done], 'form')
    else tell(w.cannotEdit, 'bad')
  }

  /** A file that was dropped or chosen: beside the sign, and in the field that it is for. */
  async function bring(file: File, field?: Path): Promise<void> {
    if (!isUsable(file.name)) return tell(w.strangeFile(file.name), 'bad')
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (kindOf(file.name) === 'sign') return files.create(file.name, new TextDecoder().decode(bytes))
    const path = await files.bring(file.name, bytes)
    if (path === undefined) return
    if (kindOf(path) === 'data') return chooseData(path)
    const name = fromFolderOf(holder.now.path, path)
    const place = field ?? placeFor(file.name)
    const old = place && valueAt(holder.now.values, place)
    if (place) edit(isRecord(old) && 'src' in old ? [...place, 'src'] : place, name)
    sheets.redraw()
    tell(w.dropped(name), 'good')
  }

  async function openOwn(): Promise<void> {
    const file = await own.open()
    if (!file) return
    await files.create(file.name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes))
    await file.keep(holder.now.path)
  }

  async function saveFile(): Promise<void> {
    const { path } = holder.now
    if (store.kind !== 'browser' || !own.can)
      return handOver({ name: path.split('/').at(-1)!, bytes: files.bytes() })
    const mayWriteOver = (name: string) => confirm(w.writeOver(name))
    await own
      .save(path, files.bytes(), mayWriteOver)
      .then(name => name && tell(w.savedTo(name), 'good'), fail)
  }

  const placeFor = (name: string): Path | undefined => {
    const { catalogue } = holder.now
    const look = catalogue?.looks.find(each => each.name === lookOf())
    if (/\.(?:ttf|otf|woff2)$/i.test(name)) return ['fonts', look?.faces[0] ?? 'display']
    if (/\.(?:txt|icc)$/i.test(name)) return undefined
    return look?.shows.includes('image') || !look?.shows.includes('logo') ? ['image'] : ['logo']
  }

  async function chooseData(path: string | undefined): Promise<void> {
    if (path === undefined) holder.set({ data: undefined })
    else {
      if (!given.has(path)) {
        const kept = await store.read(path)
        if (kept) put(new Map([[path, kept.bytes]]))
      }
      const table = await engine.ask('table', { path })
      holder.set({ data: { path, table, row: table.rows[0]?.number ?? 0 }, tab: 'data' })
    }
    sheets.redraw()
  }

  return {
    holder,
    words,
    files,
    takes,
    lookOf,
    edit,
    bring,
    chooseData: (path: string | undefined) => void chooseData(path),
    async start(): Promise<void> {
      holder.set({ store: store.kind })
      await Promise.all([
        files.start(),
        engine.ask('catalogue', {}).then(catalogue => holder.set({ catalogue })),
      ]).catch(fail)
    },
    pickLook: (name: string) => edit(['template'], name),
    fix({ edits }: Fix): void {
      words.apply(
        edits.map((each): Edit => offsetsOf(words.text(), each)),
        'fix',
      )
    },
    tab(tab: Tab): void {
      holder.set({ tab })
      if (tab === 'look') sheets.wall()
      words.measure()
    },
    view(change: Partial<View>): void {
      holder.set({ view: { ...holder.now.view, ...change } })
      if ('seams' in change) sheets.redraw()
    },
    size(size: string): void {
      holder.set({ size })
      sheets.redraw()
    },
    row(row: number): void {
      const { data } = holder.now
      if (data) holder.set({ data: { ...data, row } })
      sheets.redraw()
    },
    async share(): Promise<void> {
      const fragment = await fragmentOf(words.text())
      if (fragment === undefined) return tell(w.shareTooLong, 'bad')
      const address = location.href.replace(/#.*/, '') + fragment
      try {
        await navigator.clipboard.writeText(address)
        tell(w.shareCopied, 'good')
      } catch {
        prompt(w.share, address)
      }
    },
    /** Keep the sign where it stands; one that was opened from a file is written to that too. */
    async save(): Promise<void> {
      await files.save()
      if (store.kind === 'browser' && (await own.nameOf(holder.now.path))) await saveFile()
    },
    saveFile: () => void saveFile(),
    openFile(): void {
      if (store.kind === 'browser' && own.can) void openOwn().catch(fail)
      else pick('.yaml,.yml', file => void bring(file))
    },
    quiet: () => holder.set({ notice: undefined }),
    settled: () => holder.set({ isNew: false }),
  }
}

export type App = ReturnType<typeof app>

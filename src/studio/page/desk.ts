import type { Draft } from '../shared/draft.ts'
import { signIn } from '../shared/share-link.ts'
import { type Change, type Kept, kindOf, type Store } from '../shared/store.ts'
import { decode, encode, type Manner, UNIX } from './bytes.ts'
import type { Drafts } from './drafts.ts'
import type { Editor } from './editor/editor.ts'
import type { Engine } from './engine.ts'
import { giveFiles, MOST } from './give-files.ts'
import { nameBeside } from './name-beside.ts'
import { EMPTY, STARTER } from './starter.ts'
import type { Holder } from './state.ts'
import { w } from './words/words.ts'

/** How long nobody types before the browser's own files are written, in milliseconds. */
const PAUSE = 600

const LAST = 'signgen last sign'

interface Parts {
  readonly holder: Holder
  readonly store: Store
  readonly drafts: Drafts
  readonly editor: Editor
  readonly engine: Engine
  readonly redraw: (isTyped?: boolean) => void
}

/** The files: opening, saving, what others change meanwhile. Nothing that was typed is ever thrown away here. */
export function desk({ holder, store, drafts, editor, engine, redraw }: Parts) {
  /** The revision that the words on the desk began from; null for a sign that is no file yet. */
  let revision: string | null = null
  let manner: Manner = UNIX
  let later: ReturnType<typeof setTimeout> | undefined

  const fail = (error: unknown) =>
    holder.set({ notice: { text: `${w.failed} ${(error as Error).message}`, kind: 'bad' } })

  const refresh = async () => {
    const entries = await store.list()
    const known = new Set(entries.map(({ path }) => path))
    const unsaved = [...(await drafts.all()).keys()].filter(path => !known.has(path))
    holder.set({ entries, unsaved })
  }

  /** Put a sign on the desk. */
  function lay(path: string, text: string, from: string | null, saved: boolean): void {
    revision = from
    localStorage.setItem(LAST, path)
    holder.set({
      path,
      saved,
      diagnostics: [],
      size: undefined,
      conflict: undefined,
      stale: false,
      outputs: [],
    })
    editor.load(text)
  }

  async function open(path: string): Promise<void> {
    if (!holder.now.saved && holder.now.store === 'browser') await save()
    const kept = await store.read(path)
    const draft = (await drafts.all()).get(path)
    const decoded = kept ? decode(kept.bytes) : undefined
    manner = decoded ?? UNIX
    if (draft && draft.text !== decoded?.text) {
      lay(path, draft.text, draft.revision, false)
      holder.set({ notice: { text: w.restored, kind: 'good' } })
      if (kept && draft.revision !== kept.revision) holder.set({ conflict: { path, theirs: kept } })
      return
    }
    lay(path, decoded?.text ?? '', kept?.revision ?? null, true)
  }

  async function save(): Promise<void> {
    clearTimeout(later)
    const { path, text, conflict } = holder.now
    if (conflict) return
    try {
      const bytes = encode(text, manner)
      const outcome = await store.write(path, bytes, revision)
      if ('conflict' in outcome) return settleConflict(path, outcome.conflict)
      if (holder.now.path === path) {
        revision = outcome.revision
        manner = decode(bytes)
      }
      if (holder.now.text !== text || holder.now.path !== path) return keep()
      holder.set({ saved: true })
      await drafts.drop(path)
      await refresh()
    } catch (error) {
      fail(error)
    }
  }

  /** What stands there may be the same words; then there is nothing to ask. */
  function settleConflict(path: string, theirs: Kept | null): void {
    if (path !== holder.now.path) return
    if (theirs && decode(theirs.bytes).text === holder.now.text) {
      revision = theirs.revision
      holder.set({ saved: true })
      void drafts.drop(path)
    } else holder.set({ conflict: { path, theirs } })
  }

  const keep = () =>
    drafts.keep({ path: holder.now.path, text: holder.now.text, revision, at: Date.now() } satisfies Draft)

  /** Two tabs of one sign show the same words: what is typed in the other is typed here too, and saved there. */
  function mirror({ path, text, revision: from }: Draft): void {
    if (path !== holder.now.path || text === holder.now.text || holder.now.conflict) return
    clearTimeout(later)
    revision = from
    editor.replace(text)
    holder.set({ saved: false })
  }

  async function resolve(choice: 'mine' | 'theirs' | 'both'): Promise<void> {
    const { conflict, path, text } = holder.now
    if (!conflict) return
    holder.set({ conflict: undefined })
    const { theirs } = conflict
    if (choice === 'mine') {
      revision = theirs?.revision ?? null
      return save()
    }
    await drafts.drop(path)
    if (choice === 'both') await store.write(freeName(path), encode(text, manner), null)
    await refresh()
    if (theirs) {
      manner = decode(theirs.bytes)
      lay(path, decode(theirs.bytes).text, theirs.revision, true)
    } else await openFirst()
  }

  const freeName = (path: string) =>
    nameBeside(path, [...holder.now.entries.map(entry => entry.path), ...holder.now.unsaved])

  async function openFirst(): Promise<void> {
    const signs = holder.now.entries.filter(({ kind }) => kind === 'sign')
    const last = localStorage.getItem(LAST)
    const paths = [...signs.map(({ path }) => path), ...holder.now.unsaved]
    const first = paths.find(path => path === last) ?? paths[0]
    if (first !== undefined) return open(first)
    manner = UNIX
    lay('sign.yaml', STARTER, null, true)
    holder.set({ isNew: true })
  }

  const give = giveFiles(store, engine, name => holder.now.text.includes(name))

  async function changed(changes: readonly Change[]): Promise<void> {
    await refresh()
    const files = changes.filter(({ path }) => kindOf(path) !== 'sign')
    for (const { path, revision } of files) if (revision === null) engine.put(new Map([[path, null]]))
    await give(files.filter(({ revision }) => revision !== null).map(({ path }) => path))
    if (files.length) redraw()
    const ours = changes.find(({ path }) => path === holder.now.path)
    if (!ours || ours.revision === revision) return
    const theirs = ours.revision === null ? null : ((await store.read(ours.path)) ?? null)
    if (theirs?.revision === revision) return
    if (!holder.now.saved || !theirs) return settleConflict(ours.path, theirs)
    revision = theirs.revision
    manner = decode(theirs.bytes)
    editor.replace(decode(theirs.bytes).text)
    holder.set({ saved: true })
    await drafts.drop(ours.path)
  }

  return {
    async start(): Promise<void> {
      await refresh()
      drafts.hear(mirror)
      store.watch(changes => void changed(changes).catch(fail))
      const shared = await signIn(location.hash)
      if (shared !== undefined) {
        history.replaceState(null, '', location.pathname + location.search)
        manner = UNIX
        lay(freeName('shared.yaml'), decode(new TextEncoder().encode(shared)).text, null, true)
        holder.set({ notice: { text: w.shared, kind: 'good' } })
      } else await openFirst()
      const files = holder.now.entries.filter(({ kind }) => kind !== 'sign').map(({ path }) => path)
      if (files.length) await give(files).then(() => redraw(), fail)
    },
    /** A letter was typed. */
    typed(): void {
      holder.set({ saved: false })
      keep()
      clearTimeout(later)
      if (store.kind === 'browser') later = setTimeout(() => void save(), PAUSE)
    },
    open: (path: string) => open(path).catch(fail),
    save,
    resolve: (choice: 'mine' | 'theirs' | 'both') => resolve(choice).catch(fail),
    freeName,
    async create(path = freeName('sign.yaml'), text = EMPTY): Promise<void> {
      if (!holder.now.saved && store.kind === 'browser') await save()
      const decoded = decode(new TextEncoder().encode(text))
      manner = decoded
      lay(freeName(path), decoded.text, null, false)
      await save()
    },
    async remove(path: string): Promise<void> {
      clearTimeout(later)
      await store.remove(path).catch(fail)
      await drafts.drop(path)
      await refresh()
      if (path === holder.now.path) await openFirst()
    },
    async rename(to: string): Promise<void> {
      const { path, text } = holder.now
      const name = freeName(/\.ya?ml$/i.test(to) ? to : `${to}.yaml`)
      clearTimeout(later)
      const outcome = await store.write(name, encode(text, manner), null)
      if ('conflict' in outcome) return
      if (revision !== null) await store.remove(path)
      await drafts.drop(path)
      revision = outcome.revision
      localStorage.setItem(LAST, name)
      holder.set({ path: name, saved: true })
      await refresh()
      redraw()
    },
    /** Keep a file beside the sign; its path. */
    async bring(name: string, bytes: Uint8Array): Promise<string | undefined> {
      if (bytes.length > MOST) {
        holder.set({ notice: { text: w.tooLarge(name), kind: 'bad' } })
        return undefined
      }
      const folder = holder.now.path.split('/').slice(0, -1)
      const path = freeName([...folder, name].join('/'))
      engine.put(new Map([[path, bytes]]))
      await store.write(path, bytes, null).catch(fail)
      await refresh()
      return path
    },
    /** The bytes of the sign as they are written. */
    bytes: () => encode(holder.now.text, manner),
  }
}

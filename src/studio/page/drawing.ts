import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Preview, Works } from '../shared/protocol.ts'
import { kindOf } from '../shared/store.ts'
import type { Engine } from './engine.ts'
import { newest } from './newest.ts'
import { type Holder, rowOf } from './state.ts'

/** How long nobody types before all outputs are judged, in milliseconds. */
const PAUSE = 400

/** Paper of which the seams are shown. */
export const TILE = 'a4'

const same = (a: Diagnostic, b: Diagnostic) =>
  a.code === b.code &&
  a.message === b.message &&
  a.line === b.line &&
  a.column === b.column &&
  a.row === b.row

/** Draws what is typed: the sheet at once, what it does in its other sizes when there is a pause, the wall when it is seen. */
export function drawing(holder: Holder, engine: Engine, broken: (error: Error) => void) {
  let later: ReturnType<typeof setTimeout> | undefined
  /** What only the judgement of all outputs found. */
  let elsewhere: readonly Diagnostic[] = []

  const wanted = (): Works['preview']['ask'] => {
    const { path, text, size, view } = holder.now
    const tile = view.seams ? TILE : undefined
    return { source: { path, text }, size, row: rowOf(holder.now), tile }
  }

  const show = (preview: Preview, { source }: Works['preview']['ask']) => {
    const { text, path, shown: before } = holder.now
    const { diagnostics, outputs, colour, columns, sheet } = preview
    const readable = outputs.length ? { outputs, colour } : {}
    const found = [...diagnostics, ...elsewhere.filter(each => !diagnostics.some(other => same(each, other)))]
    if (source.path !== path) return
    const common = { ...readable, columns, diagnostics: found, stale: !sheet }
    if (!sheet) return holder.set(common)
    const { svg, ...picture } = sheet
    const url = URL.createObjectURL(new Blob([svg as Uint8Array<ArrayBuffer>], { type: 'image/svg+xml' }))
    holder.set({ ...common, shown: { ...picture, url } })
    if (before) setTimeout(() => URL.revokeObjectURL(before.url), 2000)
    if (source.text === text) performance.measure('signgen: seen', { start: typedAt, end: performance.now() })
  }

  let typedAt = 0
  const drawSheet = newest(ask => engine.ask('preview', ask), show, broken)
  const judge = newest(
    (ask: Works['check']['ask']) => engine.ask('check', ask),
    (all, { source }) => {
      if (source.text !== holder.now.text || source.path !== holder.now.path) return
      elsewhere = all
      holder.set({ diagnostics: all })
    },
    broken,
  )

  const drawWall = newest(
    async (ask: { readonly look: string; readonly of: string }) => {
      const { path, text, size } = holder.now
      const set = [`template=${ask.look}`]
      const { sheet } = await engine.ask('preview', {
        source: { path, text },
        size,
        row: rowOf(holder.now),
        set,
      })
      return sheet
    },
    (sheet, { look, of }) => {
      const wall = new Map(holder.now.wall)
      const before = wall.get(look)
      if (before) URL.revokeObjectURL(before)
      const bytes = sheet?.svg as Uint8Array<ArrayBuffer> | undefined
      wall.set(look, bytes ? URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' })) : null)
      drawn.set(look, of)
      holder.set({ wall })
      nextOfWall()
    },
    broken,
  )
  /** Of which words each picture of the wall is. */
  const drawn = new Map<string, string>()
  const nextOfWall = () => {
    const { catalogue, tab, text, size, data } = holder.now
    if (tab !== 'look') return
    const of = `${text} ${size} ${data?.path} ${data?.row}`
    const look = catalogue?.looks.find(({ name }) => drawn.get(name) !== of)
    if (look) drawWall({ look: look.name, of })
  }

  return {
    /** The words, or how they are looked at, have changed. */
    redraw(isTyped = false): void {
      if (isTyped) {
        typedAt = performance.now()
        elsewhere = []
      }
      clearTimeout(later)
      // What signs have in common is no sign.
      if (kindOf(holder.now.path) === 'campaign') {
        holder.set({ diagnostics: [], shown: undefined, outputs: [], stale: false })
        return
      }
      drawSheet(wanted())
      later = setTimeout(() => {
        const { path, text } = holder.now
        judge({ source: { path, text }, row: rowOf(holder.now) })
        nextOfWall()
      }, PAUSE)
    },
    wall: () => nextOfWall(),
  }
}

import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Catalogue, DataTable, Picture } from '../shared/protocol.ts'
import type { Entry, Kept } from '../shared/store.ts'
import type { Value } from '../shared/yaml-value.ts'

export type Tab = 'words' | 'yaml' | 'look' | 'data'
export type Vision = 'none' | 'grey' | 'protan' | 'deutan' | 'tritan'

/** How the sheet is looked at; nothing of it is kept in the sign. */
export interface View {
  /** Times its size on paper; or as large as there is room. */
  readonly zoom: number | 'fit'
  readonly safe: boolean
  readonly bleed: boolean
  readonly seams: boolean
  /** Metres away; nothing for up close. */
  readonly distance: number | undefined
  readonly vision: Vision
}

/** The sheet that is shown: an address of its picture, and what is known of it. */
export interface Shown extends Omit<Picture, 'svg'> {
  readonly url: string
}

export interface Notice {
  readonly text: string
  readonly kind: 'good' | 'bad'
}

export interface Conflict {
  readonly path: string
  /** What stands there now; null where it was deleted. */
  readonly theirs: Kept | null
}

export interface Job {
  readonly done: number
  readonly of: number
}

export interface State {
  readonly catalogue: Catalogue | undefined
  readonly entries: readonly Entry[]
  /** Signs that were typed and are no file yet, or no longer. */
  readonly unsaved: readonly string[]
  readonly store: 'folder' | 'browser'
  readonly reached: boolean
  /** The sign that is being written. */
  readonly path: string
  readonly text: string
  /** As it was when it could last be read. */
  readonly values: { readonly [key: string]: Value }
  readonly saved: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly outputs: readonly string[]
  readonly colour: 'rgb' | 'cmyk' | 'spot' | undefined
  readonly columns: readonly string[]
  readonly shown: Shown | undefined
  /** The sheet is not that of the words as they are. */
  readonly stale: boolean
  /** The size that was picked to be looked at; else the sign's first. */
  readonly size: string | undefined
  readonly tab: Tab
  readonly view: View
  /** The wall: addresses of pictures by look; null where a look cannot show the sign. */
  readonly wall: ReadonlyMap<string, string | null>
  readonly data: { readonly path: string; readonly table: DataTable; readonly row: number } | undefined
  readonly job: Job | undefined
  readonly downloading: boolean
  readonly conflict: Conflict | undefined
  readonly notice: Notice | undefined
  /** A first visit: what this is has not been said yet, or is still to be seen. */
  readonly isNew: boolean
}

const BEGINNING: State = {
  catalogue: undefined,
  entries: [],
  unsaved: [],
  store: 'browser',
  reached: true,
  path: '',
  text: '',
  values: {},
  saved: true,
  canUndo: false,
  canRedo: false,
  diagnostics: [],
  outputs: [],
  colour: undefined,
  columns: [],
  shown: undefined,
  stale: false,
  size: undefined,
  tab: 'words',
  view: { zoom: 'fit', safe: false, bleed: false, seams: false, distance: undefined, vision: 'none' },
  wall: new Map(),
  data: undefined,
  job: undefined,
  downloading: false,
  conflict: undefined,
  notice: undefined,
  isNew: false,
}

/** The values of the page, and those who hear that they changed. */
export class Holder {
  #state: State = BEGINNING
  readonly #heard = new Set<() => void>()

  get now(): State {
    return this.#state
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change }
    for (const each of this.#heard) each()
  }

  hear(listener: () => void): void {
    this.#heard.add(listener)
  }
}

/** The row that is looked at. */
export const rowOf = ({ data }: State) => data?.table.rows.find(({ number }) => number === data.row)

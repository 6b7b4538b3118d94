import type { App } from '../app.ts'
import type { State } from '../state.ts'

/** What every part of the page is given: what there is, and what can be done. */
export interface Seen {
  readonly app: App
  readonly state: State
}

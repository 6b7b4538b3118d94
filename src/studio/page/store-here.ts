import type { DraftPlace } from '../shared/draft.ts'
import type { Store } from '../shared/store.ts'
import { browserStore } from './browser-store.ts'
import type { Engine } from './engine.ts'
import { serverDrafts } from './server-drafts.ts'
import { serverEngine } from './server-engine.ts'
import { serverStore } from './server-store.ts'
import { tabsHere } from './tabs.ts'
import { tokenHere } from './token.ts'

/** What a page has where it was served. */
export interface Here {
  readonly store: Store
  /** The place that a server has for drafts. */
  readonly drafts?: DraftPlace
  /** The engine that draws: the one of the page, unless the server has looks of the user's own. */
  readonly engine: (own: Engine) => Engine
}

/**
 * Where the files are, by `<meta name="signgen-store">`: `browser`; `folder`, behind a server; or `folder-with-looks`, where
 * the server draws as well. `onReach` hears whether it answers.
 */
export function storeHere(onReach: (reached: boolean) => void): Here {
  const kind = document.querySelector<HTMLMetaElement>('meta[name="signgen-store"]')?.content ?? ''
  if (!kind.startsWith('folder')) return { store: browserStore(), engine: own => own }
  const server = { token: tokenHere() }
  return {
    store: serverStore({ ...server, tabs: tabsHere(), onReach }),
    drafts: serverDrafts(server),
    engine: own => (kind === 'folder-with-looks' ? serverEngine(server, own) : own),
  }
}

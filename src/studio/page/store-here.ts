import type { DraftPlace } from '../shared/draft.ts'
import type { Store } from '../shared/store.ts'
import { browserStore } from './browser-store.ts'
import { serverDrafts } from './server-drafts.ts'
import { serverStore } from './server-store.ts'
import { tabsHere } from './tabs.ts'
import { tokenHere } from './token.ts'

/**
 * The store that the page was served with: `<meta name="signgen-store" content="folder">` or `browser`, and the place that
 * a server has for drafts. `onReach` hears whether it answers.
 */
export function storeHere(onReach: (reached: boolean) => void): { store: Store; drafts?: DraftPlace } {
  const kind = document.querySelector<HTMLMetaElement>('meta[name="signgen-store"]')?.content
  if (kind !== 'folder') return { store: browserStore() }
  const token = tokenHere()
  return { store: serverStore({ token, tabs: tabsHere(), onReach }), drafts: serverDrafts({ token }) }
}

import type { Store } from '../shared/store.ts'
import { browserStore } from './browser-store.ts'
import { serverStore } from './server-store.ts'
import { tabsHere } from './tabs.ts'
import { tokenHere } from './token.ts'

/** The store that the page was served with: `<meta name="signgen-store" content="folder">` or `browser`. `onReach` hears whether it answers. */
export function storeHere(onReach: (reached: boolean) => void): Store {
  const kind = document.querySelector<HTMLMetaElement>('meta[name="signgen-store"]')?.content
  return kind === 'folder' ? serverStore({ token: tokenHere(), tabs: tabsHere(), onReach }) : browserStore()
}

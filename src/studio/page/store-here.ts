import type { Store } from '../shared/store.ts'
import { browserStore } from './browser-store.ts'

/** The store that the page was served with: `<meta name="signgen-store" content="folder">` or `browser`. */
export function storeHere(): Store {
  return browserStore()
}

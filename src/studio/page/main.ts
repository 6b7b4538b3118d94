import { storeHere } from './store-here.ts'

const store = storeHere()
document.documentElement.dataset.store = store.kind

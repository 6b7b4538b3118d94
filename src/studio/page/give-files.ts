import type { Store } from '../shared/store.ts'
import type { Engine } from './engine.ts'

/** No file that a sign names is larger. */
export const MOST = 30_000_000
/** As much of files that no sign has named yet is given to the engine beforehand. */
const BEFOREHAND = 100_000_000

/** Gives the engine the files that signs may name; of those that no sign has named yet, not more than it can hold. */
export function giveFiles(store: Store, engine: Engine, isNamed: (name: string) => boolean) {
  const sizes = new Map<string, number>()
  return async (paths: readonly string[]): Promise<void> => {
    let sum = [...sizes.values()].reduce((all, each) => all + each, 0)
    for (const path of paths) {
      if (sum > BEFOREHAND && !isNamed(path.split('/').at(-1)!)) continue
      const kept = await store.read(path)
      if (!kept || kept.bytes.length > MOST) continue
      sum += kept.bytes.length
      sizes.set(path, kept.bytes.length)
      engine.put(new Map([[path, kept.bytes]]))
    }
  }
}

import { basename } from 'node:path'
import { watch } from 'chokidar'
import { isOpen, isShown } from './places.ts'

/** An editor empties a file before it fills it: so long it must be quiet, in milliseconds. */
const QUIET = 40

/** Hear of files below a folder that came, changed or went, and of all that are there at the beginning. Returns what ends it. */
export function watchFolder(root: string, onChange: (place: string) => void): () => void {
  const waiting = new Map<string, NodeJS.Timeout>()
  const watcher = watch(root, {
    followSymlinks: false,
    ignored: (place, stats) =>
      place !== root && (!isOpen(basename(place)) || (stats?.isFile() === true && !isShown(basename(place)))),
  })
  watcher.on('all', (event, place) => {
    if (event.endsWith('Dir')) return
    clearTimeout(waiting.get(place))
    waiting.set(
      place,
      setTimeout(() => {
        waiting.delete(place)
        onChange(place)
      }, QUIET),
    )
  })
  // A folder that cannot be watched is still served: the page lists it when it comes back to it.
  watcher.on('error', () => {})
  return () => {
    for (const timer of waiting.values()) clearTimeout(timer)
    void watcher.close()
  }
}

import { database } from './database.ts'

/** As much of the File System Access API as is used; TypeScript knows the handles, and not how to get them. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>
}
interface Permitted {
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>
}

interface Held {
  readonly path: string
  readonly handle: FileSystemFileHandle
  /** As it was when it was read or written last. */
  readonly bytes: Uint8Array
}

const SIGNS = { types: [{ description: 'YAML', accept: { 'application/yaml': ['.yaml', '.yml'] } }] }

const pickers = () => globalThis as unknown as Pickers

/** Whoever closes the browser's window of files without a choice has chosen that. */
async function chosen<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined
    throw error
  }
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i])

/** Files of the visitor's own disk that signs were opened from: they can be saved in place, where the browser has a way. */
export function ownFiles(name = 'signgen') {
  const rows = database<Held>(name, 'handles')
  const read = async (handle: FileSystemFileHandle) =>
    new Uint8Array(await (await handle.getFile()).arrayBuffer())
  const write = async (path: string, handle: FileSystemFileHandle, bytes: Uint8Array) => {
    const file = await handle.createWritable()
    await file.write(bytes as Uint8Array<ArrayBuffer>)
    await file.close()
    await rows.put({ path, handle, bytes })
    return handle.name
  }
  return {
    /** Has the browser a way? Elsewhere files are uploaded and downloaded. */
    get can(): boolean {
      return pickers().showOpenFilePicker !== undefined && pickers().showSaveFilePicker !== undefined
    },
    /** Let a sign be chosen. `keep` says under which path it is written from now on. */
    async open() {
      const [handle] = (await chosen(pickers().showOpenFilePicker!(SIGNS))) ?? []
      if (!handle) return undefined
      const bytes = await read(handle)
      return { name: handle.name, bytes, keep: (path: string) => rows.put({ path, handle, bytes }) }
    },
    /** The name of the file that a sign is saved to; nothing if there is none yet. */
    nameOf: async (path: string) => (await rows.get(path))?.handle.name,
    /**
     * Save a sign to its file, or to one that is chosen now; its name, or nothing if none was chosen or `mayWriteOver` a
     * file that another program has changed says no.
     */
    async save(path: string, bytes: Uint8Array, mayWriteOver: (name: string) => boolean) {
      const held = await rows.get(path)
      if (!held) {
        const asked = pickers().showSaveFilePicker!({ ...SIGNS, suggestedName: path.split('/').at(-1) })
        const handle = await chosen(asked)
        return handle && write(path, handle, bytes)
      }
      const { handle } = held
      if (
        ((await (handle as Permitted).requestPermission?.({ mode: 'readwrite' })) ?? 'granted') !== 'granted'
      )
        return undefined
      const there = await read(handle).catch(() => held.bytes)
      if (!same(there, held.bytes) && !same(there, bytes) && !mayWriteOver(handle.name)) return undefined
      return write(path, handle, bytes)
    },
  }
}

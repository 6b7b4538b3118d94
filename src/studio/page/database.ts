/** IndexedDB as promises: tables of rows with a `path` each. */
export interface Database<Row extends { readonly path: string }> {
  all(): Promise<Row[]>
  get(path: string): Promise<Row | undefined>
  put(row: Row): Promise<void>
  /** Put it if what stands there suits; else what stands there. */
  putIf(row: Row, suits: (there: Row | undefined) => boolean): Promise<'put' | Row | undefined>
  delete(path: string): Promise<void>
}

const TABLES = ['files', 'drafts', 'handles'] as const
const VERSION = 2
const opened = new Map<string, Promise<IDBDatabase>>()

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, VERSION)
  request.onupgradeneeded = () => {
    const { result } = request
    for (const table of TABLES)
      if (!result.objectStoreNames.contains(table)) result.createObjectStore(table, { keyPath: 'path' })
  }
  return settled(request)
}

export function database<Row extends { readonly path: string }>(
  name: string,
  table: (typeof TABLES)[number],
): Database<Row> {
  const within = async <T>(
    mode: IDBTransactionMode,
    work: (rows: IDBObjectStore) => Promise<T>,
  ): Promise<T> => {
    if (!opened.has(name)) opened.set(name, open(name))
    const transaction = (await opened.get(name)!).transaction(table, mode)
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    const result = await work(transaction.objectStore(table))
    await done
    return result
  }
  return {
    all: () => within('readonly', rows => settled(rows.getAll())),
    get: path => within('readonly', rows => settled(rows.get(path))),
    put: row =>
      within('readwrite', async rows => {
        await settled(rows.put(row))
      }),
    putIf: (row, suits) =>
      within('readwrite', async rows => {
        const there: Row | undefined = await settled(rows.get(row.path))
        if (!suits(there)) return there
        await settled(rows.put(row))
        return 'put'
      }),
    delete: path => within('readwrite', rows => settled(rows.delete(path))),
  }
}

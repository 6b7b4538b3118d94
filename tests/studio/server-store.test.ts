import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { serverStore, type Tabs, type Told } from '../../src/studio/page/server-store.ts'
import { folderStore } from '../../src/studio/server/folder-store.ts'
import { serve } from '../../src/studio/server/server.ts'
import { emptyFolder } from '../support/signgen.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (of: Uint8Array | undefined) => of && new TextDecoder().decode(of)

const page = emptyFolder()
writeFileSync(join(page, 'index.html'), '')

/** A folder behind a server, as a page of it sees it. */
async function behindServer(folder: string, port = 0) {
  const served = await serve({ store: await folderStore(folder), page, host: '127.0.0.1', port })
  const origin = `http://127.0.0.1:${served.port}`
  return { served, origin, store: serverStore({ token: () => served.token, origin }) }
}

test('a page reads, writes and removes what the server has', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'Straße & Weg'))
  writeFileSync(join(folder, 'Straße & Weg/sign+1.yaml'), 'one')
  const { served, store } = await behindServer(folder)
  onTestFinished(() => served.end())
  const [entry] = await store.list()
  expect(entry).toMatchObject({ path: 'Straße & Weg/sign+1.yaml', kind: 'sign' })
  const { path } = entry!
  const read = await store.read(path)
  expect([text(read?.bytes), read?.revision]).toEqual(['one', entry!.revision])
  expect(await store.read('none.yaml')).toBeUndefined()
  const written = await store.write(path, bytes('two'), entry!.revision)
  expect(written).toHaveProperty('revision')
  const late = await store.write(path, bytes('three'), entry!.revision)
  expect('conflict' in late && [text(late.conflict?.bytes), late.conflict?.revision]).toEqual([
    'two',
    'revision' in written && written.revision,
  ])
  expect(await store.write('ward/new.yaml', bytes('four'), null)).toHaveProperty('revision')
  await store.remove(path)
  expect(await store.write(path, bytes('five'), entry!.revision)).toEqual({ conflict: null })
  await expect(store.write('look.tsx', bytes('code'), null)).rejects.toThrow('writes no file')
  expect((await store.list()).map(each => each.path)).toEqual(['ward/new.yaml'])
})

test('a page hears of changes, and after a restart of those that it missed', async () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'sign.yaml'), 'one')
  writeFileSync(join(folder, 'old.yaml'), 'old')
  const first = await behindServer(folder)
  let { token } = first.served
  const reached: boolean[] = []
  const store = serverStore({ token: () => token, origin: first.origin, onReach: now => reached.push(now) })
  await store.list()
  const last = new Map<string, string | null>()
  onTestFinished(
    store.watch(changes => {
      for (const { path, revision } of changes) last.set(path, revision)
    }),
  )
  await vi.waitFor(() => expect(reached).toEqual([true]), 20_000)
  expect([...last]).toEqual([])
  writeFileSync(join(folder, 'sign.yaml'), 'two')
  await vi.waitFor(
    async () => expect(last.get('sign.yaml')).toBe((await store.read('sign.yaml'))?.revision),
    20_000,
  )
  await first.served.end()
  await vi.waitFor(() => expect(reached).toEqual([true, false]), 20_000)
  await expect(store.list()).rejects.toThrow('does not answer')
  writeFileSync(join(folder, 'sign.yaml'), 'three')
  writeFileSync(join(folder, 'new.yaml'), 'new')
  rmSync(join(folder, 'old.yaml'))
  const second = await behindServer(folder, first.served.port)
  onTestFinished(() => second.served.end())
  await expect(store.list()).rejects.toThrow('started again')
  // As another tab brings it.
  token = second.served.token
  await vi.waitFor(() => expect(reached).toEqual([true, false, true]), 20_000)
  const now = await second.store.list()
  expect(Object.fromEntries(last)).toEqual({
    'old.yaml': null,
    ...Object.fromEntries(now.map(({ path, revision }) => [path, revision])),
  })
})

/** Tabs as a browser has them: a lock that one holds at a time, and a channel to all others. */
function tabsOf(): () => Tabs {
  let free = Promise.resolve()
  const ears = new Set<(told: Told) => void>()
  return () => ({
    async take(signal, work, onTold) {
      ears.add(onTold)
      signal.addEventListener('abort', () => ears.delete(onTold))
      free = free.then(async () => {
        if (signal.aborted) return
        await work(told => {
          for (const ear of ears) if (ear !== onTold) ear(told)
        })
      })
    },
  })
}

test('of several tabs one listens, and when it is closed another', async () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'sign.yaml'), 'one')
  const { served, origin } = await behindServer(folder)
  onTestFinished(() => served.end())
  const listening = vi.spyOn(globalThis, 'fetch')
  onTestFinished(() => listening.mockRestore())
  const count = () => listening.mock.calls.filter(([url]) => String(url).endsWith('/api/events')).length
  const tab = tabsOf()
  const open = async () => {
    const reached: boolean[] = []
    const store = serverStore({
      token: () => served.token,
      origin,
      tabs: tab(),
      onReach: now => reached.push(now),
    })
    await store.list()
    const last = new Map<string, string | null>()
    const stop = store.watch(changes => {
      for (const { path, revision } of changes) last.set(path, revision)
    })
    await vi.waitFor(() => expect(reached.at(-1)).toBe(true), 20_000)
    return { store, last, stop }
  }
  const first = await open()
  const second = await open()
  onTestFinished(second.stop)
  const changed = async (words: string, ...pages: (typeof first)[]) => {
    writeFileSync(join(folder, 'sign.yaml'), words)
    const { revision } = (await second.store.read('sign.yaml'))!
    for (const page of pages)
      await vi.waitFor(() => expect(page.last.get('sign.yaml')).toBe(revision), 20_000)
  }
  await changed('two', first, second)
  expect(count()).toBe(1)
  first.stop()
  await vi.waitFor(() => expect(count()).toBe(2), 20_000)
  await changed('three', second)
})

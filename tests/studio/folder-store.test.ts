import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { folderStore } from '../../src/studio/server/folder-store.ts'
import type { Change } from '../../src/studio/shared/store.ts'
import { emptyFolder } from '../support/signgen.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (of: Uint8Array | undefined) => of && new TextDecoder().decode(of)

/** A folder with these files, and its store. */
async function folderWith(files: Readonly<Record<string, string>>) {
  const folder = emptyFolder()
  for (const [path, words] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), words)
  }
  return { folder, store: await folderStore(folder) }
}

test('lists what a campaign is made of, and nothing else', async () => {
  const { store } = await folderWith({
    'sign.yaml': 'headline: a',
    'campaign.yaml': 'publisher: b',
    'areas.csv': 'area',
    'ward/sign.yml': 'headline: c',
    'ward/art/river.png': 'd',
    'look.tsx': 'e',
    'package.json': '{}',
    '.env.yaml': 'f',
    '.git/config.yaml': 'g',
    'node_modules/x/sign.yaml': 'h',
  })
  const entries = await store.list()
  expect(entries.map(({ path, kind }) => [path, kind])).toEqual([
    ['areas.csv', 'data'],
    ['campaign.yaml', 'campaign'],
    ['sign.yaml', 'sign'],
    ['ward/art/river.png', 'asset'],
    ['ward/sign.yml', 'sign'],
  ])
  for (const { path, revision } of entries) expect((await store.read(path))?.revision).toBe(revision)
})

test('a revision is of the bytes, whenever they were written', async () => {
  const { folder, store } = await folderWith({ 'a.yaml': 'headline: a', 'b.yaml': 'headline: a' })
  const [a, b] = await store.list()
  expect(a!.revision).toBe(b!.revision)
  writeFileSync(join(folder, 'a.yaml'), 'headline: b')
  expect((await store.list())[0]!.revision).not.toBe(a!.revision)
  writeFileSync(join(folder, 'a.yaml'), 'headline: a')
  expect((await store.list())[0]!.revision).toBe(a!.revision)
})

test('writes over the revision that is named, and over no other', async () => {
  const { folder, store } = await folderWith({ 'sign.yaml': 'one' })
  const { revision } = (await store.read('sign.yaml'))!
  const written = await store.write('sign.yaml', bytes('two'), revision)
  expect(readFileSync(join(folder, 'sign.yaml'), 'utf8')).toBe('two')
  expect(written).toEqual({ revision: (await store.read('sign.yaml'))!.revision })
  const late = await store.write('sign.yaml', bytes('three'), revision)
  expect('conflict' in late && text(late.conflict?.bytes)).toBe('two')
  const fresh = await store.write('sign.yaml', bytes('three'), null)
  expect('conflict' in fresh && text(fresh.conflict?.bytes)).toBe('two')
  rmSync(join(folder, 'sign.yaml'))
  expect(await store.write('sign.yaml', bytes('three'), revision)).toEqual({ conflict: null })
  expect(readdirSync(folder)).toEqual([])
})

test('of two who write at once one is told', async () => {
  const { store } = await folderWith({ 'sign.yaml': 'one' })
  const { revision } = (await store.read('sign.yaml'))!
  const outcomes = await Promise.all(
    ['two', 'three', 'four'].map(words => store.write('sign.yaml', bytes(words), revision)),
  )
  expect(outcomes.map(each => 'conflict' in each)).toEqual([false, true, true])
  expect(text((await store.read('sign.yaml'))?.bytes)).toBe('two')
})

test('makes the folders of a new file, leaves nothing beside it, and keeps its permissions', async () => {
  const { folder, store } = await folderWith({ 'private.yaml': 'one', 'kept.yaml': 'one' })
  expect(await store.write('ward/6/sign.yaml', bytes('headline: a'), null)).toHaveProperty('revision')
  expect(readdirSync(join(folder, 'ward/6'))).toEqual(['sign.yaml'])
  chmodSync(join(folder, 'private.yaml'), 0o600)
  const { revision } = (await store.read('private.yaml'))!
  await store.write('private.yaml', bytes('two'), revision)
  expect(statSync(join(folder, 'private.yaml')).mode & 0o777).toBe(0o600)
})

test('removes a file, and minds none that is not there', async () => {
  const { folder, store } = await folderWith({ 'sign.yaml': 'one' })
  await store.remove('sign.yaml')
  await store.remove('sign.yaml')
  expect(readdirSync(folder)).toEqual([])
})

test('follows no link, out or in', async () => {
  const outside = emptyFolder()
  writeFileSync(join(outside, 'secret.yaml'), 'secret')
  const { folder, store } = await folderWith({ 'real/sign.yaml': 'one' })
  symlinkSync(join(outside, 'secret.yaml'), join(folder, 'file.yaml'))
  symlinkSync(outside, join(folder, 'folder'))
  symlinkSync(join(folder, 'real'), join(folder, 'inside'))
  symlinkSync(join(outside, 'new.yaml'), join(folder, 'dangling.yaml'))
  expect((await store.list()).map(({ path }) => path)).toEqual(['real/sign.yaml'])
  for (const path of ['file.yaml', 'folder/secret.yaml', 'inside/sign.yaml', 'dangling.yaml']) {
    expect(await store.read(path), path).toBeUndefined()
    await expect(store.write(path, bytes('mine'), null), path).rejects.toThrow('writes no file')
    await expect(store.remove(path), path).rejects.toThrow('removes no file')
  }
  expect(readdirSync(outside)).toEqual(['secret.yaml'])
  expect(readFileSync(join(outside, 'secret.yaml'), 'utf8')).toBe('secret')
})

test('neither reads nor writes what is larger than a sign can be', async () => {
  const { folder, store } = await folderWith({ 'sign.yaml': 'x'.repeat(1_000_001) })
  expect(await store.list()).toEqual([])
  await expect(store.read('sign.yaml')).rejects.toThrow('too large')
  await expect(store.write('new.yaml', new Uint8Array(1_000_001), null)).rejects.toThrow('too large')
  await expect(store.write('new.png', new Uint8Array(1_000_001), null)).resolves.toHaveProperty('revision')
  expect(readdirSync(folder).sort()).toEqual(['new.png', 'sign.yaml'])
})

test('hears of what other programs change, and of what it writes itself', async () => {
  const { folder, store } = await folderWith({ 'sign.yaml': 'one' })
  const last = new Map<string, string | null>()
  const heard: Change[] = []
  onTestFinished(
    store.watch(changes => {
      for (const change of changes) {
        heard.push(change)
        last.set(change.path, change.revision)
      }
    }),
  )
  const revisionNow = async (path: string) => (await store.read(path))?.revision ?? null
  await vi.waitFor(async () => expect(last.get('sign.yaml')).toBe(await revisionNow('sign.yaml')), 20_000)
  writeFileSync(join(folder, 'sign.yaml'), 'two')
  writeFileSync(join(folder, 'look.tsx'), 'code')
  mkdirSync(join(folder, 'ward'))
  writeFileSync(join(folder, 'ward/new.yaml'), 'three')
  await vi.waitFor(async () => {
    expect(last.get('sign.yaml')).toBe(await revisionNow('sign.yaml'))
    expect(last.get('ward/new.yaml')).toBe(await revisionNow('ward/new.yaml'))
  }, 20_000)
  const written = await store.write('own.yaml', bytes('four'), null)
  expect(last.get('own.yaml')).toBe('revision' in written && written.revision)
  rmSync(join(folder, 'sign.yaml'))
  await vi.waitFor(() => expect(last.get('sign.yaml')).toBeNull(), 20_000)
  expect([...last.keys()].sort()).toEqual(['own.yaml', 'sign.yaml', 'ward/new.yaml'])
  // Nothing is told twice.
  const same = heard.filter(
    ({ path, revision }, i) =>
      heard.slice(0, i).findLast(before => before.path === path)?.revision === revision && i > 0,
  )
  expect(same).toEqual([])
})

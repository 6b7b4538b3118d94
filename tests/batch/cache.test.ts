import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Cache, keyOf } from '../../src/batch/cache.ts'
import type { Entry } from '../../src/batch/cache-entry.ts'
import { emptyFolder } from '../support/signgen.ts'

const bytes = Buffer.from('a poster')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const entry = { template: 'x', wanted: [], found: [], diagnostics: [], text: [], outputs: [{ sha256 }] }
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name))

const filled = (name: string) => {
  const folder = join(emptyFolder(), name)
  const cache = new Cache(folder)
  cache.keep(keyOf(['a']), [], entry as unknown as Entry, [bytes])
  return { folder, cache }
}

describe('a cache', () => {
  test('gives back what was kept', () => {
    const { cache } = filled('kept')
    expect(cache.find(keyOf(['a']))).toEqual(entry)
    expect(cache.bytesOf(cache.find(keyOf(['a'])) as Entry)).toEqual([bytes])
    expect(cache.find(keyOf(['b']))).toBeUndefined()
  })
  test.each(['signs', 'bytes'])('gives nothing that was damaged in %s', kind => {
    const { folder, cache } = filled('damaged')
    const [path] = files(join(folder, kind))
    const whole = readFileSync(path!)
    for (const wrong of [whole.subarray(0, -1), Buffer.from(whole).fill(0x20, 70), Buffer.alloc(0)]) {
      if (wrong.equals(whole)) continue
      writeFileSync(path!, wrong)
      const found = cache.find(keyOf(['a']))
      expect(found && cache.bytesOf(found as Entry)).toBeUndefined()
    }
  })
  test('forgets what was not used for longest, and nothing that is not its own', () => {
    const { folder, cache } = filled('full')
    const old = new Date(2000, 1, 1)
    for (const path of files(folder)) utimesSync(path, old, old)
    mkdirSync(join(folder, 'bytes/holiday'))
    writeFileSync(join(folder, 'bytes/holiday/photo.jpg'), 'x')
    cache.keep(keyOf(['b']), [], { ...entry, outputs: [] } as unknown as Entry, [])
    cache.trim(200)
    expect(cache.find(keyOf(['a']))).toBeUndefined()
    expect(cache.find(keyOf(['b']))).toBeDefined()
    expect(files(folder)).toContain(join(folder, 'bytes/holiday/photo.jpg'))
  })
  test('that cannot be kept is no loss', () => {
    const folder = join(emptyFolder(), 'file')
    writeFileSync(folder, '')
    const cache = new Cache(folder)
    cache.keep(keyOf(['a']), [], entry as unknown as Entry, [bytes])
    cache.trim()
    expect(cache.find(keyOf(['a']))).toBeUndefined()
  })
  test.each(['', 'signs', 'bytes'])('takes nothing from a folder that others can write: /%s', kind => {
    const { folder } = filled('open')
    chmodSync(join(folder, kind), 0o777)
    const again = new Cache(folder)
    expect(again.find(keyOf(['a']))).toBeUndefined()
    expect(again.bytesOf(entry as unknown as Entry)).toBeUndefined()
    const before = files(folder)
    again.keep(keyOf(['b']), [], entry as unknown as Entry, [bytes])
    expect(files(folder)).toEqual(before)
    chmodSync(join(folder, kind), 0o755)
    expect(new Cache(folder).find(keyOf(['a']))).toEqual(entry)
  })
  test('is of the user alone, in a folder of any umask', () => {
    const before = process.umask(0)
    const { folder } = filled('umask')
    process.umask(before)
    for (const path of ['signs', 'bytes'].map(kind => join(folder, kind)))
      expect(statSync(path).mode & 0o777).toBe(0o700)
    for (const path of files(folder)) expect(statSync(path).mode & 0o777).toBe(0o600)
  })
})

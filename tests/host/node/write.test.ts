import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder, writeNew, writeWhole } from '../../../src/host/node/write.ts'
import { emptyFolder } from '../../support/signgen.ts'

const folder = emptyFolder()

test('a folder is made with those above it, and may be there already', () => {
  for (const _ of [1, 2]) makeFolder(join(folder, 'a/b/c'))
  expect(existsSync(join(folder, 'a/b/c'))).toBe(true)
})

test('nothing is made where a file or nothing at all is in the way', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => makeFolder(join(folder, 'file'))).toThrow()
  expect(() => makeFolder(join(folder, 'file/below'))).toThrow()
  expect(() => makeFolder('/proc/none/of/these')).toThrow()
})

test('two processes may make the same folders at once', async () => {
  const rival = `const fs = require('node:fs'); console.log('go')
    for (let i = 0; i < 4000; i++) for (const path of ['', '/s', '/s/t']) try { fs.mkdirSync('r' + i + path) } catch {}`
  const child = spawn(process.execPath, ['-e', rival], { cwd: folder })
  await once(child.stdout, 'data')
  for (let i = 0; i < 4000; i++) makeFolder(join(folder, `r${i}/s/t`))
  expect(existsSync(join(folder, 'r3999/s/t'))).toBe(true)
  child.kill()
})

test('a link that waits under a name is not written through', () => {
  writeFileSync(join(folder, 'kept'), 'kept')
  for (const to of ['kept', 'nothing-there']) {
    const link = join(folder, `to-${to}`)
    symlinkSync(join(folder, to), link)
    expect(() => writeNew(link, 'x')).toThrow('EEXIST')
    // The finished file takes the place of the link, not of what it leads to.
    writeWhole([{ path: link, bytes: Buffer.from('x') }])
    expect(readFileSync(link, 'utf8')).toBe('x')
  }
  expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('kept')
  expect(existsSync(join(folder, 'nothing-there'))).toBe(false)
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../../src/host/node/write.ts'
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

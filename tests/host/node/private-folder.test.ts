import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isPrivate, isTrusted, readOurs } from '../../../src/host/node/private-folder.ts'
import { makePrivateFolder } from '../../../src/host/node/write.ts'
import { emptyFolder } from '../../support/signgen.ts'

const place = emptyFolder()
const made = (name: string, mode: number) => {
  const folder = join(place, name)
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, mode)
  return folder
}

describe('code is loaded only from a folder', () => {
  test.each([0o700, 0o755, 0o711])('that others cannot write (%o)', mode =>
    expect(isTrusted(made(`kept-${mode}`, mode))).toBe(true),
  )
  test.each([0o777, 0o770, 0o702, 0o1777])('never one that others can write (%o)', mode =>
    expect(isTrusted(made(`open-${mode}`, mode))).toBe(false),
  )
  test('never one in a folder where others can lay another in its place', () => {
    const above = made('above', 0o755)
    const folder = made('above/folder', 0o700)
    expect(isTrusted(folder)).toBe(true)
    chmodSync(above, 0o777)
    expect(isTrusted(folder)).toBe(false)
    expect(isPrivate(folder)).toBe(true)
  })
  test('never by a relative path, a link, a file or nothing', () => {
    const folder = made('real', 0o700)
    symlinkSync(folder, join(place, 'link'))
    writeFileSync(join(place, 'file'), '')
    expect(isTrusted(relative(process.cwd(), folder))).toBe(false)
    for (const name of ['link', 'file', 'nothing']) expect(isTrusted(join(place, name))).toBe(false)
  })
})

test('a folder made for the user alone is so under every umask, with those above it', () => {
  const before = process.umask(0)
  try {
    makePrivateFolder(join(place, 'x/y'))
  } finally {
    process.umask(before)
  }
  expect([join(place, 'x'), join(place, 'x/y')].map(isPrivate)).toEqual([true, true])
})

test('a file that others can write, and a link, are not read', () => {
  const path = join(place, 'code.bin')
  writeFileSync(path, 'x')
  chmodSync(path, 0o600)
  symlinkSync(path, join(place, 'to-code.bin'))
  expect(readOurs(path).toString()).toBe('x')
  expect(() => readOurs(join(place, 'to-code.bin'))).toThrow()
  chmodSync(path, 0o666)
  expect(() => readOurs(path)).toThrow('own')
})

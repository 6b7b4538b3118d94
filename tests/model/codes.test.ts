import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/cli/explain.ts'
import { CODES, type Code } from '../../src/model/codes.ts'

const src = new URL('../../src/', import.meta.url)
const tables = new URL('model/codes/', src)

const program = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.endsWith('model/codes'))
  .map(entry => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
  .join('\n')

test.each(Object.keys(CODES) as Code[])('%s is explained, and given', code => {
  const text = explain(code)
  expect(text).toContain(CODES[code].why)
  expect(text).toContain('What to do: ')
  expect(CODES[code].why.length).toBeGreaterThan(30)
  expect(program).toContain(`'${code}'`)
})

describe('the set is closed', () => {
  test('every code is declared once, and is one of it', async () => {
    const files = readdirSync(tables).filter(name => name !== 'meaning.ts')
    const modules = await Promise.all(files.map(name => import(new URL(name, tables).href)))
    const declared = modules
      .flatMap(module => Object.values(module))
      .flatMap(table => Object.keys(table as object))
    expect(declared.sort()).toEqual(Object.keys(CODES).sort())
  })
  test('codes are words with hyphens', () => {
    for (const code of Object.keys(CODES)) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
  })
})

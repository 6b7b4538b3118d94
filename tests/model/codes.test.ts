import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain } from '../../src/cli/explain.ts'
import { CODES, type Code, RESERVED } from '../../src/model/codes.ts'

const sources = (folder: URL): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'codes.ts')
    .map(entry => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n')

const program = sources(new URL('../../src/', import.meta.url))
const given = (code: string) => program.includes(`'${code}'`)

test.each(Object.keys(CODES) as Code[])('%s is explained, and given or reserved', code => {
  const text = explain(code)
  expect(text).toContain(CODES[code].why)
  expect(text).toContain('What to do: ')
  expect(CODES[code].why.length).toBeGreaterThan(30)
  expect(given(code)).toBe(!RESERVED.has(code))
})

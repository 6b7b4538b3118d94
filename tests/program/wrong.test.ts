import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CODES } from '../../src/model/codes.ts'
import { besides } from '../support/besides.ts'
import { draw, prepare } from '../support/render.ts'

const folder = new URL('../wrong/', import.meta.url)

/** `#! code line:column-line:column field` in a wrong sign says what must be found in it, and that nothing else is. */
const expected = (text: string) => [...text.matchAll(/^#! (.+)$/gm)].map(found => found[1]!.trim())

describe('a wrong sign is told of', () => {
  for (const name of readdirSync(folder).filter(file => file.endsWith('.yaml'))) {
    test(name, async () => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const prepared = await prepare({ path: name, text })
      const all = [...prepared.diagnostics, ...(await draw(prepared)).diagnostics]
      const found = besides(all).map(({ code, line, column, endLine, endColumn, field }) =>
        [code, `${line}:${column}-${endLine}:${endColumn}`, field].filter(Boolean).join(' '),
      )
      expect(found).toEqual(expected(text))
      // A severity that is not the usual one is declared beside the code.
      for (const { code, severity } of all)
        expect(severity === CODES[code].severity || CODES[code].unless).toBeTruthy()
    })
  }
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const BIN = fileURLToPath(new URL('../../bin/signgen.js', import.meta.url))

const { PATH = '', HOME = '', XDG_CACHE_HOME = '' } = process.env
/** What the program is given of the surroundings. */
export const ENV = { PATH, HOME, XDG_CACHE_HOME }

interface Call {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Run the built program as a stranger would. */
export function signgen(args: readonly string[], { cwd, input = '', env = {} }: Call = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    env: { ...ENV, ...env },
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout.toString(), bytes: stdout, err: stderr.toString() }
}

/** An empty folder that is gone when the tests of a file are done. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signgen-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ENV, emptyFolder, signgen } from '../support/signgen.ts'

const LIBRARY = new URL('../../dist/index.js', import.meta.url).href

/** What a program says that uses the built library. */
function program(code: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { env: ENV })
  return `${stdout}${stderr}`
}

describe('a program that uses the library', () => {
  test('keeps its V8 as it is, and is never ended', () => {
    const said = program(`
      import { cachedDataVersionTag } from 'node:v8'
      const before = cachedDataVersionTag()
      process.exit = () => { throw new Error('ended') }
      const { render } = await import(${JSON.stringify(LIBRARY)})
      const { artifacts } = await render({ path: 'x.yaml', text: 'headline: x' }, { size: ['a6'], format: ['svg'] })
      console.log(artifacts.length, cachedDataVersionTag() === before)`)
    expect(said).toBe('1 true\n')
  })
  test('is told of a wrong option by an error of that name', () => {
    const said = program(`
      const { build } = await import(${JSON.stringify(LIBRARY)})
      await build({ paths: ['x.yaml'], set: ['colour=red'] }).catch(({ name, message }) => console.log(name, message))`)
    expect(said).toBe('UsageError --set: `colour=red` names no field of a sign; write field=value\n')
  })
})

test('a RangeError is a bug of ours, not wrong usage', () => {
  const fault = 'performance.now = () => { throw new RangeError("Invalid array length") }'
  const { code, err } = signgen(['check', fileURLToPath(new URL('../../examples', import.meta.url)), '-q'], {
    cwd: emptyFolder(),
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` },
  })
  expect(err).toContain('a bug in signgen: Invalid array length')
  expect(code).toBe(70)
})

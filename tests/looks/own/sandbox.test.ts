import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { starterLook } from '../../../src/cli/starter-look.ts'
import { emptyFolder, signgen } from '../../support/signgen.ts'

const folder = emptyFolder()
const LOOK = starterLook('blackboard', undefined).text
const SIGN = 'headline: x\npublisher: Us\nquestion: Why?\noutputs: [a6.svg]\n'
writeFileSync(join(folder, 'own.yaml'), `template: blackboard\n${SIGN}`)
writeFileSync(join(folder, 'plain.yaml'), `template: plain\n${SIGN}`)
const LINE = LOOK.split('\n').findIndex(line => line.includes('const lying')) + 1

/** What a run of two signs says, one of them in a look that holds a statement. */
function run(look: string) {
  writeFileSync(join(folder, 'blackboard.tsx'), look)
  const args = [
    'build',
    'own.yaml',
    'plain.yaml',
    '--templates',
    '.',
    '--no-cache',
    '--reporter',
    'json',
    '-o',
    'out',
  ]
  const { code: status, out, err: stderr } = signgen(args, { cwd: folder })
  const { signs, diagnostics } = JSON.parse(out)
  return { status, stderr, ok: signs.map((sign: { ok: boolean }) => sign.ok), diagnostics }
}
const within = (statement: string) => run(LOOK.replace(/^ *const lying/m, `    ${statement}\n$&`))

describe('a look spoils no sign but its own by', () => {
  test.each([
    ['a loop without an end', 'for (;;) {}', 'still at work after 2 seconds'],
    ['leaving', 'process.exit(0)', '`process.exit` is not there'],
    ['a promise that fails', "Promise.reject(new Error('late'))", 'A promise of the look failed: late'],
    ['a promise that fails of no error', 'Promise.reject(7)', 'A promise of the look failed: 7'],
    ['chance', 'const one = Math.random()', '`Math.random` is not there'],
    ['the clock', 'const now = Date.now()', '`Date.now` is not there'],
    ['the clock as a date', 'const now = new Date()', '`new Date()` is not there'],
    ['a timer', 'setTimeout(() => {}, 1)', 'setTimeout is not defined'],
    ['calls without an end', '(function f() { f() })()', 'Maximum call stack'],
  ])('%s', (_, statement, words) => {
    const { status, ok, diagnostics } = within(statement)
    expect([status, ok]).toEqual([1, [false, true]])
    expect(diagnostics).toMatchObject([{ code: 'template-error', file: 'blackboard.tsx' }])
    expect(diagnostics[0].message).toContain(words)
  })

  test('a loop when it is read', () => {
    const { status, ok } = run(LOOK.replace(/^export default/m, 'for (;;) {}\n$&'))
    expect([status, ok]).toEqual([1, [false, true]])
  })
})

test('what a look prints goes to standard error', () => {
  const { status, stderr } = within("console.log('printed', { by: sign.headline })")
  expect(status).toBe(0)
  expect(stderr).toContain("printed { by: 'x' }")
})

test('a day that is given is no clock', () => {
  expect(within("const day = new Date('2026-03-14').getUTCDate()").status).toBe(0)
})

test('a slip within draw is told where it is', () => {
  const [found] = run(LOOK.replace(/^ *const lying/m, '    const sum = (1 + 2\n$&')).diagnostics
  expect(found).toMatchObject({ code: 'template-error', line: LINE + 1 })
  expect(found.message).toContain('cannot be understood')
})

test('a text of no field of a sign is told', () => {
  const [found] = run(LOOK.replace('field="question"', 'field="qestion"')).diagnostics
  expect(found).toMatchObject({
    code: 'template-error',
    hint: expect.stringContaining('did you mean `question`?'),
  })
})

test('the starter draws in its own globals', () => {
  expect(run(LOOK).ok).toEqual([true, true])
  expect(readFileSync(join(folder, 'out/own-a6.svg'), 'utf8')).toContain('<svg')
})

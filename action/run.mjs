// Draws, annotates the lines that are wrong, writes the summary of the job, and hands on the report and its counts. Each
// input is in the environment: nothing that a workflow says becomes a part of a script.

import { spawnSync } from 'node:child_process'
import { appendFileSync, closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, RUNNER_TEMP, SIGNGEN, SIGNGEN_CACHE } = process.env
const { INPUT_PATHS = '.', INPUT_OUT = '', INPUT_ARGS = '', INPUT_STRICT = '' } = process.env

const lines = text =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

/** An option a line: what stands after its first blank is its value, blanks and all. */
const options = lines(INPUT_ARGS).flatMap(line => {
  const [, option, value] = /^(\S+)\s*(.*)$/.exec(line)
  return value === '' ? [option] : [option, value]
})
if (!options.some(option => /^--(?:cache-dir|no-cache)\b/.test(option)))
  options.push('--cache-dir', SIGNGEN_CACHE)
if (INPUT_OUT) options.push('--out', INPUT_OUT)
if (INPUT_STRICT === 'true') options.push('--strict')

const report = join(RUNNER_TEMP, 'signgen-report.json')
const signgen = (args, stdout) =>
  spawnSync(process.execPath, [SIGNGEN, ...args], { stdio: ['ignore', stdout, 'inherit'] })

const file = openSync(report, 'w')
const { status } = signgen(['build', ...options, '--reporter', 'json', '--', ...lines(INPUT_PATHS)], file)
closeSync(file)

// Wrong usage has no report: what is wrong is on standard error.
const text = readFileSync(report, 'utf8')
if (text) {
  signgen(['report', 'merge', report, '--reporter', 'github'], 'inherit')
  signgen(['report', 'merge', report, '--reporter', 'markdown'], openSync(GITHUB_STEP_SUMMARY, 'a'))
  const { signs, outputs, errors, warnings } = JSON.parse(text).summary
  const counts = Object.entries({ report, signs, outputs, errors, warnings })
  appendFileSync(GITHUB_OUTPUT, counts.map(([name, value]) => `${name}=${value}\n`).join(''))
}
process.exitCode = status ?? 70

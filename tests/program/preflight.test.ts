import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Apart } from '../../src/cli/preflight-apart.ts'
import { render } from '../../src/engine.ts'
import { emptyFolder, signgen } from '../support/signgen.ts'

const SIGN = 'headline: We are appealing\nsubheadline: Can you help us?\npublisher: Us\nprint: shop\n'
const cwd = emptyFolder()
const { artifacts } = await render({ path: 'x.yaml', text: SIGN }, { size: ['a4'], format: ['pdf'] })
writeFileSync(join(cwd, 'good.pdf'), artifacts[0]!.bytes)
const spoiled = Buffer.from(artifacts[0]!.bytes).toString('latin1').replace('/TrimBox', '/TrimBux')
writeFileSync(join(cwd, 'spoiled.pdf'), spoiled, 'latin1')

test('our own file is in order, and said to be', () => {
  const { code, out, err } = signgen(['preflight', 'good.pdf'], { cwd })
  expect([code, out]).toEqual([0, ''])
  expect(err).toContain('good.pdf: held against pdf-x-1a; 1 page of 210×297 mm; PDF/X-1a:2003')
})

test('a spoiled one is told of by every reporter, and no sign is', () => {
  const json = signgen(['preflight', 'good.pdf', 'spoiled.pdf', '--reporter', 'json'], { cwd })
  const report = JSON.parse(json.out)
  expect([json.code, report.ok]).toEqual([1, false])
  expect(report.signs.map((each: { source: string; ok: boolean }) => [each.source, each.ok])).toEqual([
    ['good.pdf', true],
    ['spoiled.pdf', false],
  ])
  const [first] = report.diagnostics.filter((each: { code: string }) => each.code === 'box-missing')
  expect(first).toMatchObject({ file: 'spoiled.pdf', page: 1, severity: 'error', line: null })
  expect(first.boxMm.width).toBeGreaterThan(210)

  const sarif = signgen(['preflight', 'spoiled.pdf', '--reporter', 'sarif'], { cwd })
  const [run] = JSON.parse(sarif.out).runs
  expect(sarif.code).toBe(1)
  expect(run.results.map((each: { ruleId: string }) => each.ruleId)).toContain('box-missing')
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('spoiled.pdf')
})

test('what is no file, or no printer, has the exit code of check', () => {
  expect(signgen(['preflight', 'none.pdf'], { cwd }).code).toBe(3)
  expect(signgen(['preflight', 'good.pdf', '--profile', 'nobody'], { cwd }).code).toBe(2)
})

test('a file that is not read in time is told of, and the next is looked at', async () => {
  const path = join(cwd, 'good.pdf')
  const hurried = new Apart(() => 0)
  const late = await hurried.look({ path })
  hurried.end()
  const message = 'it takes longer to read than signgen waits: it was not checked'
  expect(late).toMatchObject({ found: [{ code: 'pdf-unreadable', message }] })
  const patient = new Apart()
  expect(await patient.look({ path })).toMatchObject({ found: [] })
  patient.end()
})

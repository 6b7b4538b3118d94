import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { render, run } from '../../src/engine.ts'
import { PRESS } from '../support/icc-files.ts'
import { emptyFolder } from '../support/signgen.ts'

const SIGN = 'headline: We are appealing\npublisher: Us\noutputs: [a6.pdf]\n'

describe.runIf(PRESS)('--icc', () => {
  const told = async (signs: Readonly<Record<string, string>>) => {
    const folder = emptyFolder()
    for (const [name, text] of Object.entries(signs)) writeFileSync(join(folder, name), text)
    const icc = join(folder, 'press.icc')
    writeFileSync(icc, PRESS!)
    const { report } = await run({ paths: [folder], icc, jobs: 1, noCache: true }, false)
    return report.diagnostics.map(({ code, file }) => `${code} ${file.split('/').at(-1)}`)
  }

  test('is told on each sign of several that is printed in RGB', async () => {
    expect(await told({ 'a.yaml': SIGN, 'b.yaml': `${SIGN}print: shop\n`, 'c.yaml': SIGN })).toEqual([
      'field-unused a.yaml',
      'field-unused c.yaml',
    ])
  })

  test('is told itself where no sign has inks', async () => {
    expect(await told({ 'a.yaml': SIGN, 'c.yaml': SIGN })).toEqual(['field-unused press.icc'])
  })

  test('is silent where all have, and where none is printed', async () => {
    const pictures = SIGN.replace('pdf', 'png')
    expect(await told({ 'a.yaml': `${SIGN}print: shop\n`, 'b.yaml': pictures })).toEqual([])
  })
})

test('a profile in a sign that is printed in RGB is told, and so is none in one with inks', async () => {
  const told = async (print: string) => {
    const { diagnostics } = await render(
      { path: 'x.yaml', text: `${SIGN}print: ${print}\n` },
      { size: ['a6'], format: ['pdf'] },
    )
    return diagnostics.map(({ code, field }) => `${code} ${field}`)
  }
  expect(await told('{profile: press.icc}')).toEqual(['field-unused print.profile'])
  expect(await told('{colour: cmyk, profile: press.icc}')).toEqual(['file-missing print.profile'])
})

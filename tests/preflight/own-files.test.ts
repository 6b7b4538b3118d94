import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { render } from '../../src/engine.ts'
import { PRINTERS, type PrinterName } from '../../src/model/printers.ts'
import { preflight } from '../../src/preflight/preflight.ts'
import { PRESS } from '../support/icc-files.ts'
import { emptyFolder } from '../support/signgen.ts'

const examples = new URL('../../examples/', import.meta.url)

async function pdfOf(text: string, path = 'x.yaml'): Promise<Uint8Array> {
  const { artifacts, diagnostics } = await render({ path, text }, { size: ['a4'], format: ['pdf'] })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return artifacts[0]!.bytes
}

const told = async (bytes: Uint8Array, profile?: PrinterName) =>
  (await preflight(bytes, profile && PRINTERS[profile])).found
    .filter(({ code }) => code !== 'margin-crossed')
    .map(({ code, message }) => `${code}: ${message}`)

describe('what signgen makes for a shop is as a shop asks', () => {
  // Those whose pictures need a profile, or that are filled from data, are not drawn here.
  const names = [
    'charing-cross',
    'county-polls',
    'damp-block-c',
    'locked-gate',
    'rent-receipt',
    'warehouse-breaks',
  ]
  test.each(names)('%s', async name => {
    const folder = new URL(`${name}/`, examples)
    const file = readdirSync(folder).find(each => /\.(?:yaml|sign)$/.test(each) && each !== 'campaign.yaml')!
    const text = readFileSync(new URL(file, folder), 'utf8').replace(/^print:.*(?:\n[ \t].*)*/m, '')
    const bytes = await pdfOf(`${text.trimEnd()}\nprint: shop\n`, fileURLToPath(new URL(file, folder)))
    expect(await told(bytes, 'pdf-x-1a')).toEqual([])
  })
})

const SIGN = 'headline: We are appealing\nsubheadline: Can you help us?\npublisher: Us\n'
const printed = (print: string) => `${SIGN}print: ${print}\n`

test.each(
  (Object.keys(PRINTERS) as PrinterName[]).filter(name => `${PRINTERS[name].standards}` !== 'PDF/X-4'),
)('a sign for %s is as it asks', async name => {
  const { found } = await preflight(await pdfOf(printed(`{shop: ${name}}`)), PRINTERS[name])
  expect(found).toEqual([])
})

test.runIf(PRESS)('PDF/X-4 with a profile is as its shops ask', async () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'press.icc'), PRESS!)
  const bytes = await pdfOf(printed('{shop: pdf-x-4, profile: press.icc}'), join(folder, 'x.yaml'))
  const { found } = await preflight(bytes, undefined)
  expect(found).toEqual([])
})

test('a spot colour is told of where four inks are asked', async () => {
  const text = `${printed('{colour: spot}')}colours:\n  ground: {rgb: "#FFD900", cmyk: [0, 14, 100, 0], spot: PANTONE 116 C}\n`
  const bytes = await pdfOf(text)
  expect(await told(bytes, 'pdf-x-1a')).toEqual([])
  expect(await told(bytes, 'printsimple')).toEqual([expect.stringContaining('ink-spot: PANTONE 116 C')])
})

test('a file for the office is sent back by a shop, and taken by an office', async () => {
  const file = new URL('damp-block-c/sign.yaml', examples)
  const bytes = await pdfOf(readFileSync(file, 'utf8'), fileURLToPath(file))
  const { found } = await preflight(bytes, PRINTERS['pdf-x-1a'])
  expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([
    'bleed-missing',
    'ink-rgb',
    'standard-missed',
  ])
  expect(await told(bytes, 'office')).toEqual([])
})

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { render } from '../src/render.ts'
import { emptyFolder } from './signgen.ts'

/** Other people's programs read what was written. Where one is not installed its tests are skipped. */
const installed = (program: string) => spawnSync(program, ['--version']).error === undefined

const SIGN =
  'headline: Tom & Jerry <x> “é” Ŵ\nquote: c**** and ]]> -- done\nphone: "020 7946 0018"\npublisher: A & B'
const folder = emptyFolder()

async function written(format: string, size: string): Promise<string> {
  const { artifacts } = await render({ path: 'sign.yaml', text: SIGN }, { format: [format], size: [size] })
  const path = join(folder, `${size}.${format}`)
  writeFileSync(path, artifacts[0]!.bytes)
  return path
}

const run = (program: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  return { status, out: stdout + stderr }
}

describe.skipIf(!installed('pngcheck'))('pngcheck', () => {
  test.each(['a4', 'square', 'link'])('finds nothing wrong with a PNG of %s', async size => {
    const { status, out } = run('pngcheck', '-v', await written('png', size))
    expect(status).toBe(0)
    expect(out).toMatch(/pHYs/)
    expect(out).toMatch(/rendering intent = perceptual/)
    expect(out).toMatch(/No errors detected/)
  })
})

describe.skipIf(!installed('xmllint'))('xmllint', () => {
  test.each(['a4', 'square'])('finds an SVG of %s well formed', async size => {
    expect(run('xmllint', '--noout', await written('svg', size))).toEqual({ status: 0, out: '' })
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { render } from '../../../src/engine.ts'
import { profileName, wrongProfile } from '../../../src/trade/colour/icc-profile.ts'
import { emptyFolder, signgen } from '../../support/signgen.ts'

/** A profile of a press as far as its header goes, with a name of its own. */
function profile(kind = 'prtr', space = 'CMYK'): Buffer {
  const words = 'Press in a shed'
  const bytes = Buffer.alloc(132 + 12 + 12 + words.length + 1)
  bytes.writeUInt32BE(bytes.length, 0)
  bytes.write(kind, 12)
  bytes.write(space, 16)
  bytes.write('acsp', 36)
  bytes.writeUInt32BE(1, 128)
  bytes.write('desc', 132)
  bytes.writeUInt32BE(144, 136)
  bytes.writeUInt32BE(words.length + 13, 140)
  bytes.write('desc', 144)
  bytes.writeUInt32BE(words.length + 1, 152)
  bytes.write(words, 156)
  return bytes
}

test('a profile of a press is taken, with its name', () => {
  expect(wrongProfile(profile())).toBeUndefined()
  expect(profileName(profile())).toBe('Press in a shed')
})

test.each([
  ['it is no ICC profile', Buffer.from('headline: x\n'.repeat(20))],
  ['it is not whole', profile().subarray(0, 150)],
  ['it is not the profile of a printer', profile('mntr')],
  ['it is for RGB, not for CMYK', profile('prtr', 'RGB ')],
])('%s', (why, bytes) => expect(wrongProfile(bytes)).toBe(why))

describe('with the printer’s profile', () => {
  const SIGN = 'headline: x\nprint: shop\noutputs: [a4.pdf]\n'
  test('a file of inks is PDF/X-4', async () => {
    const { artifacts } = await render({ path: 'x', text: SIGN }, { profile: profile() })
    const pdf = Buffer.from(artifacts[0]!.bytes).toString('latin1')
    expect(pdf).toMatch(/^%PDF-1\.6\n/)
    expect(pdf).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>')
    expect(pdf).toContain('/Info (Press in a shed)')
    expect(pdf).not.toContain('X-1a')
    expect(pdf).not.toContain('<pdfaid:')
  })
  test('a file that is none is told, and nothing is written', () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 's.yaml'), SIGN)
    writeFileSync(join(cwd, 'good.icc'), profile())
    writeFileSync(join(cwd, 'bad.icc'), profile('scnr'))
    const build = (icc: string) => signgen(['build', 's.yaml', '--icc', icc], { cwd })
    expect(build('bad.icc')).toMatchObject({ code: 1, out: '' })
    expect(build('bad.icc').err).toContain(
      'bad.icc  error  `bad.icc` cannot be printed by: it is not the profile of a printer  [profile-invalid]',
    )
    expect(build('none.icc').code).toBe(3)
    expect(build('good.icc')).toMatchObject({ code: 0, out: 's-a4.pdf\n' })
  })
})

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { render } from '../../../../src/engine.ts'
import { toInks } from '../../../../src/media/picture/colours.ts'
import { PRESS } from '../../../support/icc-files.ts'
import { pngOf, quarters } from '../../../support/picture-files.ts'
import { emptyFolder } from '../../../support/signgen.ts'

const folder = emptyFolder()
const path = join(folder, 'sign.yaml')
writeFileSync(join(folder, 'photo.png'), pngOf(300, 300, quarters(300, 300)))
writeFileSync(
  join(folder, 'grey.png'),
  pngOf(300, 300, x => [x % 256, x % 256, x % 256]),
)
writeFileSync(
  join(folder, 'through.png'),
  pngOf(300, 300, x => [255, 0, 0, x % 256]),
)
if (PRESS) writeFileSync(join(folder, 'press.icc'), PRESS)

const draw = (print: string, image = 'photo.png', options = {}) =>
  render(
    {
      path,
      text: `template: missing\nheadline: x\npublisher: Us\nimage: {src: ${image}, alt: A dog}\nprint: ${print}\n`,
    },
    { format: ['pdf'], size: ['a6'], ...options },
  )

const errors = async (print: string, image?: string, options?: object) =>
  (await draw(print, image, options)).diagnostics.filter(({ severity }) => severity === 'error')

/** The pictures of a file: their colours, and their bytes as they are packed. */
const pictures = (bytes: Uint8Array) =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/<<([^\n]*\/Subtype \/Image[^\n]*)>>\nstream\n([\s\S]*?)\nendstream/g),
  ].map(([, head, packed]) => ({
    space: /\/ColorSpace \/(\w+)/.exec(head!)?.[1],
    data: inflateSync(Buffer.from(packed!, 'latin1')),
  }))

describe('a picture in colour, in a file of inks', () => {
  test('is refused without a profile, with both ways out', async () => {
    expect(await errors('shop')).toMatchObject([
      {
        code: 'effect-unprintable',
        field: 'image',
        hint: expect.stringMatching(/profile: \S+\.icc.*print: \{colour: rgb, bleed: 3 mm, marks: true\}/),
      },
    ])
    expect(await errors('{colour: rgb, bleed: 3 mm, marks: true}')).toEqual([])
  })
  test.each([
    ['missing.icc', 'file-missing'],
    ['photo.png', 'profile-invalid'],
  ])('is refused where the profile is %s', async (name, code) => {
    const found = await errors(`{colour: cmyk, profile: ${name}}`)
    expect(found[0]).toMatchObject({ code, field: 'print.profile', line: 5 })
  })
  test.skipIf(!PRESS)('is turned into inks by the profile of the sign, or of the run', async () => {
    const inks = (await toInks(PRESS!))!(Uint8Array.of(255, 0, 0, 255))
    for (const [print, options] of [
      ['{colour: cmyk, profile: press.icc}', {}],
      ['shop', { profile: PRESS }],
    ] as const) {
      const { artifacts, diagnostics } = await draw(print, 'photo.png', options)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      const [picture, ...more] = pictures(artifacts[0]!.bytes)
      expect(more).toEqual([])
      expect(picture!.space).toBe('DeviceCMYK')
      // Behind the number of its filter, a row begins with its first pixel as it is.
      expect([...picture!.data.subarray(1, 5)]).toEqual([...inks])
      const pdf = Buffer.from(artifacts[0]!.bytes).toString('latin1')
      expect(pdf).toContain('PDF/X-4')
      expect(pdf).not.toContain('DeviceRGB')
    }
  })
  test.skipIf(!PRESS)('looks on the press as it does on a screen', async () => {
    const { artifacts } = await draw('{colour: cmyk, profile: press.icc}')
    const file = join(folder, 'sign.pdf')
    writeFileSync(file, artifacts[0]!.bytes)
    const args = ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=ppmraw', '-r36', '-sOutputFile=-']
    const { stdout, error } = spawnSync('gs', [...args, file], { maxBuffer: 1 << 28 })
    if (error) return
    const [head] = /^P6\s(?:#.*\n)?\d+ \d+\s255\s/.exec(stdout.toString('latin1'))!
    let reddish = 0
    for (let at = head.length; at + 2 < stdout.length; at += 3)
      if (stdout[at]! > 200 && stdout[at + 1]! < 70 && stdout[at + 2]! < 70) reddish++
    expect(reddish).toBeGreaterThan(100)
  })
  test('stays black ink where it is grey', async () => {
    for (const options of [{}, ...(PRESS ? [{ profile: PRESS }] : [])]) {
      const { artifacts } = await draw('shop', 'grey.png', options)
      expect(pictures(artifacts[0]!.bytes).map(({ space }) => space)).toEqual(['DeviceGray'])
    }
  })
  test('is refused where something is seen through it', async () => {
    expect(await errors('shop', 'through.png', { profile: PRESS })).toMatchObject([
      { code: 'effect-unprintable', message: expect.stringContaining('transparent') },
    ])
  })
  test.skipIf(!PRESS)('gives a logo its inks, and a colour of the sign those that it has', async () => {
    const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1">'
    const red = '<path fill="#ff0000" d="M0 0h1v1h-1z"/>'
    const own = '<path fill="#12345A" d="M1 0h1v1h-1z"/></svg>'
    writeFileSync(join(folder, 'logo.svg'), logo + red + own)
    const sign = (print: string) =>
      render(
        {
          path,
          text: `headline: x\npublisher: Us\nlogo: {src: logo.svg, alt: Us}\ncolours: {accent: {rgb: "#12345A", cmyk: [90, 60, 0, 30]}}\nprint: ${print}\n`,
        },
        { format: ['pdf'], size: ['a6'] },
      )
    expect((await sign('shop')).diagnostics).toMatchObject([{ code: 'ink-missing', field: 'logo' }])
    const { artifacts } = await sign('{colour: cmyk, profile: press.icc}')
    const content = Buffer.from(artifacts[0]!.bytes)
      .toString('latin1')
      .split('\nstream\n')
      .map(each => {
        try {
          return inflateSync(Buffer.from(each, 'latin1')).toString('latin1')
        } catch {
          return ''
        }
      })
      .join('\n')
    const inks = [...(await toInks(PRESS!))!(Uint8Array.of(255, 0, 0, 255))]
    expect(content).toContain(`${inks.map(ink => Math.round((ink / 255) * 1e4) / 1e4).join(' ')} k`)
    expect(content).toContain('0.9 0.6 0 0.3 k')
  })
})

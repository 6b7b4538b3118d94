import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { build } from '../../src/batch/build.ts'
import { render } from '../../src/engine.ts'
import type { Size } from '../../src/model/sheet.ts'
import { besides } from '../support/besides.ts'
import { BLUE, jpegOf, pngOf, quarters, RED, SAYS, withExif } from '../support/picture-files.ts'
import { emptyFolder } from '../support/signgen.ts'

// Photographs take their time on a machine that others share.

const folder = emptyFolder()
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes)
mkdirSync(join(folder, 'signs'))

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#0A0A0A"/><path d="M5 5L15 15" stroke="#808080" stroke-width="3"/></svg>'
const smooth = (x: number, y: number) => [(x * 255) / 1200, (y * 255) / 800, 128]
put('signs/photo.jpg', withExif(await jpegOf(1200, 800, smooth), 1))
put('signs/grey.jpg', await jpegOf(1200, 800, x => [x / 5, x / 5, x / 5]))
put('signs/small.png', pngOf(60, 40, quarters(60, 40)))
put(
  'signs/through.png',
  pngOf(600, 400, x => [255, 0, 0, x % 256]),
)
put('signs/logo.svg', LOGO)
put('signs/red.svg', LOGO.replace('#808080', '#C00000'))
put(
  'outside.png',
  pngOf(9, 9, () => RED),
)
symlinkSync(join(folder, 'outside.png'), join(folder, 'signs/link.png'))

const SIGN = 'headline: Look at this\nphone: 020 7219 3528\npublisher: Us\n'
const source = (text: string) => ({ path: join(folder, 'signs/x.yaml'), text: SIGN + text })
/** A drawing that fills its frame: what of it is outside is cut off. */
const SCENE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="#BFE3F2"/><circle cx="200" cy="150" r="90" fill="#D8232A"/></svg>'
put('signs/scene.svg', SCENE)

test.each(['missing', 'wanted', 'lost-pet', 'witness-appeal'])(
  '%s shows a drawing that is cut, on every part of the page',
  async template => {
    // The code is looked at alone, and a large page is drawn in bands: neither need hold the drawing.
    for (const size of ['link', 'square', 'a2'] as const) {
      const { artifacts, diagnostics } = await render(
        source(`template: ${template}\nimage: scene.svg\nqr: phone`),
        { size: [size], format: ['png'], dpi: 120 },
      )
      expect([artifacts.length, diagnostics.filter(({ severity }) => severity === 'error')], size).toEqual([
        1,
        [],
      ])
    }
  },
)

test('a picture gives way before words are cut', async () => {
  const words =
    'subheadline: Have you seen it?\ndetails: [{label: Last seen, value: Canal Street}, {label: Date, value: 3 May 2024}]\nquote: {lines: [We have no record of it., It was here yesterday.], source: Council minutes}\naction: Please phone the council and ask.\nclosing: Homes should not vanish.\nqr: phone\nlogo: logo.svg\nimage: small.svg'
  put('signs/small.svg', SCENE.replaceAll('400', '300').replace('0 0 300 300', '0 0 300 400'))
  for (const template of ['road-works', 'planning-notice', 'public-health', 'chat', 'witness-appeal'])
    for (const size of ['a3', 'square', 'portrait', 'story'] as const) {
      const { diagnostics } = await render(source(`template: ${template}\n${words}`), {
        size: [size],
        format: ['svg'],
      })
      expect(
        diagnostics.filter(({ code }) => code === 'text-overflow'),
        `${template} ${size}`,
      ).toEqual([])
    }
})

const draw = (text: string, size: Size = 'a5', format: 'png' | 'svg' | 'pdf' = 'svg') =>
  render(source(text), { size: [size], format: [format] })

describe('a file that cannot be used is told, where it is named', () => {
  test.each([
    ['image: none.png', 'image-missing'],
    ['image: ../outside.png', 'image-outside'],
    ['image: link.png', 'image-outside'],
    ['image: /etc/passwd', 'image-outside'],
    ['image: https://example.org/x.png', 'image-remote'],
    ['image: "data:image/png;base64,AAAA"', 'image-remote'],
    ['image: //example.org/x.png', 'image-remote'],
    ['image: x.yaml', 'image-missing'],
    ['image: {src: none.png, alt: x}', 'image-missing'],
    ['image: "${id}.png"', 'unknown-placeholder'],
  ])('%s', async (line, code) => {
    for (const text of [line, line.replace('image', 'logo')]) {
      const { artifacts, diagnostics } = await draw(text)
      expect(artifacts).toEqual([])
      expect(diagnostics).toMatchObject([{ code, line: 4, severity: 'error' }])
    }
  })

  test('one that turns out to be damaged when it is drawn', async () => {
    const file = pngOf(64, 64, quarters(64, 64))
    file.fill(0x55, 60, 90)
    put('signs/damaged.png', file)
    const { artifacts, diagnostics } = await draw('image: damaged.png')
    expect(artifacts).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'image-invalid', field: 'image', line: 4 }])
  })

  test('one of more bytes than a picture can have', async () => {
    put('signs/huge.png', Buffer.alloc(50_100_000))
    expect((await draw('image: huge.png')).diagnostics).toMatchObject([{ code: 'image-too-large' }])
  })

  test('a focus that is no place', async () => {
    const { diagnostics } = await draw('image: {src: photo.jpg, focus: nose}')
    expect(diagnostics).toMatchObject([{ code: 'invalid-value', field: 'image.focus' }])
  })
})

describe('too few pixels', () => {
  test('are told with what they come to, on paper and on a screen', async () => {
    const { artifacts, diagnostics } = await draw('image: small.png', 'a3')
    expect(artifacts).toHaveLength(1)
    expect(besides(diagnostics)).toMatchObject([
      {
        code: 'image-low-resolution',
        severity: 'warning',
        message: expect.stringMatching(/has \d+ pixels an inch/),
      },
    ])
    expect(besides((await draw('image: small.png', 'square')).diagnostics)).toMatchObject([
      { code: 'image-low-resolution', message: expect.stringMatching(/pixels wide, and the file has 60/) },
    ])
  })
  test('are not told of what is sharp, nor of a drawing of lines', async () => {
    expect(besides((await draw('image: photo.jpg\nlogo: logo.svg', 'a6')).diagnostics)).toEqual([])
    expect(besides((await draw('logo: logo.svg', 'a0')).diagnostics)).toEqual([])
  })
})

const bytesOf = async (text: string, format: 'png' | 'svg' | 'pdf', size: Size = 'a5') => {
  const { artifacts, diagnostics } = await draw(text, size, format)
  if (!artifacts[0]) throw new Error(JSON.stringify(diagnostics, null, 1))
  return Buffer.from(artifacts[0].bytes)
}

describe('in every output', () => {
  const text =
    'image: {src: photo.jpg, alt: A bright <sky>, credit: A. Person}\nlogo: {src: logo.svg, alt: Our logo}'
  test.each(['png', 'svg', 'pdf'] as const)(
    '%s: nothing that a camera wrote, and the same bytes again',
    async format => {
      const bytes = await bytesOf(text, format)
      expect(bytes.includes(SAYS)).toBe(false)
      const held = [...bytes.toString('latin1').matchAll(/base64,([\w+/=]+)/g)].map(([, data]) =>
        Buffer.from(data!, 'base64'),
      )
      for (const file of held) expect(file.includes(SAYS)).toBe(false)
      expect((await bytesOf(text, format)).equals(bytes)).toBe(true)
    },
  )
  test('what it shows is said in words', async () => {
    expect((await bytesOf(text, 'svg')).toString()).toContain('aria-label="A bright &lt;sky&gt;"')
    expect((await bytesOf(text, 'pdf')).toString('latin1')).toContain('/Alt (A bright <sky>)')
    expect((await bytesOf('logo: logo.svg', 'svg')).toString()).toContain('aria-label="Us"')
  })
  test('in both languages of a sign that has two; its maker is named in both', async () => {
    const text =
      'languages: [cy, en]\nheadline: {cy: Helo, en: Hello}\nlogo: {src: logo.svg, alt: Us}\nimage: {src: photo.jpg, alt: {cy: Awyr, en: Sky}, credit: {cy: Gan Us, en: By Us}}'
    const { artifacts, diagnostics } = await render(
      { path: join(folder, 'signs/x.yaml'), text },
      { size: ['a5'], format: ['svg'] },
    )
    expect(besides(diagnostics).filter(({ field }) => field?.startsWith('image'))).toEqual([])
    const svg = Buffer.from(artifacts[0]!.bytes).toString()
    expect(svg.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="Awyr Sky"', 'aria-label="Us"'])
    const said = /<desc>([^<]*)/.exec(svg)![1]!.split('\n')
    expect(said).toEqual(expect.arrayContaining(['Gan Us', 'By Us']))
  })
  // As many as fit on the stack are some 120,000.
  test.each([
    [
      'one path',
      `<path d="M0 0${Array.from({ length: 200_000 }, (_, i) => `l${(i % 7) - 3} ${(i % 5) - 2}`).join('')}"/>`,
    ],
    ['many outlines', '<path d="M0 0h9v9z"/>'.repeat(19_000)],
    ['as large as it may be', `<path d="M0 0${'l1 1'.repeat(499_000)}"/>`],
  ])('a drawing of a great many points is drawn: %s', async (_, content) => {
    put(
      'signs/points.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 99 99">${content}</svg>`,
    )
    for (const format of ['png', 'pdf'] as const)
      expect((await bytesOf('image: {src: points.svg, alt: x}', format, 'a6')).length).toBeGreaterThan(9_000)
  })
  test('a photograph is a JPEG, no larger than is of use; lines stay lines', async () => {
    const svg = (await bytesOf(text, 'svg', '300x250px')).toString()
    expect(svg.match(/data:image\/\w+/g)).toEqual(['data:image/jpeg'])
    expect(svg.length).toBeLessThan(120_000)
    expect(svg).toContain('stroke="#808080"')
  })
  test('PNG and PDF show the same, as others read them', async () => {
    const png = PNG.sync.read(await bytesOf(text, 'png', 'a3'))
    put('x.pdf', await bytesOf(text, 'pdf', 'a3'))
    const read = (program: string, ...args: string[]) => spawnSync(program, args, { maxBuffer: 1 << 28 })
    if (read('pdftoppm', '-v').error || read('qpdf', '--version').error) return
    expect(read('qpdf', '--check', join(folder, 'x.pdf')).status).toBe(0)
    expect(read('pdfimages', '-list', join(folder, 'x.pdf')).stdout.toString()).toMatch(/rgb +3 +8 +jpeg/)
    const other = PNG.sync.read(read('pdftoppm', '-r', '150', '-png', join(folder, 'x.pdf')).stdout)
    expect(other.width).toBe(png.width)
    const rows = other.data.subarray(0, png.data.length)
    const off = pixelmatch(png.data, rows, undefined, png.width, png.height, { threshold: 0.1 })
    expect(off / (png.width * png.height)).toBeLessThan(0.003)
  })
  test('the focus is kept', async () => {
    const half = (x: number) => (x < 1000 ? RED : BLUE)
    put('signs/halves.png', pngOf(2000, 400, half))
    const shown = async (focus: string) => {
      const { data } = PNG.sync.read(
        await bytesOf(`image: {src: halves.png, focus: ${focus}}`, 'png', 'square'),
      )
      const count = (colour: readonly number[]) => {
        let pixels = 0
        for (let i = 0; i < data.length; i += 4)
          if (colour.every((value, c) => data[i + c] === value)) pixels++
        return pixels
      }
      return count(RED) / (count(RED) + count(BLUE))
    }
    // A fifth of such a picture is cut off, at the other side.
    expect(await shown('left')).toBeCloseTo(5 / 8, 2)
    expect(await shown('100% 0%')).toBeCloseTo(3 / 8, 2)
    expect(await shown('center')).toBeCloseTo(1 / 2, 2)
  })
})

describe('for a print shop', () => {
  test.each([
    ['image: photo.jpg', 'effect-unprintable', 'image'],
    ['image: through.png', 'effect-unprintable', 'image'],
    ['logo: red.svg', 'ink-missing', 'logo'],
  ])('%s is refused by name', async (text, code, field) => {
    const { artifacts, diagnostics } = await draw(`${text}\nprint: shop`, 'a5', 'pdf')
    expect(artifacts).toEqual([])
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code, field, line: 4 },
    ])
    expect((await draw(`${text}\nprint: shop`, 'a5', 'png')).artifacts).toHaveLength(1)
  })
  test('greys are black ink', async () => {
    const pdf = (await bytesOf('image: grey.jpg\nlogo: logo.svg\nprint: shop', 'pdf')).toString('latin1')
    expect(pdf).toContain('/ColorSpace /DeviceGray')
    expect(pdf).not.toMatch(/DeviceRGB|SMask|DCTDecode/)
  })
})

test('a picture that changes is drawn anew, one for each row', async () => {
  mkdirSync(join(folder, 'rows'))
  put(
    'rows/a.png',
    pngOf(400, 400, () => RED),
  )
  put(
    'rows/b.png',
    pngOf(400, 400, () => BLUE),
  )
  put('rows/x.yaml', `${SIGN}image: "\${id}.png"\noutputs: [a6.png]`)
  put('rows.csv', 'id\na\nb\n')
  const run = () =>
    build({
      paths: [join(folder, 'rows/x.yaml')],
      data: join(folder, 'rows.csv'),
      out: join(folder, 'out'),
      cacheDir: join(folder, 'cache'),
      jobs: 1,
    })
  const hashes = ({ signs }: Awaited<ReturnType<typeof run>>) =>
    signs.map(({ outputs }) => outputs[0]!.sha256)
  const first = await run()
  expect(first.ok).toBe(true)
  expect(new Set(hashes(first)).size).toBe(2)
  expect((await run()).summary.cached).toBe(2)
  put(
    'rows/b.png',
    pngOf(400, 400, () => [9, 9, 9]),
  )
  const again = await run()
  expect(again.summary.cached).toBe(1)
  expect(hashes(again)[0]).toBe(hashes(first)[0])
  expect(hashes(again)[1]).not.toBe(hashes(first)[1])
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { render } from '../../src/engine.ts'
import type { Size } from '../../src/model/sheet.ts'
import { sheetOf } from '../../src/model/sheet.ts'
import type { Format } from '../../src/model/sign.ts'
import type { RenderOptions } from '../../src/render/options.ts'
import { numbersOn } from '../../src/stages/encode/pdf/tiles.ts'
import { boxesOf } from '../../src/trade/imposition/page.ts'
import { tilingOf } from '../../src/trade/imposition/tiling.ts'
import { inkOf, page as pageOf, textOf } from '../support/draw.ts'
import { preflight } from '../support/preflight.ts'
import { emptyFolder } from '../support/signgen.ts'

/** Other people's programs read what was written. Where one is not installed its tests are skipped. */
const installed = (program: string) => spawnSync(program, ['--version']).error === undefined

const SIGN =
  'headline: Tom & Jerry <x> “é” Ŵ\nquote: c**** and ]]> -- done\nphone: "020 7219 3528"\nlink: example.org/x\npublisher: A & B'
const EXAMPLE = readFileSync(new URL('../../examples/charing-cross/sign.yaml', import.meta.url), 'utf8')
const folder = emptyFolder()
let count = 0

async function written(
  format: Format,
  size: Size,
  text = SIGN,
  options: RenderOptions = {},
): Promise<string> {
  const { artifacts, diagnostics } = await render(
    { path: 'sign.yaml', text },
    { ...options, format: [format], size: [size] },
  )
  if (!artifacts[0]) throw new Error(JSON.stringify(diagnostics))
  const path = join(folder, `${count++}-${size}.${format}`)
  writeFileSync(path, artifacts[0].bytes)
  return path
}

/** Pixels of an uncompressed grey TIFF (TIFF 6.0, sections 2 and 3), row by row. */
function pixelsOf(tiff: Buffer, { x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>) {
  const directory = tiff.readUInt32LE(4)
  const entry = (tag: number) => {
    for (let i = 0; i < tiff.readUInt16LE(directory); i++) {
      const at = directory + 2 + 12 * i
      if (tiff.readUInt16LE(at) !== tag) continue
      const [size, count] = [tiff.readUInt16LE(at + 2) === 3 ? 2 : 4, tiff.readUInt32LE(at + 4)]
      const from = size * count > 4 ? tiff.readUInt32LE(at + 8) : at + 8
      return Array.from({ length: count }, (_, j) => tiff.readUIntLE(from + j * size, size))
    }
    throw new Error(`no tag ${tag}`)
  }
  const [WIDTH, STRIPS, ROWS_A_STRIP] = [256, 273, 278]
  const [[across], strips, [rows]] = [entry(WIDTH), entry(STRIPS), entry(ROWS_A_STRIP)]
  return Array.from({ length: height }, (_, i) => {
    const row = y + i
    const start = strips[Math.floor(row / rows!)]! + (row % rows!) * across! + x
    return [...tiff.subarray(start, start + width)]
  }).flat()
}

const run = (program: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  return { status, out: stdout + stderr }
}

/** Words as they are read: without the marks that a reader puts round right-to-left lines. */
const words = (text: string) =>
  text
    .replace(/[\u202A-\u202E\u200E\u200F]/g, '')
    .split(/\s+/)
    .filter(Boolean)

describe.skipIf(!installed('pngcheck'))('pngcheck', () => {
  test.each(['a4', 'square', 'link'] as const)('finds nothing wrong with a PNG of %s', async size => {
    const { status, out } = run('pngcheck', '-v', await written('png', size))
    expect(status).toBe(0)
    expect(out).toMatch(/pHYs/)
    expect(out).toMatch(/rendering intent = perceptual/)
    expect(out).toMatch(/No errors detected/)
  })
})

describe.skipIf(!installed('xmllint'))('xmllint', () => {
  test.each(['a4', 'square'] as const)('finds an SVG of %s well formed', async size => {
    expect(run('xmllint', '--noout', await written('svg', size))).toEqual({ status: 0, out: '' })
  })
})

const KINDS = ['live', 'outline', 'raster'] as const

describe.skipIf(!installed('qpdf'))('qpdf', () => {
  test.each(KINDS)('finds no error in a PDF with words as %s', async pdf => {
    const { status, out } = run('qpdf', '--check', await written('pdf', 'a4', SIGN, { pdf, dpi: 72 }))
    expect(status).toBe(0)
    expect(out).toContain('No syntax or stream encoding errors found')
  })
})

describe.skipIf(!installed('qpdf'))('the rules of PDF/X-1a:2003', () => {
  const INKS = 'colours: {ground: {rgb: "#FFD900", cmyk: [0, 14, 100, 0], spot: PANTONE 116 C}}'
  test.each([
    ['print: shop', {}],
    ['print: shop', { pdf: 'outline' }],
    [`print: {colour: spot, bleed: 3 mm, marks: true}\n${INKS}`, {}],
    ['print: shop', { tile: 'a6' }],
    ['print: shop', { nUp: 2 }],
  ] as const)('hold for %s, %j', async (print, options) => {
    expect(preflight(await written('pdf', 'a4', `${SIGN}\n${print}`, options))).toEqual([])
  })
  test('are not kept by a file for screens, and each is told', async () => {
    const found = preflight(await written('pdf', 'a4', SIGN)).map(each => each.split(' ')[0])
    expect([...new Set(found)].sort()).toEqual(['6.1', '6.12', '6.13', '6.2', '6.3', '6.5', '6.9'])
  })
})

describe.skipIf(!installed('gs'))('Ghostscript', () => {
  test.each(KINDS)('has nothing to say of a PDF with words as %s', async pdf => {
    const path = await written('pdf', 'a4', SIGN, { pdf, dpi: 72 })
    const strict = [
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      '-dSAFER',
      '-dPDFSTOPONERROR',
      '-dPDFSTOPONWARNING',
      '-sDEVICE=nullpage',
    ]
    expect(run('gs', ...strict, path)).toEqual({ status: 0, out: '' })
  })
})

describe.skipIf(!installed('pdftotext'))('poppler', () => {
  test.each([
    ['a3', 841.89, 1190.55],
    ['a6-landscape', 419.53, 297.64],
    ['600x900mm', 1700.79, 2551.18],
  ] as const)('%s is as large as its paper', async (size, width, height) => {
    const { out } = run('pdfinfo', '-box', await written('pdf', size))
    for (const box of ['MediaBox', 'TrimBox']) {
      const [, w, h] = new RegExp(`${box}: +0\\.00 +0\\.00 +([\\d.]+) +([\\d.]+)`).exec(out)!
      expect(Number(w)).toBeCloseTo(width, 2)
      expect(Number(h)).toBeCloseTo(height, 2)
    }
  })

  test.each(KINDS)('reads every word of a sign whose words are %s, in order', async pdf => {
    const path = await written('pdf', 'a3', EXAMPLE, { pdf, dpi: 72 })
    // In the order of the page's content. Without -raw poppler goes by where words stand.
    const { out } = run('pdftotext', '-raw', path, '-')
    const { artifacts } = await render({ path: 'x', text: EXAMPLE }, { format: ['svg'], size: ['a3'] })
    const [, told] = /<desc>([\s\S]*?)<\/desc>/.exec(new TextDecoder().decode(artifacts[0]!.bytes))!
    expect(words(out).map(word => word.toLowerCase())).toEqual(words(told!).map(word => word.toLowerCase()))
  })

  const SCRIPTS: Readonly<Record<string, readonly [string, string]>> = {
    Welsh: ['cy', 'A welsoch chi’r negeseuon hyn? Ŵyr, tŷ, ŷd, â’r'],
    Polish: ['pl', 'Zażółć gęślą jaźń — zadzwoń'],
    Greek: ['el', 'Κανείς δεν διαβάζει εκεί'],
    Ukrainian: ['uk', 'Ніхто не читає там нічого'],
    Hebrew: ['he', 'האם ראיתם את ההודעות האלה'],
    Arabic: ['ar', 'هل رأيت هذه الرسائل ولم'],
    Urdu: ['ur', 'کیا آپ نے یہ پیغام دیکھا ہے'],
    Hindi: ['hi', 'क्षत्रिय प्रार्थना द्वितीय क्या आपने यह संदेश देखा'],
    Bengali: ['bn', 'আপনি কি এই বার্তাটি দেখেছেন স্ত্রী প্রশ্ন ক্ষুব্ধ'],
    Punjabi: ['pa', 'ਕੀ ਤੁਸੀਂ ਇਹ ਸੁਨੇਹਾ ਦੇਖਿਆ ਹੈ ਸ੍ਰੀ ਪ੍ਰਧਾਨ ਸਿੱਖਿਆ'],
    Gujarati: ['gu', 'શું તમે અમારી મદદ કરી શકો છો ક્ષત્રિય શ્રી'],
  }
  test.each(Object.entries(SCRIPTS))('reads %s as it is written', async (_, [language, quote]) => {
    const text = `language: ${language}\ndisclosure: none\nheadline: "${quote}"\nquote: "${quote}"\nphone: "020 7219 3528"`
    const { out } = run('pdftotext', await written('pdf', 'a4', text), '-')
    const found = words(out).map(word => word.toLocaleLowerCase(language).normalize('NFC'))
    for (const word of words(quote)) expect(found).toContain(word.toLocaleLowerCase(language))
    expect(out).toContain('020 7219 3528')
  })

  test('finds every font embedded, as a subset, and readable', async () => {
    const rows = run('pdffonts', await written('pdf', 'a4'))
      .out.trim()
      .split('\n')
      .slice(2)
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/)
  })

  test('hears a page in reading order, with its links', async () => {
    const { out } = run('pdfinfo', '-struct-text', await written('pdf', 'a3-landscape', EXAMPLE))
    const tags = [...out.matchAll(/^ +(H1|H2|P|BlockQuote|Link)/gm)].map(found => found[1])
    expect(tags).toEqual([
      'H1',
      'H2',
      'BlockQuote',
      'P',
      'P',
      'P',
      'P',
      'P',
      'H2',
      'P',
      'P',
      'Link',
      'P',
      'P',
      'P',
    ])
    const pdf = readFileSync(await written('pdf', 'a4'), 'latin1')
    expect(pdf).toContain('/URI (tel:+442072193528)')
    expect(pdf).toContain('/URI (https://example.org/x)')
  })

  // Glyphs stand as they are seen, so that browsers turn them into words; poppler's list of the structure shows them so. Who
  // reads the structure is told the words.
  test.skipIf(!installed('qpdf'))('tags right-to-left text in the order it is written', async () => {
    const headline = 'هل رأيت هذه الرسائل في Office 24 ولم'
    const closing = 'ראיתם את Charing Cross?'
    const sign = `language: ar\ndisclosure: none\nheadline: x\nsubheadline: ${headline}\nclosing: "${closing}"`
    const { out } = run('qpdf', '--json', await written('pdf', 'a4', sign), '-')
    for (const words of [headline, closing]) expect(out).toContain(`"/ActualText": "u:${words}"`)
  })

  test('has metadata that is well formed, and dates from outside alone', async () => {
    const date = new Date('2022-02-04T00:00:00Z')
    const path = await written('pdf', 'a4', SIGN, { date })
    const { out } = run('pdfinfo', path)
    expect(out).toMatch(/Title: +Tom & Jerry <x> “é” Ŵ/)
    expect(out).toMatch(/Keywords: +witness-appeal, a\d/)
    expect(out).toMatch(/Author: +A & B/)
    expect(out).toMatch(/Tagged: +yes/)
    expect(out).toMatch(/CreationDate: +Fri Feb +4/)
    const meta = run('pdfinfo', '-meta', path).out
    expect(meta).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    if (installed('xmllint')) {
      writeFileSync(join(folder, 'meta.xml'), meta)
      expect(run('xmllint', '--noout', join(folder, 'meta.xml'))).toEqual({ status: 0, out: '' })
    }
    expect(run('pdfinfo', await written('pdf', 'a4')).out).not.toContain('CreationDate')
  })

  test.each(KINDS)('sees in a PDF with words as %s what is in the PNG', async pdf => {
    const path = await written('pdf', 'a3', EXAMPLE, { pdf })
    run('pdftoppm', '-r', '150', '-png', '-singlefile', path, join(folder, pdf))
    const [page, picture] = [join(folder, `${pdf}.png`), await written('png', 'a3', EXAMPLE)].map(each =>
      PNG.sync.read(readFileSync(each)),
    )
    const [width, height] = [picture!.width, picture!.height]
    const rows = page!.data.subarray(0, width * height * 4)
    expect(page!.width).toBe(width)
    const differing = pixelmatch(rows, picture!.data, undefined, width, height, {
      threshold: 0.1,
      includeAA: false,
    })
    expect(differing / (width * height)).toBeLessThan(0.003)
  })
})

describe.skipIf(!installed('gs') || !installed('pdftotext'))('plates', () => {
  const DPI = 72
  const plates = async (text: string) => {
    const place = join(folder, `plates-${count++}`)
    mkdirSync(place)
    const path = await written('pdf', 'a4', text)
    run(
      'gs',
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      '-sDEVICE=tiffsep',
      `-r${DPI}`,
      '-sCompression=none',
      `-sOutputFile=${place}/p-%d.tif`,
      path,
    )
    return {
      path,
      place,
      names: readdirSync(place)
        .flatMap(file => /^p-1\((.+)\)\.tif$/.exec(file)?.[1] ?? [])
        .sort(),
    }
  }
  test('of a print shop’s file are the four inks, with marks on each', async () => {
    const { path, names } = await plates(`${SIGN}\nprint: shop`)
    expect(names).toEqual(['Black', 'Cyan', 'Magenta', 'Yellow'])
    expect(run('qpdf', '--check', path).status).toBe(0)
    expect(run('pdfinfo', '-box', path).out).toMatch(/TrimBox: +36\.85 +36\.85 +632\.13 +878\.74/)
    expect(run('pdffonts', path).out).toMatch(/yes yes yes/)
    expect(words(run('pdftotext', path, '-').out).join(' ')).toContain('020 7219 3528')
  })
  test('are solid yellow under black words, which overprint, and empty under white ones', async () => {
    const text = `${SIGN}\naction: Please phone the council today\nprint: shop`
    const drawing = await pageOf(text, 'a4')
    const { place } = await plates(text)
    const { bleed, slug } = boxesOf(drawing.sheet, drawing.print)
    const values = (plate: string, field: string) => {
      const { left, top, right, bottom } = inkOf(drawing, textOf(drawing, field))
      const pixel = (length: number) => Math.round(((length + bleed + slug) * DPI) / 25.4)
      return pixelsOf(readFileSync(join(place, `p-1(${plate}).tif`)), {
        x: pixel(left),
        y: pixel(top),
        width: pixel(right) - pixel(left),
        height: pixel(bottom) - pixel(top),
      })
    }
    // A plate is black where there is ink.
    expect(new Set(values('Yellow', 'action'))).toEqual(new Set([0]))
    expect(Math.min(...values('Black', 'action'))).toBeLessThan(80)
    expect(new Set(values('Cyan', 'headline'))).toContain(255)
  })
  test('of a spot colour have one of their own', async () => {
    const spot =
      'print: {colour: spot}\ncolours: {ground: {rgb: "#FFD900", cmyk: [0, 14, 100, 0], spot: PANTONE 116 C}}'
    const { names } = await plates(`${SIGN}\n${spot}`)
    expect(names).toContain('PANTONE 116 C')
  })
})

describe.skipIf(!installed('pdftoppm'))('a sign cut over office sheets', () => {
  test('is whole again when the sheets are put together', async () => {
    // Two pixels to the millimetre.
    const DPI = 50.8
    const options = { tile: 'a4' }
    const pages = (path: string) => {
      const prefix = join(folder, `sheet-${count++}`)
      run('pdftoppm', '-r', String(DPI), '-png', path, prefix)
      const made = readdirSync(folder)
        .filter(file => file.startsWith(`${prefix.slice(folder.length + 1)}-`))
        .sort()
      return made.map(file => PNG.sync.read(readFileSync(join(folder, file))))
    }
    const tiled = await written('pdf', 'a2', EXAMPLE, options)
    const { tiles, margin } = tilingOf(
      sheetOf('a2')!,
      { paper: sheetOf('a4')!, margin: 5, overlap: 10 },
      numbersOn(await pageOf(EXAMPLE, 'a2')),
    )!
    const [map, ...sheets] = pages(tiled)
    expect([map!.width, map!.height]).toEqual([594, 420])
    expect(sheets).toHaveLength(tiles.length)
    const [whole] = pages(await written('pdf', 'a2', EXAMPLE))
    const joined = new PNG({ width: whole!.width, height: whole!.height })
    tiles.forEach(({ window }, i) => {
      for (let y = 0; y < whole!.height; y++) {
        for (let x = 0; x < whole!.width; x++) {
          const [fromX, fromY] = [
            Math.round(x + 2 * (margin - window.x)),
            Math.round(y + 2 * (margin - window.y)),
          ]
          const inside =
            fromX >= 10 && fromY >= 10 && fromX < sheets[i]!.width - 10 && fromY < sheets[i]!.height - 10
          if (inside)
            sheets[i]!.data.copy(
              joined.data,
              (y * whole!.width + x) * 4,
              (fromY * sheets[i]!.width + fromX) * 4,
              (fromY * sheets[i]!.width + fromX) * 4 + 4,
            )
        }
      }
    })
    const differing = pixelmatch(joined.data, whole!.data, undefined, whole!.width, whole!.height, {
      threshold: 0.1,
      includeAA: false,
    })
    expect(differing / (whole!.width * whole!.height)).toBeLessThan(0.005)
    expect(words(run('pdftotext', '-l', '1', tiled, '-').out).join(' ')).toContain(
      'biologically programmed to like that s***.',
    )
    expect(run('pdfinfo', '-struct-text', tiled).out).toContain('BlockQuote')
  })
})

describe.skipIf(!installed('pdftotext'))('a sign that fits one sheet', () => {
  test('is put on it, with its words', async () => {
    const path = await written('pdf', 'a5', EXAMPLE, { tile: 'a4' })
    expect(run('pdfinfo', path).out).toMatch(
      /Pages: +1\n[\s\S]*841\.89 x 595\.276 pts \(A4\)|595\.276 x 841\.89 pts/,
    )
    expect(run('pdftotext', path, '-').out).toContain('020 7219 3528')
  })
})

describe.skipIf(!installed('pdftotext'))('copies on one sheet', () => {
  test('are all there, on the paper they make up, and the words are read', async () => {
    const path = await written('pdf', 'a6', EXAMPLE, { nUp: 4 })
    expect(run('pdfinfo', path).out).toMatch(/Pages: +1\n[\s\S]*595\.276 x 841\.89 pts \(A4\)/)
    const numbers = run('pdftotext', path, '-').out.match(/020 7219 3528/g)
    // The words that are read aloud lie exactly under the first copy, and poppler takes the two for one.
    expect(numbers).toHaveLength(4)
    expect(run('qpdf', '--check', path).status).toBe(0)
  })
})

describe('emoji', () => {
  const EMOJI = ['😂', '👨‍👩‍👧', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👍🏽', '1️⃣', '❤️', '🇬🇧', '🧪', '🍿']
  const CHAT = `headline: Ha 😂 ha 🖤\nquote: ["${EMOJI.join(' ')}", "${'😂 ha '.repeat(40)}"]\npublisher: Us`
  test.skipIf(!installed('pdftotext')).each(KINDS)('are read where words are %s', async pdf => {
    const found = words(run('pdftotext', await written('pdf', 'a4', CHAT, { pdf, dpi: 72 }), '-').out)
    for (const each of EMOJI) expect(found).toContain(each)
    expect(found.filter(word => word === '😂')).toHaveLength(42)
  })
  test.skipIf(!installed('qpdf')).each([
    ['print: shop', {}],
    ['print: shop', { pdf: 'outline' }],
    ['print: {colour: spot}\ncolours: {ground: {cmyk: [0, 14, 100, 0], spot: PANTONE 116 C}}', {}],
  ] as const)('are printed in inks: %s %j', async (print, options) => {
    const path = await written('pdf', 'a4', `${CHAT}\n${print}`, options)
    expect(run('qpdf', '--check', path).status).toBe(0)
    expect(preflight(path)).toEqual([])
  })
  test.skipIf(!installed('pdffonts'))(
    'are embedded and read with ToUnicode, and no glyph is the missing one',
    async () => {
      const path = await written('pdf', 'a4', CHAT)
      expect(run('pdffonts', path).out).toMatch(/\+Twemoji-400 +CID TrueType +Identity-H +yes yes yes/)
      if (installed('qpdf')) {
        const { out } = run('qpdf', '--qdf', '--object-streams=disable', path, '-')
        expect(out).not.toMatch(/<(?:[0-9a-f]{4})*?0000(?:[0-9a-f]{4})*>[^\n]*TJ/i)
      }
    },
  )
})

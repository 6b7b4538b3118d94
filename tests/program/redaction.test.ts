import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { build } from '../../src/batch/build.ts'
import { page, textOf } from '../support/draw.ts'
import { prepare } from '../support/render.ts'
import { emptyFolder, signgen } from '../support/signgen.ts'

const NAMES = [
  'Marmaduke',
  'Zebedee',
  'Xylophone',
  'Bartholomew',
  'Persephone',
  'Archibald',
  'Quentin',
  'Hortense',
  'Ursula',
  'Wilhelmina',
]
const SIGN = `headline: Who is [[Marmaduke]]?
subheadline: Ask [[Zebedee]] about it
note: Names like [[Xylophone]] are out.
quote:
  lines: [{speaker: "[[Bartholomew]]", text: "I told [[Persephone]] that Officer [[Archibald Smythe-Jones]] knew."}]
  source: Leaked email by [[Quentin]]
closing: "\${who}"
question: "Ask [[\${boss}]] and \${area}?"
publisher: Keep [[Hortense]]
outputs: [a4.png, a4.svg, a4.pdf]
`

/** Every byte of a file, and what is packed in it: streams of a PDF, rows of a PNG. As text of one and of two bytes. */
function unpacked(bytes: Buffer): string {
  const parts = [bytes]
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    try {
      parts.push(inflateSync(bytes.subarray(at + 7)))
    } catch {}
  }
  return parts
    .map(part =>
      [
        part.toString('latin1'),
        ...(part.length % 2 === 0 ? [Buffer.from(part).swap16().toString('utf16le')] : []),
      ].join('\n'),
    )
    .join('\n')
}

/** Text in a PDF may be hexadecimal, and two bytes a letter. */
const hidden = (name: string) => [
  name,
  name.toUpperCase(),
  Buffer.from(name, 'utf16le').swap16().toString('hex').toUpperCase(),
  Buffer.from(name).toString('hex').toUpperCase(),
]

describe('a redacted word exists nowhere', () => {
  test.each(['live', 'outline', 'raster'] as const)(
    'in outputs, report, cache and names; words as %s',
    async pdf => {
      const folder = emptyFolder()
      writeFileSync(join(folder, 'sign.yaml'), SIGN)
      writeFileSync(
        join(folder, 'who.csv'),
        'who,boss,area,slug\n[[Ursula]] knows,Wilhelmina Smythe,Leeds,leeds-wilhelmina_smythe\n',
      )
      const report = await build({
        paths: [join(folder, 'sign.yaml')],
        data: join(folder, 'who.csv'),
        name: '${who}-${boss}-${area}-${slug}-${size}.${format}',
        out: join(folder, 'out'),
        cacheDir: join(folder, 'cache'),
        pdf,
        dpi: 50,
        alt: true,
      })
      expect(report.summary).toMatchObject({ errors: 0, outputs: 3 })
      const files = ['out', 'cache'].flatMap(each =>
        readdirSync(join(folder, each), { recursive: true, withFileTypes: true }),
      )
      const all = [JSON.stringify(report), ...files.map(({ name }) => name)]
      for (const file of files.filter(each => each.isFile()))
        all.push(unpacked(readFileSync(join(file.parentPath, file.name))))
      for (const name of NAMES)
        for (const form of hidden(name))
          expect(
            all.some(text => text.includes(form)),
            form,
          ).toBe(false)
      expect(
        readFileSync(join(folder, 'out/redacted knows-redacted-Leeds-leeds-redacted-a4.txt'), 'utf8'),
      ).toContain('I told [redacted] that Officer [redacted] knew.')
    },
  )
})

describe('a strong word under a bar exists nowhere', () => {
  test.each(['live', 'outline', 'raster'] as const)('words as %s', async pdf => {
    const folder = emptyFolder()
    const quote = `{lines: [{speaker: A, text: "These cunts and that wanker’s dog, he said."}], source: B, mask: bar, sourceText: s.txt}`
    const file = (outputs: string) => `headline: x\npublisher: Us\nquote: ${quote}\noutputs: [${outputs}]\n`
    writeFileSync(join(folder, 'poster.yaml'), file('a4.png, a4.svg, a4.pdf'))
    writeFileSync(join(folder, 's.txt'), "These cunts and that wanker's dog, he said. He meant it.")
    const report = await build({
      paths: [join(folder, 'poster.yaml')],
      out: join(folder, 'out'),
      cacheDir: join(folder, 'cache'),
      pdf,
      dpi: 50,
      alt: true,
    })
    expect(report.diagnostics).toEqual([])
    const files = ['out', 'cache'].flatMap(each =>
      readdirSync(join(folder, each), { recursive: true, withFileTypes: true }),
    )
    const all = [JSON.stringify(report)]
    for (const each of files.filter(entry => entry.isFile()))
      all.push(unpacked(readFileSync(join(each.parentPath, each.name))))
    // Four digits of hexadecimal may be a length or an offset: one letter is looked for between brackets.
    const forms = [...['cunt', 'wank'].flatMap(hidden), '\u2587', '<2587>', 'E29687']
    for (const form of forms)
      expect(
        all.some(text => text.includes(form)),
        form,
      ).toBe(false)
    expect(readFileSync(join(folder, 'out/poster-a4.txt'), 'utf8')).toContain(
      'These expletive and that expletive’s dog, he said.',
    )
  })
  test('as wide for every word, and as wide as no name', async () => {
    const width = async (text: string) => {
      const quote = `quote: {lines: ["${text}"], source: B, mask: bar}`
      const painted = textOf(await page(`headline: x\n${quote}`, 'a4'), 'quote.lines[0]')
      return painted.lines[0]!.width / painted.lines[0]!.size
    }
    expect(await width('shit')).toBeCloseTo(await width('motherfuckers'), 6)
    expect(await width('shit')).toBeLessThan(await width('[[Al]]'))
  })
})

test('its bar does not betray its length', async () => {
  const width = async (name: string) => {
    const text = textOf(await page(`headline: x\nclosing: "[[${name}]]"`, 'a4'), 'closing')
    return text.lines[0]!.width / text.lines[0]!.size
  }
  expect(await width('Al')).toBeCloseTo(await width('Bartholomew Featherstonehaugh'), 6)
})

test('a mark that is open is refused: the words would be printed', async () => {
  for (const words of ['Ask [[Zebedee', '[[a]] and [[b']) {
    const { diagnostics } = await prepare({
      path: 'x',
      text: JSON.stringify({ headline: words, publisher: 'Us' }),
    })
    expect(diagnostics).toMatchObject([{ code: 'invalid-value', field: 'headline' }])
  }
})

describe('what is said of a sign has no redacted word in it', () => {
  const told = async (fields: string, files: Readonly<Record<string, string>> = {}) => {
    const folder = emptyFolder()
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return JSON.stringify(
      (await prepare({ path: join(folder, 's.yaml'), text: `headline: x\npublisher: Us\n${fields}\n` }))
        .diagnostics,
    )
  }
  test.each([
    'action: [[Zebedee Quux]] lied',
    'action: Ask [[Zebedee Quux]] now #Justice',
    'closing: @x [[Zebedee]] lied',
    'quote: [Officer 1: Ask [[Zebedee Quux]]]',
    'quote: {style: "[[Zebedee]]", lines: [a]}',
    'closing: "[[Zebedee"',
    'closing: "[[Zebedee [[a]] Quux]]"',
  ])('%s', async fields => {
    const words = await told(fields)
    expect(words).not.toBe('[]')
    expect(words).not.toMatch(/zebedee|quux/i)
  })
  test('nor the words that the source has in its place', async () => {
    const quote = 'quote: {lines: ["He said to me [[Zebedee]] lied"], source: s, sourceText: s.txt}'
    const words = await told(quote, { 's.txt': 'He told me Zebedee lied' })
    expect(words).toContain('quote-altered')
    expect(words).not.toContain('Zebedee')
  })
})

describe('a redacted name is let out by no other way', () => {
  const HEAD = 'headline: x\npublisher: Us\noutputs: [a4.svg]\n'
  const NAMED = `${HEAD}closing: "[[Zebedee Quirk]]"\n`
  const out = (sign: string, data?: string) => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 's.yaml'), sign)
    if (data !== undefined) writeFileSync(join(cwd, 'd.csv'), data)
    return ['pretty', 'github', 'json'].map(reporter => {
      const args = ['build', 's.yaml', '-o', 'out', '--reporter', reporter, ...(data ? ['-d', 'd.csv'] : [])]
      const { out: said, err, code } = signgen(args, { cwd })
      const drawn = existsSync(join(cwd, 'out'))
        ? readdirSync(join(cwd, 'out')).map(name => name + readFileSync(join(cwd, 'out', name), 'utf8'))
        : []
      return { code, words: [said, err, ...drawn].join('\n') }
    })
  }
  test.each([
    [
      'a mark over two lines, and a slip on the second',
      `${HEAD}closing: |\n  Ask [[Zebedee\n  Quirk]] now \u0007x\n`,
    ],
    ['with a hyphen', `${NAMED}note: Ask Zebedee-Quirk\n`],
    ['in capitals, with blanks', `${NAMED}note: Ask ZEBEDEE  Quirk\n`],
    ['as a hashtag', `${NAMED}hashtag: "#ZebedeeQuirk"\n`],
    ['in an address', `${NAMED}link: example.org/zebedee-quirk\n`],
    ['with a highlight', `${NAMED}note: ==Zebedee== Quirk\n`],
    ['as the name of a picture that is not there', `${NAMED}image: {src: zebedee_quirk.png, alt: y}\n`],
  ])('%s', (_, sign) => {
    for (const { code, words } of out(sign)) {
      expect(code).toBe(1)
      expect(words).not.toMatch(/zebedee|quirk/i)
    }
  })
  test.each(['Zebedee]] Quirk [[x', 'Zebedee]', '] Quirk ]]', 'Zebedee ]] Quirk'])(
    'a cell that would close the mark it stands in: %s',
    cell => {
      const sign = `${HEAD}closing: "Ask [[\${who}\${who}]] now"\n`
      for (const { code, words } of out(sign, `who\n${cell}\n`)) {
        expect(code).toBe(0)
        expect(words).not.toMatch(/zebedee|quirk/i)
      }
    },
  )
})

test('marks that are never closed are told in a moment', () => {
  const cwd = emptyFolder()
  writeFileSync(join(cwd, 's.yaml'), `headline: x\npublisher: Us\nclosing: "${'[['.repeat(100_000)}"\n`)
  const started = performance.now()
  expect(signgen(['check', 's.yaml'], { cwd }).code).toBe(1)
  expect(performance.now() - started).toBeLessThan(10_000)
})

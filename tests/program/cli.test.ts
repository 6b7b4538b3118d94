import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readPng } from '../support/read-png.ts'
import { BIN, ENV, emptyFolder, signgen } from '../support/signgen.ts'

const GOOD = 'headline: We are appealing\nphone: "020 7219 3528"\npublisher: Us\noutputs: [square.png]\n'
const BAD = 'headline: x\nphon: "1"\npublisher: Us\n'
const folder = emptyFolder()
const at = (...path: string[]) => join(folder, ...path)
const put = (path: string, text: string | Uint8Array) => {
  mkdirSync(join(at(path), '..'), { recursive: true })
  writeFileSync(at(path), text)
}
const run = (args: readonly string[], more = {}) => signgen(args, { cwd: folder, ...more })

beforeAll(() => {
  put('good.yaml', GOOD)
  put('bad.yaml', BAD)
  put('campaigns/a/sign.yaml', GOOD)
  put('campaigns/b.yml', GOOD)
  put('campaigns/node_modules/c.yaml', BAD)
  put('campaigns/.hidden/d.yaml', BAD)
  put('campaigns/e.yaml/notes.txt', 'a folder named like a sign')
})

describe('build', () => {
  test('prints the paths it wrote and nothing else', () => {
    const { code, out, err } = run(['build', 'good.yaml', '-o', 'out/'])
    expect([code, out]).toEqual([0, 'out/good-square.png\n'])
    expect(err).toMatch(/^1 file from 1 sign \(\d+\.\d s\)\n$/)
    expect(readPng(readFileSync(at('out/good-square.png')))).toMatchObject({ width: 1080, height: 1080 })
  })
  test('keeps the tree below a folder, and leaves out what is hidden', () => {
    const { code, out } = run(['build', 'campaigns', '-o', 'tree', '-q'])
    expect([code, out.trim().split('\n')]).toEqual([0, ['tree/a/a-square.png', 'tree/b-square.png']])
  })
  test('writes beside the sign where no place is named', () => {
    run(['build', 'campaigns/b.yml'])
    expect(existsSync(at('campaigns/b-square.png'))).toBe(true)
  })
  test('draws every size in every format, in the resolution asked for', () => {
    const { out } = run([
      'build',
      'good.yaml',
      '-o',
      'many',
      '-s',
      'a6,square',
      '-f',
      'png,svg',
      '--dpi',
      '100',
    ])
    expect(out.trim().split('\n')).toEqual([
      'many/good-a6.png',
      'many/good-a6.svg',
      'many/good-square.png',
      'many/good-square.svg',
    ])
    expect(readPng(readFileSync(at('many/good-a6.png')))).toMatchObject({ width: 413, height: 583 })
  })
  test('one bad sign spoils no other', () => {
    const { code, out, err } = run(['build', 'bad.yaml', 'good.yaml', '-o', 'mixed'])
    expect([code, out]).toEqual([1, 'mixed/good-square.png\n'])
    expect(err).toContain('bad.yaml:2:1  error  `phon` is not a field of a sign  [unknown-field]')
    expect(readdirSync(at('mixed'))).toEqual(['good-square.png'])
  })
  test.skipIf(process.platform === 'win32')('says that a folder is no standard input', () => {
    const folder = openSync('.', 'r')
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'check', '-'], {
      stdio: [folder, 'pipe', 'pipe'],
      env: ENV,
    })
    closeSync(folder)
    expect([status, stderr.toString()]).toEqual([3, expect.stringContaining('[file-unreadable]')])
  })
  test('reads standard input for - and writes to standard output for -o -', () => {
    const { code, bytes } = run(['build', '-', '-o', '-'], { input: GOOD })
    expect(code).toBe(0)
    expect(readPng(bytes)).toMatchObject({ width: 1080, height: 1080 })
    expect(run(['build', '-'], { input: GOOD }).code).toBe(2)
    expect(run(['build', '-', '-o', 'in/'], { input: GOOD }).out).toBe('in/sign-square.png\n')
  })
  test('takes the format from the ending of one file', () => {
    expect(run(['build', 'good.yaml', '-o', 'poster.svg']).out).toBe('poster.svg\n')
    expect(readFileSync(at('poster.svg'), 'utf8')).toContain('<svg')
    expect(run(['build', 'good.yaml', 'campaigns/b.yml', '-o', 'poster.svg']).code).toBe(2)
    expect(run(['build', 'good.yaml', '-o', 'poster.gif']).code).toBe(2)
  })
  test('draws nothing when two outputs would have one name', () => {
    const { code, err, out } = run([
      'build',
      'good.yaml',
      'campaigns/b.yml',
      '--name',
      'same.${format}',
      '-o',
      'clash',
    ])
    expect([code, out, existsSync(at('clash'))]).toEqual([1, '', false])
    expect(err).toContain('[output-collision]')
  })
  test('leaves no file behind that is not whole', () => {
    mkdirSync(at('taken/good-square.png'), { recursive: true })
    const { code, err } = run(['build', 'good.yaml', '-o', 'taken'])
    expect(code).toBe(3)
    expect(err).toContain('[output-unwritable]')
    expect(readdirSync(at('taken'))).toEqual(['good-square.png'])
    expect(run(['build', 'good.yaml', '-o', 'good.yaml/out']).code).toBe(3)
  })
  test('a sign writes all of its outputs or none', () => {
    mkdirSync(at('part/good-a6.png'), { recursive: true })
    const { code, out } = run(['build', 'good.yaml', '-s', 'a5,a6', '-o', 'part'])
    expect([code, out, readdirSync(at('part'))]).toEqual([3, '', ['good-a6.png']])
  })
  test('never writes over a sign', () => {
    const { code, err } = run(['build', 'good.yaml', '--name', '${name}.yaml'])
    expect(code).toBe(1)
    expect(err).toContain('[output-collision]')
    expect(readFileSync(at('good.yaml'), 'utf8')).toBe(GOOD)
  })
  test('a dangling link spoils no other sign of its folder', () => {
    put('links/ok.yaml', GOOD)
    symlinkSync('nowhere', at('links/broken.yaml'))
    const { code, out } = run(['build', 'links', '-o', 'linked-out', '-q'])
    expect([code, out]).toEqual([3, 'linked-out/ok-square.png\n'])
  })
  test('gives the same bytes elsewhere, at another time, in another language', () => {
    const elsewhere = emptyFolder()
    writeFileSync(join(elsewhere, 'good.yaml'), GOOD)
    const args = ['build', 'good.yaml', '-s', 'a4,square', '-f', 'png,svg,pdf', '-o', 'same']
    run(args, { env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' } })
    signgen(args, { cwd: elsewhere, env: { TZ: 'America/St_Johns', LANG: 'C', XDG_CACHE_HOME: elsewhere } })
    const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
    for (const name of readdirSync(at('same')))
      expect(hash(join(elsewhere, 'same', name))).toBe(hash(at('same', name)))
  })
})

describe('exit codes', () => {
  test.each([
    [2, []],
    [2, ['nonsense']],
    [2, ['build']],
    [2, ['build', 'good.yaml', '--nonsense']],
    [2, ['build', 'good.yaml', '-s', 'a33']],
    [2, ['build', 'good.yaml', '-f', 'gif']],
    [2, ['build', 'good.yaml', '--pdf', 'curves']],
    [2, ['build', 'good.yaml', '--tile', 'square']],
    [2, ['build', 'good.yaml', '--n-up', 'two']],
    [2, ['build', 'good.yaml', '--n-up', '2', '--tile', 'a4']],
    [2, ['build', 'good.yaml', '--tile', 'a4', '--tile-margin', '120']],
    [2, ['build', 'good.yaml', '--tile', 'a4', '--tile-overlap', 'much']],
    [2, ['build', 'good.yaml', '--dpi', '0']],
    [2, ['build', 'good.yaml', '--dpi', 'many']],
    [2, ['build', 'good.yaml', '--set', 'head=x']],
    [2, ['build', 'good.yaml', '--set', 'phone.foo=1']],
    [2, ['check', 'good.yaml', '--set', 'headline.pl=x']],
    [2, ['build', 'good.yaml', '--name', '${area}']],
    [2, ['build', 'good.yaml', '--reporter', 'xml']],
    [2, ['build', 'good.yaml', '-o', '-', '--reporter', 'json']],
    [2, ['build', 'out-of-nothing', 'good.yaml', '-o', 'a.png', '-s', 'a4,a5']],
    [2, ['build', 'good.yaml', '--name', '..']],
    [2, ['build', 'good.yaml', '--name', '${name']],
    [2, ['build', 'good.yaml', '--root', 'nowhere']],
    [2, ['build', 'good.yaml', '-f', 'svg', '-o', 'a.png']],
    [2, ['explain', 'nonsense']],
    [2, ['templates', 'nonsense']],
    [3, ['build', 'nowhere.yaml']],
    [3, ['check', 'good.yaml', 'nowhere.yaml', 'bad.yaml']],
    [1, ['check', 'bad.yaml']],
    [1, ['check', 'good.yaml', '--set', 'quote=They lied', '--strict']],
    [0, ['check', 'good.yaml', '--set', 'quote=They lied']],
    [1, ['check', 'good.yaml', '-s', 'a0', '--dpi', '1200']],
    [0, ['--version']],
    [0, ['--help']],
    [0, ['build', '--help']],
  ])('%i: signgen %j', (code, args) => {
    const result = run(args)
    expect(result.code).toBe(code)
    if (code === 2) expect(result.out).toBe('')
    expect(result.err).not.toMatch(/\n\s+at /)
  })
  test('a folder without a sign is wrong usage', () => {
    mkdirSync(at('hollow'), { recursive: true })
    expect(run(['build', 'hollow']).code).toBe(2)
  })
  test.skipIf(process.getuid?.() === 0)('3: no permission', () => {
    put('secret.yaml', GOOD)
    chmodSync(at('secret.yaml'), 0)
    expect(run(['check', 'secret.yaml']).code).toBe(3)
  })
})

describe('what is no sign', () => {
  test.each([
    ['empty.yaml', '', 'missing-field'],
    ['binary.yaml', Uint8Array.of(0x89, 0x50, 0, 1, 2, 0xff), 'file-encoding'],
    ['utf16.yaml', Buffer.from('\uFEFFheadline: x\n', 'utf16le'), 'file-encoding'],
    ['latin1.yaml', Buffer.from('headline: caf\xe9\n', 'latin1'), 'file-encoding'],
    ['large.yaml', `headline: "${'x '.repeat(600_000)}"`, 'file-too-large'],
    ['list.yaml', '- headline: x\n', 'wrong-type'],
  ])('%s', (name, content, code) => {
    put(name, content)
    const result = run(['check', name])
    expect(result.code).toBe(1)
    expect(result.err).toContain(`[${code}]`)
  })
  test('a sign outside the root is not read', () => {
    const other = emptyFolder()
    writeFileSync(join(other, 'far.yaml'), GOOD)
    mkdirSync(at('linked'), { recursive: true })
    symlinkSync(join(other, 'far.yaml'), at('linked/far.yaml'))
    expect(run(['check', 'linked']).err).toContain('[file-outside]')
    expect(run(['check', 'good.yaml', '--root', 'campaigns']).err).toContain('[file-outside]')
    expect(run(['check', 'good.yaml', '--root', '.']).code).toBe(0)
  })
})

describe('an output that cannot be written to', () => {
  test.each([['schema'], ['build', 'good.yaml', '-o', '-'], ['check', 'good.yaml', '--reporter', 'json']])(
    '%s',
    (...args) => {
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `"${process.execPath}" "${BIN}" ${args.join(' ')} > /dev/full`],
        { cwd: folder, encoding: 'utf8' },
      )
      expect(status).toBe(3)
      expect(stderr).not.toMatch(/\n\s+at /)
    },
  )
})

test('what is set on the command line has no place in the file', () => {
  const { diagnostics } = JSON.parse(
    run(['check', 'good.yaml', '--set', 'template=nope', '--reporter', 'json']).out,
  )
  expect(diagnostics).toMatchObject([{ code: 'unknown-template', line: null, field: 'template' }])
  expect(diagnostics[0].message).toMatch(/^--set template: /)
})

describe('reporters', () => {
  test('json is all that is on standard output', () => {
    const { code, out, err } = run([
      'build',
      'bad.yaml',
      'good.yaml',
      '-o',
      'json',
      '--reporter',
      'json',
      '-s',
      'a6',
    ])
    const report = JSON.parse(out)
    expect([code, err]).toEqual([1, ''])
    expect(report).toMatchObject({
      version: 1,
      ok: false,
      signs: [
        { source: 'bad.yaml', row: null, ok: false, outputs: [], text: [] },
        { source: 'good.yaml', row: null, template: 'witness-appeal', ok: true },
      ],
      diagnostics: [
        {
          severity: 'error',
          code: 'unknown-field',
          file: 'bad.yaml',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 5,
          field: 'phon',
          row: null,
        },
      ],
      summary: { signs: 2, outputs: 1, errors: 1, warnings: 0, cached: 0 },
    })
    const bytes = readFileSync(at('json/good-a6.png'))
    expect(report.signs[1].outputs).toEqual([
      {
        path: 'json/good-a6.png',
        format: 'png',
        size: 'a6',
        widthMm: 105,
        heightMm: 148,
        widthPx: 620,
        heightPx: 874,
        alt: 'We are appealing\n020 7219 3528\nPut up by Us.\nThis is a campaign sign. It is not issued by the police or any public body.',
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        cached: false,
        arrangement: {
          name: expect.stringMatching(/\S/),
          score: expect.any(Number),
          reasons: expect.any(Array),
        },
      },
    ])
    const phone = report.signs[1].text.find((text: { field: string }) => text.field === 'phone')
    expect(phone).toMatchObject({ output: 'json/good-a6.png', lines: 1 })
    expect(phone.readableM).toBeCloseTo((phone.capHeightMm * 250) / 1000, 1)
  })
  test('check lists what it would write, and writes nothing', () => {
    const report = JSON.parse(run(['check', 'good.yaml', '-o', 'never', '--reporter', 'json']).out)
    expect(report.signs[0].outputs[0]).toMatchObject({ path: 'never/good-square.png', widthPx: 1080 })
    expect(report.signs[0].outputs[0]).not.toHaveProperty('sha256')
    expect(existsSync(at('never'))).toBe(false)
  })
  test('github writes annotations', () => {
    expect(run(['check', 'bad.yaml', '--reporter', 'github']).out).toMatch(
      /^::error file=bad\.yaml,line=2,endLine=2,col=1,endColumn=5,title=unknown-field::/,
    )
  })
  test('colour is only for terminals, or for those who ask', () => {
    expect(run(['check', 'bad.yaml']).err).not.toContain('\u001b')
    expect(run(['check', 'bad.yaml'], { env: { FORCE_COLOR: '1' } }).err).toContain('\u001b[31m')
  })
})

describe('init', () => {
  test('writes a sign that builds as it is, and never over another', () => {
    const place = emptyFolder()
    expect(signgen(['init'], { cwd: place })).toMatchObject({ code: 0, out: 'sign.yaml\n' })
    expect(signgen(['check', 'sign.yaml', '--strict'], { cwd: place }).code).toBe(0)
    expect(signgen(['build', 'sign.yaml', '-s', 'a5'], { cwd: place }).code).toBe(0)
    const before = readFileSync(join(place, 'sign.yaml'), 'utf8')
    expect(signgen(['init'], { cwd: place }).code).toBe(3)
    expect(readFileSync(join(place, 'sign.yaml'), 'utf8')).toBe(before)
  })
  test('puts every text in quote marks', () => {
    const { out } = signgen(['init', at('fresh.yaml')])
    const values = [...readFileSync(out.trim(), 'utf8').matchAll(/^\s*(?:- )?\w+: +(\S.*)$/gm)].map(
      found => found[1]!,
    )
    expect(values.filter(value => !/^(?:["[]|true )/.test(value))).toEqual([])
  })
})

test('templates, schema, fonts and explain print what they are asked', () => {
  expect(run(['templates']).out).toContain('witness-appeal  ')
  expect(run(['templates', 'witness-appeal']).out).toMatch(
    /shows: .*quote[\s\S]*colours:\n {2}ground: "#FFD900"/,
  )
  expect(JSON.parse(run(['schema']).out).properties.headline.description).toBe(
    'The largest words of the sign.',
  )
  expect(run(['fonts']).out).toMatch(
    /^Archivo +400 500 700 900 +Latin +English, Welsh[^\n]*\n[\s\S]*npm install @expo-google-fonts\/noto-sans-sc/,
  )
  expect(run(['fonts']).out).toMatch(/^Twemoji +400 +Emoji$/m)
  expect(run(['explain', 'text-overflow']).out).toContain('What to do: ')
})

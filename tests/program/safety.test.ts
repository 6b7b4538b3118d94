import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BIN, ENV, emptyFolder, signgen } from '../support/signgen.ts'

const SIGN = 'headline: Who did this?\npublisher: Us\noutputs: [a4.svg]\n'
const NAME = 'n\n::set-output name=x::y\u001B[2J##[error]'
const STEERS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|##\[|^[ \t]*::/m

const place = (files: Readonly<Record<string, string | Buffer>>) => {
  const folder = emptyFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** Run a line of the shell, where "$0" "$1" is the program. */
const shell = (line: string) => {
  const { status, stderr } = spawnSync('bash', ['-c', line, process.execPath, BIN], { env: ENV, input: '' })
  return { code: status, err: stderr.toString() }
}

describe('names of files, folders and columns steer no terminal and give no command', () => {
  const cwd = place({ 'sign.yaml': SIGN, 'columns.csv': `x,"${NAME}"\na,"${NAME}"\n` })
  const signs = `${NAME}d`
  mkdirSync(join(cwd, signs))
  writeFileSync(join(cwd, signs, 'bad.yaml'), `${SIGN}publishr: Us\n`)
  writeFileSync(join(cwd, signs, 'good.yaml'), SIGN)
  const first = '::set-output name=x::y'
  mkdirSync(join(cwd, first))
  writeFileSync(join(cwd, first, 'bad.yaml'), `${SIGN}publishr: Us\n`)
  test.each<[string, string[], number]>([
    ['a folder of signs', ['build', signs], 1],
    ['a folder that a line begins with', ['check', `${first}/bad.yaml`], 1],
    ['a folder of outputs', ['build', 'sign.yaml', '-o', NAME], 0],
    ['a file that is not there', ['build', `${NAME}.yaml`], 3],
    ['a command', [NAME], 2],
    ['an option', ['build', `--${NAME}`], 2],
    ['a value', ['build', 'sign.yaml', '--size', NAME], 2],
    ['a code', ['explain', NAME], 2],
    ['a look', ['templates', NAME], 2],
    ['a column', ['check', 'sign.yaml', '-d', 'columns.csv'], 0],
    ['columns to choose from', ['build', 'sign.yaml', '-d', 'columns.csv', '--name', '${none}'], 2],
    ['a starter', ['init', `${NAME}-starter.yaml`], 0],
    ['a starter that cannot be', ['init', `sign.yaml/${NAME}`], 3],
  ])('%s', (_, args, code) => {
    const told = signgen(args, { cwd })
    expect(told.err.replaceAll('\u001B[K', '')).not.toMatch(STEERS)
    expect(told.out).not.toMatch(STEERS)
    expect(told.code).toBe(code)
  })
  test('a path on standard output is one line', () => {
    const { out } = signgen(['build', signs], { cwd })
    const [line, ...more] = out.trimEnd().split('\n')
    expect(more).toEqual([])
    expect(existsSync(join(cwd, JSON.parse(line!)))).toBe(true)
  })
  test.each(['github', 'json'])('--reporter %s', reporter => {
    const told = signgen(['check', signs, '--reporter', reporter], { cwd })
    expect(told.out.replace(/^::error file=/gm, '')).not.toMatch(STEERS)
    expect(told.out).toContain('set-output')
    expect(told.err).toBe('')
  })
})

describe('nothing that is read is written over, and no output is lost', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
  const quoted = `${SIGN}quote: {lines: [Nobody], source: x, sourceText: q-a4.txt}\noutputs: [a4.png]\n`
  test.each<[string, Record<string, string | Buffer>, string[]]>([
    [
      'a picture',
      {
        's.yaml': `${SIGN}image: {src: s-a4.svg, alt: x}\n`,
        's-a4.svg': svg,
      },
      ['s.yaml'],
    ],
    [
      'a picture, by another sign',
      { 'a.yaml': `${SIGN}image: {src: b-a4.svg, alt: x}\n`, 'b.yaml': SIGN, 'b-a4.svg': svg },
      ['a.yaml', 'b.yaml'],
    ],
    ['a logo', { 's.yaml': `${SIGN}logo: {src: s-a4.svg, alt: x}\n`, 's-a4.svg': svg }, ['s.yaml']],
    ['a font', { 's.yaml': `${SIGN}fonts: {text: s-a4.svg}\n`, 's-a4.svg': 'x' }, ['s.yaml']],
    [
      'a source text, by an alternative text',
      { 'q.yaml': quoted.replace('outputs: [a4.svg]\n', ''), 'q-a4.txt': 'Nobody' },
      ['q.yaml', '--alt'],
    ],
    ['the data', { 's.yaml': SIGN, 'd.csv': 'x\ny\n' }, ['s.yaml', '-d', 'd.csv', '--name', 'd.csv']],
    ['the sign itself', { 's.yaml': SIGN }, ['s.yaml', '--name', 's.yaml']],
    [
      'one alternative text by another',
      { 's.yaml': SIGN },
      ['s.yaml', '-s', 'a4,a5', '-f', 'png', '--name', 'x.${size}', '--alt'],
    ],
  ])('%s', (_, files, args) => {
    const cwd = place(files)
    const { code, err } = signgen(['build', ...args, '--no-cache'], { cwd })
    expect(err).toContain('[output-collision]')
    expect(code).toBe(1)
    expect(readdirSync(cwd).sort()).toEqual(Object.keys(files).sort())
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(cwd, name))).toEqual(Buffer.from(text))
  })
})

describe('a name that begins with a dash', () => {
  test('is a file, and printed so that no program takes it for an option', () => {
    const cwd = place({ 's.yaml': SIGN })
    expect(signgen(['build', 's.yaml', '--name', '-x.${format}'], { cwd })).toMatchObject({
      code: 0,
      out: './-x.svg\n',
    })
    expect(existsSync(join(cwd, '-x.svg'))).toBe(true)
  })
  test('and is nothing else is not standard output', () => {
    const cwd = place({ 's.yaml': SIGN })
    expect(signgen(['build', 's.yaml', '--name', '-'], { cwd })).toMatchObject({ code: 0, out: '_-\n' })
    expect(existsSync(join(cwd, '_-'))).toBe(true)
  })
})

test('a folder that is gone is told, and is no bug', () => {
  const cwd = place({ 's.yaml': SIGN })
  const gone = join(cwd, 'gone')
  const run = (args: string) => `mkdir ${gone} && cd ${gone} && rmdir ${gone} && "$0" "$1" ${args}`
  for (const args of ['build s.yaml', 'check -', `build ${cwd}/s.yaml -o ${cwd}/${basename(cwd)}`]) {
    const told = shell(run(args))
    expect(told.err).toMatch(/^signgen: the folder you are in is gone/)
    expect(told.code).toBe(3)
  }
  expect(() => rmdirSync(gone)).toThrow()
})

test.each([22, 23])('too few open files are told, and are no bug (%i)', most => {
  const cwd = place({ 's.yaml': SIGN })
  const told = shell(`cd ${cwd} && ulimit -n ${most} && "$0" "$1" build s.yaml --no-cache`)
  expect([0, 3]).toContain(told.code)
  if (told.code) expect(told.err).toMatch(/^signgen: too few files may be open/)
})

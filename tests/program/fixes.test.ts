import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mendSigns, writeMended } from '../../src/batch/mend-signs.ts'
import { applyFixes } from '../../src/model/apply-fixes.ts'
import { prepare } from '../support/render.ts'
import '../support/seed.ts'

const wrong = new URL('../wrong/', import.meta.url)

const findingsIn = async (text: string) => (await prepare({ path: 'sign.yaml', text })).diagnostics

/** One round of the safe fixes. */
async function round(text: string) {
  const safe = (await findingsIn(text)).flatMap(({ fixes = [] }) =>
    fixes.filter(each => each.safe).slice(0, 1),
  )
  return applyFixes(text, safe).text
}

async function mended(text: string): Promise<string> {
  let now = text
  for (let i = 0; i < 10; i++) {
    const next = await round(now)
    if (next === now) break
    now = next
  }
  return now
}

const SIGN = 'headline: Come\npublisher: Fair Harbour\n'

describe('what is mended without asking', () => {
  test.each([
    ['a field', 'headlin: Come', 'headline: Come'],
    ['a field in quote marks', '"headlin": Come', '"headline": Come'],
    ['a look', `${SIGN}template: witness-apeal`, `${SIGN}template: witness-appeal`],
    ['a size', `${SIGN}outputs: [squar.png]`, `${SIGN}outputs: [square.png]`],
    ['a format', `${SIGN}outputs: [a3.pfd]`, `${SIGN}outputs: [a3.pdf]`],
    ['a language', `${SIGN}language: Welsh`, `${SIGN}language: cy`],
    ['a role of a colour', `${SIGN}colours: {groud: "#fff"}`, `${SIGN}colours: {ground: "#fff"}`],
    ['a choice', `${SIGN}print: {colour: cmkyk}`, `${SIGN}print: {colour: cmyk}`],
    ['curly quotation marks', 'headline: “Come” # c', 'headline: "Come" # c'],
    ['curly quotation marks round straight ones', 'headline: “Say "no"”', 'headline: \'Say "no"\''],
    ['a number that YAML read', `${SIGN}phone: 02072193528`, `${SIGN}phone: "020 7219 3528"`],
    ['groups of a number', `${SIGN}phone: 0207 219 3528 # r`, `${SIGN}phone: 020 7219 3528 # r`],
    ['groups in quote marks', `${SIGN}phone: '0207 219 3528'`, `${SIGN}phone: '020 7219 3528'`],
    ['groups in a map', `${SIGN}phone: {number: 0207 219 3528}`, `${SIGN}phone: {number: 020 7219 3528}`],
    ['a comment that cuts', 'headline: Come #now', 'headline: "Come #now"'],
    ['a hashtag', `${SIGN}hashtag: #Now`, `${SIGN}hashtag: "#Now"`],
    ['a year', `${SIGN}closing: 2026`, `${SIGN}closing: "2026"`],
    ['masked letters', 'headline: **** off', 'headline: "**** off"'],
    ['a handle', `${SIGN}closing: @harbour`, `${SIGN}closing: "@harbour"`],
    ['a colon within', 'headline: Come: now', 'headline: "Come: now"'],
    ['a wide colon', 'headline：Come', 'headline: Come'],
    ['a no-break space', 'headline:\u00a0Come', 'headline: Come'],
    ['a list without brackets', `${SIGN}outputs: a3.pdf, a4.png`, `${SIGN}outputs: [a3.pdf, a4.png]`],
    [
      'a list without hyphens',
      `${SIGN}outputs:\n  a3.pdf\n  a4.png\n`,
      `${SIGN}outputs:\n  - a3.pdf\n  - a4.png\n`,
    ],
    [
      'a list with dashes',
      `${SIGN}quote:\n  – We saw\n  – They did\n`,
      `${SIGN}quote:\n  - We saw\n  - They did\n`,
    ],
    [
      'a list with hyphens and no spaces',
      `${SIGN}quote:\n  -We saw\n  -They did\n`,
      `${SIGN}quote:\n  - We saw\n  - They did\n`,
    ],
    [
      'the one item of a list',
      `${SIGN}details:\n  label: Where # c\n  value: There\n`,
      `${SIGN}details:\n  - label: Where # c\n    value: There\n`,
    ],
  ])('%s', async (_, before, after) => expect(await mended(before)).toBe(after))

  test.each([
    ['a field that is there already', 'headline: Come\nheadlin: Now\n'],
    ['two fields that one is meant by', 'headlin: Come\nheadlne: Now\n'],
    ['a size that two are as near to', `${SIGN}outputs: [a7.png]\n`],
    ['a number that is fictional', `${SIGN}phone: 020 7946 0018\n`],
    ['a text that goes on below', 'headline: @come\n  and go\n'],
    ['two quotations', 'headline: “Yes” or “no”\n'],
    ['what is redacted', 'headline: Come #[[Smith]]\n'],
  ])('and not %s', async (_, text) => expect(await mended(text)).toBe(text))
})

test.each([
  [`${SIGN}phone: 020 7946 0018\n`, `${SIGN}phone: {number: 020 7946 0018, fictional: true}\n`],
  [
    `${SIGN}phone:\r\n  number: 020 7946 0018 # c\r\n`,
    `${SIGN}phone:\r\n  number: 020 7946 0018 # c\r\n  fictional: true\r\n`,
  ],
  [`${SIGN}phone: {number: "020 7946 0018"}\n`, `${SIGN}phone: {number: "020 7946 0018", fictional: true}\n`],
])('a number for drama is said to be one when asked: %j', async (before, after) => {
  const found = (await findingsIn(before)).find(({ code }) => code === 'phone-fictional')
  expect(found?.fixes).toMatchObject([{ safe: false }])
  expect(applyFixes(before, found!.fixes!).text).toBe(after)
  expect((await findingsIn(after)).filter(({ code }) => code === 'phone-fictional')).toEqual([])
})

/** What breaks a file, and what was not seen only because something else was broken. */
const OF_READING = /^yaml-|^unknown-|^number-|^text-quotes/

describe('safe fixes', () => {
  const signs = readdirSync(wrong).filter(name => name.endsWith('.yaml'))
  const texts = signs.map(name => readFileSync(new URL(name, wrong), 'utf8'))
  const read = async (text: string) => (await findingsIn(text)).filter(({ code }) => OF_READING.test(code))

  test.each(signs.map((name, i) => [name, texts[i]!]))(
    '%s: make no new mistake, and end',
    async (_, text) => {
      const after = await mended(text)
      expect(await round(after)).toBe(after)
      const before = (await read(text)).length
      expect((await read(after)).length).toBeLessThanOrEqual(before)
    },
  )
  test('whatever the words are', async () => {
    const words = fc.string({
      unit: fc.constantFrom(...'ab 1#:“”"\'-–[*@\\&!,'),
      minLength: 1,
      maxLength: 12,
    })
    const keys = fc.constantFrom(
      'headline',
      'headlin',
      'phone',
      'closing',
      'outputs',
      'quote',
      'image',
      'hashtag',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(keys, words), { minLength: 1, maxLength: 4 }), async lines => {
        const text = `${SIGN.split('\n')[1]}\n${lines.map(([key, said]) => `${key}: ${said}\n`).join('')}`
        const after = await mended(text)
        expect(await round(after)).toBe(after)
        expect((await read(after)).length).toBeLessThanOrEqual((await read(text)).length)
      }),
      { numRuns: 100 },
    )
  })
})

test('check --fix keeps all else byte for byte, and --fix-dry-run prints the patch that makes it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signgen-fix-'))
  const bin = fileURLToPath(new URL('../../bin/signgen.js', import.meta.url))
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [bin, 'check', ...args], { cwd: folder, encoding: 'utf8' })
  const sign = '\uFEFF# ours\r\nheadlin:   Come   # keep\r\n\r\npublisher: X\r\nclosing: now #Word'
  writeFileSync(join(folder, 'a.yaml'), sign)
  writeFileSync(join(folder, 'campaign.yaml'), 'languag: en-GB # c\n')
  cpSync(join(folder, 'a.yaml'), join(folder, 'was.txt'))

  const dry = run('a.yaml', '--fix-dry-run')
  expect(dry.status).toBe(1)
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(sign)
  expect(dry.stdout).toMatch(/^--- .*\n\+\+\+ .*\n@@ /)

  const fixed = run('a.yaml', '--fix')
  expect(fixed.status).toBe(0)
  expect(fixed.stdout).toBe('')
  expect(fixed.stderr).toContain('a.yaml:2:1  fixed  Write `headline`  [unknown-field]')
  const after = '\uFEFF# ours\r\nheadline:   Come   # keep\r\n\r\npublisher: X\r\nclosing: "now #Word"'
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(after)
  expect(readFileSync(join(folder, 'campaign.yaml'), 'utf8')).toBe('language: en-GB # c\n')

  cpSync(join(folder, 'was.txt'), join(folder, 'a.yaml'))
  writeFileSync(join(folder, 'campaign.yaml'), 'languag: en-GB # c\n')
  execFileSync('git', ['apply', '-p0', '-'], { cwd: folder, input: dry.stdout })
  expect(readFileSync(join(folder, 'campaign.yaml'), 'utf8')).toBe('language: en-GB # c\n')
  expect(run('-', '--fix').status).toBe(2)
})

test.skipIf(process.platform === 'win32')(
  'a file that is mended keeps its permissions, and a link to it stays one',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signgen-fix-'))
    const [path, link] = [join(folder, 'a.yaml'), join(folder, 'link.yaml')]
    writeFileSync(path, 'headlin: Come\npublisher: X\n')
    chmodSync(path, 0o640)
    symlinkSync('a.yaml', link)
    writeMended(await mendSigns({ paths: [link] }))
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('headline: Come\npublisher: X\n')
    expect(statSync(path).mode & 0o777).toBe(0o640)
  },
)

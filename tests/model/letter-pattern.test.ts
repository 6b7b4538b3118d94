import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'
import { latinClasses, replaced } from '../../scripts/letter-patterns.mjs'
import { cutToLatin, isLatin, LetterPattern, patternOf } from '../../src/model/letter-pattern.ts'

const classes = latinClasses()
const root = fileURLToPath(new URL('../..', import.meta.url))
const made = (pattern: string, flags: string) =>
  new LetterPattern(pattern, flags, classes) as unknown as RegExp

const LATIN = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isLatin)

/** What a pattern does to a text, by all that a text can be asked. */
function effects(pattern: RegExp, text: string): unknown {
  const all = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`)
  pattern.lastIndex = 0
  const first = pattern.exec(text)
  pattern.lastIndex = 0
  const tested = [pattern.test(text), pattern.lastIndex, pattern.test(text), pattern.lastIndex]
  pattern.lastIndex = 0
  return {
    first: first && { ...first, at: first.index },
    tested,
    all: pattern.global
      ? [...text.matchAll(all)].map(({ index, groups, ...each }) => [index, { ...each }, { ...groups }])
      : [],
    match: text.match(pattern),
    marked: text.replace(pattern, '<$&>'),
    counted: text.replace(pattern, (found, ...rest) => `${found.length}/${rest.length}`),
    parts: text.split(pattern),
    place: text.search(pattern),
  }
}

test('every class has the Latin letters that this Node gives it, alone, between brackets and turned round', () => {
  for (const key of Object.keys(classes)) {
    const [name, flags] = key.startsWith('i') ? [key.slice(1), 'iu'] : [key, 'u']
    for (const source of [`\\${name}`, `[\\${name}x]`, `[^\\${name}x]`]) {
      const [cut, whole] = [cutToLatin(source, flags, classes)!, new RegExp(source, flags)]
      const differing = LATIN.filter(letter => new RegExp(cut, flags).test(letter) !== whole.test(letter))
      expect(differing, `${source} ${flags}`).toEqual([])
    }
  }
  expect(Object.keys(classes)).toContain('p{L}')
})

test('the expressions of the sources do what they did', () => {
  const expressions = ['src', 'templates'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => /\.tsx?$/.test(path))
      .flatMap(path => {
        const found: { pattern: string; flags: string }[] = []
        const { program } = parseSync(path, readFileSync(join(root, folder, path), 'utf8'))
        new Visitor({ Literal: node => void ('regex' in node && found.push(node.regex)) }).visit(program)
        return found.filter(({ pattern, flags }) => flags.includes('u') && /\\[pP]\{/.test(pattern))
      }),
  )
  expect(expressions.length).toBeGreaterThan(100)
  for (const { pattern } of expressions)
    for (const [name] of pattern.matchAll(/(?<=\\)[pP]\{[^}]+\}/g)) expect(classes).toHaveProperty([name])
  const letter = fc.oneof(
    fc.constantFrom(...LATIN),
    fc.constantFrom(...' .,:;-–’“”«»()[]#@/*_&§£€%0123456789aAbBsSkKxXyZéßŵŷșțİıſÿŸ½²³¹\n'),
    fc.constantFrom('́', 'π', 'Я', 'ع', 'ש', 'ก', '漢', 'ー', '😀', '\ud800', '٣', '\u200d', 'K', 'ⱥ', 'Ⱥ'),
  )
  const words = fc.oneof(
    fc.string({ unit: letter, maxLength: 24 }),
    fc.string({ unit: fc.constantFrom(...LATIN), maxLength: 24 }),
    fc.constantFrom(
      'Sunday, 3 March 2024 at 7.30 pm, Oak-Tree House, W3 9LA – ring 020 7219 3528 (free).',
      'see www.example.org/a-b_c, mail o’neil@example.co.uk #Justice4All “IPCC-2019-0042” f*** No. 5',
      'Сказали “да”: 5 марта 2024, тел. +44 20 7219 3528; see https://пример.рф/путь',
    ),
  )
  fc.assert(
    fc.property(words, text => {
      for (const { pattern, flags } of expressions)
        expect(effects(made(pattern, flags), text), `/${pattern}/${flags}`).toEqual(
          effects(new RegExp(pattern, flags), text),
        )
    }),
    { numRuns: 25 },
  )
})

test('a pattern goes on where it was told to, and is one of a text of another kind the next time', () => {
  const sticky = made('\\p{L}+', 'uy')
  sticky.lastIndex = 4
  expect([sticky.exec('one two')?.[0], sticky.lastIndex, sticky.exec('one два'), sticky.lastIndex]).toEqual([
    'two',
    7,
    null,
    0,
  ])
  expect('один, two'.replaceAll(made('\\p{L}+', 'gu'), 'x')).toBe('x, x')
})

test('two of one source share what is compiled, and go on each at a place of its own', () => {
  const [one, other] = [made('\\p{L}+', 'gu'), made('\\p{L}+', 'gu')]
  const text = 'ab cd ef'
  const outer: string[] = []
  for (let found = one.exec(text); found; found = one.exec(text)) {
    outer.push(found[0])
    expect(text.replace(other, word => word.toUpperCase())).toBe('AB CD EF')
    // A global expression goes on where it was, from one word to the next: as any does.
    expect(text.replace(other, word => String(other.test(word)))).toBe('true false true')
    other.lastIndex = 0
  }
  expect(outer).toEqual(['ab', 'cd', 'ef'])
})

test('the build changes what has classes of letters, and nothing else', () => {
  const code =
    'const a = /x/u, b = /\\p{L}"/gu, c = new RegExp(`${b.source}\\\\p{N}`, "u",), d = new RegExp("x")'
  expect(replaced('a.ts', code)).toBe(
    'const a = /x/u, b = __patternOf("\\\\p{L}\\"", "gu", __classes), c = __patternOf(`${b.source}\\\\p{N}`, "u", __classes,), d = new RegExp("x")',
  )
  // Made once, wherever it stands: it does not remember where it was.
  expect(replaced('a.ts', 'const isLetter = x => /\\p{L}/u.test(x)')).toBe(
    'const isLetter = x => (__pattern22 ??= __patternOf("\\\\p{L}", "u", __classes)).test(x)\nvar __pattern22',
  )
  expect(patternOf('x', 'g', classes)).toBeInstanceOf(RegExp)
  expect(patternOf('\\p{L}', 'u', classes)).toBeInstanceOf(LetterPattern)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import { analyse } from 'scslre'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Expressions that look as if they could take long and do not, and why. */
const REVIEWED: Readonly<Record<string, string>> = {
  '/\\[\\[([\\s\\S]*?)(?:\\]\\]|$)/g': 'matches from each [[: up to the end, if it is never closed',
  '/\\[\\[[\\s\\S]*?(?:\\]\\]|(?=\\n\\S)|$)/g': 'likewise',
  '/\\[\\[[\\s\\S]*?\\]\\]/g': 'searches no further than the last ]] (`closable`)',
  '/(\\[[^\\]]*\\])/': 'a quotation has 10,000 characters at the most (clean-texts.ts)',
  '/\\/(?![^{}]*\\})/': 'a pattern of names from the command line',
  '/\\B(?=(?:\\d{3})+$)/g': 'the digits of a sum that fits on a sign',
}

/** Files whose expressions take the square of a text that is short, and how they keep it so. */
const SHORT: Readonly<Record<string, string>> = {
  'src/stages/rules/look/money-request.ts': 'looks at the first 3,000 characters of a text, and at details',
  'src/stages/rules/look/personal-data.ts': 'is given the same 3,000 characters',
}

/** Every regular expression that is written out in a file, with its line. */
function literalsOf(path: string, code: string) {
  const found: { readonly pattern: string; readonly flags: string; readonly where: string }[] = []
  const { program } = parseSync(path, code)
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      const where = `${path}:${code.slice(0, node.start).split('\n').length}`
      found.push({ ...node.regex, where })
    },
  }).visit(program)
  return found
}

const files = ['src', 'templates'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => ({ path: join(folder, path), code: readFileSync(join(root, folder, path), 'utf8') })),
)

/** Those of the expressions that a text of so many characters can hold up, with a character that does. */
const slowOf = (expressions: readonly { pattern: string; flags: string; where: string }[]) =>
  expressions.flatMap(({ pattern, flags, where }) => {
    const [report] = analyse({ source: pattern, flags }, { maxReports: 1 }).reports
    return report ? [{ written: `/${pattern}/${flags}`, where, character: report.character.pick }] : []
  })

const unknown = (slow: ReturnType<typeof slowOf>) =>
  slow.filter(({ written }) => !Object.hasOwn(REVIEWED, written))

test('regular expressions take time in proportion to their text', () => {
  const literals = files.flatMap(({ path, code }) => literalsOf(path, code))
  expect(literals.length).toBeGreaterThan(500)
  const slow = slowOf(literals)
  expect(unknown(slow)).toEqual([])
  const seen = new Set(slow.map(({ written }) => written))
  expect(Object.keys(REVIEWED).filter(written => !seen.has(written))).toEqual([])
})

test('and so do those that are put together as a file is loaded', async () => {
  const built: { pattern: string; flags: string; where: string }[] = []
  const { RegExp: own } = globalThis
  globalThis.RegExp = new Proxy(own, {
    construct(_, [pattern, flags]: [string, string | undefined]) {
      const made = new own(pattern, flags)
      // The frame below this one; others' code has no path of ours.
      const where = /\b(?:src|templates)\/[\w./-]+\.tsx?/.exec(new Error().stack!.split('\n')[2]!)?.[0]
      if (where) built.push({ pattern: made.source, flags: made.flags, where })
      return made
    },
  })
  try {
    for (const { path } of files.filter(({ code }) => code.includes('new RegExp(')))
      await import(join(root, path))
  } finally {
    globalThis.RegExp = own
  }
  expect(built.length).toBeGreaterThan(30)
  const slow = unknown(slowOf(built))
  expect(slow.filter(({ where }) => !Object.hasOwn(SHORT, where))).toEqual([])
})

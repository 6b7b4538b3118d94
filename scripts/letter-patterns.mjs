// In the built program a regular expression with classes of letters is made when it is first used, for the letters of the
// text it is used on (src/model/letter-pattern.ts). The sources keep the expressions as they are.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { at } from './bundle.mjs'

/** The characters that LATIN in src/model/letter-pattern.ts lets through. */
const LATIN = [
  [0, 0x24f],
  [0x2000, 0x2064],
  [0x20ac, 0x20ac],
].flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))

const escaped = code => `\\u${code.toString(16).padStart(4, '0')}`

/** What of LATIN a class has, as ranges between brackets. */
function lettersOf(name, flags) {
  const one = new RegExp(`^\\${name}$`, flags)
  const ranges = []
  for (const code of LATIN.filter(code => one.test(String.fromCharCode(code)))) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([first, last]) => escaped(first) + (last > first ? `-${escaped(last)}` : '')).join('')
}

/** The classes that the sources name. */
export function latinClasses() {
  const files = ['src', 'templates'].flatMap(folder =>
    readdirSync(at(folder), { recursive: true })
      .filter(path => /\.tsx?$/.test(path))
      .map(path => readFileSync(join(at(folder), path), 'utf8')),
  )
  const names = new Set(
    files.flatMap(code => code.match(/[pP]\{[A-Z]\w*(?:=\w+)?\}/gi) ?? []).filter(isClass),
  )
  return Object.fromEntries(
    [...names].sort().flatMap(name => [
      [name, lettersOf(name, 'u')],
      [`i${name}`, lettersOf(name, 'iu')],
    ]),
  )
}

function isClass(name) {
  try {
    return Boolean(new RegExp(`\\${name}`, 'u'))
  } catch {
    return false
  }
}

/**
 * The expressions of a file, replaced by what makes them when they are used: once, but for those that remember where they
 * were. An expression in a function would be made anew for each letter that it is asked about.
 */
export function replaced(path, code) {
  const changes = []
  const once = []
  new Visitor({
    Literal({ regex, start, end }) {
      if (!regex || !/u/.test(regex.flags) || !/\\[pP]\{/.test(regex.pattern)) return
      const made = `__patternOf(${JSON.stringify(regex.pattern)}, ${JSON.stringify(regex.flags)}, __classes)`
      const name = `__pattern${start}`
      if (/[gy]/.test(regex.flags)) changes.push([start, end, made])
      else {
        changes.push([start, end, `(${name} ??= ${made})`])
        once.push(name)
      }
    },
    NewExpression({ callee, arguments: given, start }) {
      if (callee.name === 'RegExp' && given.length === 2) {
        changes.push([start, callee.end, '__patternOf'])
        changes.push([given[1].end, given[1].end, ', __classes'])
      }
    },
  }).visit(parseSync(path, code).program)
  const made = changes
    .sort(([a], [b]) => b - a)
    .reduce((made, [start, end, words]) => made.slice(0, start) + words + made.slice(end), code)
  return once.length ? `${made}\nvar ${once.join(', ')}` : made
}

export const letterPatterns = {
  name: 'letter-patterns',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^latin-classes$/ }, ({ path }) => ({ path, namespace: 'letter-patterns' }))
    onLoad({ filter: /.*/, namespace: 'letter-patterns' }, () => ({
      contents: JSON.stringify(latinClasses()),
      loader: 'json',
    }))
    onLoad({ filter: /[/\\](?:src|templates)[/\\].*\.tsx?$/ }, ({ path }) => {
      if (path.startsWith(at('node_modules')) || path === at('src/model/letter-pattern.ts')) return undefined
      const code = readFileSync(path, 'utf8')
      const made = replaced(path, code)
      if (made === code) return undefined
      const imports = `import { patternOf as __patternOf } from ${JSON.stringify(at('src/model/letter-pattern.ts'))}; import __classes from 'latin-classes'; `
      return { contents: imports + made, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

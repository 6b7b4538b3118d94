// The rules of src/stages/rules, gathered: a rule is a file named as its code, and what is made of them is made here.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Meaning } from '../src/model/codes/meaning.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'src/stages/rules')

/** The codes of all rules, with what they mean; and the rules, in the order of the codes. */
export const CODES_FILE = join(root, 'src/model/codes/rules.ts')
export const RULES_FILE = join(folder, 'rules.ts')

interface RuleFile {
  readonly code: string
  /** The folder it stands in: what its rules are about. */
  readonly group: string
  readonly path: string
  /** What it exports. */
  readonly name: string
  readonly kind: 'SignRule' | 'PageRule'
}

/** `phone-cost` is exported as `phoneCost`. */
const nameOf = (code: string): string => code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The codes as they stand in the file that is made. A code keeps its place; a new one is the last of its group. */
const known: readonly string[] = [...readFileSync(CODES_FILE, 'utf8').matchAll(/^ {2}'([a-z-]+)':/gm)].map(
  ([, code]) => code!,
)

/** The files that are rules, in the order in which they are asked. */
export function ruleFiles(): RuleFile[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry): RuleFile[] => {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile()) return []
    const code = basename(entry.name, '.ts')
    const [, kind] =
      new RegExp(`^export const ${nameOf(code)}: (\\w+Rule) = `, 'm').exec(readFileSync(path, 'utf8')) ?? []
    if (kind !== 'SignRule' && kind !== 'PageRule') return []
    return [{ code, group: relative(folder, path).split(sep)[0]!, path, name: nameOf(code), kind }]
  })
  // The set of codes is closed: scripts rely on them.
  const lost = known.find(code => !files.some(each => each.code === code))
  if (lost)
    throw new Error(
      `no rule is named ${lost} any more; a code that is given elsewhere stands in src/model/codes/`,
    )
  const groups = [
    ...new Set([...known, ...files.map(({ code }) => code)].flatMap(code => groupOf(files, code))),
  ]
  const place = ({ code, group }: RuleFile) => [
    groups.indexOf(group),
    known.includes(code) ? known.indexOf(code) : known.length,
  ]
  return files.sort((a, b) => {
    const [[one, first], [other, second]] = [place(a), place(b)] as [number[], number[]]
    return one! - other! || first! - second! || (a.code < b.code ? -1 : 1)
  })
}

const groupOf = (files: readonly RuleFile[], code: string): string[] =>
  files.filter(each => each.code === code).map(({ group }) => group)

/** What a rule says of itself. */
export async function ruleIn({ path, name }: RuleFile): Promise<Meaning & { readonly code: string }> {
  return (await import(path))[name]
}

const MADE = '// Made of the rules by `npm run rules`.'

/** The table of what the codes of rules mean: explaining one loads no rule. */
export async function codesTable(): Promise<string> {
  const rules = await Promise.all(
    ruleFiles().map(async file => {
      const { severity, why, cure, unless } = await ruleIn(file)
      const texts = [why, cure, ...(unless === undefined ? [] : [unless])].map(text => JSON.stringify(text))
      return `'${file.code}': ${severity}(${texts.join(', ')}),`
    }),
  )
  const head = `${MADE}\nimport { error, type Meaning, warning } from './meaning.ts'`
  return formatted(
    `${head}\n\n/** What the rules find. */\nexport const RULES = {\n${rules.join('\n')}\n} satisfies Record<string, Meaning>\n`,
    CODES_FILE,
  )
}

/** The list of the rules. */
export function rulesList(): string {
  const files = ruleFiles()
  const imports = files.map(
    ({ name, path }) => `import { ${name} } from './${relative(folder, path).split(sep).join('/')}'`,
  )
  const list = (kind: RuleFile['kind']) =>
    files.flatMap(file => (file.kind === kind ? [`${file.name},`] : [])).join('\n')
  return formatted(
    `${MADE}
${imports.join('\n')}
import type { PageRule, SignRule } from './rule.ts'

/** What a sign maker checks before a sign is drawn: its wording, never the law. */
export const SIGN_RULES: readonly SignRule[] = [
${list('SignRule')}
]

/** What a sign maker checks on a finished page. */
export const PAGE_RULES: readonly PageRule[] = [
${list('PageRule')}
]
`,
    RULES_FILE,
  )
}

const formatted = (code: string, path: string): string =>
  execFileSync(
    join(root, 'node_modules/.bin/biome'),
    ['check', '--write', `--stdin-file-path=${relative(root, path)}`],
    { input: code, encoding: 'utf8', cwd: root },
  )

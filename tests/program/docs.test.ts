import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { PAGES, pageOf } from '../../scripts/docs.ts'
import { program } from '../../src/cli/main.ts'
import { render } from '../../src/engine.ts'
import { placeholdersIn } from '../../src/stages/parse/placeholders.ts'
import { besides } from '../support/besides.ts'
import { BIN, ENV, emptyFolder } from '../support/signgen.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** All that people are given to read. */
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .map(path => `docs/${path.replaceAll('\\', '/')}`)
    .sort(),
]

/** Is there such a file or folder? A star in its name stands for any. */
function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path))
  const pattern = new RegExp(`^${basename(path).replaceAll('.', '\\.').replaceAll('*', '.*')}$`)
  return readdirSync(join(root, dirname(path))).some(file => pattern.test(file))
}

const blocksOf = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, 'gm'))].map(
    ([, indent, block]) => block!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )

describe('what is made from the program is as the program is', () => {
  // Where it is not: npm run docs
  test.each(Object.keys(PAGES))('%s', async page => {
    await expect(pageOf(page)).toMatchFileSnapshot(join(root, 'docs', page))
  })
})

/** A heading as GitHub makes an anchor of it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

describe.each(DOCUMENTS)('%s', document => {
  const text = read(document)

  test('leads to pages and headings that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
    const sources = [...text.matchAll(/(?:src|href)="(?!https?:)([^"#]+)"/g)]
    for (const [, target = '', anchor] of [...links, ...sources]) {
      const path = target ? resolve(root, dirname(document), target) : join(root, document)
      expect(existsSync(path), target).toBe(true)
      if (!anchor) continue
      const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!)
      expect(headings.map(anchorOf), `${target}#${anchor}`).toContain(anchor)
    }
  })

  test('names files that are there', () => {
    const named = text.matchAll(/`((?:src|templates|tests|scripts|examples|docs|bin)\/[\w./*-]*)`/g)
    for (const [, path = ''] of named) expect(isThere(path), path).toBe(true)
  })

  test('names options and scripts that are there', () => {
    const commands = program().commands.flatMap(({ options }) => options.map(({ flags }) => flags))
    const known = `${commands.join(' ')} --help --version`
    // Of npm, git, GNU parallel and Slurm, and of a script of ours.
    const foreign = new Set([
      '--global',
      '--follow-tags',
      '--delete',
      '--sshlogin',
      '--wait',
      '--array',
      // Of perf.
      '--sort',
      '--save-dev',
      '--prefix',
      '--accept',
      '--readable',
      '--cpu-prof',
      '--cpu-prof-dir',
      // V8's.
      '--always-sparkplug',
      '--interrupt-budget',
      '--max-opt',
      '--no-concurrent-marking',
      '--no-parallel-scavenge',
      '--single-threaded-gc',
      '--min-semi-space-size',
      '--no-concurrent-marking',
      '--no-incremental-marking',
      '--no-lazy-feedback-allocation',
      '--no-maglev',
      '--no-opt',
      '--no-parallel-scavenge',
      '--no-scavenge-task',
      '--no-sparkplug',
      '--regexp-tier-up-ticks',
      '--wasm-lazy-compilation',
    ])
    for (const [option] of text.matchAll(/(?<![\w-])--[a-z][a-z-]+/g))
      if (!foreign.has(option)) expect(known, option).toMatch(new RegExp(`${option}\\b(?!-)`))
    const { scripts } = JSON.parse(read('package.json'))
    for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(script)
  })

  const yaml = blocksOf(text, 'yaml')
  test('has YAML that can be read', () => {
    for (const block of yaml) expect(parseDocument(block).errors, block).toEqual([])
  })

  const signs = yaml.filter(block => /^headline:/m.test(block))
  test.runIf(signs.length).each(signs.map((sign, i) => [i + 1, sign] as const))(
    'has a sign %i',
    async (_, sign) => {
      const cells = new Map(
        placeholdersIn(sign).map(name => [name, name === 'phone' ? '020 7219 3528' : 'words']),
      )
      const row = cells.size ? { file: 'x.csv', number: 1, line: 2, cells } : undefined
      const { diagnostics } = await render(
        { path: join(root, 'tests/support/sign.yaml'), text: sign },
        { row, size: ['a5'], format: ['svg'] },
      )
      // A font of the reader's own.
      expect(besides(diagnostics).filter(({ field }) => !field?.startsWith('fonts.'))).toEqual([])
    },
  )

  const commands = blocksOf(text, 'sh')
    .flatMap(block => block.trim().split('\n'))
    .filter(line => /^(?:signgen|node bin\/signgen\.js) /.test(line))
  test.runIf(commands.length)('has commands that work', { timeout: 600_000 }, () => {
    const folder = readersFolder()
    for (const command of commands) {
      if (/^signgen init$/.test(command)) rmSync(join(folder, 'sign.yaml'))
      // A watch does not end by itself.
      const line = command.replace(/ --watch\b/, '').replace(/^node bin\/signgen\.js/, 'signgen')
      const { status, stderr } = spawnSync('sh', ['-c', line], {
        cwd: folder,
        env: { ...ENV, PATH: `${join(folder, 'bin')}:${ENV.PATH}` },
        encoding: 'utf8',
      })
      expect([command, status, status === 0 ? '' : stderr]).toEqual([command, 0, ''])
    }
  })
})

/** Where a reader of the documents stands: with signgen on the path, a sign, campaigns, a look, and our examples. */
function readersFolder(): string {
  const folder = emptyFolder()
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  put('bin/signgen', `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`)
  chmodSync(join(folder, 'bin/signgen'), 0o755)
  execFileSync(process.execPath, [BIN, 'init'], { cwd: folder })
  for (const name of ['river', 'canal'])
    put(`campaigns/${name}.yaml`, `headline: "Save our ${name}"\npublisher: "Us"\noutputs: [square.png]\n`)
  put('looks/blackboard.tsx', blocksOf(read('docs/look-of-your-own.md'), 'tsx')[0]!)
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
  return folder
}

test('the code of the API page is sound TypeScript', () => {
  const folder = emptyFolder()
  const [code] = blocksOf(read('docs/api.md'), 'ts')
  writeFileSync(join(folder, 'api.ts'), code!)
  const compilerOptions = {
    paths: { signgen: [join(root, 'dist/types/src/index.d.ts')] },
    typeRoots: [join(root, 'node_modules/@types')],
  }
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: ['api.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' })
  expect(stdout).toBe('')
})

test('the page on architecture tells of every folder of src/', () => {
  const page = read('docs/architecture.md')
  for (const { name } of readdirSync(join(root, 'src'), { withFileTypes: true }).filter(each =>
    each.isDirectory(),
  ))
    expect(page).toMatch(new RegExp(`^\\| \`${name}/`, 'm'))
})

test('every decision is listed', () => {
  const list = read('docs/decisions/README.md')
  for (const file of readdirSync(join(root, 'docs/decisions')).filter(each => each !== 'README.md')) {
    const [, title = ''] = /^# (\d+\. .*)$/m.exec(read(`docs/decisions/${file}`)) ?? []
    expect(list).toContain(title.replace(/^(\d+\. )(.*)$/, `$1[$2](${file})`))
  }
})

test('the GitHub action can be read', () => {
  expect(parseDocument(read('action.yml')).errors).toEqual([])
})

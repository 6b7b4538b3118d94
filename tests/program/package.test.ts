import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { emptyFolder, signgen } from '../support/signgen.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the packed program stands alone: unpacked in an empty folder, it draws a sign', () => {
  const folder = emptyFolder()
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
  })
  const home = join(folder, 'node_modules', 'signgen')
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['xzf', join(folder, packed.toString().trim()), '-C', home, '--strip-components=1'])
  // Its only dependency that is not in it.
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  expect(Object.keys(dependencies)).toEqual(['@resvg/resvg-js'])
  cpSync(join(root, 'node_modules', '@resvg'), join(folder, 'node_modules', '@resvg'), { recursive: true })
  for (const file of [
    'schema.json',
    'campaign.schema.json',
    'report.schema.json',
    'dist/worker.js',
    'LICENSE',
    'THIRD-PARTY-LICENSES',
    'README.md',
    'dist/engine.cjs',
    'dist/types/src/index.d.ts',
    'dist/fonts/Archivo-LICENSE.txt',
    'dist/fonts/Twemoji-LICENSE.txt',
  ]) {
    expect(existsSync(join(home, file)), file).toBe(true)
  }
  // What its documents point to is in it.
  const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].concat(
    readdirSync(join(home, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.md'))
      .map(file => join('docs', file)),
  )
  for (const document of documents)
    for (const [, link] of readFileSync(join(home, document), 'utf8').matchAll(
      /\]\((?!https?:|#)([^)#\s]+)/g,
    ))
      expect(existsSync(join(home, document, '..', link!)), `${document}: ${link}`).toBe(true)
  const signgen = (...args: string[]) =>
    spawnSync(process.execPath, [join(home, 'bin/signgen.js'), ...args], { cwd: folder, encoding: 'utf8' })
  expect(signgen('init').stdout).toBe('sign.yaml\n')
  expect(signgen('build', 'sign.yaml', '-o', 'out').status).toBe(0)
  expect(readdirSync(join(folder, 'out')).length).toBe(2)
  // A look of one's own, with nothing installed for it; its types are those of the package.
  expect(signgen('init', '--template', 'my-look').stdout).toBe('my-look.tsx\n')
  const own = ['--templates', '.', '--set', 'template=my-look']
  expect(signgen('build', 'sign.yaml', ...own, '-s', 'a6', '-f', 'svg', '-o', 'own')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^own\/.*-a6\.svg\n$/),
  })
  // Every declaration is checked, as a compiler does unless it is told to skip libraries, by both ways to resolve modules.
  const types = (files: string[], module = 'esnext', resolution = 'bundler') =>
    spawnSync(
      join(root, 'node_modules/.bin/tsc'),
      ['--noEmit', '--strict', '--target', 'es2022', '--skipLibCheck', 'false', '--jsx', 'preserve']
        .concat(['--module', module, '--moduleResolution', resolution])
        .concat(files),
      { cwd: folder, encoding: 'utf8' },
    ).stdout
  writeFileSync(
    join(folder, 'use.mts'),
    "import { build, type RenderOptions, type Report } from 'signgen'\n" +
      "export const options: RenderOptions = { size: ['a3', '600x900mm'], format: ['png'] }\n" +
      "export const report: Report = await build({ paths: ['x'], ...options })\n" +
      'export const errors: number = report.summary.errors\n',
  )
  expect(types(['use.mts'], 'node16', 'node16')).toBe('')
  expect(types(['use.mts', 'my-look.tsx'])).toBe('')
  const look = readFileSync(join(folder, 'my-look.tsx'), 'utf8')
  writeFileSync(join(folder, 'my-look.tsx'), look.replace('sign.phone.number', 'sign.phone.numbr'))
  writeFileSync(
    join(folder, 'wrong.mts'),
    "import { render } from 'signgen'\nawait render({ path: 'x', text: '' }, { size: ['a33'], format: ['gif'] })\n",
  )
  const told = types(['wrong.mts', 'my-look.tsx'])
  expect(told).toMatch(/"a33"' is not assignable[\s\S]*'"gif"' is not assignable/)
  expect(told).toContain("Property 'numbr' does not exist on type 'Phone'")
  writeFileSync(
    join(folder, 'use.mjs'),
    "import { render } from 'signgen'; const { artifacts } = await render({ path: 'x', text: 'headline: x' }, { format: ['svg'] }); console.log(artifacts.length)",
  )
  expect(spawnSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' }).stdout).toBe('1\n')
})

test('the built engine is ASCII: it is read as Latin-1, and its patterns know curly quotes', () => {
  expect(/[^\0-\x7f]/.test(readFileSync(join(root, 'dist/engine.cjs'), 'latin1'))).toBe(false)
  const folder = emptyFolder()
  writeFileSync(
    join(folder, 'said.txt'),
    'I said: don’t worry about the fourteen words that are left out here, please, at all. Goodbye.',
  )
  writeFileSync(
    join(folder, 's.yaml'),
    'headline: x\npublisher: Us\nquote: {lines: ["Don\'t worry […] Goodbye"], source: s, sourceText: said.txt}\n',
  )
  expect(signgen(['check', 's.yaml', '--strict', '-q'], { cwd: folder })).toMatchObject({ code: 0, err: '' })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { completionFor } from '../../src/cli/completion.ts'
import { program } from '../../src/cli/main.ts'

const there = (shell: string) => spawnSync(shell, ['--version']).status === 0

/** What bash offers for a line that is typed up to its end. */
function inBash(line: string): string[] {
  const words = line.split(' ')
  const asked = `${completionFor('bash', program())}
COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_signgen; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', asked], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.split('\n').filter(Boolean)
}

test.runIf(there('bash'))(
  'bash completes commands, options and their values, and leaves files to itself',
  () => {
    expect(inBash('signgen che')).toEqual(['check'])
    expect(inBash('signgen check --fix')).toEqual(['--fix', '--fix-dry-run'])
    expect(inBash('signgen build --pdf ')).toEqual(['live', 'outline', 'raster'])
    expect(inBash('signgen build --reporter js')).toEqual(['json'])
    expect(inBash('signgen completion p')).toEqual(['powershell'])
    expect(inBash('signgen build sig')).toEqual([])
    expect(inBash('signgen build -d ')).toEqual([])
  },
)

test.runIf(there('zsh'))('zsh reads its script', () => {
  const script = `autoload -U compinit && compinit -D -u\n${completionFor('zsh', program())}\nprint $_comps[signgen]`
  const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', script], { encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['_signgen\n', ''])
})

test.runIf(there('fish'))('fish completes', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'signgen-fish-')), 'signgen.fish')
  writeFileSync(file, completionFor('fish', program()))
  const shell: string = 'fish'
  const asked = (line: string) =>
    spawnSync(shell, ['-N', '-c', `source ${file}; complete -C '${line}'`], { encoding: 'utf8' }).stdout
  expect(asked('signgen che')).toMatch(/^check\t/)
  expect(asked('signgen build --pdf ')).toMatch(/live[\s\S]*outline[\s\S]*raster/)
})

test('every command and every option is in every script', () => {
  const { commands } = program()
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    const script = completionFor(shell, program())
    for (const command of commands) {
      expect(script).toContain(command.name())
      for (const { long } of command.options)
        expect(script).toContain(shell === 'fish' ? `-l ${long!.slice(2)}` : long!)
    }
  }
  expect(() => completionFor('tcsh', program())).toThrow(/no completion for tcsh/)
})

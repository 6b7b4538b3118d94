import { mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fromWorkspace } from '../../src/cli/github-path.ts'
import { emptyFolder } from '../support/signgen.ts'

const below = (path: string) => resolve('posters', path)

test.each([
  ['signs/a.yaml', resolve('..'), `${resolve('.').split('/').at(-1)}/signs/a.yaml`],
  ['signs/a.yaml', resolve('.'), 'signs/a.yaml'],
  ['signs/a.yaml', undefined, 'signs/a.yaml'],
  ['signs/a.yaml', '', 'signs/a.yaml'],
  ['../b.yaml', resolve('.'), '../b.yaml'],
  [below('a.yaml'), resolve('.'), 'posters/a.yaml'],
  ['..a.yaml', resolve('.'), '..a.yaml'],
  ['-', resolve('.'), '-'],
])('%s from %s is %s', (file, workspace, path) => expect(fromWorkspace(file, workspace)).toBe(path))

test('a workspace may be a link to the folder', () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'work/posters'), { recursive: true })
  symlinkSync('work', join(folder, 'link'))
  const [real, link] = [join(folder, 'work'), join(folder, 'link')]
  expect(fromWorkspace(join(real, 'posters/a.yaml'), link)).toBe('posters/a.yaml')
  expect(fromWorkspace(join(link, 'posters/a.yaml'), real)).toBe('posters/a.yaml')
  expect(fromWorkspace(join(link, 'posters/a.yaml'), link)).toBe('posters/a.yaml')
})

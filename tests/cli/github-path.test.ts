import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fromWorkspace } from '../../src/cli/github-path.ts'

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

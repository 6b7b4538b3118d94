import { expect, test } from 'vitest'
import { stepsOf } from '../../src/studio/server/places.ts'

test.each([
  'sign.yaml',
  'ward/6/sign.yml',
  'campaign.yaml',
  'Plakat für Köln.yaml',
  'پوسٹر.yaml',
  'areas.csv',
  'art/river.JPG',
  'fonts/Own.woff2',
  'source.txt',
  'a..b.yaml',
  '%2e%2e.yaml',
])('%s is shown', path => expect(stepsOf(path, true)).toEqual(path.split('/')))

test.each([
  ['', 'no name'],
  ['/etc/passwd.yaml', 'from the root'],
  ['//host/share.yaml', 'another machine'],
  ['../sign.yaml', 'out'],
  ['ward/../../sign.yaml', 'out'],
  ['./sign.yaml', 'itself'],
  ['ward//sign.yaml', 'nothing between'],
  ['ward/', 'a folder'],
  ['..\\sign.yaml', 'out, on Windows'],
  ['C:\\sign.yaml', 'a drive'],
  ['sign.yaml\0.png', 'NUL'],
  ['sign\n.yaml', 'a line'],
  ['.env.yaml', 'a dot'],
  ['.git/config.yaml', 'a dot'],
  ['ward/.hidden/sign.yaml', 'a dot'],
  ['\u200c.git/hooks.yaml', 'a dot behind what has no shape'],
  ['node_modules/x/sign.yaml', 'packages'],
  ['Node_Modules/x/sign.yaml', 'packages, where letters are alike'],
  ['look.tsx', 'code'],
  ['page.html', 'code'],
  ['package.json', 'of a program'],
  ['sign.yaml/', 'a folder'],
  ['README', 'no ending'],
])('%j is not: %s', path => {
  expect(stepsOf(path, false)).toBeUndefined()
  expect(stepsOf(path, true)).toBeUndefined()
})

test.each([
  'C:/sign.yaml',
  'sign.yaml:stream.txt',
  'GIT~1/config.yaml',
  'con.yaml',
  'ward./sign.yaml',
  'LPT1.csv',
])('%s is something else on Windows, and a name elsewhere', path => {
  expect(stepsOf(path, true)).toBeUndefined()
  expect(stepsOf(path, false)).toBeDefined()
})

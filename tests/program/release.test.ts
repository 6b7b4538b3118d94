import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { releaseNotes } from '../../scripts/release-notes.mjs'

const LOG = '# Changelog\n\n## 0.2.0, unreleased\n\n- New.\n\n## 0.1.0, 2026-12-01\n\n- Old.\n'

test('the notes of a release are the part of the change log that has its version and its day', () => {
  expect(releaseNotes(LOG, '0.1.0')).toBe('- Old.')
  expect(() => releaseNotes(LOG, '0.2.0')).toThrow('needs the day of its release')
  expect(() => releaseNotes(LOG, '0.3.0')).toThrow('no part for 0.3.0')
})

test('the change log has a part for the version of the package', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const { version } = JSON.parse(read('package.json'))
  const dated = read('CHANGELOG.md').replace(`## ${version}, unreleased`, `## ${version}, 2026-12-01`)
  expect(releaseNotes(dated, version)).not.toBe('')
})

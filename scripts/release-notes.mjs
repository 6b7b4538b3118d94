// What the change log says of this version, for its release: `node scripts/release-notes.mjs v1.2.0`. Fails where the tag,
// package.json and CHANGELOG.md do not agree, or where the version has no date yet.

import { readFileSync } from 'node:fs'

const read = path => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** The part of a change log under `## 1.2.0, 2026-12-01`; throws where it is not there, or says `unreleased`. */
export function releaseNotes(changelog, version) {
  const [, heading, notes] =
    changelog
      .split(/^(?=## )/m)
      .map(part => /^## (.*)\n([\s\S]*)$/.exec(part) ?? [])
      .find(([, heading = '']) => heading.split(',')[0] === version) ?? []
  if (heading === undefined) throw new Error(`CHANGELOG.md has no part for ${version}`)
  if (!/, \d{4}-\d{2}-\d{2}$/.test(heading))
    throw new Error(
      `CHANGELOG.md: the part for ${version} needs the day of its release, as in "${version}, 2026-12-01"`,
    )
  return notes.trim()
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { version } = JSON.parse(read('package.json'))
  const tag = process.argv[2] ?? `v${version}`
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag}, and package.json says ${version}`)
  process.stdout.write(`${releaseNotes(read('CHANGELOG.md'), version)}\n`)
}

import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, signgen } from '../../support/signgen.ts'

test('compiled code is kept, and a damaged copy is made anew', () => {
  const [home, place] = [emptyFolder(), emptyFolder()]
  const folder = join(home, 'signgen')
  signgen(['init'], { cwd: place })
  const check = () => signgen(['check', 'sign.yaml'], { cwd: place, env: { XDG_CACHE_HOME: home } }).code
  expect(check()).toBe(0)
  const kept = readdirSync(folder)
  expect(kept.map(name => name.split('-')[0])).toEqual(['cli', 'engine'])
  const damaged = kept.map(name => {
    const bytes = readFileSync(join(folder, name))
    for (let i = 1000; i < bytes.length; i += 5000) bytes[i]! ^= 255
    writeFileSync(join(folder, name), bytes)
    return bytes
  })
  expect(check()).toBe(0)
  expect(readdirSync(folder)).toEqual(kept)
  for (const [i, name] of kept.entries())
    expect(readFileSync(join(folder, name)).equals(damaged[i]!), name).toBe(false)
})

test('it is made again by a run that did something new, and by no other', () => {
  const [home, place] = [emptyFolder(), emptyFolder()]
  const folder = join(home, 'signgen')
  signgen(['init'], { cwd: place })
  const made = (...args: string[]) => {
    signgen(args, { cwd: place, env: { XDG_CACHE_HOME: home } })
    return readdirSync(folder).map(name => statSync(join(folder, name)).ino)
  }
  const [, first] = made('check', 'missing.yaml')
  const checked = made('check', 'sign.yaml')
  expect(checked[1]).not.toBe(first)
  expect(made('check', 'sign.yaml')).toEqual(checked)
  const drawn = made('build', 'sign.yaml', '--no-cache', '-s', 'a6', '-f', 'svg')
  expect(drawn[0]).not.toBe(checked[0])
  expect(drawn[1]).not.toBe(checked[1])
  expect(made('check', 'missing.yaml')).toEqual(drawn)
})

test('a folder that nothing can be kept in is no hindrance', () => {
  const place = emptyFolder()
  signgen(['init'], { cwd: place })
  expect(signgen(['check', 'sign.yaml'], { cwd: place, env: { XDG_CACHE_HOME: '/dev/null' } }).code).toBe(0)
})

/** Compiled code of the right name and hash, as somebody would plant it: it is another's, and would run. */
test('code that others could have planted is neither taken nor made anew in its place', () => {
  const [home, place] = [emptyFolder(), emptyFolder()]
  const check = (env: Record<string, string>) => signgen(['check', 'sign.yaml'], { cwd: place, env }).code
  signgen(['init'], { cwd: place })
  expect(check({ XDG_CACHE_HOME: home })).toBe(0)
  const folder = join(home, 'signgen')
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  const kept = readdirSync(folder).find(name => name.startsWith('engine-'))
  expect(statSync(join(folder, kept!)).mode & 0o777).toBe(0o600)
  const planted = 'not what V8 would take: were it read, it would be made anew'
  writeFileSync(join(folder, kept!), planted)
  for (const open of [folder, home]) {
    chmodSync(open, 0o777)
    expect(check({ XDG_CACHE_HOME: home })).toBe(0)
    expect(readFileSync(join(folder, kept!), 'utf8')).toBe(planted)
    chmodSync(open, 0o700)
  }
  expect(check({ XDG_CACHE_HOME: home })).toBe(0)
  expect(readFileSync(join(folder, kept!), 'utf8')).not.toBe(planted)
})

test('a relative cache folder, as a repository may bring it, is passed over', () => {
  const [home, place] = [emptyFolder(), emptyFolder()]
  signgen(['init'], { cwd: place })
  for (const XDG_CACHE_HOME of ['.', 'cache', './.cache'])
    expect(
      signgen(['build', 'sign.yaml', '--size', 'a4', '--format', 'svg'], {
        cwd: place,
        env: { HOME: home, XDG_CACHE_HOME },
      }).code,
    ).toBe(0)
  expect(readdirSync(place).sort()).toEqual([`${basename(place)}-a4.svg`, 'sign.yaml'].sort())
  expect(readdirSync(join(home, '.cache/signgen'))).toContain('outputs')
})

test('--cache-dir keeps outputs, and never code', () => {
  const [home, place] = [emptyFolder(), emptyFolder()]
  signgen(['init'], { cwd: place })
  const build = ['build', 'sign.yaml', '--size', 'a4', '--format', 'svg', '--cache-dir', 'kept']
  expect(signgen(build, { cwd: place, env: { XDG_CACHE_HOME: home } }).code).toBe(0)
  expect(readdirSync(join(place, 'kept')).sort()).toEqual(['bytes', 'signs'])
})

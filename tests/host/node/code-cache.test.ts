import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, signgen } from '../../support/signgen.ts'

test('compiled code is kept once, and a damaged copy is made anew', () => {
  const [home, place] = [emptyFolder(), emptyFolder()]
  const env = { XDG_CACHE_HOME: home }
  signgen(['init'], { cwd: place })
  const check = () => signgen(['check', 'sign.yaml'], { cwd: place, env }).code
  expect(check()).toBe(0)
  const [kept] = readdirSync(join(home, 'signgen'))
  const path = join(home, 'signgen', kept!)
  const whole = readFileSync(path)
  const damaged = Buffer.from(whole)
  for (let i = 1000; i < damaged.length; i += 5000) damaged[i]! ^= 255
  writeFileSync(path, damaged)
  expect(check()).toBe(0)
  expect(readFileSync(path).equals(damaged)).toBe(false)
  expect(readdirSync(join(home, 'signgen'))).toEqual([kept])
})

test('a folder that nothing can be kept in is no hindrance', () => {
  const place = emptyFolder()
  signgen(['init'], { cwd: place })
  expect(signgen(['check', 'sign.yaml'], { cwd: place, env: { XDG_CACHE_HOME: '/dev/null' } }).code).toBe(0)
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { BIN, ENV, emptyFolder, signgen } from '../support/signgen.ts'

const isBuilt = existsSync(join(BIN, '../../dist/studio'))
if (!isBuilt) console.warn('the page of the studio is not built: that it is served is not tried')

test.runIf(isBuilt)('serves a folder at an address that it prints, until Ctrl+C', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'campaign'))
  writeFileSync(join(folder, 'campaign/sign.yaml'), 'headline: "one"')
  const studio = spawn(process.execPath, [BIN, 'studio', 'campaign', '--no-open'], { cwd: folder, env: ENV })
  onTestFinished(() => void studio.kill('SIGKILL'))
  let told = ''
  studio.stderr.on('data', part => {
    told += part
  })
  const [printed] = (await once(studio.stdout, 'data')) as [Buffer]
  const [, origin, token] =
    /^(http:\/\/127\.0\.0\.1:\d+)\/#token=([\w-]{32})\n$/.exec(printed.toString()) ?? []
  const page = await fetch(`${origin}/`)
  expect(await page.text()).toContain('<meta name="signgen-store" content="folder"')
  expect((await fetch(`${origin}/api/files`)).status).toBe(401)
  const headers = { 'x-signgen-token': token! }
  const files = (await (await fetch(`${origin}/api/files`, { headers })).json()) as { path: string }[]
  expect(files.map(({ path }) => path)).toEqual(['sign.yaml'])
  // A page that listens does not keep it.
  await fetch(`${origin}/api/events`, { headers })
  studio.kill('SIGINT')
  expect(await once(studio, 'exit')).toEqual([130, null])
  expect(told).toMatch(/^signgen: the studio runs until Ctrl\+C; .*\n$/)
})

test('says what it cannot serve', async () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'sign.yaml'), '')
  expect(signgen(['studio', 'none'], { cwd: folder })).toMatchObject({
    code: 3,
    out: '',
    err: 'signgen: there is no folder none\n',
  })
  const file = signgen(['studio', 'sign.yaml'], { cwd: folder })
  expect([file.code, file.err]).toEqual([
    2,
    'signgen: sign.yaml is a file: name the folder that it stands in\n',
  ])
  const port = signgen(['studio', '--port', '70000'], { cwd: folder })
  expect([port.code, port.err.includes('up to 65535')]).toEqual([2, true])
  if (!isBuilt) return
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const taken = signgen(['studio', '--port', String((other.address() as AddressInfo).port)], { cwd: folder })
  expect([taken.code, taken.out]).toEqual([3, ''])
  expect(taken.err).toContain('another program has this port')
})

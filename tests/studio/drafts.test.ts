import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serverDrafts } from '../../src/studio/page/server-drafts.ts'
import { draftFolder } from '../../src/studio/server/draft-folder.ts'
import { folderStore } from '../../src/studio/server/folder-store.ts'
import { serve } from '../../src/studio/server/server.ts'
import { emptyFolder } from '../support/signgen.ts'

const page = emptyFolder()
writeFileSync(join(page, 'index.html'), '')

/** A run of the studio, as a page of it sees its drafts. */
async function run(folder: string, state: string) {
  const drafts = draftFolder(folder, state)!
  const served = await serve({ store: await folderStore(folder), drafts, page, host: '127.0.0.1', port: 0 })
  onTestFinished(() => served.end())
  const origin = `http://127.0.0.1:${served.port}`
  return { served, origin, drafts: serverDrafts({ token: () => served.token, origin }) }
}

const draft = (path: string, text: string, at = 1) => ({ path, text, revision: null, at })

test('what was typed is there again when the studio runs at another port', async () => {
  const [folder, state] = [emptyFolder(), emptyFolder()]
  const first = await run(folder, state)
  await first.drafts.put(draft('ward/sign.yaml', 'headline: "Mine"'))
  await first.drafts.put(draft('other.yaml', 'headline: "Older"'))
  await first.drafts.put(draft('other.yaml', 'headline: "Newer"', 2))
  await first.served.end()
  const second = await run(folder, state)
  expect(second.origin).not.toBe(first.origin)
  const all = await second.drafts.all()
  expect(all.map(({ text }) => text).sort()).toEqual(['headline: "Mine"', 'headline: "Newer"'])
  await second.drafts.drop('other.yaml')
  expect((await second.drafts.all()).map(({ path }) => path)).toEqual(['ward/sign.yaml'])
  expect(readdirSync(folder)).toEqual([])
})

test('drafts of one folder are not those of another', async () => {
  const state = emptyFolder()
  const one = await run(emptyFolder(), state)
  await one.drafts.put(draft('sign.yaml', 'x'))
  expect(await (await run(emptyFolder(), state)).drafts.all()).toEqual([])
})

test.each(['../sign.yaml', '.env.yaml', 'look.tsx', 'node_modules/x.yaml', '/etc/x.yaml', ''])(
  'there is no draft of %s',
  async path => {
    const { drafts, served, origin } = await run(emptyFolder(), emptyFolder())
    await expect(drafts.put(draft(path, 'x'))).rejects.toThrow('no such sign')
    await expect(drafts.drop(path)).rejects.toThrow('no such sign')
    const answer = await fetch(`${origin}/api/draft?path=sign.yaml`, {
      method: 'PUT',
      headers: { 'x-signgen-token': served.token },
      body: JSON.stringify(draft(path, 'x')),
    })
    expect(answer.status).toBe(400)
    expect(await drafts.all()).toEqual([])
  },
)

test('a page without the token has no drafts', async () => {
  const { origin } = await run(emptyFolder(), emptyFolder())
  const drafts = serverDrafts({ token: () => 'guess', origin })
  await expect(drafts.all()).rejects.toThrow('started again')
  await expect(drafts.put(draft('sign.yaml', 'x'))).rejects.toThrow('started again')
})

test('a folder has the port of its last run, and what is damaged is no draft', async () => {
  const [folder, state] = [emptyFolder(), emptyFolder()]
  const drafts = draftFolder(folder, state)!
  expect(drafts.lastPort).toBeUndefined()
  drafts.keepPort(61_234)
  expect(draftFolder(folder, state)!.lastPort).toBe(61_234)
  const [own] = readdirSync(join(state, 'studio'))
  writeFileSync(join(state, 'studio', own!, 'x.json'), '{')
  expect(await drafts.all()).toEqual([])
})

test.skipIf(process.platform === 'win32')('nobody else can read them', async () => {
  const [folder, state] = [emptyFolder(), emptyFolder()]
  const drafts = draftFolder(folder, state)!
  await drafts.put(draft('sign.yaml', 'x'))
  const [own] = readdirSync(join(state, 'studio'))
  const place = join(state, 'studio', own!)
  expect(statSync(place).mode & 0o777).toBe(0o700)
  chmodSync(place, 0o777)
  expect(draftFolder(folder, state)).toBeUndefined()
})

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { starterLook } from '../../src/cli/starter-look.ts'

const bin = fileURLToPath(new URL('../../bin/signgen.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'signgen-lsp-'))
const uri = pathToFileURL(join(folder, 'sign.yaml')).href

const program = spawn(process.execPath, [bin, 'lsp'], { cwd: folder })
const client = createMessageConnection(
  new StreamMessageReader(program.stdout),
  new StreamMessageWriter(program.stdin),
)

interface Told {
  readonly version?: number
  readonly diagnostics: readonly {
    readonly code: string
    readonly range: object
    readonly severity: number
  }[]
}
const told: Told[] = []
let heard = () => {}

/** What is said of a version of the text, whenever it comes. */
async function saidOf(version: number): Promise<Told> {
  for (;;) {
    const found = told.find(each => each.version === version)
    if (found) return found
    await new Promise<void>(done => {
      heard = done
    })
  }
}

const TEXT = `headlin: We are appealing
publisher: Fair Harbour
image: missing.png
colours: {ground: "#FFD900"}
print:
  colour: rgb
`

let capabilities: Record<string, unknown>

beforeAll(async () => {
  writeFileSync(join(folder, 'sign.yaml'), 'headline: on the disk\n')
  client.onNotification('textDocument/publishDiagnostics', (params: Told) => {
    told.push(params)
    heard()
  })
  client.listen()
  const answer = await client.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { workspace: { workspaceFolders: true } },
  })
  capabilities = answer.capabilities
  await client.sendNotification('initialized', {})
  const textDocument = { uri, languageId: 'yaml', version: 1, text: TEXT }
  await client.sendNotification('textDocument/didOpen', { textDocument })
}, 30_000)

afterAll(() => {
  client.dispose()
  program.kill()
})

const ask = <T>(method: string, position?: object) =>
  client.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, position })

/** The codes that a server of its own finds in a text. */
async function judgedBy(args: readonly string[], cwd: string, text: string): Promise<string[]> {
  const server = spawn(process.execPath, [bin, ...args], { cwd })
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const said = new Promise<Told>(done => {
    connection.onNotification('textDocument/publishDiagnostics', done)
  })
  connection.listen()
  const rootUri = pathToFileURL(cwd).href
  await connection.sendRequest('initialize', { processId: process.pid, rootUri, capabilities: {} })
  await connection.sendNotification('initialized', {})
  const textDocument = { uri: `${rootUri}/sign.yaml`, languageId: 'yaml', version: 1, text }
  await connection.sendNotification('textDocument/didOpen', { textDocument })
  const { diagnostics } = await said
  connection.dispose()
  server.kill()
  return diagnostics.map(({ code }) => code)
}

test('it says what it can', () => {
  for (const each of ['completion', 'hover', 'codeAction', 'documentLink', 'color'])
    expect(capabilities).toHaveProperty(`${each}Provider`)
})

test('it tells what check finds in the text as it stands, and how to mend it', async () => {
  const { diagnostics } = await saidOf(1)
  expect(diagnostics.map(({ code }) => code)).toContain('unknown-field')
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }
  const actions = await client.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [] },
  })
  expect(actions).toMatchObject([
    {
      title: 'Write `headline`',
      isPreferred: true,
      edit: {
        changes: {
          [uri]: [
            {
              newText: 'headline',
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
            },
          ],
        },
      },
    },
  ])
}, 30_000)

test('fields, choices, and what they mean', async () => {
  const fields = await ask<{ label: string }[]>('completion', { line: 6, character: 0 })
  expect(fields.map(({ label }) => label)).toEqual(expect.arrayContaining(['headline', 'quote', 'outputs']))
  const inner = await ask<{ label: string }[]>('completion', { line: 5, character: 3 })
  expect(inner.map(({ label }) => label)).toEqual(expect.arrayContaining(['bleed', 'safe']))
  const choices = await ask<{ label: string }[]>('completion', { line: 5, character: 10 })
  expect(choices.map(({ label }) => label)).toEqual(expect.arrayContaining(['rgb', 'cmyk', 'spot']))
  await saidOf(1)
  const hover = await ask<{ contents: { value: string } }>('hover', { line: 0, character: 2 })
  expect(hover.contents.value).toContain('unknown-field')
  expect(
    (await ask<{ contents: { value: string } }>('hover', { line: 1, character: 2 })).contents.value,
  ).toContain('**publisher**')
}, 30_000)

test('files and colours', async () => {
  expect(await ask('documentLink')).toMatchObject([
    { target: new URL('missing.png', uri).href, range: { start: { line: 2, character: 7 } } },
  ])
  expect(await ask('documentColor')).toMatchObject([
    { color: { red: 1, green: 217 / 255, blue: 0 }, range: { start: { line: 3, character: 19 } } },
  ])
})

test('of what is typed quickly the newest is told, with what the layout finds', async () => {
  const change = (version: number, text: string) =>
    client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    })
  await change(2, 'headlin: x\n')
  await change(3, `headline: ${'01234 56789 '.repeat(120)}\npublisher: X\noutputs: [a6.png]\n`)
  const { diagnostics } = await saidOf(3)
  expect(told.some(({ version }) => version === 2)).toBe(false)
  expect(diagnostics.map(({ code }) => code)).toContain('text-overflow')
}, 30_000)

test('what changes on the disk is told: a campaign beside the sign', async () => {
  await client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 4 },
    contentChanges: [{ text: 'headline: x\noutputs: [a6.png]\n' }],
  })
  const lacks = ({ diagnostics }: Told) => diagnostics.some(({ code }) => code === 'publisher-missing')
  expect(lacks(await saidOf(4))).toBe(true)
  told.length = 0
  writeFileSync(join(folder, 'campaign.yaml'), 'publisher: Fair Harbour\n')
  const change = { uri: pathToFileURL(join(folder, 'campaign.yaml')).href, type: 1 }
  await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [change] })
  expect(lacks(await saidOf(4))).toBe(false)
}, 30_000)

test('a campaign is judged by itself, and completed by its own fields', async () => {
  const campaign = pathToFileURL(join(folder, 'campaign.yaml')).href
  const text = 'publisher: Fair\ncolour: {ground: "#FFD900"}\n'
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: campaign, languageId: 'yaml', version: 40, text },
  })
  const { diagnostics } = await saidOf(40)
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-field'])
  const fields = await client.sendRequest<{ label: string }[]>('textDocument/completion', {
    textDocument: { uri: campaign },
    position: { line: 2, character: 0 },
  })
  expect(fields.map(({ label }) => label)).toEqual(expect.arrayContaining(['kit', 'ignore', 'publisher']))
  expect(fields.map(({ label }) => label)).not.toContain('headline')
}, 30_000)

test('a sign may name files up to the folder it is in, of several', async () => {
  const other = mkdtempSync(join(tmpdir(), 'signgen-lsp-'))
  mkdirSync(join(other, 'signs'))
  writeFileSync(join(other, 'source.txt'), 'words')
  const open = (path: string, version: number) =>
    client.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri: pathToFileURL(path).href,
        languageId: 'yaml',
        version,
        text: 'headline: x\npublisher: y\nquote: {lines: [words], source: s, sourceText: ../source.txt}\noutputs: [a6.png]\n',
      },
    })
  writeFileSync(join(other, 'signs', 'a.yaml'), 'headline: x\n')
  await open(join(other, 'signs', 'a.yaml'), 50)
  expect((await saidOf(50)).diagnostics.map(({ code }) => code)).toContain('file-outside')
  told.length = 0
  const event = { added: [{ uri: pathToFileURL(other).href, name: 'other' }], removed: [] }
  await client.sendNotification('workspace/didChangeWorkspaceFolders', { event })
  expect((await saidOf(50)).diagnostics).toEqual([])
}, 30_000)

test('it draws with looks that are named', async () => {
  const place = mkdtempSync(join(tmpdir(), 'signgen-lsp-'))
  mkdirSync(join(place, 'looks'))
  writeFileSync(join(place, 'looks', 'ours.tsx'), starterLook('ours', undefined).text)
  const said = await judgedBy(
    ['lsp', '--templates', 'looks'],
    place,
    'template: ours\nheadline: x\npublisher: y\n',
  )
  expect(said).toEqual([])
}, 30_000)

const neovim = spawnSync('nvim', ['--version']).status === 0
test.skipIf(!neovim)(
  'Neovim shows what it finds, and mends it',
  () => {
    const place = mkdtempSync(join(tmpdir(), 'signgen-lsp-'))
    writeFileSync(join(place, 'sign.yaml'), 'headlin: x\npublisher: y\noutputs: [a6.png]\n')
    const script = `
    local id = vim.lsp.start_client({ name = 'signgen', cmd = { ${[process.execPath, bin, 'lsp', '--stdio'].map(each => `'${each}'`).join(', ')} }, root_dir = vim.fn.getcwd() })
    vim.lsp.buf_attach_client(0, id)
    vim.wait(25000, function() return #vim.diagnostic.get(0) > 0 end, 50)
    for _, found in ipairs(vim.diagnostic.get(0)) do io.write(found.source .. ' ' .. (found.code or '') .. ' ' .. found.lnum .. '\\n') end
    local asked = { textDocument = vim.lsp.util.make_text_document_params(), range = { start = { line = 0, character = 0 }, ['end'] = { line = 0, character = 1 } }, context = { diagnostics = {} } }
    local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', asked, 10000)
    vim.lsp.util.apply_workspace_edit(answers[id].result[1].edit, 'utf-16')
    io.write(vim.api.nvim_buf_get_lines(0, 0, 1, false)[1] .. '\\n')
    vim.lsp.stop_client(id)
    vim.cmd('qa!')`
    writeFileSync(join(place, 'try.lua'), script)
    const { stdout } = spawnSync('nvim', ['--headless', '-u', 'NONE', 'sign.yaml', '-c', 'luafile try.lua'], {
      cwd: place,
      encoding: 'utf8',
      timeout: 50_000,
    })
    expect(stdout).toContain('signgen unknown-field 0')
    expect(stdout).toContain('headline: x')
  },
  60_000,
)

test('it goes when it is asked to', async () => {
  await client.sendRequest('shutdown')
  const gone = new Promise(done => program.once('exit', done))
  await client.sendNotification('exit')
  expect(await gone).toBe(0)
})

import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'

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
    capabilities: {},
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
  await change(
    3,
    `headline: ${'Hippopotomonstrosesquippedaliophobia'.repeat(8)}\npublisher: X\noutputs: [a6.png]\n`,
  )
  const { diagnostics } = await saidOf(3)
  expect(told.some(({ version }) => version === 2)).toBe(false)
  expect(diagnostics.map(({ code }) => code)).toContain('text-overflow')
}, 30_000)

test('it goes when it is asked to', async () => {
  await client.sendRequest('shutdown')
  const gone = new Promise(done => program.once('exit', done))
  await client.sendNotification('exit')
  expect(await gone).toBe(0)
})

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderStore } from '../../src/studio/server/folder-store.ts'
import { isOurs } from '../../src/studio/server/guard.ts'
import { type Served, serve } from '../../src/studio/server/server.ts'
import { pack, unpack } from '../../src/studio/shared/wire.ts'
import { emptyFolder } from '../support/signgen.ts'

/*
 * What the server of the studio gives out, and to whom. Each line of the tables is an attack that servers on a user's own
 * machine have fallen to, or a mistake in asking.
 */

const folder = emptyFolder()
const outside = emptyFolder()
const page = emptyFolder()
let served: Served

beforeAll(async () => {
  writeFileSync(join(folder, 'sign.yaml'), 'headline: one')
  writeFileSync(join(folder, 'look.tsx'), 'secret')
  writeFileSync(join(folder, '.env'), 'secret')
  mkdirSync(join(folder, 'node_modules'))
  writeFileSync(join(folder, 'node_modules/sign.yaml'), 'secret')
  mkdirSync(join(folder, 'ward'))
  writeFileSync(join(outside, 'secret.yaml'), 'secret')
  symlinkSync(outside, join(folder, 'out'))
  symlinkSync(join(outside, 'secret.yaml'), join(folder, 'link.yaml'))
  writeFileSync(join(page, 'index.html'), '<meta name="signgen-store" content="browser"><p>the page</p>')
  mkdirSync(join(page, 'parts'))
  writeFileSync(join(page, 'parts/engine.wasm'), 'wasm')
  served = await serve({ store: await folderStore(folder), page, host: '127.0.0.1', port: 0 })
})
afterAll(() => served.end())

interface Asked {
  readonly method?: string
  readonly path: string
  /** `HOST` stands for the server's own. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly token?: boolean
}

interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Ask as no browser could: any header, and the path as it is. */
const ask = ({ method = 'GET', path, headers = {}, body, token = true }: Asked) =>
  new Promise<Answered>((resolve, reject) => {
    const own = `127.0.0.1:${served.port}`
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('HOST', own)]),
    )
    const asked = request(
      {
        port: served.port,
        host: '127.0.0.1',
        method,
        path,
        headers: { host: own, ...(token && { 'x-signgen-token': served.token }), ...sent },
      },
      async response => {
        let text = ''
        for await (const part of response) text += part
        resolve({ status: response.statusCode!, headers: response.headers, body: text })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })

const file = (path: string) => `/api/file?path=${encodeURIComponent(path)}`
const NEW = { 'if-none-match': '*' }

describe('the page', () => {
  test('comes without a token, and knows that its files stand in a folder', async () => {
    const { status, body, headers } = await ask({ path: '/', token: false })
    expect([status, body]).toEqual([200, '<meta name="signgen-store" content="folder"><p>the page</p>'])
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    const part = await ask({ path: '/parts/engine.wasm', token: false })
    expect([part.status, part.headers['content-type'], part.body]).toEqual([200, 'application/wasm', 'wasm'])
  })
  test('has the fonts and the WebAssembly of the program, and nothing else of it', async () => {
    const program = emptyFolder()
    mkdirSync(join(program, 'fonts'))
    for (const name of ['fonts/Archivo-700.ttf', 'harfbuzz.wasm', 'cli.cjs', 'index.html'])
      writeFileSync(join(program, name), name)
    const store = await folderStore(folder)
    const other = await serve({ store, page, program, host: '127.0.0.1', port: 0 })
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${other.port}${path}`)).status
    expect(await status('/fonts/Archivo-700.ttf')).toBe(200)
    expect(await status('/harfbuzz.wasm')).toBe(200)
    expect(await status('/cli.cjs')).toBe(404)
    expect(await (await fetch(`http://127.0.0.1:${other.port}/`)).text()).toContain('the page')
    await other.end()
  })
  test('may load itself alone, and nobody may frame, hold or keep it', async () => {
    for (const path of ['/', '/nothing', '/api/files', file('sign.yaml')]) {
      const { headers } = await ask({ path })
      const policy = headers['content-security-policy']
      expect(policy, path).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /)
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*'unsafe-inline'/)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      })
      expect(Object.keys(headers).filter(name => name.startsWith('access-control-'))).toEqual([])
    }
  })
  test('has a link to it followed from anywhere', async () => {
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    }
    expect((await ask({ path: '/', headers, token: false })).status).toBe(200)
  })
})

describe('who is let in', () => {
  const REFUSED: readonly (readonly [string, number, Partial<Asked>])[] = [
    ['no token', 401, { token: false }],
    ['a wrong token', 401, { headers: { 'x-signgen-token': 'guess' } }],
    ['a token of the right length', 401, { headers: { 'x-signgen-token': 'A'.repeat(32) } }],
    ['another name for this machine (DNS rebinding)', 421, { headers: { host: 'evil.example:PORT' } }],
    ['a name that begins like ours', 421, { headers: { host: '127.0.0.1.evil.example:PORT' } }],
    ['a name with ours before an @', 421, { headers: { host: '127.0.0.1:PORT@evil.example' } }],
    ['another port', 421, { headers: { host: '127.0.0.1:1' } }],
    ['another page', 403, { headers: { origin: 'https://evil.example' } }],
    ['another server on this machine', 403, { headers: { origin: 'http://127.0.0.1:3000' } }],
    ['a page of no origin', 403, { headers: { origin: 'null' } }],
    ['https of the same name', 403, { headers: { origin: 'https://HOST' } }],
    ['another site', 403, { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['another port of this site', 403, { headers: { 'sec-fetch-site': 'same-site' } }],
    [
      'a link to a file',
      403,
      {
        headers: {
          'sec-fetch-site': 'cross-site',
          'sec-fetch-mode': 'navigate',
          'sec-fetch-dest': 'document',
        },
      },
    ],
  ]
  test.each(REFUSED)('%s: %i', async (_, status, asked) => {
    const headers = Object.fromEntries(
      Object.entries(asked.headers ?? {}).map(([name, value]) => [
        name,
        value.replace('PORT', String(served.port)),
      ]),
    )
    for (const path of ['/api/files', file('sign.yaml'), '/api/events', '/api/drafts', '/api/draw']) {
      const answer = await ask({ path, ...asked, headers })
      expect([path, answer.status]).toEqual([path, status])
      expect(answer.body).not.toContain('headline')
    }
    const write = await ask({
      ...asked,
      method: 'PUT',
      path: file('evil.yaml'),
      headers: { ...NEW, ...headers },
      body: 'x',
    })
    expect(write.status).toBe(status)
    const remove = await ask({ ...asked, method: 'DELETE', path: file('sign.yaml'), headers })
    expect(remove.status).toBe(status)
    expect(readFileSync(join(folder, 'sign.yaml'), 'utf8')).toBe('headline: one')
    expect(readdirSync(folder)).not.toContain('evil.yaml')
  })
  test.each([
    ['the page itself', { origin: 'http://HOST', 'sec-fetch-site': 'same-origin' }],
    ['a program', {}],
  ])('%s is', async (_, headers) => {
    expect((await ask({ path: '/api/files', headers })).status).toBe(200)
  })
  test('a form of another page, whose token could only be in its body, is not', async () => {
    const headers = { origin: 'http://evil.example', 'content-type': 'text/plain' }
    const answer = await ask({ method: 'POST', path: '/api/file', headers, token: false, body: served.token })
    expect(answer.status).toBe(403)
  })
  test.each([
    ['127.0.0.1:80', '127.0.0.1', true],
    ['127.0.0.1', '127.0.0.1', true],
    ['LOCALHOST', '127.0.0.1', true],
    ['192.168.0.7', '127.0.0.1', false],
    ['192.168.0.7', '192.168.0.7', true],
    ['192.168.0.7', '0.0.0.0', true],
    ['[fe80::1]', '::', true],
    ['evil.example', '0.0.0.0', false],
    ['evil.example', '::', false],
    ['', '127.0.0.1', false],
    ['a b', '127.0.0.1', false],
  ])('the name %s at --host %s: %s', (header, host, expected) => {
    expect(isOurs(header, { host, port: 80 })).toBe(expected)
  })
})

describe('which files', () => {
  test.each([
    '../secret.yaml',
    '..%2Fsecret.yaml',
    '%2e%2e%2fsecret.yaml',
    '%252e%252e%252fsecret.yaml',
    '..%5csecret.yaml',
    'ward/../../secret.yaml',
    '/etc/passwd',
    '%2Fetc%2Fpasswd',
    'file:///etc/passwd',
    'C:%5CWindows%5Cwin.ini',
    '%5C%5Chost%5Cshare.yaml',
    'sign.yaml%00.png',
    'sign.yaml%00',
    '.env',
    'ward/../.env',
    'node_modules/sign.yaml',
    'look.tsx',
    'link.yaml',
    'out/secret.yaml',
    'ward',
    '',
    '%ff%fe.yaml',
  ])('%s is not read, written or removed', async path => {
    const names = readdirSync(folder, { recursive: true }).sort()
    const get = await ask({ path: `/api/file?path=${path}` })
    expect([get.status, get.body.includes('secret')]).toEqual([404, false])
    // What would be a new file of a strange but honest name is one.
    if (path === '%252e%252e%252fsecret.yaml' || path === '%ff%fe.yaml') return
    const put = await ask({ method: 'PUT', path: `/api/file?path=${path}`, headers: NEW, body: 'mine' })
    expect(put.status).toBe(404)
    expect((await ask({ method: 'DELETE', path: `/api/file?path=${path}` })).status).toBe(404)
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(names)
    expect(readFileSync(join(outside, 'secret.yaml'), 'utf8')).toBe('secret')
  })
  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/parts/../../x',
    '/sign.yaml',
    '/parts',
    '/index.html/',
    '/..\\x',
  ])('%s is none of the page', async path => expect([400, 404]).toContain((await ask({ path })).status))
  test.each(['http://evil.example/', '//evil.example/', '/\\evil.example', '*'])(
    'a request for %s is none',
    async path => expect((await ask({ path })).status).toBe(400),
  )
  test('bytes of the folder are never a page', async () => {
    const { headers } = await ask({ path: file('sign.yaml') })
    expect(headers['content-type']).toBe('application/octet-stream')
  })
})

describe('how', () => {
  test.each([
    ['OPTIONS', '/api/file', 'GET, PUT, DELETE'],
    ['POST', file('sign.yaml'), 'GET, PUT, DELETE'],
    ['PUT', '/api/files', 'GET'],
    ['POST', '/api/events', 'GET'],
    ['PUT', '/', 'GET, HEAD'],
  ])('%s %s is not allowed', async (method, path, allow) => {
    const answer = await ask({ method, path })
    expect([answer.status, answer.headers.allow]).toEqual([405, allow])
  })
  test('/api/ has nothing that an object has by itself', async () => {
    for (const path of ['/api/constructor', '/api/__proto__', '/constructor', '/api/']) {
      expect((await ask({ path })).status).toBe(404)
    }
    expect(
      (await ask({ method: 'constructor', path: '/api/files' }).catch(() => ({ status: 400 }))).status,
    ).toBeGreaterThan(399)
  })
  test('two paths are no path', async () => {
    expect((await ask({ path: '/api/file?path=sign.yaml&path=other.yaml' })).status).toBe(400)
    expect((await ask({ path: '/api/file' })).status).toBe(400)
  })
  test('who does not say what is written over writes nothing', async () => {
    for (const headers of [{}, { 'if-match': '*' }, { 'if-match': 'W/"x"' }, { 'if-match': '"a", "b"' }]) {
      const answer = await ask({ method: 'PUT', path: file('sign.yaml'), headers, body: 'x' })
      expect(answer.status).toBe(428)
    }
    expect(readFileSync(join(folder, 'sign.yaml'), 'utf8')).toBe('headline: one')
  })
  test('what was changed meanwhile comes back and stays', async () => {
    const before = await ask({ path: file('sign.yaml') })
    const late = { 'if-match': '"older"' }
    const answer = await ask({ method: 'PUT', path: file('sign.yaml'), headers: late, body: 'x' })
    expect([answer.status, answer.body, answer.headers.etag]).toEqual([
      412,
      'headline: one',
      before.headers.etag,
    ])
    const gone = await ask({ method: 'PUT', path: file('gone.yaml'), headers: late, body: 'x' })
    expect([gone.status, gone.body, gone.headers.etag]).toEqual([412, '', undefined])
  })
  test('what is too large is not read to its end', async () => {
    const told = await ask({
      method: 'PUT',
      path: file('large.yaml'),
      headers: { ...NEW, 'content-length': '1000001' },
      body: 'x',
    })
    expect(told.status).toBe(413)
    const body = new Uint8Array(1_000_001)
    const chunked = { ...NEW, 'transfer-encoding': 'chunked' }
    const untold = await ask({ method: 'PUT', path: file('large.yaml'), headers: chunked, body }).catch(
      () => undefined,
    )
    expect(untold?.status ?? 413).toBe(413)
    expect(readdirSync(folder)).not.toContain('large.yaml')
  })
  test('a request without a name for the server is none', async () => {
    const answer = await new Promise<string>(resolve => {
      let text = ''
      const socket = createConnection(served.port, '127.0.0.1', () =>
        socket.write(`GET /api/files HTTP/1.0\r\nx-signgen-token: ${served.token}\r\n\r\n`),
      )
      socket.on('data', part => {
        text += part
      })
      socket.on('close', () => resolve(text))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 421 /)
  })
})

test('a code is given for the token once, and opens nothing else', async () => {
  const other = await serve({ store: await folderStore(folder), page, host: '127.0.0.1', port: 0 })
  const origin = `http://127.0.0.1:${other.port}`
  const askWith = (secret: string, path: string, method = 'GET') =>
    fetch(`${origin}${path}`, { method, headers: { 'x-signgen-token': secret } })
  expect((await askWith(other.once, '/api/files')).status).toBe(401)
  expect((await askWith(other.token, '/api/token', 'POST')).status).toBe(401)
  expect((await askWith(other.once, '/api/token?again', 'POST')).status).toBe(401)
  const given = await askWith(other.once, '/api/token', 'POST')
  expect([given.status, await given.text()]).toEqual([200, other.token])
  expect((await askWith(other.once, '/api/token', 'POST')).status).toBe(401)
  await other.end()
})

test('each run has a token of its own, and ends while pages listen', async () => {
  const other = await serve({ store: await folderStore(folder), page, host: '127.0.0.1', port: 0 })
  expect(other.token).not.toBe(served.token)
  expect(other.token).toMatch(/^[\w-]{32}$/)
  const ended = new Promise<string>(resolve => {
    const headers = { 'x-signgen-token': other.token }
    request({ port: other.port, host: '127.0.0.1', path: '/api/events', headers }, response => {
      response.resume()
      response.once('close', () => resolve('closed'))
      void other.end()
    }).end()
  })
  expect(await ended).toBe('closed')
})

test('a port that is taken is told', async () => {
  const store = await folderStore(folder)
  await expect(serve({ store, page, host: '127.0.0.1', port: served.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})

describe('what draws with looks of the user’s own', () => {
  const asked: unknown[] = []
  let drawing: Served
  beforeAll(async () => {
    const draw = () => ({
      ask: async (...given: unknown[]) => asked.push(given),
      end: () => asked.push('end'),
    })
    const store = await folderStore(folder)
    drawing = await serve({ store, draw, page, host: '127.0.0.1', port: 0 })
  })
  afterAll(() => drawing.end())
  const post = (body: unknown, token = drawing.token) =>
    fetch(`http://127.0.0.1:${drawing.port}/api/draw`, {
      method: 'POST',
      headers: { 'x-signgen-token': token },
      body: pack(body),
    })
  const source = (path: unknown) => ({ source: { path, text: '' } })

  test.each<[unknown, number]>([
    [{ work: 'preview', ask: source('../secret.yaml') }, 404],
    [{ work: 'check', ask: source('/etc/passwd.yaml') }, 404],
    [{ work: 'make', ask: source('out/../../secret.yaml') }, 404],
    [{ work: 'preview', ask: source('look.tsx') }, 404],
    [{ work: 'preview', ask: {} }, 404],
    [{ work: 'preview', ask: source(['sign.yaml']) }, 404],
    [{ work: 'preview' }, 400],
    [{ work: 'constructor', ask: source('sign.yaml') }, 400],
    [{ work: 'exit', ask: {} }, 400],
    ['preview', 400],
    [null, 400],
  ])('%j is not drawn', async (body, status) => {
    expect((await post(body)).status).toBe(status)
    expect(asked).toEqual([])
  })
  test('nothing is drawn without the token', async () => {
    expect((await post({ work: 'catalogue', ask: {} }, 'guess')).status).toBe(401)
    expect(asked).toEqual([])
  })
  test('long work has a process of its own, which ends with it', async () => {
    const ask = { ...source('sign.yaml'), row: { cells: new Map([['area', 'Bow']]) } }
    expect(unpack(await (await post({ work: 'preview', ask })).text())).toBe(1)
    expect(asked).toEqual([['preview', ask]])
    expect((await post({ work: 'make', ask })).status).toBe(200)
    await expect.poll(() => asked.at(-1)).toBe('end')
  })
})

test('bytes and maps come through as they were', () => {
  const value = { svg: new Uint8Array([0, 255, 128]), rows: new Map([['$bytes', 'a']]), none: null }
  expect(unpack(pack(value))).toEqual(value)
})

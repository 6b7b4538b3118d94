import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { Refused } from './folder-store.ts'

/** What a request is held against. */
export interface Gate {
  /** Lets a page read and write. */
  readonly token: string
  /** Is given for the token once: others on the machine can see with which address a browser was started. */
  once: string | undefined
  /** As `--host` has it. */
  readonly host: string
  readonly port: number
}

/** Listening on all addresses has no name of its own. */
const ALL = new Set(['0.0.0.0', '::'])

/**
 * Is this host header ours? Another page's name that was made to point here (DNS rebinding) is not: it has to be the
 * address itself. Where all addresses are listened on, any address may be the one, but no name that others could give.
 */
export function isOurs(header: string, { host, port }: Pick<Gate, 'host' | 'port'>): boolean {
  const [, name = '', given = '80'] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::(\d+))?$/i.exec(header) ?? []
  if (name === '' || Number(given) !== port) return false
  const bare = name.replace(/^\[|\]$/g, '').toLowerCase()
  if (['127.0.0.1', 'localhost', host.toLowerCase()].includes(bare)) return true
  return ALL.has(host) && (isIP(bare) !== 0 || bare === hostname().toLowerCase())
}

/** Where the code that is good for once is given for the token. */
export const FOR_TOKEN = '/api/token'

const isSame = (a: string, b: string | undefined): boolean => {
  if (b === undefined) return false
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Let in what comes from the page itself; throws Refused for all else. What is below `/api/` also needs the token. */
export function hold({ url = '', headers }: IncomingMessage, gate: Gate): void {
  if (!/^\/(?![/\\])/.test(url)) throw new Refused(400, 'name a path of this server')
  const { host = '', origin } = headers
  if (!isOurs(host, gate)) throw new Refused(421, 'this server goes by another name')
  if (origin !== undefined && origin !== `http://${host}`)
    throw new Refused(403, 'another page may not ask here')
  const isApi = url.startsWith('/api/')
  // To follow a link to the page is no harm; to ask from another page is.
  const follows =
    !isApi && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  const from = headers['sec-fetch-site'] ?? 'none'
  if (!follows && !['same-origin', 'none'].includes(String(from)))
    throw new Refused(403, 'another page may not ask here')
  const secret = url === FOR_TOKEN ? gate.once : gate.token
  if (isApi && !isSame(String(headers['x-signgen-token'] ?? ''), secret))
    throw new Refused(401, 'open the address that signgen studio printed')
}

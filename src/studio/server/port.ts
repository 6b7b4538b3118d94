import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'

/** Only this machine can reach it. */
export const HOME = '127.0.0.1'

/** Ports that nobody is given by name (RFC 6335, 6), less those that Linux gives to clients. */
const [FIRST, LAST] = [61_000, 65_535]

/** The port that a folder asks for first: the same each time, another than most other folders. */
export function portFor(folder: string): number {
  const hash = createHash('sha256').update(realpathSync(folder)).digest()
  return FIRST + (hash.readUInt32BE(0) % (LAST - FIRST))
}

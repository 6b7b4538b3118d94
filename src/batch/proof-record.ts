import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { reasonOf } from '../host/node/os-errors.ts'
import { type Growing, growing } from '../host/node/write.ts'
import { utf8 } from '../model/bytes.ts'
import { type Earlier, keyOf } from '../stages/report/proof/changes.ts'

/*
 * What is kept of a proof beside its page, for the next one to be compared with: `proof.jsonl` beside `proof.html`. The
 * first line says what it is, and each line after it is a sign: they are written and read one by one, since there may be
 * thousands, with pictures.
 */

/** A record that is named and cannot be read. */
export class NoRecord extends Error {}

const MARK = { 'signgen-proof': 1 }

/** The record of a proof that is being made. */
export class ProofRecord {
  private readonly file: Growing

  constructor(path: string) {
    this.file = growing(path)
    this.line(MARK)
  }

  add({ outputs, ...sign }: Earlier): void {
    const pictures = outputs.map(({ png, ...each }) => ({
      ...each,
      png: Buffer.from(png).toString('base64'),
    }))
    this.line({ ...sign, outputs: pictures })
  }

  finish(): void {
    this.file.finish()
  }

  private line(value: unknown): void {
    this.file.append(utf8(`${JSON.stringify(value)}\n`))
  }
}

/** An earlier proof, of which the signs are read as they are asked for. */
export interface EarlierProof {
  readonly keys: ReadonlySet<string>
  /** The sign of a key, if the proof had it. */
  readonly of: (key: string) => Earlier | undefined
}

/** The proof of a record. Throws for one that cannot be read, and for what is no record. */
export function openEarlier(path: string): EarlierProof {
  if (!existsSync(path)) throw new NoRecord(`there is no ${path}, which is kept beside a proof`)
  const places = new Map<string, { readonly at: number; readonly length: number }>()
  let first = true
  for (const { bytes, at } of linesOf(path)) {
    const read = parsed(bytes)
    if (first && read?.['signgen-proof'] !== 1) throw new NoRecord(`${path} is no record of a proof`)
    if (!first && isSign(read)) places.set(keyOf(read), { at, length: bytes.length })
    first = false
  }
  return {
    keys: new Set(places.keys()),
    of(key) {
      const place = places.get(key)
      return place && signOf(readAt(path, place.at, place.length))
    },
  }
}

type Written = Omit<Earlier, 'outputs'> & {
  readonly outputs: readonly { readonly output: string; readonly hash: string; readonly png: string }[]
}

const isSign = (read: Record<string, unknown> | undefined): read is Record<string, unknown> & Written =>
  typeof read?.source === 'string' && Array.isArray(read.outputs) && Array.isArray(read.words)

function parsed(line: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(line).toString())
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function signOf(line: Uint8Array): Earlier | undefined {
  const read = parsed(line)
  if (!isSign(read)) return undefined
  const { source, row, look, title, words } = read
  const outputs = read.outputs.map(({ png, ...each }) => ({ ...each, png: Buffer.from(`${png}`, 'base64') }))
  return { source, row, look, title, outputs, words }
}

function readAt(path: string, at: number, length: number): Uint8Array {
  const file = opened(path)
  try {
    const bytes = Buffer.alloc(length)
    readSync(file, bytes, 0, length, at)
    return bytes
  } finally {
    closeSync(file)
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw new NoRecord(`${path} cannot be read: ${reasonOf(error)}`)
  }
}

const CHUNK = 1 << 20

/** The lines of a file, one after the other, and where each begins. */
function* linesOf(path: string): Generator<{ readonly bytes: Uint8Array; readonly at: number }> {
  const file = opened(path)
  try {
    let [at, rest] = [0, Buffer.alloc(0)]
    for (;;) {
      const chunk = Buffer.alloc(CHUNK)
      const count = readSync(file, chunk)
      rest = Buffer.concat([rest, chunk.subarray(0, count)])
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        yield { bytes: rest.subarray(0, end), at }
        at += end + 1
        rest = rest.subarray(end + 1)
      }
      if (!count) return
    }
  } catch (error) {
    if (error instanceof NoRecord) throw error
    throw new NoRecord(`${path} cannot be read: ${reasonOf(error)}`)
  } finally {
    closeSync(file)
  }
}

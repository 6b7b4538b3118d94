import { statSync } from 'node:fs'
import { dirname, extname, join, resolve, sep } from 'node:path'
import { type Diagnostic, ofFile } from './diagnostic.ts'
import { DEFAULT_NAME, outputName, unknownPlaceholders } from './naming.ts'
import type { Prepared } from './prepare.ts'
import { FORMATS, type Output } from './sign.ts'
import { type Found, shown } from './system/read.ts'

/** A wrong call: the message is for the terminal, exit code 2. */
export class UsageError extends Error {
  /** The engine is a program of its own when it is built: this tells its errors, where the class cannot. */
  override readonly name = 'UsageError'
}

/** Where outputs go. */
export type Destination =
  | { readonly kind: 'beside' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly format: string }
  | { readonly kind: 'stdout' }

/** Is there a folder of this name? */
export const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** What `--out` means: `-`, a folder, or a file when its name has an ending. */
export function destinationOf(out: string | undefined): Destination {
  if (out === undefined) return { kind: 'beside' }
  if (out === '-') return { kind: 'stdout' }
  const ending = extname(out).slice(1).toLowerCase()
  if (!/^[a-z0-9]{2,5}$/.test(ending) || out.endsWith('/') || out.endsWith(sep) || isFolder(out)) {
    return { kind: 'folder', path: out }
  }
  if (!(FORMATS as readonly string[]).includes(ending)) {
    throw new UsageError(
      `signgen does not make .${ending} files: --out can end in .${FORMATS.join(', .')}, or name a folder`,
    )
  }
  return { kind: 'file', path: out, format: ending }
}

/** A sign with the files it is to become. */
export interface Planned {
  readonly found: Found
  readonly prepared: Prepared
  readonly files: readonly { readonly output: Output; readonly path: string }[]
}

/** Give every output its path. */
export function plan(
  signs: readonly { readonly found: Found; readonly prepared: Prepared }[],
  destination: Destination,
  pattern = DEFAULT_NAME,
): Planned[] {
  const [strange] = unknownPlaceholders(pattern)
  if (strange !== undefined)
    throw new UsageError(
      `--name: there is no column \`${strange}\`; it can hold \${name}, \${size}, \${format}`,
    )
  if (destination.kind === 'file' || destination.kind === 'stdout') {
    const total = signs.reduce((sum, { prepared }) => sum + prepared.outputs.length, 0)
    if (total > 1) {
      const one = signs.length > 1 ? 'one sign' : 'one output; choose it with --size and --format'
      throw new UsageError(
        `--out ${destination.kind === 'file' ? destination.path : '-'} takes ${one}, and there are ${total}`,
      )
    }
  }
  if (
    signs.some(({ found, prepared }) =>
      prepared.outputs.some(output => outputName(pattern, found.name, output) === ''),
    )
  ) {
    throw new UsageError(`--name: \`${pattern}\` leaves a file without a name`)
  }
  return signs.map(({ found, prepared }) => ({
    found,
    prepared,
    files: prepared.outputs.map(output => ({ output, path: pathOf(found, output, destination, pattern) })),
  }))
}

function pathOf(found: Found, output: Output, destination: Destination, pattern: string): string {
  const name = outputName(pattern, found.name, output)
  switch (destination.kind) {
    case 'stdout':
      return '-'
    case 'file':
      return destination.path
    case 'folder':
      return join(destination.path, found.below, name)
    case 'beside':
      return join(dirname(found.path), name)
  }
}

/** Two outputs of one path, or one that would be written over a sign: something would be lost. */
export function collisions(planned: readonly Planned[]): Diagnostic[] {
  const takers = new Map<string, string[]>()
  for (const { found, files } of planned) {
    for (const { path } of files.filter(file => file.path !== '-')) {
      takers.set(resolve(path), [...(takers.get(resolve(path)) ?? []), found.path])
    }
  }
  const signs = new Set(planned.map(({ found }) => resolve(found.path)))
  return [...takers].flatMap(([path, sources]) => {
    const over = signs.has(path)
    if (sources.length < 2 && !over) return []
    const message = over
      ? `An output would be written over the sign \`${shown(path)}\``
      : `${sources.length} outputs would be written to \`${shown(path)}\`: ${[...new Set(sources)].join(', ')}`
    const hint = 'tell the names apart with --name, or write to different folders'
    return [ofFile(sources[0]!, { code: 'output-collision', message, hint })]
  })
}

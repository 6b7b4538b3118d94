import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import { shown } from '../host/node/read.ts'
import { type Diagnostic, ofFile } from '../model/diagnostic.ts'
import type { SignOptions } from '../model/options.ts'
import { onLine, type Row } from '../model/row.ts'
import { sheetOf } from '../model/sheet.ts'
import { FORMATS, type Format, type Output } from '../model/sign.ts'
import { UsageError } from '../model/usage-error.ts'
import type { Found } from './find-signs.ts'
import {
  DATA_NAME,
  DEFAULT_NAME,
  KNOWN,
  type Naming,
  outputName,
  unknownPlaceholders,
} from './output-name.ts'

/** Where outputs go. */
export type Destination =
  | { readonly kind: 'beside' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly format: Format }
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
  // What ends a file begins with a letter; `posters-2025.11.27` is a folder of a day.
  if (!/^[a-z][a-z0-9]{1,4}$/.test(ending) || out.endsWith('/') || out.endsWith(sep) || isFolder(out)) {
    return { kind: 'folder', path: out }
  }
  const format = FORMATS.find(each => each === ending)
  if (!format) {
    throw new UsageError(
      `signgen does not make .${ending} files: --out can end in .${FORMATS.join(', .')}, or name a folder`,
    )
  }
  return { kind: 'file', path: out, format }
}

/** A sign that is to become outputs: one for each row of the data, where there is data. */
export interface Planning {
  readonly found: Found
  readonly row: Row | undefined
  readonly outputs: readonly Output[]
  readonly print?: Naming['print']
}

/** Give every output of every sign its path, or say why a row has none. `columns` are those of the data. */
export function plan(
  signs: readonly Planning[],
  destination: Destination,
  pattern: string | undefined,
  columns: readonly string[] | undefined,
  { scale, tile, nUp }: Pick<SignOptions, 'scale' | 'tile' | 'nUp'> = {},
): (string[] | Diagnostic)[] {
  const name = pattern ?? (columns ? DATA_NAME : DEFAULT_NAME)
  const known = columns ? ['row', ...columns] : []
  const [strange] = unknownPlaceholders(name, known)
  if (strange !== undefined) {
    const all = [...KNOWN, ...known].map(column => `\${${column}}`).join(', ')
    throw new UsageError(`--name: there is no column \`${strange}\`; it can hold ${all}`)
  }
  if (destination.kind === 'file' || destination.kind === 'stdout') {
    const isOne = ({ edition }: Output) => destination.kind === 'stdout' || !edition
    const total = signs.reduce((sum, { outputs }) => sum + outputs.filter(isOne).length, 0)
    if (total > 1) {
      const one = signs.length > 1 ? 'one sign' : 'one output; choose it with --size and --format'
      throw new UsageError(
        `--out ${destination.kind === 'file' ? destination.path : '-'} takes ${one}, and there are ${total}`,
      )
    }
  }
  const paper = tile === undefined ? undefined : (sheetOf(tile)?.name ?? tile)
  return signs.map(({ found, row, outputs, print }) => {
    const naming = { row, print, scale, tile: paper, nUp }
    const names = outputs.map(output => outputName(name, found.name, output, naming))
    if (!names.includes('')) return names.map((file, i) => pathOf(found, file, destination, outputs[i]!))
    const message = `\`${name}\` leaves a file without a name`
    if (!row || !name.trim()) throw new UsageError(`--name: ${message}`)
    return onLine(row, { code: 'data-row', message, hint: 'add ${row} to --name, or fill the cell' }, 'error')
  })
}

function pathOf(found: Found, name: string, destination: Destination, { edition }: Output): string {
  switch (destination.kind) {
    case 'stdout':
      return '-'
    case 'file':
      return edition ? besideOf(destination.path, edition) : destination.path
    case 'folder':
      return join(destination.path, found.below, name)
    case 'beside':
      return join(dirname(found.path), name)
  }
}

/** `poster-large-print.pdf` beside `poster.png`. */
const besideOf = (path: string, edition: string): string =>
  `${path.slice(0, path.length - extname(path).length)}-${edition}.pdf`

/** So many of those who want one path are named. */
const MOST_NAMED = 5

/**
 * Outputs, or alternative texts beside them, that would take each other's place, or that of a file that is read: something would be lost. Links are
 * followed, and names that differ in case alone are one, as they are on the machines that posters are sent to.
 */
export function collisions(
  signs: readonly Planning[],
  files: readonly (readonly string[])[],
  read: readonly string[],
): Diagnostic[] {
  const real = realPaths()
  const takers = new Map<string, { readonly path: string; readonly all: Planning[] }>()
  signs.forEach((sign, i) => {
    for (const path of files[i]!) {
      if (path === '-') continue
      const key = real(path)
      const taker = takers.get(key)
      if (taker) taker.all.push(sign)
      else takers.set(key, { path, all: [sign] })
    }
  })
  const kept = new Set([...signs.map(({ found }) => found.path), ...read].map(real))
  return [...takers].flatMap(([key, { path, all }]) => {
    // A file cannot stand where a folder does that others go into.
    const folder = foldersOf(key).find(each => takers.has(each))
    const rivals = folder ? [...all, ...takers.get(folder)!.all] : all
    if (rivals.length < 2 && !kept.has(key)) return []
    const names = new Set(
      rivals.map(({ found, row }) => (row ? `${found.path} (row ${row.number})` : found.path)),
    )
    const named = [...names].slice(0, MOST_NAMED).join(', ') + (names.size > MOST_NAMED ? ' …' : '')
    const place = shown(folder ? takers.get(folder)!.path : path)
    const message = kept.has(key)
      ? `An output or its alternative text would be written over \`${place}\`, which is read`
      : `${rivals.length} files would be written to \`${place}\`: ${named}`
    const hint = 'tell the names apart with --name, or write to different folders'
    return [ofFile(all[0]!.found.path, { code: 'output-collision', message, hint })]
  })
}

const foldersOf = (path: string): string[] => {
  const above = dirname(path)
  return above === path ? [] : [above, ...foldersOf(above)]
}

/** The place of a path with every link followed, so far as there is something; alike for names that differ in case. */
function realPaths(): (path: string) => string {
  const known = new Map<string, string>()
  const real = (path: string): string => {
    const before = known.get(path)
    if (before !== undefined) return before
    let place: string
    try {
      place = realpathSync(path)
    } catch {
      place = dirname(path) === path ? path : join(real(dirname(path)), basename(path))
    }
    known.set(path, place)
    return place
  }
  return path => {
    const whole = resolve(path)
    return join(real(dirname(whole)), basename(whole))
      .normalize('NFC')
      .toLowerCase()
  }
}

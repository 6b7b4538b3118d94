import type { ColorInformation, CompletionItem, Position, Range } from 'vscode-languageserver/node'
import { CODES } from '../../model/codes.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { choicesAmong, describes, mapAmong, type Schema, schemasAt } from '../../studio/shared/schema.ts'
import { campaigns, schema } from '../schema.ts'

/** Of what a text is: a sign, or the defaults of a campaign. */
export type Kind = 'sign' | 'campaign'

const known = new Map<Kind, Schema>()

function schemaOf(kind: Kind): Schema {
  const read = known.get(kind) ?? (JSON.parse(kind === 'sign' ? schema() : campaigns()) as Schema)
  known.set(kind, read)
  return read
}

const KEY = /^([ ]*)((?:- +)*)(["']?)([\w-]+)\3[ ]*:(?=\s|$)/

/** The path of the field on a line, from the keys above it that are indented less. A list has no step of its own but 0. */
function pathTo(lines: readonly string[], line: number, indent: number): (string | number)[] {
  const path: (string | number)[] = []
  let limit = indent
  for (let i = line - 1; i >= 0 && limit > 0; i--) {
    const [, lead = '', dashes = '', , key] = KEY.exec(lines[i] ?? '') ?? []
    if (key === undefined) continue
    if (dashes && lead.length < limit && lead.length + dashes.length >= limit) {
      path.unshift(0)
      limit = lead.length + 1
    } else if (lead.length + dashes.length < limit) {
      path.unshift(...(dashes ? [0, key] : [key]))
      limit = lead.length
    }
  }
  return path
}

/** Where a position is: the field whose line it is on, and whether it is behind the colon. */
function placeAt(text: string, { line, character }: Position) {
  const lines = text.split(/\r\n|\n|\r/)
  const typed = lines[line] ?? ''
  const [whole, lead = '', dashes = '', , key] = KEY.exec(typed) ?? []
  const start = /^[ ]*(?:- +)*/.exec(typed)![0]
  const isItem = (dashes || start.trim()) !== ''
  const indent =
    key === undefined ? (isItem ? start.indexOf('-') + 1 : start.length) : lead.length + (isItem ? 1 : 0)
  const parent = [...pathTo(lines, line, indent), ...(isItem ? [0] : [])]
  return { parent, key, behind: whole !== undefined && character >= whole.length }
}

/** What may be typed at a position: fields of the map that it is in, or the choices of a field. */
export function wordsFor(text: string, position: Position, kind: Kind): CompletionItem[] {
  const signs = schemaOf(kind)
  const { parent, key, behind } = placeAt(text, position)
  if (behind && key !== undefined)
    return choicesAmong(schemasAt(signs, [...parent, key])).map(label => ({ label, kind: 12 }))
  const map = mapAmong(schemasAt(signs, parent))
  return Object.entries(map?.properties ?? {}).map(([label]) => ({
    label,
    kind: 5,
    insertText: key === undefined ? `${label}: ` : label,
    documentation: describes(signs, [...parent, label]) ?? '',
  }))
}

/** What is said of the finding at a position, why it is there and what to do; else of the field. */
export function hoverAt(
  text: string,
  position: Position,
  found: readonly Diagnostic[],
  kind: Kind,
): string | undefined {
  const signs = schemaOf(kind)
  const { parent, key } = placeAt(text, position)
  const field = key === undefined ? undefined : describes(signs, [...parent, key])
  const told = found
    .filter(({ line, endLine, column, endColumn }) => {
      if (line === null || column === null) return false
      const [row, at] = [position.line + 1, position.character + 1]
      return (
        (line < row || (line === row && column <= at)) &&
        ((endLine ?? line) > row || (endLine === row && (endColumn ?? column) >= at))
      )
    })
    .map(({ code }) => `**${code}** ${CODES[code].why}\n\n${CODES[code].cure}`)
  const parts = [...(key !== undefined && field ? [`**${key}** ${field}`] : []), ...new Set(told)]
  return parts.length ? parts.join('\n\n---\n\n') : undefined
}

const FILE =
  /^[ ]*(?:- +)*(?:image|logo|src|sourceText|profile): +(["']?)([^"'#{}[\] ]+(?: +[^"'#{}[\] ]+)*)\1[ ]*(?:#.*)?$/

const rangeOn = (line: number, from: number, length: number): Range => ({
  start: { line, character: from },
  end: { line, character: from + length },
})

/** The files that a sign names, with where. */
export const filesIn = (text: string): { readonly range: Range; readonly name: string }[] =>
  text.split(/\r\n|\n|\r/).flatMap((typed, line) => {
    const name = FILE.exec(typed)?.[2]
    if (name === undefined || /^\w+:/.test(name)) return []
    return [{ name, range: rangeOn(line, typed.indexOf(name, typed.indexOf(':') + 1), name.length) }]
  })

/** The colours of a sign, with where: `"#FFD900"`. */
export const coloursIn = (text: string): ColorInformation[] =>
  text.split(/\r\n|\n|\r/).flatMap((typed, line) =>
    [...typed.matchAll(/(?<=["'])#(?:[\da-f]{6}|[\da-f]{3})(?=["'])/gi)].map(({ index, 0: colour }) => {
      const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)
      const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16) / 255
      return {
        range: rangeOn(line, index, colour.length),
        color: { red: part(0), green: part(2), blue: part(4), alpha: 1 },
      }
    }),
  )

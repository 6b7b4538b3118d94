import { CODES } from '../../../model/codes.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Changes } from './changes.ts'
import type { Proof } from './parts.ts'
import type { ProofPicture, ProofSign, ProofText } from './proof.ts'

/*
 * What a proof says in words of its own, on screen as on paper.
 */

export const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`

export const titleOf = ({ count: all, part }: Pick<Proof, 'count' | 'part'>): string =>
  `Proof of ${count(all, 'sign')}${part.of > 1 ? `, part ${part.number} of ${part.of}` : ''}`

export const foundOf = ({ errors, warnings }: Pick<Proof, 'errors' | 'warnings'>): string =>
  `${count(errors, 'error')}, ${count(warnings, 'warning')}. Signs are checked for wording and layout, not for law.`

export const aboutOf = ({ creator }: Pick<Proof, 'creator'>): string =>
  `Made by ${creator}. The pictures are small and in the colours of a screen: they are for reading and comparing, not for printing.`

export const nameOf = ({ title, source, row }: Pick<ProofSign, 'title' | 'source' | 'row'>): string =>
  title ?? (row === null ? source : `Row ${row}`)

/** Where a sign comes from: its file, its row, and the look that it is shown in besides its own. */
export const originOf = ({
  source,
  row,
  look,
}: {
  readonly source: string
  readonly row: number | null
  readonly look?: string | null | undefined
}): string => `${source}${row === null ? '' : `, row ${row}`}${look ? `, in the look ${look}` : ''}`

export const errorsOf = ({ diagnostics }: ProofSign): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length

export const sizeOf = ({ widthMm, heightMm, pixels }: ProofPicture): string =>
  pixels
    ? `${pixels.width} × ${pixels.height} px`
    : `${Number(widthMm.toFixed(1))} × ${Number(heightMm.toFixed(1))} mm`

/** The field of a text, and its language where a sign is in two. */
export const nameIn = (texts: readonly ProofText[], { field, language }: ProofText): string =>
  texts.some(each => each.language !== language) ? `${field} (${language})` : field

/** The outputs of a text, where others have another text in its place: a printer is named on paper alone. */
export function onOutputs(
  texts: readonly ProofText[],
  { field, language, sizes }: ProofText,
): string | undefined {
  const others = texts.filter(each => each.field === field && each.language === language)
  if (others.length < 2) return undefined
  return `on ${[...new Set(sizes.map(({ output }) => output))].join(', ')}`
}

/** So many outputs stand side by side in a table. */
const ABREAST = 4

/** The outputs of a sign, as many at once as stand side by side. */
export function abreast(texts: readonly ProofText[]): readonly (readonly string[])[] {
  const outputs = [...new Set(texts.flatMap(({ sizes }) => sizes.map(({ output }) => output)))]
  return Array.from({ length: Math.ceil(outputs.length / ABREAST) }, (_, i) =>
    outputs.slice(i * ABREAST, (i + 1) * ABREAST),
  )
}

/** The sizes of a text on an output, and how far it is read among the texts of that, from 0 to 1. */
export function sizeOn(
  texts: readonly ProofText[],
  { sizes }: ProofText,
  output: string,
): { readonly told: string; readonly share: number } | undefined {
  const on = sizes.find(each => each.output === output)
  if (!on) return undefined
  const all = texts.flatMap(each => each.sizes).filter(each => each.output === output)
  const far = all.reduce((most, { readableM }) => Math.max(most, readableM), 0)
  return {
    told: `${on.capHeightMm.toFixed(1)} mm, ${on.readableM.toFixed(1)} m`,
    share: far ? on.readableM / far : 0,
  }
}

/** A finding in parts. */
export const findingWords = ({ severity, code, message, hint, file, line, row }: Diagnostic) => ({
  severity: severity === 'error' ? 'Error:' : 'Warning:',
  message,
  hint: hint === null ? undefined : `What to do: ${hint}`,
  why: CODES[code].why,
  place: `${[file, line].filter(part => part !== null).join(':')}${row === null ? '' : `, row ${row}`}`,
})

const KINDS: Readonly<Record<Changes['kind'], string>> = {
  new: 'New: the last proof had no such sign.',
  same: 'Nothing has changed since the last proof.',
  changed: 'Changed since the last proof.',
}

/** What became of a sign, but for its pictures. */
export const changeWords = ({ kind, gone, words }: Changes) => ({
  kind: KINDS[kind],
  gone: gone.length ? `Not drawn any more: ${gone.join(', ')}` : undefined,
  words: words.map(({ name, before, now }) => ({
    name,
    before: before ?? 'was not there',
    now: now ?? 'is not there any more',
  })),
})

export const APPROVAL = 'I have read this sign and approve it.'
export const UNDRAWN = 'This sign cannot be drawn until its errors are mended.'
export const SIZES = 'Height of capitals, and the distance they are read from'

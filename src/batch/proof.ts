import { existsSync, realpathSync } from 'node:fs'
import { basename, extname } from 'node:path'
import pkg from '../../package.json' with { type: 'json' }
import { writeWhole } from '../host/node/write.ts'
import { utf8 } from '../model/bytes.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Drawing } from '../model/drawing.ts'
import { UsageError } from '../model/usage-error.ts'
import { encodingOf } from '../render/encoding.ts'
import { encode } from '../stages/encode/encode.ts'
import { changesOf, kept, keyOf } from '../stages/report/proof/changes.ts'
import { indexPage, type Listed } from '../stages/report/proof/index-page.ts'
import { proofPage } from '../stages/report/proof/page.ts'
import { indexSheets } from '../stages/report/proof/paper/index-sheets.ts'
import { proofSheets } from '../stages/report/proof/paper/paper.ts'
import type { Proof, Proved } from '../stages/report/proof/parts.ts'
import { errorsOf, nameOf, originOf } from '../stages/report/proof/words.ts'
import { type BuildResult, run } from './build.ts'
import { openEarlier, ProofRecord } from './proof-record.ts'
import { proofSign } from './proof-sign.ts'
import { type BuildRequest, type Settings, settle } from './request.ts'
import { type Unit, unitsOf } from './units.ts'

/** A proof that is wanted. */
export interface ProofRequest {
  /** Where it goes: a file that ends in .html or .pdf. */
  readonly out: string
  /** The earlier proof that it is compared with. Default: the one that was written to the same place. */
  readonly since?: string | undefined
  /** The looks that every sign is shown in besides its own; `all` for all there are. */
  readonly looks?: readonly string[] | undefined
  /** How many signs are in one file. Default: a hundred. */
  readonly perPart?: number | undefined
}

const PART = 100

/** A sign that is shown, in its own look or another. */
interface Shown {
  readonly unit: Unit
  readonly look: string | undefined
}

/** What a check says, and the files that were written. */
export interface ProofResult extends BuildResult {
  readonly written: readonly string[]
}

/**
 * Check signs and show them on a page, for those who must say yes before they are printed. A sign with errors is on it too,
 * drawn as far as it can be, with what is wrong. Of many signs, a part of the proof is written before the next is begun.
 */
export async function proof(request: BuildRequest, asked: ProofRequest): Promise<ProofResult> {
  const { out, since, perPart = PART } = asked
  const settings = settle(request, false)
  const looks = looksAsked(asked, settings)
  const names = namesOf(out)
  const before = since === undefined ? names.record : namesOf(since).record
  const earlier = since !== undefined || existsSync(before) ? openEarlier(before) : undefined
  const checked = await run(request, false)
  const shown = unitsOf(settings).units.flatMap((unit): Shown[] =>
    unit.source ? [undefined, ...looks].map(look => ({ unit, look })) : [],
  )
  // A mistyped path must not take the place of the proof that was read, and of what the next is compared with.
  if (!shown.length) return { ...checked, written: [] }
  const parts = Math.ceil(shown.length / perPart)
  const files = parts === 1 ? [out] : Array.from({ length: parts }, (_, i) => names.part(i + 1))
  const written = [...(parts === 1 ? [] : [out]), ...files]
  holdRead([...written, names.record], settings, checked)
  const keys = new Set(shown.map(({ unit, look }) => keyOf(identity(unit, look))))
  const gone = [...(earlier?.keys ?? [])].filter(key => !keys.has(key)).flatMap(key => earlier?.of(key) ?? [])
  const { errors, warnings } = checked.report.summary
  const about = { errors, warnings, creator: `signgen ${pkg.version}` }
  const told = new Set<string>()
  const rest = () => checked.report.diagnostics.filter(each => !told.has(tellingOf(each)))
  const listed: Listed[] = []
  const record = new ProofRecord(names.record)
  for (const [i, file] of files.entries()) {
    const signs: Proved[] = []
    for (const { unit, look } of shown.slice(i * perPart, (i + 1) * perPart)) {
      const sign = await proofSign(unit, look, settings)
      const changes = earlier && changesOf(sign, earlier.of(keyOf(sign)))
      for (const each of sign.diagnostics) told.add(tellingOf(each))
      signs.push({ sign, changes })
      listed.push(entryOf({ sign, changes }, basename(file), signs.length))
      record.add(kept(sign))
    }
    const whole = parts === 1 ? { diagnostics: rest(), gone } : { diagnostics: [], gone: [] }
    const index = parts === 1 ? undefined : basename(out)
    const page = { signs, part: { number: i + 1, of: parts, index }, count: shown.length, ...whole, ...about }
    writeWhole([{ path: file, bytes: await fileOf(page, file, request.date) }])
  }
  if (parts > 1) {
    const page = {
      signs: listed,
      parts: files.map(each => basename(each)),
      diagnostics: rest(),
      gone,
      ...about,
    }
    const sheets = isPdf(out) && (await indexSheets(page))
    const bytes = sheets ? await pdfOf(sheets, request.date) : utf8(indexPage(page))
    writeWhole([{ path: out, bytes }])
  }
  record.finish()
  return { ...checked, written }
}

/** What is kept for the next proof, and the parts, where it is cut into some. */
function namesOf(out: string) {
  const stem = out.slice(0, out.length - extname(out).length)
  return {
    record: `${stem}.jsonl`,
    part: (number: number) => `${stem}-${number}${extname(out)}`,
  }
}

/** Nothing that the run reads is written over. */
function holdRead(
  files: readonly string[],
  { paths, reads, looks }: Settings,
  { sources, named }: BuildResult,
) {
  const read = [...paths, ...sources.keys(), ...named, ...reads, ...(looks.files?.texts.keys() ?? [])]
  const places = new Set(read.flatMap(path => (existsSync(path) ? realpathSync(path) : [])))
  const clash = files.find(file => existsSync(file) && places.has(realpathSync(file)))
  if (clash !== undefined)
    throw new UsageError(`--out: ${clash} is read by this run, and is not written over`)
}

const identity = ({ source, number }: Unit, look: string | undefined) => ({
  source: source!.path,
  row: number,
  look,
})

const tellingOf = ({ code, message, file, line, column, row }: Diagnostic): string =>
  JSON.stringify([code, message, file, line, column, row])

const entryOf = ({ sign, changes }: Proved, file: string, number: number): Listed => ({
  name: nameOf(sign),
  origin: originOf(sign),
  errors: errorsOf(sign),
  change: changes?.kind,
  file,
  number,
})

/** A page as its file, by how that ends. */
const fileOf = async (page: Proof, file: string, date: Date | undefined): Promise<Uint8Array> =>
  isPdf(file) ? pdfOf(await proofSheets(page), date) : utf8(proofPage(page))

const pdfOf = ([first, ...more]: readonly Drawing[], date: Date | undefined): Promise<Uint8Array> =>
  encode(first!, 'pdf', encodingOf({ date }, undefined), more)

const isPdf = (file: string): boolean => extname(file).toLowerCase() === '.pdf'

/** The looks that are asked for, by name. */
function looksAsked({ looks = [] }: ProofRequest, settings: Settings): readonly string[] {
  const { templates } = settings.looks
  const unknown = looks.find(look => look !== 'all' && !templates.has(look))
  if (unknown !== undefined)
    throw new UsageError(`--looks: there is no look named \`${unknown}\`; signgen templates lists them`)
  return looks.includes('all') ? [...templates.keys()] : looks
}

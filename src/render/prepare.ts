import { dirname } from 'node:path'
import pkg from '../../package.json' with { type: 'json' }
import { readNamed } from '../host/node/read.ts'
import type { Looks } from '../looks/kit/choice.ts'
import { dayOf } from '../model/day.ts'
import type { Diagnostic, Finding, ReadFile, Report, Source } from '../model/diagnostic.ts'
import type { Row } from '../model/row.ts'
import type { Output, Sign } from '../model/sign.ts'
import { fieldName, type Tree } from '../model/tree.ts'
import { UsageError } from '../model/usage-error.ts'
import { type Decided, decide } from '../stages/check/check.ts'
import type { Checked } from '../stages/check/one-language.ts'
import { copiesOf, outputsOf, tileOf } from '../stages/check/outputs.ts'
import type { Encoding } from '../stages/encode/encode.ts'
import { type Override, overridden, readOverride, strangeIn } from '../stages/parse/override.ts'
import { filled } from '../stages/parse/placeholders.ts'
import { parse } from '../stages/parse/yaml.ts'
import { reporterFor } from '../stages/report/reporter.ts'
import { RULES } from '../stages/rules/rules.ts'
import { allUnmarked } from '../trade/markup/highlight.ts'
import type { RenderOptions } from './options.ts'
import { looksOf } from './own-looks.ts'

/** A sign that has been read and decided, or what keeps it from being drawn. */
export interface Prepared {
  readonly source: Source
  readonly row: Row | undefined
  readonly tree: Tree | undefined
  readonly checked: Decided | undefined
  readonly outputs: readonly Output[]
  /** The files of its own fonts, by the look's role. */
  readonly fonts: ReadonlyMap<string, Uint8Array>
  readonly encoding: Encoding
  readonly diagnostics: readonly Diagnostic[]
  /** The looks that it may name. */
  readonly looks: Looks
  /** Brings the files that the sign names. */
  readonly read: ReadFile
}

/** Pixels per inch where there is no sign to ask. */
const DPI = 150

/** Source → Tree → Sign: everything that can be known without drawing. */
export async function prepare(
  source: Source,
  options: RenderOptions = {},
  looks: Looks = looksOf(options.templates),
): Promise<Prepared> {
  const diagnostics: Diagnostic[] = []
  const { row } = options
  const report = reporterFor(diagnostics, source, undefined)
  const parsed = parse(source, report)
  const typed = parsed && withSet(parsed.tree, overridesOf(options.set ?? []))
  const tree = typed && row ? filled(typed, row, reporterFor(diagnostics, source, typed)) : typed
  const root = options.root ?? (source.path === '-' ? '.' : dirname(source.path))
  const read = once((name, most) => readNamed(name, source.path, root, most))
  if (tree && parsed?.broken.size) await checkAround(parsed.broken, tree, source, looks, report, read)
  const told = reporterFor(diagnostics, source, tree, row, looks.files?.texts)
  const looked = tree && !parsed?.broken.size ? await decide(tree, looks, told, read) : undefined
  const checked = looked?.sound ? looked : undefined
  const outputs = checked ? outputsOf(checked.sign, options, told) : []
  const today = judgedOn(options.asOf)
  const judge = checked ? told : unlessFollowing(told)
  for (const rule of RULES) {
    const found = (looked?.voices ?? []).map(({ checked, telling }) => ({
      findings: rule({ ...bare(checked), outputs, today, read }),
      tell: telling(judge),
    }))
    const inAll = ({ code }: Finding) =>
      !OF_ONE.has(code) || found.every(({ findings }) => findings.some(each => each.code === code))
    for (const { findings, tell } of found) for (const finding of findings.filter(inAll)) tell(finding)
  }
  const fonts = looked ? fontFiles(looked.sign.fonts, read, judge) : new Map<string, Uint8Array>()
  diagnostics.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  const encoding = {
    kind: options.pdf ?? 'live',
    dpi: options.dpi ?? checked?.sign.dpi ?? DPI,
    profile: options.profile,
    tile: tileOf(options),
    copies: copiesOf(options),
    creator: `signgen ${pkg.version}`,
    date: options.date,
  }
  return { source, row, tree, checked, outputs, fonts, encoding, diagnostics, looks, read }
}

/** A file is read once for a sign, so that what was checked is what is drawn. */
function once(read: ReadFile): ReadFile {
  const known = new Map<string, ReturnType<ReadFile>>()
  return (name, most) => {
    const found = known.get(name) ?? read(name, most)
    known.set(name, found)
    return found
  }
}

/**
 * What is wrong with a bilingual sign only if it is in both of its languages: a translation cannot be proved against the
 * text of the original, and a number is of the country of one.
 */
const OF_ONE: ReadonlySet<string> = new Set(['quote-altered', 'phone-invalid', 'phone-spacing'])

/** The files that a sign names as its fonts; those that cannot be read are told. */
function fontFiles(named: Sign['fonts'], read: ReadFile, report: Report): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const [role, name] of Object.entries(named)) {
    // What stands for nothing is told already.
    if (!name.trim() || name.includes('${')) continue
    const file = read(name)
    if ('code' in file) report({ ...file, field: fieldName(['fonts', role]) })
    else files.set(role, file.bytes)
  }
  return files
}

/** A sign as the rules read it: a highlight changes no word. */
const bare = ({ sign, typed, ...rest }: Checked): Checked => ({
  ...rest,
  sign: allUnmarked(sign),
  typed: allUnmarked(typed),
})

/** The day that is meant; today, where none is. Throws a UsageError for what is no day. */
function judgedOn(asOf: string | undefined): Date {
  if (asOf === undefined) return new Date()
  const day = dayOf(asOf)
  if (!day) throw new UsageError(`--as-of: \`${asOf}\` is no day; write 2026-03-14`)
  return day
}

/** What a sign lacks it may have under a name that is misspelt, or in a form that is wrong: that is told already. */
const LACKS: ReadonlySet<string> = new Set(['publisher-missing', 'quote-source', 'imprint-missing'])

const unlessFollowing =
  (report: Report): Report =>
  finding => {
    if (!LACKS.has(finding.code)) report(finding)
  }

/** What may follow from a broken line, and says nothing that can be relied on. */
const DOUBTFUL: ReadonlySet<string> = new Set(['missing-field', 'wrong-type', 'text-empty', 'unknown-field'])

/** Where some lines are no YAML, tell what is wrong with the others all the same. */
async function checkAround(
  broken: ReadonlySet<number>,
  tree: Tree,
  { text }: Source,
  looks: Looks,
  report: Report,
  read: ReadFile,
): Promise<void> {
  const tell: Report = finding => {
    const line = finding.span && text.lastIndexOf('\n', finding.span.start - 1) + 1
    if (!DOUBTFUL.has(finding.code) && line !== undefined && !broken.has(line)) report(finding)
  }
  await decide(tree, looks, tell, read)
}

/** The tree with what is set. Throws a UsageError for what is no field of it. */
function withSet(tree: Tree, overrides: readonly Override[]): Tree {
  const changed = overridden(tree, overrides)
  const strange = strangeIn(changed, overrides)
  if (strange)
    throw new UsageError(
      `--set: \`${fieldName(strange.path)}=${strange.value}\` names no field of this sign, nor a language that it has`,
    )
  return changed
}

function overridesOf(texts: readonly string[]): Override[] {
  return texts.map(text => {
    const override = readOverride(text)
    if (!override) throw new UsageError(`set: \`${text}\` names no field of a sign`)
    return override
  })
}

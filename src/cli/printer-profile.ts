import { existsSync } from 'node:fs'
import { readSource } from '../host/node/read.ts'
import { type Diagnostic, hasErrors, ofFile } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import { isPrinter, PRINTER_NAMES, PRINTERS, type PrinterProfile } from '../model/printers.ts'
import { millimetresOf } from '../model/sign-file/kinds.ts'
import { PrinterFile } from '../model/sign-file/printer.ts'
import { schemaOf } from '../model/sign-file/walk.ts'
import { UsageError } from '../model/usage-error.ts'
import { CAMPAIGN } from '../model/world.ts'
import { conform } from '../stages/check/conform.ts'
import { printerIn } from '../stages/parse/printers.ts'
import { parse } from '../stages/parse/yaml.ts'
import { reporterFor } from '../stages/report/reporter.ts'

/** What a printer asks; or what is wrong with the file that should say it, with its text. */
export type ReadProfile =
  | { readonly profile: PrinterProfile; readonly name: string }
  | { readonly diagnostics: readonly Diagnostic[]; readonly sources: ReadonlyMap<string, string> }

/** A printer by name, of the campaign of the working folder too, or a YAML file. Throws where there is none. */
export function profileFor(asked: string): ReadProfile {
  const ofCampaign = existsSync(CAMPAIGN) ? readPrinter(CAMPAIGN, asked) : undefined
  if (ofCampaign) return ofCampaign
  if (isPrinter(asked)) return { profile: PRINTERS[asked], name: asked }
  if (!/[./\\]/.test(asked) && !existsSync(asked)) {
    const names = PRINTER_NAMES
    const near = nearest(asked, names)
    throw new UsageError(
      `--profile: there is no printer \`${asked}\`${near ? `; did you mean ${near}?` : `: ${names.join(', ')}; or name a YAML file`}`,
    )
  }
  return readPrinter(asked)!
}

/** What a file asks, or a printer in a campaign; undefined where it has none of the name. */
function readPrinter(file: string, named?: string): ReadProfile | undefined {
  const source = readSource(file)
  if ('code' in source) return { diagnostics: [ofFile(source.path, source)], sources: new Map() }
  const diagnostics: Diagnostic[] = []
  const parsed = parse(source, reporterFor(diagnostics, source, undefined))
  const failed = { diagnostics, sources: new Map([[source.path, source.text]]) }
  if (!parsed || hasErrors(diagnostics)) return failed
  const report = reporterFor(diagnostics, source, parsed.tree)
  const tree = named === undefined ? parsed.tree : printerIn([parsed.tree], named)
  if (!tree) return undefined
  if (tree.kind !== 'map') {
    const hint = 'begin with bleed: 3 mm'
    report({
      code: 'wrong-type',
      message: 'What a printer asks is a map of fields, one a line',
      hint,
      beside: '',
    })
    return failed
  }
  const path = named === undefined ? [] : ['printers', named]
  const said = conform(schemaOf(PrinterFile), tree, path, report) as PrinterFile
  return hasErrors(diagnostics) ? failed : { profile: withSaid(said), name: named ?? file }
}

const POINT = 25.4 / 72

/** Where a file says nothing, a printer of CMYK is as any shop, and one of any colours as an office. */
function withSaid({ shop, bleed, safe, line, slug: _, profile: __, ...rest }: PrinterFile): PrinterProfile {
  const from = shop && PRINTERS[shop]
  const base: PrinterProfile = from ?? {
    about: 'as a file says',
    colour: 'spot',
    standards: [],
    bleed: 0,
    safe: 0,
    line: 0.12 * POINT,
  }
  const lengths = Object.entries({ bleed, safe, line }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, millimetresOf(value)]],
  )
  return { ...base, ...rest, ...Object.fromEntries(lengths) }
}

import { basename } from 'node:path'
import { campaignPlaces } from '../host/node/campaigns.ts'
import { onDisk } from '../host/node/disk.ts'
import { placeOf, readSource, type Trouble } from '../host/node/read.ts'
import { type Diagnostic, hasErrors, ofFile, type Source } from '../model/diagnostic.ts'
import { onLine, type Row } from '../model/row.ts'
import type { Tree } from '../model/tree.ts'
import { UsageError } from '../model/usage-error.ts'
import { CAMPAIGN } from '../model/world.ts'
import { campaignPath } from '../render/campaigns.ts'
import { columnsOf, placeholdersIn, redactedColumns } from '../stages/parse/placeholders.ts'
import { parse } from '../stages/parse/yaml.ts'
import { cellFindings, encodingFindings } from './data/cells.ts'
import { readTable } from './data/read.ts'
import { readSelection } from './data/row-numbers.ts'
import type { Table } from './data/table.ts'
import { type Found, findSigns } from './find-signs.ts'
import type { Settings } from './request.ts'

/** One sign to draw: a sign file, or one row of the data on it. */
export interface Unit {
  readonly found: Found
  /** Nothing, for a sign or a row that cannot be read. */
  readonly source: Source | undefined
  readonly row: Row | undefined
  /** The row's, where there is data. */
  readonly number: number | null
  /** The columns that the sign speaks of. */
  readonly columns: readonly string[]
  /** Those of them that it redacts. */
  readonly redacted: readonly string[]
  /** Where its defaults stand, or would. */
  readonly campaigns: readonly string[]
}

/** All that is to be drawn, and what was found while it was read. */
export interface Units {
  readonly units: readonly Unit[]
  readonly table: Table | undefined
  /** The text of every sign, by its path. */
  readonly sources: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
  /** Files below the folders that were named that are plainly no signs. */
  readonly passed: readonly string[]
}

/** What says which signs are drawn, and for which rows. */
type Asked = Pick<Settings, 'paths' | 'root' | 'ignore' | 'data' | 'rows' | 'encoding' | 'name' | 'options'>

const diagnosticOf = (trouble: Trouble): Diagnostic => ofFile(trouble.path, trouble)

/** Find and read the signs that are asked for, and the rows that each is drawn for. */
export function unitsOf({ paths, root, ignore, data, rows, encoding, name, options }: Asked): Units {
  const { set = [], noCampaign = false } = options
  if (rows !== undefined && data === undefined)
    throw new UsageError('--rows chooses among the rows of --data')
  if (encoding !== undefined && data === undefined)
    throw new UsageError('--encoding is that of the file that --data names')
  const selected = rows === undefined ? () => true : readSelection(rows)
  if (!selected) throw new UsageError(`--rows: \`${rows}\` is no choice of rows; write 3-9,12`)
  const { found, troubles, passed, ignored } = findSigns(paths, { root, ignore, campaigns: !noCampaign })
  if (!found.length && !troubles.length) {
    const campaign = paths.find(path => basename(path) === CAMPAIGN)
    if (campaign !== undefined)
      throw new UsageError(
        `${campaign} is no sign: it holds defaults for the signs of its folder; name the folder`,
      )
    const over = passed.length ? `; passed over as no signs: ${passed.join(', ')}` : ''
    const left = ignored ? '; files there are ignored, by --ignore, .signgenignore or campaign.yaml' : ''
    throw new UsageError(`no sign (.yaml, .yml) in ${paths.join(', ')}${over}${left}`)
  }
  const diagnostics = troubles.map(diagnosticOf)
  const read = data === undefined ? undefined : readTable(data, encoding)
  const table = read && 'rows' in read ? read : undefined
  if (read && 'code' in read) diagnostics.push(diagnosticOf(read))
  for (const each of table?.diagnostics ?? [])
    if (each.row === null || selected(each.row)) diagnostics.push(each)
  const numbers = Array.from({ length: table?.count ?? 0 }, (_, i) => i + 1).filter(selected)
  if (table?.count && !numbers.length)
    throw new UsageError(`--rows: the data has ${table.count} rows, and ${rows} are none of them`)
  const byNumber = new Map(table?.rows.map(row => [row.number, row]))
  const cells = cellJudge()
  const sources = new Map<string, string>()
  const units = found.flatMap((each): Unit[] => {
    const source = readSource(each.path)
    if ('code' in source) diagnostics.push(diagnosticOf(source))
    else sources.set(each.path, source.text)
    const above = 'code' in source || noCampaign ? [] : campaignsAbove(source, each.root, sources)
    const campaigns = noCampaign ? [] : campaignPlaces(each.path, each.root)
    const none = {
      found: each,
      source: undefined,
      row: undefined,
      number: null,
      columns: [],
      redacted: [],
      campaigns: campaigns.map(place => placeOf(place, each.path)),
    }
    if ('code' in source || (data !== undefined && !table?.count)) return [none]
    if (!table) return [{ ...none, source }]
    const said = spoken([source, ...above], set)
    return numbers.map(number => {
      const row = cells.sound(byNumber.get(number), said)
      return { ...none, source: row && source, row, number, ...said }
    })
  })
  const used = [...new Set([...units.flatMap(unit => unit.columns), ...placeholdersIn(name ?? '')])]
  const idle = table ? unused(table, new Set(used)) : []
  const hidden = new Set(units.flatMap(unit => unit.redacted))
  const shown = used.filter(column => !hidden.has(column))
  const guess = table?.guessed
    ? encodingFindings(
        table.file,
        table.rows.filter(({ number }) => selected(number)),
        shown,
      )
    : []
  return {
    units,
    table,
    sources,
    diagnostics: [...diagnostics, ...guess, ...cells.diagnostics, ...idle],
    passed,
  }
}

/** Judges the cells that signs speak of, each once however many signs speak of it. */
function cellJudge() {
  const known = new Map<string, readonly Diagnostic[]>()
  return {
    /** The row, if a sign of these columns can be made of it. */
    sound(row: Row | undefined, { columns, redacted }: Pick<Unit, 'columns' | 'redacted'>): Row | undefined {
      if (!row) return undefined
      const found = columns.flatMap(column => {
        const key = `${row.number} ${column}`
        if (!known.has(key)) known.set(key, cellFindings(row, column, redacted.includes(column)))
        return known.get(key)!
      })
      return hasErrors(found) ? undefined : row
    },
    get diagnostics(): readonly Diagnostic[] {
      return [...known.values()].flat()
    },
  }
}

/** The columns that a sign speaks of, as YAML reads it: `${driver''s name}` in single quote marks is one. */
function spoken(sources: readonly Source[], set: readonly string[]): Pick<Unit, 'columns' | 'redacted'> {
  const trees = sources.flatMap(source => parse(source, () => {})?.tree ?? [])
  const words = set.map((value): Tree => ({ kind: 'scalar', value, raw: value, span: undefined }))
  const all: Tree = { kind: 'list', items: [...trees, ...words], span: undefined }
  return { columns: [...new Set(columnsOf(all))], redacted: redactedColumns(all) }
}

/** The campaigns above a sign, for those who look at their words; and for code frames, by their paths. */
function campaignsAbove(sign: Source, root: string, sources: Map<string, string>): Source[] {
  return onDisk(sign.path, root, undefined)
    .campaigns()
    .flatMap(file => {
      if (!('text' in file)) return []
      const source = { path: campaignPath(sign.path, file.name), text: file.text }
      sources.set(source.path, source.text)
      return [source]
    })
}

/** A column that nobody speaks of may be a slip in a placeholder, or words that were meant to be there. */
function unused({ file, columns }: Table, used: ReadonlySet<string>): Diagnostic[] {
  return columns
    .filter(({ name }) => !used.has(name))
    .map(({ name, line }) =>
      onLine(
        { file, line },
        {
          code: 'column-unused',
          message: `The column \`${name}\` stands on no sign`,
          hint: `write \${${name}} where it belongs, or delete the column`,
        },
        'warning',
      ),
    )
}

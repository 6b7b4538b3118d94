/** @jsxImportSource preact */

import { pick } from '../pick.ts'
import { w } from '../words/words.ts'
import { Icon } from './icon.tsx'
import type { Seen } from './seen.ts'
import { Told } from './told.tsx'

/** A table is shown so far; each of its rows is drawn all the same. */
const MOST = 300

/** Rows of data: each fills the sign. */
export function DataTab({ app, state }: Seen) {
  const { data } = state
  const tables = state.entries.filter(({ kind }) => kind === 'data')
  const open = () => pick('.csv,.tsv,.json', file => void app.bring(file))
  return (
    <div class="data">
      {!data && <p class="empty">{w.noData}</p>}
      {!data && <Sample />}
      <p class="ways">
        {tables.length > 0 && (
          <select
            aria-label={w.data}
            value={data?.path ?? ''}
            onChange={event => app.chooseData(event.currentTarget.value || undefined)}
          >
            <option value="">{w.noRow}</option>
            {tables.map(({ path }) => (
              <option key={path} value={path}>
                {path}
              </option>
            ))}
          </select>
        )}
        <button type="button" onClick={open}>
          {w.openData}
        </button>
        {!data && tables.length === 0 && (
          <button type="button" onClick={() => void app.bring(new File([SAMPLE], 'places.csv'))}>
            {w.sampleData}
          </button>
        )}
      </p>
      {data && <Table app={app} state={state} />}
    </div>
  )
}

/** A table as one may be, and what becomes of it. */
const SAMPLE = 'place,date\nMill Lane,3 March\nStation Road,4 March\nHarbour Street,5 March\n'

const Sample = () => {
  const [head, ...rows] = SAMPLE.trim()
    .split('\n')
    .map(line => line.split(','))
  return (
    <table class="sample" aria-hidden="true">
      <thead>
        <tr>
          {head!.map(cell => (
            <th key={cell}>{`\${${cell}}`}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(cells => (
          <tr key={cells[0]}>
            {cells.map(cell => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Table({ app, state }: Seen) {
  const { table, row } = state.data!
  const unused = table.columns.filter(name => !state.columns.includes(name))
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const at = table.rows.findIndex(({ number }) => number === row)
    const next = by === undefined ? undefined : table.rows[at + by]
    if (!next) return
    event.preventDefault()
    app.row(next.number)
    document.getElementById(`row-${next.number}`)?.focus()
  }
  return (
    <>
      {table.diagnostics.map((each, i) => (
        <p key={i} class="told" data-kind="bad">
          <Told text={`${each.message}${each.hint === null ? '' : `: ${each.hint}`}`} />
        </p>
      ))}
      {unused.length > 0 && (
        <p class="hint">
          {w.columnsHint}{' '}
          {unused.map(name => (
            <code key={name}>{`\${${name}} `}</code>
          ))}
        </p>
      )}
      <div class="scroll" tabIndex={0} role="region" aria-label={w.data}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.row}</th>
              {table.columns.map(name => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={step}>
            {table.rows.slice(0, MOST).map(({ number, cells }) => (
              <tr
                key={number}
                aria-current={number === row ? 'true' : undefined}
                onClick={() => app.row(number)}
              >
                <th scope="row">
                  <button
                    type="button"
                    class="small"
                    id={`row-${number}`}
                    aria-label={w.rowOf(number, table.count)}
                    tabIndex={number === row ? 0 : -1}
                    onClick={() => app.row(number)}
                  >
                    {number}
                  </button>
                </th>
                {table.columns.map(name => (
                  <td key={name} dir="auto">
                    {cells.get(name)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** The arrows through the rows, beside the sheet. */
export function RowArrows({ app, state }: Seen) {
  if (!state.data) return null
  const { table, row } = state.data
  const at = table.rows.findIndex(({ number }) => number === row)
  const to = (by: number) => {
    const next = table.rows[at + by]
    if (next) app.row(next.number)
  }
  return (
    <span class="arrows">
      <button type="button" class="icon" aria-label={w.previousRow} disabled={at <= 0} onClick={() => to(-1)}>
        <Icon name="left" />
      </button>
      <span>{w.rowOf(row, table.count)}</span>
      <button
        type="button"
        class="icon"
        aria-label={w.nextRow}
        disabled={at >= table.rows.length - 1}
        onClick={() => to(1)}
      >
        <Icon name="right" />
      </button>
    </span>
  )
}

/** @jsxImportSource preact */
import type { Kind, Rows } from '../downloads.ts'
import { type ComponentChildren, useState } from '../ui.ts'
import { w } from '../words/words.ts'
import { Dialog } from './dialog.tsx'
import { nameOf } from './labels.ts'
import type { Seen } from './seen.ts'

const KINDS: readonly Exclude<Kind, 'kit'>[] = ['office', 'shop', 'tiles', 'copies', 'png', 'jpg', 'svg']
/** What kind of file each is. */
const FILE: Readonly<Record<Kind, string>> = {
  office: 'PDF',
  shop: 'PDF',
  tiles: 'PDF',
  copies: 'PDF',
  png: 'PNG',
  jpg: 'JPEG',
  svg: 'SVG',
  kit: 'ZIP',
}
/** How many copies fill a sheet. */
const COPIES = [2, 4, 8, 16]

export function DownloadDialog({ app, state }: Seen) {
  const [rows, setRows] = useState<Rows>('this')
  const [copies, setCopies] = useState(4)
  const { job, data, outputs } = state
  const close = () => {
    if (job) app.takes.stop()
    app.holder.set({ downloading: false })
  }
  const size = state.size ?? state.shown?.size ?? 'a3'
  const paper = state.shown?.pixels === null
  const choices = KINDS.filter(kind => paper || FILE[kind] !== 'PDF')
  return (
    <Dialog title={`${w.downloads}: ${nameOf(size)}`} onClose={close}>
      {data && (
        <label class="rows">
          {w.which}
          <select value={rows} onChange={event => setRows(event.currentTarget.value as Rows)}>
            <option value="this">
              {w.thisRow} ({data.row})
            </option>
            <option value="all">
              {w.allRows} ({data.table.count})
            </option>
          </select>
        </label>
      )}
      {job ? (
        <div class="job" role="status">
          <progress value={job.done} max={job.of} aria-label={w.downloads} />
          <span>{w.making(job.done + 1, job.of)}</span>
          <button type="button" onClick={app.takes.stop}>
            {w.cancel}
          </button>
        </div>
      ) : (
        <ul class="takes">
          {choices.map(kind => (
            <Choice
              key={kind}
              file={FILE[kind]}
              title={w[kind]}
              says={w[`${kind}Says`]}
              onClick={() => void app.takes.take(kind, rows, copies)}
            >
              {kind === 'copies' && (
                <select
                  aria-label={w.copies}
                  value={copies}
                  onChange={event => setCopies(Number(event.currentTarget.value))}
                >
                  {COPIES.map(n => (
                    <option key={n} value={n}>
                      {w.copiesOf(n)}
                    </option>
                  ))}
                </select>
              )}
            </Choice>
          ))}
          {outputs.length > 0 && (
            <Choice
              file={FILE.kit}
              title={w.kit}
              says={w.kitSays(outputs.join(', '))}
              onClick={() => void app.takes.take('kit', rows)}
            />
          )}
        </ul>
      )}
      {state.notice && (
        <p class="told" role="status" data-kind={state.notice.kind}>
          {state.notice.text}
        </p>
      )}
    </Dialog>
  )
}

const Choice = ({
  file,
  title,
  says,
  onClick,
  children,
}: {
  readonly file: string
  readonly title: string
  readonly says: string
  readonly onClick: () => void
  readonly children?: ComponentChildren
}) => (
  <li>
    <button type="button" onClick={onClick}>
      <span class="badge" aria-hidden="true">
        {file}
      </span>
      <span>
        <strong>{title}</strong>
        <span class="says">{says}</span>
      </span>
    </button>
    {children}
  </li>
)

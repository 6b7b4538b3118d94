/** @jsxImportSource preact */
import type { Kind, Rows } from '../downloads.ts'
import { useState } from '../ui.ts'
import { w } from '../words/words.ts'
import { Dialog } from './dialog.tsx'
import { Icon } from './icon.tsx'
import type { Seen } from './seen.ts'

const KINDS: readonly Exclude<Kind, 'kit'>[] = ['office', 'shop', 'tiles', 'png', 'svg']

export function DownloadDialog({ app, state }: Seen) {
  const [rows, setRows] = useState<Rows>('this')
  const { job, data, outputs } = state
  const close = () => {
    if (job) app.takes.stop()
    app.holder.set({ downloading: false })
  }
  const size = state.size ?? state.shown?.size ?? 'a3'
  const paper = state.shown?.pixels === null
  const choices = KINDS.filter(kind => paper || kind === 'png' || kind === 'svg')
  return (
    <Dialog title={`${w.downloads}: ${size}`} onClose={close}>
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
              title={w[kind]}
              says={w[`${kind}Says`]}
              onClick={() => void app.takes.take(kind, rows)}
            />
          ))}
          {outputs.length > 0 && (
            <Choice
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
  title,
  says,
  onClick,
}: {
  readonly title: string
  readonly says: string
  readonly onClick: () => void
}) => (
  <li>
    <button type="button" onClick={onClick}>
      <Icon name="download" />
      <span>
        <strong>{title}</strong>
        <span class="says">{says}</span>
      </span>
    </button>
  </li>
)

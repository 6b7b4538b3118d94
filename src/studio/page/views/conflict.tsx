/** @jsxImportSource preact */
import { decode } from '../bytes.ts'
import type { Conflict } from '../state.ts'
import { w } from '../words/words.ts'
import { Dialog } from './dialog.tsx'
import type { Seen } from './seen.ts'

/** Somebody else has changed the sign: both texts, side by side, and three ways out. None of them loses a word unasked. */
export function ConflictDialog({ app, state, conflict }: Seen & { readonly conflict: Conflict }) {
  const theirs = conflict.theirs && decode(conflict.theirs.bytes).text
  return (
    <Dialog title={w.conflict} wide>
      <p>{w.conflictSays(conflict.path)}</p>
      <div class="both">
        <Version title={w.yours} text={state.text} other={theirs ?? ''} />
        <Version title={w.theirs} text={theirs} other={state.text} />
      </div>
      <p class="ways">
        <button type="button" class="main" onClick={() => app.files.resolve('mine')}>
          {w.keepYours}
        </button>
        <button type="button" onClick={() => app.files.resolve('theirs')}>
          {w.takeTheirs}
        </button>
        <button type="button" onClick={() => app.files.resolve('both')}>
          {w.keepBoth}
        </button>
      </p>
    </Dialog>
  )
}

interface Text {
  readonly title: string
  readonly text: string | null
  readonly other: string
}

function Version({ title, text, other }: Text) {
  const known = new Set(other.split('\n'))
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {text === null ? (
        <p>{w.gone}</p>
      ) : (
        <pre tabIndex={0} dir="auto">
          {text
            .split('\n')
            .map((line, i) => (known.has(line) ? `${line}\n` : <mark key={i}>{`${line}\n`}</mark>))}
        </pre>
      )}
    </section>
  )
}

/** @jsxImportSource preact */
import type { App } from '../app.ts'
import type { Tab } from '../state.ts'
import { useEffect, useState } from '../ui.ts'
import { w } from '../words/words.ts'
import { ConflictDialog } from './conflict.tsx'
import { DataTab } from './data-tab.tsx'
import { DownloadDialog } from './download.tsx'
import { Findings } from './findings.tsx'
import { Form } from './form.tsx'
import { Head } from './head.tsx'
import type { Seen } from './seen.ts'
import { SheetPane } from './sheet.tsx'
import { Wall } from './wall.tsx'
import { Words } from './words-tab.tsx'

const TABS: readonly Tab[] = ['words', 'look', 'data', 'yaml']

export function Page({ app, state }: Seen) {
  const [over, setOver] = useState(false)
  useEffect(() => listen(app, setOver), [])
  return (
    <div class="page" data-over={over}>
      <a class="skip" href="#sheet">
        {w.sheet}
      </a>
      <Head app={app} state={state} />
      <main class="desk">
        <section class="words" aria-label={w.parts}>
          <Tabs app={app} state={state} />
          <div class="panel" role="tabpanel" id={`panel-${state.tab}`} aria-labelledby={`tab-${state.tab}`}>
            {state.tab === 'words' && <Form app={app} state={state} />}
            {state.tab === 'look' && <Wall app={app} state={state} />}
            {state.tab === 'data' && <DataTab app={app} state={state} />}
            {state.tab === 'yaml' && <Words app={app} />}
          </div>
          <Findings app={app} state={state} />
        </section>
        <SheetPane app={app} state={state} />
      </main>
      {state.downloading && <DownloadDialog app={app} state={state} />}
      {state.conflict && <ConflictDialog app={app} state={state} conflict={state.conflict} />}
      <div class="drop" aria-hidden="true">
        {w.dropHere}
      </div>
    </div>
  )
}

function Tabs({ app, state }: Seen) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    const next = TABS[(TABS.indexOf(state.tab) + step + TABS.length) % TABS.length]!
    app.tab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={w.parts}>
      {TABS.map(tab => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === state.tab}
          aria-controls={tab === state.tab ? `panel-${tab}` : undefined}
          tabIndex={tab === state.tab ? 0 : -1}
          onClick={() => app.tab(tab)}
          onKeyDown={move}
        >
          {w[tab]}
        </button>
      ))}
    </div>
  )
}

/** What the whole page listens to: files that are dropped on it, and the keys of saving and of the history. */
function listen(app: App, setOver: (over: boolean) => void): () => void {
  const has = (event: DragEvent) => event.dataTransfer?.types.includes('Files')
  const over = (event: DragEvent) => {
    if (!has(event)) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false)
  }
  const drop = async (event: DragEvent) => {
    if (!has(event)) return
    event.preventDefault()
    setOver(false)
    const target = (event.target as HTMLElement).closest<HTMLElement>('[data-takes]')
    const field = target?.dataset.takes?.split('.')
    for (const file of event.dataTransfer!.files) await app.bring(file, field)
  }
  const key = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const letter = event.key.toLowerCase()
    if (letter === 's') void app.save()
    else if (letter === 'z') (event.shiftKey ? app.words.redo : app.words.undo)()
    else if (letter === 'y') app.words.redo()
    else return
    event.preventDefault()
  }
  // Before the browser's own undo in a field, which knows nothing of the text: but the editor has its own keys.
  const inEditor = (event: KeyboardEvent) => (event.target as HTMLElement).closest('.cm-editor')
  const keys = (event: KeyboardEvent) => {
    if (!inEditor(event) || event.key.toLowerCase() === 's') key(event)
  }
  addEventListener('dragover', over)
  addEventListener('dragleave', leave)
  addEventListener('drop', drop)
  addEventListener('keydown', keys, true)
  return () => {
    removeEventListener('dragover', over)
    removeEventListener('dragleave', leave)
    removeEventListener('drop', drop)
    removeEventListener('keydown', keys, true)
  }
}

/** @jsxImportSource preact */
import { useEffect, useRef, useState } from '../ui.ts'
import { LANGUAGES } from '../words/languages.ts'
import { language, missing, speak, w } from '../words/words.ts'
import { Icon } from './icon.tsx'
import type { Seen } from './seen.ts'

export function Head({ app, state }: Seen) {
  const saved = state.saved ? (state.store === 'browser' ? w.savedHere : w.saved) : w.unsaved
  return (
    <header class="head">
      <div class="brand">
        <Icon name="sign" />
        <h1>{w.title}</h1>
      </div>
      <FileMenu app={app} state={state} />
      <span class="saved" data-saved={state.saved}>
        {saved}
      </span>
      <div class="tools">
        <button
          type="button"
          class="icon"
          aria-label={w.undo}
          title={w.undo}
          disabled={!state.canUndo}
          onClick={app.words.undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="icon"
          aria-label={w.redo}
          title={w.redo}
          disabled={!state.canRedo}
          onClick={app.words.redo}
        >
          <Icon name="redo" />
        </button>
        {state.store === 'folder' && (
          <button type="button" disabled={state.saved} onClick={() => void app.save()}>
            {w.save}
          </button>
        )}
        <button
          type="button"
          class="icon"
          aria-label={w.share}
          title={w.share}
          onClick={() => void app.share()}
        >
          <Icon name="link" />
        </button>
        <button type="button" class="main" onClick={() => app.holder.set({ downloading: true })}>
          <Icon name="download" />
          <span>{w.download}</span>
        </button>
      </div>
      <Notice app={app} state={state} />
    </header>
  )
}

function FileMenu({ app, state }: Seen) {
  const [open, setOpen] = useState(false)
  const [naming, setNaming] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    addEventListener('pointerdown', away)
    return () => removeEventListener('pointerdown', away)
  }, [open])
  const shut = (work?: () => void) => () => {
    setOpen(false)
    button.current?.focus()
    work?.()
  }
  const signs = state.entries.filter(({ kind }) => kind === 'sign' || kind === 'campaign')
  const paths = [...signs.map(({ path }) => path), ...state.unsaved]
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') shut()()
  }
  return (
    <div class="file" ref={box} onKeyDown={onKey}>
      {naming ? (
        <Naming
          name={state.path}
          done={name => {
            setNaming(false)
            if (name && name !== state.path) void app.files.rename(name)
          }}
        />
      ) : (
        <button
          type="button"
          ref={button}
          class="name"
          aria-expanded={open}
          aria-controls="files"
          onClick={() => setOpen(!open)}
        >
          <span>{state.path || w.newSign}</span>
          <Icon name="down" />
        </button>
      )}
      {open && (
        <div class="menu" id="files">
          <h2>{w.signs}</h2>
          <ul>
            {paths.map(path => (
              <li key={path}>
                <button
                  type="button"
                  aria-current={path === state.path ? 'true' : undefined}
                  onClick={shut(() => void app.files.open(path))}
                >
                  {path}
                  {state.unsaved.includes(path) && <span class="where">{w.unsaved}</span>}
                </button>
                <button
                  type="button"
                  class="icon"
                  aria-label={`${w.remove}: ${path}`}
                  title={w.remove}
                  onClick={shut(() => confirm(w.removeSure(path)) && void app.files.remove(path))}
                >
                  <Icon name="bin" />
                </button>
              </li>
            ))}
          </ul>
          <hr />
          <button type="button" onClick={shut(() => void app.files.create())}>
            {w.newSign}
          </button>
          <button type="button" onClick={shut(app.openFile)}>
            {w.openFile}
          </button>
          <button type="button" onClick={shut(app.saveFile)}>
            {w.saveFile}
          </button>
          <button type="button" onClick={shut(() => setNaming(true))}>
            {w.rename}
          </button>
          <label class="speaks">
            {w.language}
            <select value={language} onChange={event => speak(event.currentTarget.value)}>
              {Object.entries(LANGUAGES).map(([tag, { name }]) => (
                <option key={tag} value={tag}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {language !== 'en' && <p class="help">{w.findingsSpeak}</p>}
          {missing > 0 && <p class="help">{w.stillEnglish(missing)}</p>}
        </div>
      )}
    </div>
  )
}

function Naming({ name, done }: { readonly name: string; readonly done: (name: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        done(field.current!.value.trim())
      }}
    >
      <input ref={field} aria-label={w.nameOfSign} defaultValue={name} onBlur={() => done('')} />
    </form>
  )
}

function Notice({ app, state: { notice, reached } }: Seen) {
  const told = reached ? notice : { text: w.lost, kind: 'bad' as const }
  useEffect(() => {
    if (notice?.kind !== 'good') return
    const timer = setTimeout(app.quiet, 6000)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div class="notice" role="status">
      {told && (
        <p data-kind={told.kind}>
          {told.text}
          <button type="button" class="icon" aria-label={w.close} onClick={app.quiet}>
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  )
}

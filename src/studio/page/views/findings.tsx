/** @jsxImportSource preact */
import type { Diagnostic } from '../../../model/diagnostic.ts'
import { rootOf } from '../../../model/tree.ts'
import { fixesOf } from '../fixes.ts'
import { useState } from '../ui.ts'
import { w } from '../words/words.ts'
import { fieldId } from './field-id.ts'
import { Icon } from './icon.tsx'
import type { Seen } from './seen.ts'
import { Told } from './told.tsx'

const count = (all: readonly Diagnostic[], severity: string) =>
  all.filter(each => each.severity === severity).length

export function Findings({ app, state }: Seen) {
  const [open, setOpen] = useState(true)
  const { diagnostics } = state
  const summary = diagnostics.length
    ? w.problems(count(diagnostics, 'error'), count(diagnostics, 'warning'))
    : w.fine
  return (
    <section class="findings" aria-label={w.findings}>
      <button
        type="button"
        class="summary"
        data-severity={count(diagnostics, 'error') ? 'error' : diagnostics.length ? 'warning' : undefined}
        aria-expanded={open && diagnostics.length > 0}
        aria-controls="found"
        onClick={() => setOpen(!open)}
        disabled={!diagnostics.length}
      >
        <Icon name={count(diagnostics, 'error') ? 'wrong' : diagnostics.length ? 'warn' : 'check'} />
        <span>{summary}</span>
        {diagnostics.length > 0 && <Icon name="down" />}
      </button>
      <div class="unseen" role="status">
        {summary}
      </div>
      {open && diagnostics.length > 0 && (
        <ul id="found">
          {diagnostics.map((each, i) => (
            <Finding key={`${each.code} ${each.line} ${i}`} app={app} state={state} found={each} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Finding({ app, state, found }: Seen & { readonly found: Diagnostic }) {
  const explanation = state.catalogue?.codes[found.code]
  const here = found.file === state.path && found.line !== null
  const go = () => {
    const field = found.field === null ? null : document.getElementById(fieldId([rootOf(found.field)]))
    if (state.tab === 'words' && field) {
      field.scrollIntoView({ block: 'center' })
      field.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
      return
    }
    app.tab('yaml')
    requestAnimationFrame(() => app.words.goTo(found.line!, found.column ?? 1))
  }
  return (
    <li data-severity={found.severity}>
      <Icon name={found.severity === 'error' ? 'wrong' : 'warn'} />
      <div>
        <p>
          <span class="unseen">{found.severity === 'error' ? w.error : w.warning}: </span>
          <Told text={found.message} />
        </p>
        {found.hint !== null && (
          <p class="hint">
            <Told text={found.hint} />
          </p>
        )}
        <p class="ways">
          {fixesOf(found).map(fix => (
            <button key={fix.title} type="button" class="small main" onClick={() => app.fix(fix)}>
              <Told text={fix.title} />
            </button>
          ))}
          {here && (
            <button type="button" class="small" onClick={go}>
              {w.atLine(found.line!)}
            </button>
          )}
          {!here && found.line !== null && (
            <span class="where">
              {found.file}, {w.atLine(found.line)}
            </span>
          )}
        </p>
        {explanation && (
          <details>
            <summary>{w.why}</summary>
            <p>
              <Told text={explanation.why} />
            </p>
            <p>
              <Told text={explanation.cure} />
            </p>
          </details>
        )}
      </div>
    </li>
  )
}

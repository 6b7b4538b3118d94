/** @jsxImportSource preact */
import { rootOf } from '../../../model/tree.ts'
import type { Schema } from '../../shared/schema.ts'
import { useState } from '../ui.ts'
import { w } from '../words/words.ts'
import { fieldId } from './field-id.ts'
import { Icon } from './icon.tsx'
import { labelOf } from './labels.ts'
import { Colours, Fonts, Outputs } from './lists.tsx'
import { type Filled, Place } from './place.tsx'
import type { Seen } from './seen.ts'

/** Fields that have a view of their own. */
const OWN = { colours: Colours, fonts: Fonts, outputs: Outputs } as const
/** Chosen on the wall. */
const ELSEWHERE = ['template']

/** The sign as a form: what the look shows first, and every other field below. It has no list of fields of its own. */
export function Form({ app, state }: Seen) {
  const { catalogue, values } = state
  /** Fields that were asked for, or were there: one that is emptied must not go while somebody is in it. */
  const [added, setAdded] = useState<{ readonly of: string; readonly names: readonly string[] }>({
    of: state.path,
    names: [],
  })
  const kept = added.of === state.path ? added.names : []
  if (!catalogue) return <p class="empty">{w.drawing}</p>
  const look = catalogue.looks.find(({ name }) => name === app.lookOf())
  const names = Object.keys(catalogue.fields).filter(name => !ELSEWHERE.includes(name))
  const shown = (name: string) => name === 'headline' || look?.shows.some(each => each === name) === true
  const isPrinted = (name: string) => catalogue.fields[name]!.printed
  const isSet = (name: string) =>
    values[name] !== undefined ||
    kept.includes(name) ||
    state.diagnostics.some(({ field }) => field !== null && rootOf(field) === name)
  const isNeeded = (name: string) => name === 'headline' || look?.needs.some(each => each === name) === true
  const ofLook = names.filter(name => isPrinted(name) && shown(name))
  const first = ofLook.filter(name => isNeeded(name) || isSet(name))
  if (first.some(name => !kept.includes(name)))
    setAdded({ of: state.path, names: [...new Set([...kept, ...first])] })
  const free = ofLook.filter(name => !first.includes(name))
  const others = names.filter(name => isPrinted(name) && !shown(name))
  const settings = names.filter(name => !isPrinted(name))
  const filled: Filled = {
    app,
    state,
    schema: catalogue.schema as Schema,
    languages: Array.isArray(values.languages) ? values.languages.map(String) : [],
  }
  const fieldOf = (name: string) => {
    const View = OWN[name as keyof typeof OWN]
    return View ? (
      <View key={name} {...filled} />
    ) : (
      <Place key={name} {...filled} path={[name]} label={labelOf(name)} />
    )
  }
  const add = (name: string) => {
    setAdded({ of: state.path, names: [...kept, name] })
    requestAnimationFrame(() =>
      document
        .getElementById(fieldId([name]))
        ?.querySelector<HTMLElement>('textarea, select, input, button')
        ?.focus(),
    )
  }
  return (
    <form class="form" onSubmit={event => event.preventDefault()} autocomplete="off">
      {state.isNew && <Welcome app={app} state={state} />}
      {first.map(fieldOf)}
      {free.length > 0 && (
        <fieldset class="free">
          <legend>{w.addField}</legend>
          {free.map(name => (
            <button key={name} type="button" class="small" onClick={() => add(name)}>
              <Icon name="plus" />
              {labelOf(name)}
            </button>
          ))}
        </fieldset>
      )}
      {others.length > 0 && (
        <details open={others.some(isSet)}>
          <summary>{w.more}</summary>
          <p class="help">{w.notShown}</p>
          {others.map(fieldOf)}
        </details>
      )}
      <details>
        <summary>{w.settings}</summary>
        {settings.map(fieldOf)}
      </details>
    </form>
  )
}

/** What this page is, said once. */
const Welcome = ({ app }: Seen) => (
  <div class="welcome" role="note">
    <div>
      <strong>{w.welcome}</strong>
      <ul>
        {w.firstSteps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </div>
    <button type="button" class="icon" aria-label={w.close} onClick={app.settled}>
      <Icon name="close" />
    </button>
  </div>
)

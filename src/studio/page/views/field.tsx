/** @jsxImportSource preact */
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Path } from '../../shared/yaml-value.ts'
import { type ComponentChildren, useId } from '../ui.ts'
import { fieldId } from './field-id.ts'
import { Told } from './told.tsx'

interface Asked {
  readonly path: Path
  readonly label: string
  readonly help?: string | undefined
  readonly found: readonly Diagnostic[]
  /** Draws what is written in, which is named and described by these. */
  readonly children: (ids: {
    readonly id: string
    readonly 'aria-describedby': string
    readonly 'aria-invalid': boolean
  }) => ComponentChildren
}

/** A field with its name, what it is for, and what is wrong with it. */
export function Field({ path, label, help, found, children }: Asked) {
  const id = useId()
  return (
    <div class="field" id={fieldId(path)} data-takes={path.join('.')} data-found={found[0]?.severity}>
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': `${id}-help`,
        'aria-invalid': found.some(each => each.severity === 'error'),
      })}
      <div id={`${id}-help`}>
        {found.map((each, i) => (
          <p key={i} class="wrong" data-severity={each.severity}>
            <Told text={each.message} />
          </p>
        ))}
        {help && <p class="help">{help.replaceAll('`', '')}</p>}
      </div>
    </div>
  )
}

interface Line {
  readonly value: string
  readonly onInput: (text: string) => void
  readonly id?: string
}

/** Words, as many lines as they need. Their direction is their own. */
export function Area({ value, onInput, ...ids }: Line) {
  return (
    <textarea
      {...ids}
      rows={Math.min(
        8,
        value.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 48), 0),
      )}
      dir="auto"
      value={value}
      onInput={event => onInput(event.currentTarget.value)}
    />
  )
}

interface Chosen extends Line {
  readonly choices: readonly string[]
  readonly empty: string
}

/** One of a few; what is written already and is none of them stays to be seen. */
export function Choice({ value, onInput, choices, empty, ...ids }: Chosen) {
  const all = value === '' || choices.includes(value) ? choices : [value, ...choices]
  return (
    <select {...ids} value={value} onChange={event => onInput(event.currentTarget.value)}>
      <option value="">{empty}</option>
      {all.map(each => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  )
}

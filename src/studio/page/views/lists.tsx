/** @jsxImportSource preact */
import { isList, isRecord, valueAt } from '../../shared/yaml-value.ts'
import { fromFolderOf } from '../editor/completion.ts'
import { useState } from '../ui.ts'
import { w } from '../words/words.ts'
import { Choice, Field } from './field.tsx'
import { Icon } from './icon.tsx'
import { labelOf } from './labels.ts'
import { type Filled, foundAt } from './place.tsx'

/** The colours of the look by their roles, and the sign's own in their place. */
export function Colours(filled: Filled) {
  const { app, state } = filled
  const look = state.catalogue?.looks.find(({ name }) => name === app.lookOf())
  return (
    <fieldset class="parts" id="field-colours">
      <legend>{labelOf('colours')}</legend>
      {Object.entries(look?.colours ?? {}).map(([role, usual]) => {
        const own = valueAt(state.values, ['colours', role])
        const path = isRecord(own) ? ['colours', role, 'rgb'] : ['colours', role]
        const rgb = valueAt(state.values, path)
        return (
          <Field
            key={role}
            path={['colours', role]}
            label={role}
            found={foundAt(filled, ['colours', role], true)}
          >
            {ids => (
              <span class="pair">
                <input
                  {...ids}
                  type="color"
                  value={typeof rgb === 'string' && /^#[0-9a-f]{6}$/i.test(rgb) ? rgb : usual}
                  onInput={event => app.edit(path, event.currentTarget.value.toUpperCase())}
                />
                <code>{typeof rgb === 'string' ? rgb : usual}</code>
                {own !== undefined && (
                  <button type="button" class="small" onClick={() => app.edit(['colours', role], undefined)}>
                    {w.usual}
                  </button>
                )}
              </span>
            )}
          </Field>
        )
      })}
    </fieldset>
  )
}

/** Fonts of one's own, by the roles of the look. */
export function Fonts(filled: Filled) {
  const { app, state } = filled
  const look = state.catalogue?.looks.find(({ name }) => name === app.lookOf())
  const files = state.entries
    .filter(({ path }) => /\.(?:ttf|otf|woff2)$/i.test(path))
    .map(({ path }) => fromFolderOf(state.path, path))
  return (
    <fieldset class="parts" id="field-fonts">
      <legend>{labelOf('fonts')}</legend>
      {(look?.faces ?? []).map(role => {
        const own = valueAt(state.values, ['fonts', role])
        return (
          <Field
            key={role}
            path={['fonts', role]}
            label={role}
            found={foundAt(filled, ['fonts', role], true)}
          >
            {ids => (
              <Choice
                {...ids}
                value={typeof own === 'string' ? own : ''}
                choices={files}
                empty={w.usual}
                onInput={name => app.edit(['fonts', role], name || undefined)}
              />
            )}
          </Field>
        )
      })}
    </fieldset>
  )
}

const FORMATS = ['pdf', 'png', 'jpg', 'svg']

/** The files that the sign asks for. */
export function Outputs(filled: Filled) {
  const { app, state } = filled
  const [size, setSize] = useState('a3')
  const [format, setFormat] = useState('pdf')
  const value = state.values.outputs
  const outputs = isList(value) ? value.map(String) : []
  const add = () => {
    const output = `${size}.${format}`
    if (outputs.includes(output)) return
    app.edit(outputs.length ? ['outputs', outputs.length] : ['outputs'], outputs.length ? output : [output])
  }
  return (
    <Field path={['outputs']} label={labelOf('outputs')} found={foundAt(filled, ['outputs'], true)}>
      {ids => (
        <>
          <ul class="outputs">
            {outputs.map((output, i) => (
              <li key={output}>
                {output}
                <button
                  type="button"
                  class="icon"
                  aria-label={w.removeItem(output)}
                  onClick={() => app.edit(outputs.length > 1 ? ['outputs', i] : ['outputs'], undefined)}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          <span class="pair">
            <select {...ids} value={size} onChange={event => setSize(event.currentTarget.value)}>
              {(state.catalogue?.sizes ?? []).map(each => (
                <option key={each}>{each}</option>
              ))}
            </select>
            <select
              aria-label={labelOf('format')}
              value={format}
              onChange={event => setFormat(event.currentTarget.value)}
            >
              {FORMATS.map(each => (
                <option key={each}>{each}</option>
              ))}
            </select>
            <button type="button" onClick={add}>
              {w.add}
            </button>
          </span>
        </>
      )}
    </Field>
  )
}

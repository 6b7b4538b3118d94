/** @jsxImportSource preact */
import type { Diagnostic } from '../../../model/diagnostic.ts'
import { pathOf } from '../../../model/tree.ts'
import {
  choicesAmong,
  describes,
  isByLanguage,
  listAmong,
  mainKey,
  mapAmong,
  type Schema,
  schemasAt,
} from '../../shared/schema.ts'
import type { Path } from '../../shared/yaml-value.ts'
import { isList, isRecord, type Value, valueAt } from '../../shared/yaml-value.ts'
import { fromFolderOf } from '../editor/completion.ts'
import { pick } from '../pick.ts'
import { w } from '../words/words.ts'
import { Area, Choice, Field } from './field.tsx'
import { fieldId } from './field-id.ts'
import { Icon } from './icon.tsx'
import { labelOf } from './labels.ts'
import type { Seen } from './seen.ts'

export interface Filled extends Seen {
  readonly schema: Schema
  /** Of a bilingual sign, the two. */
  readonly languages: readonly string[]
}

export interface Placed extends Filled {
  readonly path: Path
  readonly label: string
}

/** Parts of a map that are always to be seen; the others wait behind "more" until they say something. */
const PROMINENT = ['speaker', 'text', 'label', 'value', 'source', 'lines', 'fictional']
const PICTURES = '.png,.jpg,.jpeg,.webp,.svg'

/** What was found of a place; of its parts too, where they are not shown for themselves. */
export function foundAt({ state }: Seen, path: Path, parts: boolean): readonly Diagnostic[] {
  return state.diagnostics.filter(({ field, file }) => {
    if (field === null || file !== state.path) return false
    const at = pathOf(field)
    return path.every((step, i) => String(at[i]) === String(step)) && (parts || at.length === path.length)
  })
}

/** Any place of a sign, as its schema says: a text, a choice, a list, a map of parts. */
export function Place(placed: Placed) {
  const { path, schema, state, languages } = placed
  const schemas = schemasAt(schema, path)
  const value = valueAt(state.values, path)
  const [map, list] = [mapAmong(schemas), listAmong(schemas)]
  if (isByLanguage(schemas) && !map && (isRecord(value) || (languages.length > 1 && value === undefined)))
    return <ByLanguage {...placed} />
  if (map && (isRecord(value) || mainKey(map, schemas) !== undefined || !choicesAmong(schemas).length))
    return <Parts {...placed} map={map} schemas={schemas} />
  if (list) return <Items {...placed} />
  return <Single {...placed} schemas={schemas} />
}

function Single({ schemas, ...placed }: Placed & { readonly schemas: readonly Schema[] }) {
  const { app, path, label, schema, state } = placed
  const value = valueAt(state.values, path)
  const set = (text: string) => app.edit(path, text === '' ? undefined : text)
  const help = describes(schema, path)
  const found = foundAt(placed, path, true)
  const look = state.catalogue?.looks.find(({ name }) => name === app.lookOf())
  const choices = path[0] === 'palette' ? (look?.palettes ?? []) : choicesAmong(schemas)
  const isFile = (path[0] === 'image' || path[0] === 'logo') && (path.length === 1 || path.at(-1) === 'src')
  if (schemas.some(each => each.type === 'boolean') && typeof value !== 'string')
    return (
      <label class="check">
        <input
          type="checkbox"
          checked={value === true}
          onChange={event => app.edit(path, event.currentTarget.checked || undefined)}
        />
        {label}
      </label>
    )
  const words =
    typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value)
  return (
    <Field path={path} label={label} help={help} found={found}>
      {ids =>
        isFile ? (
          <Picture {...placed} ids={ids} value={words} set={set} />
        ) : choices.length ? (
          <Choice {...ids} value={words} choices={choices} empty={w.usual} onInput={set} />
        ) : (
          <Area {...ids} value={words.replace(/\n$/, '')} onInput={set} />
        )
      }
    </Field>
  )
}

interface Pictured extends Placed {
  readonly ids: object
  readonly value: string
  readonly set: (text: string) => void
}

function Picture({ app, state, path, ids, value, set }: Pictured) {
  const pictures = state.entries.filter(entry => /\.(?:png|jpe?g|webp|svg)$/i.test(entry.path))
  return (
    <span class="pair">
      <Choice
        {...ids}
        value={value}
        choices={pictures.map(entry => fromFolderOf(state.path, entry.path))}
        empty={w.none}
        onInput={set}
      />
      <button type="button" onClick={() => pick(PICTURES, file => void app.bring(file, path))}>
        {w.choose}
      </button>
    </span>
  )
}

function ByLanguage(placed: Placed) {
  const { path, state, languages, label } = placed
  const value = valueAt(state.values, path)
  const tags = [...new Set([...languages, ...(isRecord(value) ? Object.keys(value) : [])])]
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: 'language', fallback: 'code' })
  return (
    <>
      {tags.map(tag => (
        <Single
          key={tag}
          {...placed}
          path={[...path, tag]}
          label={`${label} (${/^[a-z]{2,3}(-|$)/.test(tag) ? names.of(tag) : tag})`}
          schemas={[{ type: 'string' }]}
        />
      ))}
    </>
  )
}

/** A map of parts. One of them stands for the whole where nothing else is said, and is then written as that. */
function Parts({
  map,
  schemas,
  ...placed
}: Placed & { readonly map: Schema; readonly schemas: readonly Schema[] }) {
  const { app, path, label, state } = placed
  const value = valueAt(state.values, path)
  const main = mainKey(map, schemas)
  const keys = Object.keys(map.properties ?? {})
  /** What is there becomes a part, as soon as there is another. */
  const lifted: Seen['app'] = {
    ...app,
    edit(to, part) {
      const [key, ...deeper] = to.slice(path.length)
      const lift =
        main !== undefined && key !== main && value !== undefined && value !== null && !isRecord(value)
      const whole = { [main!]: value!, ...(part !== undefined && { [String(key)]: part }) }
      if (lift && deeper.length === 0) app.edit(path, whole)
      else app.edit(to, part)
    },
  }
  const mainPath = main !== undefined && !isRecord(value) ? path : [...path, main!]
  const parts = keys.filter(key => key !== main)
  const isOpen = (key: string) => PROMINENT.includes(key) || (isRecord(value) && value[key] !== undefined)
  const partOf = (key: string) => (
    <Place key={key} {...placed} app={lifted} path={[...path, key]} label={labelOf(key)} />
  )
  const behind = parts.filter(key => !isOpen(key))
  const [before, after] = [
    parts.filter(key => isOpen(key) && key === 'speaker'),
    parts.filter(key => isOpen(key) && key !== 'speaker'),
  ]
  return (
    <fieldset class="parts" id={fieldId(path)} data-takes={path.join('.')}>
      <legend>{label}</legend>
      {before.map(partOf)}
      {main !== undefined && <Main {...placed} path={mainPath} main={main} map={map} label={labelOf(main)} />}
      {after.map(partOf)}
      {behind.length > 0 && (
        <details>
          <summary>
            {w.more}
            <span class="unseen">: {label}</span>
          </summary>
          {behind.map(partOf)}
        </details>
      )}
    </fieldset>
  )
}

function Main({ main, map, ...placed }: Placed & { readonly main: string; readonly map: Schema }) {
  const { schema, path, state } = placed
  const whole = schemasAt(schema, path)
  const value = valueAt(state.values, path)
  const inside = map.properties![main]
  const isLines = listAmong(path.at(-1) === main ? whole : inside ? [inside] : []) !== undefined
  if (isLines && (isList(value) || path.at(-1) === main)) return <Items {...placed} />
  if (isLines && (value === undefined || value === null)) return <Items {...placed} />
  if (isRecord(value) || (placed.languages.length > 1 && value === undefined))
    return <ByLanguage {...placed} />
  return <Single {...placed} schemas={[{ type: 'string' }]} />
}

/** A list; what is added is empty words until they are typed. */
function Items(placed: Placed) {
  const { app, path, state, schema } = placed
  const value = valueAt(state.values, path)
  const items: readonly Value[] = isList(value) ? value : value === undefined || value === null ? [] : [value]
  const map = mapAmong(schemasAt(schema, [...path, 0]))
  const blank: Value = map ? Object.fromEntries((map.required ?? []).map(key => [key, ''])) : ''
  return (
    <fieldset class="items" id={fieldId(path)}>
      <legend>{placed.label}</legend>
      {items.map((_, i) => (
        <div class="item" key={i}>
          <Place {...placed} path={isList(value) ? [...path, i] : path} label={w.line(i + 1)} />
          <button
            type="button"
            class="icon"
            aria-label={w.removeItem(w.line(i + 1))}
            onClick={() => app.edit(items.length > 1 ? [...path, i] : path, undefined)}
          >
            <Icon name="bin" />
          </button>
        </div>
      ))}
      <button
        type="button"
        class="add"
        onClick={() =>
          app.edit(isList(value) ? [...path, items.length] : path, isList(value) ? blank : [...items, blank])
        }
      >
        <Icon name="plus" />
        {w.addLine}
      </button>
    </fieldset>
  )
}

/** @jsxImportSource preact */
import { kindOf } from '../../shared/store.ts'
import type { Shown, State, View, Vision } from '../state.ts'
import { useLayoutEffect, useRef, useState } from '../ui.ts'
import { w } from '../words/words.ts'
import { RowArrows } from './data-tab.tsx'
import { Icon } from './icon.tsx'
import { nameOf } from './labels.ts'
import { filterOf, Overlay, Visions } from './overlay.tsx'
import type { Seen } from './seen.ts'

/** CSS pixels of a millimetre: what a screen holds to be true size. */
const TRUE = 96 / 25.4
/** How far eyes are from a screen, in metres: what is seen from further is smaller by that much. */
const TO_THE_SCREEN = 0.6
const DISTANCES = [2, 5, 10, 20]
const STEPS = [0.1, 0.15, 0.25, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 4]
/** Kept free round the sheet, for its shadow, in pixels. */
const ROOM = 4

/** How large the sheet is drawn: pixels to a millimetre. */
function scaleOf(
  { zoom, distance }: View,
  shown: Shown,
  room: { readonly width: number; readonly height: number },
): number {
  if (distance !== undefined) return (TRUE * TO_THE_SCREEN) / distance
  if (zoom !== 'fit') return TRUE * zoom
  return Math.max(0.05, Math.min((room.width - ROOM) / shown.width, (room.height - ROOM) / shown.height))
}

export function SheetPane({ app, state }: Seen) {
  const stage = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState({ width: 600, height: 600 })
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect
      setRoom({ width, height })
    })
    watch.observe(stage.current!)
    return () => watch.disconnect()
  }, [])
  const { shown, view } = state
  const scale = shown ? scaleOf(view, shown, room) : 1
  return (
    <section class="sheet" id="sheet" aria-label={w.sheet} tabIndex={-1}>
      <Sizes app={app} state={state} />
      <div class="stage" ref={stage} tabIndex={0} role="group" aria-label={w.zoom}>
        {shown ? (
          <Poster shown={shown} state={state} scale={scale} />
        ) : (
          <p class="waiting">{waiting(state)}</p>
        )}
      </div>
      {shown && state.stale && (
        <p class="stale" role="status">
          {w.stale}
        </p>
      )}
      <Looking app={app} state={state} scale={scale} />
      <Visions />
    </section>
  )
}

function waiting({ catalogue, path }: State): string {
  if (kindOf(path) === 'campaign') return w.campaignSays
  return catalogue ? w.nothingYet : w.drawing
}

function Poster({
  shown,
  state: { view, stale },
  scale,
}: {
  readonly shown: Shown
  readonly state: State
  readonly scale: number
}) {
  const style = {
    width: `${shown.width * scale}px`,
    height: `${shown.height * scale}px`,
    filter: filterOf(view.vision),
  }
  return (
    <div class="poster" data-stale={stale} style={style}>
      <img src={shown.url} alt={shown.alt} draggable={false} />
      <Overlay shown={shown} view={view} />
    </div>
  )
}

const sizeOf = (output: string) => output.slice(0, output.lastIndexOf('.'))

function Sizes({ app, state }: Seen) {
  const own = [...new Set(state.outputs.map(sizeOf))]
  const current = state.size ?? state.shown?.size
  const tabs = current === undefined || own.includes(current) ? own : [...own, current]
  return (
    <div class="sizes">
      <fieldset class="chips">
        <legend class="unseen">{w.sizes}</legend>
        {tabs.map(size => (
          <button key={size} type="button" aria-pressed={size === current} onClick={() => app.size(size)}>
            {nameOf(size)}
          </button>
        ))}
      </fieldset>
      <select aria-label={w.otherSize} value="" onChange={event => app.size(event.currentTarget.value)}>
        <option value="" disabled>
          {w.otherSize}
        </option>
        {(state.catalogue?.sizes ?? []).map(size => (
          <option key={size} value={size}>
            {nameOf(size)}
          </option>
        ))}
      </select>
      {state.shown && <span class="measure">{measureOf(state.shown)}</span>}
      <RowArrows app={app} state={state} />
      <Eyes app={app} state={state} />
    </div>
  )
}

/** From how far, and by whom, the sheet is seen. */
function Eyes({ app, state: { view } }: Seen) {
  return (
    <div class="eyes">
      <label>
        {w.distance}
        <select
          value={view.distance ?? ''}
          onChange={event => app.view({ distance: Number(event.currentTarget.value) || undefined })}
        >
          <option value="">{w.near}</option>
          {DISTANCES.map(metres => (
            <option key={metres} value={metres}>
              {w.metres(metres)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.vision}
        <select
          value={view.vision}
          onChange={event => app.view({ vision: event.currentTarget.value as Vision })}
        >
          {Object.entries(w.visions).map(([vision, says]) => (
            <option key={vision} value={vision}>
              {says}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

const measureOf = ({ width, height, pixels }: Shown) =>
  pixels ? w.pixels(pixels.width, pixels.height) : w.millimetres(Math.round(width), Math.round(height))

function Looking({ app, state, scale }: Seen & { readonly scale: number }) {
  const { view, shown } = state
  const times = scale / TRUE
  const to = (zoom: number | 'fit') => app.view({ zoom, distance: undefined })
  const larger = STEPS.find(step => step > times + 0.01)
  const smaller = STEPS.findLast(step => step < times - 0.01)
  const paper = shown?.pixels === null
  return (
    <div class="looking">
      <fieldset>
        <legend class="unseen">{w.zoom}</legend>
        <button
          type="button"
          class="icon"
          aria-label={`${w.zoom} −`}
          disabled={!smaller}
          onClick={() => to(smaller!)}
        >
          <Icon name="minus" />
        </button>
        <output dir="ltr">{Math.round(times * 100)} %</output>
        <button
          type="button"
          class="icon"
          aria-label={`${w.zoom} +`}
          disabled={!larger}
          onClick={() => to(larger!)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          aria-pressed={view.zoom === 'fit' && view.distance === undefined}
          onClick={() => to('fit')}
        >
          {w.fit}
        </button>
        <button
          type="button"
          aria-pressed={view.zoom === 1 && view.distance === undefined}
          onClick={() => to(1)}
        >
          {w.trueSize}
        </button>
      </fieldset>
      {paper && (
        <fieldset>
          <legend class="unseen">{w.show}</legend>
          <Toggle on={view.safe} says={w.safe} onClick={() => app.view({ safe: !view.safe })} />
          <Toggle on={view.bleed} says={w.bleed} onClick={() => app.view({ bleed: !view.bleed })} />
          <Toggle
            on={view.seams}
            says={view.seams && shown.seams ? w.seamsOf(shown.seams.sheets) : w.seams}
            onClick={() => app.view({ seams: !view.seams })}
          />
        </fieldset>
      )}
    </div>
  )
}

const Toggle = ({
  on,
  says,
  onClick,
}: {
  readonly on: boolean
  readonly says: string
  readonly onClick: () => void
}) => (
  <button type="button" aria-pressed={on} onClick={onClick}>
    {says}
  </button>
)

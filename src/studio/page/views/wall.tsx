/** @jsxImportSource preact */
import { w } from '../words/words.ts'
import { nameOf } from './labels.ts'
import type { Seen } from './seen.ts'

/** The looks, each drawn with the sign's own words. */
export function Wall({ app, state }: Seen) {
  const chosen = app.lookOf()
  return (
    <div class="wall" role="group" aria-label={w.looks}>
      {(state.catalogue?.looks ?? []).map(({ name, description }) => {
        const url = state.wall.get(name)
        return (
          <button
            key={name}
            type="button"
            aria-pressed={name === chosen}
            title={description}
            onClick={() => app.pickLook(name)}
          >
            <span class="frame">
              {url ? (
                <img src={url} alt="" />
              ) : url === null ? (
                <span class="fails">{w.lookFails}</span>
              ) : null}
            </span>
            <span class="caption">{nameOf(name)}</span>
          </button>
        )
      })}
    </div>
  )
}

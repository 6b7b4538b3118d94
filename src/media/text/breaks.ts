import LineBreaker from 'linebreak'
import { clings } from '../../trade/language/clinging-words.ts'
import type { Stretch } from '../../trade/language/literals.ts'
import { boundIn, compoundsIn } from './no-break.ts'
import { wordEndsIn } from './unspaced.ts'

/** A place where a line may end, or must. */
interface Break {
  readonly position: number
  readonly required: boolean
  /** Does it part words that belong together? */
  readonly parts: boolean
}

interface Manner {
  readonly language: string
  readonly oneLine: boolean
  readonly display?: boolean
}

/** Where lines may and must break (UAX 14), but never inside what belongs together, `whole` among it. */
export function breaksIn(
  text: string,
  { language, oneLine, display }: Manner,
  whole: readonly Stretch[],
): readonly Break[] {
  const held = [...boundIn(text, language), ...whole, ...(display ? compoundsIn(text) : [])]
  const inside = new Uint8Array(text.length + 1)
  for (const { start, end } of held) inside.fill(1, start + 1, end)
  const all: Omit<Break, 'parts'>[] = []
  const breaker = new LineBreaker(text)
  const words = wordEndsIn(text)
  let next = 0
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const { position, required = false } = found
    while (words[next]! < position) all.push({ position: words[next++]!, required: false })
    if (words[next] === position) next++
    all.push({ position, required })
  }
  const places = all.filter(
    ({ position, required }) => position === text.length || (!oneLine && (required || !inside[position])),
  )
  const wordFrom = (i: number) => text.slice(places[i - 1]?.position ?? 0, places[i]?.position)
  return places.map((place, i) => ({ ...place, parts: clings(wordFrom(i), wordFrom(i + 1), language) }))
}

import { OPENS, same, shown, type Word } from './words.ts'

/** A stretch that both texts have, or that one of them has alone. */
interface Stretch {
  readonly kind: 'both' | 'source' | 'quoted'
  readonly words: Word[]
}

/** The longest words in common, in order; what stands between them is one text's alone. */
function compared(quoted: readonly Word[], source: readonly Word[]): Stretch[] {
  const lengths = Array.from({ length: quoted.length + 1 }, () => new Uint16Array(source.length + 1))
  for (let i = quoted.length - 1; i >= 0; i--)
    for (let j = source.length - 1; j >= 0; j--)
      lengths[i]![j] = same(quoted[i]!, source[j]!)
        ? lengths[i + 1]![j + 1]! + 1
        : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  const stretches: Stretch[] = []
  const add = (kind: Stretch['kind'], word: Word) => {
    const last = stretches.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else stretches.push({ kind, words: [word] })
  }
  let [i, j] = [0, 0]
  while (i < quoted.length || j < source.length) {
    const [word, original] = [quoted[i], source[j]]
    if (word && original && same(word, original)) {
      add('both', word)
      i++
      j++
    } else if (original && (!word || lengths[i]![j + 1]! >= lengths[i + 1]![j]!)) {
      if (!original.passing) add('source', original)
      j++
    } else {
      add('quoted', word!)
      i++
    }
  }
  return trimmed(stretches)
}

/** The source goes on before and behind what is quoted: of that no more is meant than the words in its place. */
function trimmed(stretches: readonly Stretch[]): Stretch[] {
  const edge = (i: number, beside: number, slice: (words: Word[], count: number) => Word[]): Stretch[] => {
    const { kind, words } = stretches[i]!
    const other = stretches[beside]
    if (kind !== 'source') return [stretches[i]!]
    return other?.kind === 'quoted' ? [{ kind, words: slice(words, other.words.length) }] : []
  }
  const last = stretches.length - 1
  return stretches.flatMap((stretch, i) => {
    if (i === 0) return edge(i, 1, (words, count) => words.slice(-count))
    // What is quoted stands behind what it is quoted for.
    if (i === last) return edge(i, -1, words => words)
    return i === last - 1 && stretches[last]!.kind === 'quoted'
      ? edge(i, last, (words, count) => words.slice(0, count))
      : [stretch]
  })
}

/** How far a changed word may move those behind it. */
const DRIFT = 6

const SPELT = new RegExp(`[*${OPENS}]`, 'u')

/** Masked words and those with brackets in them stand under another spelling. */
const alike = (word: Word, source: readonly Word[], from: number): number[] =>
  source.flatMap((other, at) =>
    at >= from && (SPELT.test(word.plain) || SPELT.test(other.plain)) && same(word, other) ? [at] : [],
  )

/** Where in the source most words of a part stand at their places, from a place on. */
function placeOf(words: readonly Word[], source: readonly Word[], from: number): number | undefined {
  const places = new Map<string, number[]>()
  for (let at = from; at < source.length; at++) {
    const { plain } = source[at]!
    places.set(plain, [...(places.get(plain) ?? []).slice(-199), at])
  }
  const votes = new Map<number, number>()
  words.forEach((word, i) => {
    for (const at of places.get(word.plain) ?? alike(word, source, from))
      for (let drift = -DRIFT; drift <= DRIFT; drift++)
        votes.set(at - i + drift, (votes.get(at - i + drift) ?? 0) + DRIFT + 1 - Math.abs(drift))
  })
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best && best[1] >= (words.length * (DRIFT + 1)) / 2 ? Math.max(from, best[0]) : undefined
}

/** So many words are compared, and so many of those in common are shown round a difference. */
const MOST = 80
const AROUND = 3

/** How a part differs from the source: the words, and the first of the quotation's that are not the source's. */
export function differenceOf(
  part: readonly Word[],
  source: readonly Word[],
  from: number,
): { message: string; first: Word } | undefined {
  const words = part.slice(0, MOST)
  const at = placeOf(words, source, from)
  if (at === undefined) return undefined
  const stretches = compared(words, source.slice(Math.max(from, at - DRIFT), at + words.length + DRIFT))
  const changed = stretches.findIndex(({ kind }) => kind !== 'both')
  if (changed < 0) return undefined
  const [one, other] = stretches.slice(changed, changed + 2)
  const [quoted, original] = ['quoted', 'source'].map(kind =>
    shown([one, other].find(stretch => stretch?.kind === kind)?.words ?? []),
  )
  const said = !original
    ? `adds “${quoted}”`
    : quoted
      ? `has “${quoted}” for “${original}”`
      : `leaves out “${original}”`
  const first = [one, other].find(stretch => stretch?.kind !== 'source')?.words[0] ?? words[0]!
  return { message: `The quotation ${said}: ${marked(stretches)}`, first }
}

/** As `git diff --word-diff` shows it. */
function marked(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ kind, words }, i) => {
      if (kind === 'source') return `[-${shown(words)}-]`
      if (kind === 'quoted') return `{+${shown(words)}+}`
      if (words.length <= 2 * AROUND) return shown(words)
      const [head, tail] = [shown(words.slice(0, AROUND)), shown(words.slice(-AROUND))]
      return i === 0 ? `… ${tail}` : i === stretches.length - 1 ? `${head} …` : `${head} … ${tail}`
    })
    .join(' ')
}

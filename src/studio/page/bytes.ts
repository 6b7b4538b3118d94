/** A sign file as an editor has it: its words, and how its lines end and the file begins, to be written back as they were. */
export interface Decoded extends Manner {
  readonly text: string
}

/** How a file was written. */
export interface Manner {
  readonly lines: readonly string[]
  /** What ends each line but the last. */
  readonly endings: readonly string[]
  /** Does it begin with a byte order mark? */
  readonly mark: boolean
}

const MARK = '\uFEFF'
const ENDING = /\r\n|\r|\n/
/** So many lines that may have changed are compared, old with new. */
const MOST_COMPARED = 4_000_000

export const UNIX: Manner = { lines: [], endings: [], mark: false }

export function decode(bytes: Uint8Array): Decoded {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const mark = whole.startsWith(MARK)
  const words = mark ? whole.slice(1) : whole
  const lines = words.split(ENDING)
  const endings = words.match(new RegExp(ENDING, 'g')) ?? []
  return { text: lines.join('\n'), lines, endings, mark }
}

/** Lines that stay end as they did, each as its own; a new one ends as the one before it. */
export function encode(text: string, manner: Manner): Uint8Array {
  const lines = text.split('\n')
  const endings = new Set(manner.endings).size < 2 ? undefined : endingsOf(lines, manner)
  const usual = manner.endings[0] ?? '\n'
  const last = lines.length - 1
  const written = lines.map((line, i) => (i === last ? line : line + (endings?.[i] ?? usual)))
  return new TextEncoder().encode((manner.mark ? MARK : '') + written.join(''))
}

function endingsOf(lines: readonly string[], before: Manner): string[] {
  let ending = before.endings[0]!
  const from = keptFrom(before.lines, lines)
  return lines.map((_, i) => {
    ending = before.endings[from[i] ?? -1] ?? ending
    return ending
  })
}

/** For each line of the new text, which of the old it is; nothing for one that is new. */
function keptFrom(old: readonly string[], now: readonly string[]): (number | undefined)[] {
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start++
  let end = 0
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const [a, b] = [old.slice(start, old.length - end), now.slice(start, now.length - end)]
  const middle = a.length * b.length > MOST_COMPARED ? [] : common(a, b)
  return now.map((_, i) => {
    if (i < start) return i
    if (i >= now.length - end) return i - now.length + old.length
    const at = middle[i - start]
    return at === undefined ? undefined : at + start
  })
}

/** The longest row of lines that both have, as the index in `a` for each of `b`. */
function common(a: readonly string[], b: readonly string[]): (number | undefined)[] {
  const width = b.length + 1
  const length = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] =
        a[i] === b[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!)
  const found: (number | undefined)[] = []
  let [i, j] = [0, 0]
  // Lines that were changed stand between those that were not: each is taken for the one in its place.
  let gap: number[] = []
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      gap = []
      found[j++] = i++
    } else if (i < a.length && (j >= b.length || length[(i + 1) * width + j]! >= length[i * width + j + 1]!))
      gap.push(i++)
    else found[j++] = gap.shift()
  }
  return found
}

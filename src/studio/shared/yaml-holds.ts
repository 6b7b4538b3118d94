import { isList, isRecord, type Path, type Value, valuesIn } from './yaml-value.ts'

/** Is it so afterwards, and all else as it was? */
export function holds(old: string, now: string, path: Path, value: Value | undefined): boolean {
  const [before, after] = [valuesIn(old), valuesIn(now)]
  return before !== undefined && after !== undefined && same(put(before, path, value), after)
}

/** Alike, but for the order of keys, for what is empty, and for the line breaks that end a block. */
const same = (a: Value, b: Value): boolean => JSON.stringify(plainest(a)) === JSON.stringify(plainest(b))

function plainest(value: Value): unknown {
  if (typeof value === 'string') return value.trimEnd()
  if (isList(value)) return value.length ? value.map(plainest) : undefined
  if (!isRecord(value)) return value ?? undefined
  const entries = Object.entries(value).map(([key, each]) => [key, plainest(each)] as const)
  const kept = entries.filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.length ? Object.fromEntries(kept) : undefined
}

/** A value with another at a path, or without. */
function put(at: Value | undefined, [step, ...rest]: Path, value: Value | undefined): Value {
  if (step === undefined) return value ?? null
  const whole = rest.length || value !== undefined
  if (typeof step === 'number') {
    const list = isList(at) ? [...at] : []
    if (whole) list[step] = put(list[step], rest, value)
    else list.splice(step, 1)
    return list
  }
  const { [step]: old, ...others } = isRecord(at) ? at : {}
  return whole ? { ...others, [step]: put(old, rest, value) } : others
}

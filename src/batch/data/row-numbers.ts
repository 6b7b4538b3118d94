/** The rows that `--rows 3-9,12` means: from 1; `3-` to the end. Undefined if it is none. */
export function readSelection(text: string): ((row: number) => boolean) | undefined {
  const ranges = text.split(',').map(part => /^(\d+)\s*(?:(-)\s*(\d*))?$/.exec(part.trim()))
  const bounds = ranges.map(found => {
    if (!found) return undefined
    const from = Number(found[1])
    const to = found[2] ? Number(found[3] || Number.POSITIVE_INFINITY) : from
    return from >= 1 && from <= to ? { from, to } : undefined
  })
  if (bounds.includes(undefined)) return undefined
  return row => bounds.some(range => row >= range!.from && row <= range!.to)
}

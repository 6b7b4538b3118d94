/** The components of a pixel, from 0 to 1, or the place in a table of colours; undefined past the end. Read before the next is. */
export type Samples = (x: number, y: number) => readonly number[] | undefined

/** Read samples of 1, 2, 4, 8 or 16 bits, whose rows begin at a byte (ISO 32000-1, 8.9.5.2). */
export function sampleReader(
  bytes: Uint8Array,
  bits: number,
  width: number,
  components: number,
  decode: readonly number[] | undefined,
  indexed: boolean,
): Samples | undefined {
  if (![1, 2, 4, 8, 16].includes(bits)) return undefined
  const row = Math.ceil((width * components * bits) / 8)
  const most = 2 ** bits - 1
  const raw = (y: number, i: number): number => {
    const at = y * row + ((i * bits) >> 3)
    if (bits === 8) return bytes[at]!
    if (bits === 16) return (bytes[at]! << 8) | bytes[at + 1]!
    return (bytes[at]! >> (8 - bits - ((i * bits) & 7))) & most
  }
  const ends = Array.from({ length: components }, (_, i) => {
    const [from, to] = [decode?.[2 * i] ?? 0, decode?.[2 * i + 1] ?? (indexed ? most : 1)]
    return [from, (to - from) / most] as const
  })
  const values = new Array<number>(components).fill(0)
  return (x, y) => {
    const first = x * components
    const last = y * row + (((first + components) * bits - 1) >> 3)
    if (last >= bytes.length) return undefined
    for (let i = 0; i < components; i++) values[i] = ends[i]![0] + raw(y, first + i) * ends[i]![1]
    if (indexed) values[0] = Math.round(values[0]!)
    return values
  }
}

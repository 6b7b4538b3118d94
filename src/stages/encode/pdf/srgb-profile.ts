/*
 * The sRGB colour space as an ICC profile of version 4 (ICC.1:2004-10), written from its definition in IEC 61966-2-1:
 * primaries adapted to D50, and the curve of 2.4 with its straight foot.
 */

const ascii = (text: string): number[] => [...text].map(letter => letter.charCodeAt(0))
const u32 = (value: number): number[] => [
  (value >>> 24) & 255,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
]
/** s15Fixed16Number. */
const fixed = (value: number): number[] => u32(Math.round(value * 65536) >>> 0)
const xyz = (...values: readonly number[]): number[] => [
  ...ascii('XYZ '),
  ...u32(0),
  ...values.flatMap(fixed),
]

/** multiLocalizedUnicodeType, in one language. */
const text = (words: string): number[] => {
  const letters = [...words].flatMap(letter => [0, letter.charCodeAt(0)])
  return [
    ...ascii('mluc'),
    ...u32(0),
    ...u32(1),
    ...u32(12),
    ...ascii('enUS'),
    ...u32(letters.length),
    ...u32(28),
    ...letters,
  ]
}

const D50 = [0.9642, 1, 0.8249] as const
const CURVE = [
  ...ascii('para'),
  ...u32(0),
  0,
  3,
  0,
  0,
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed),
]
/** From D65 to D50, after Bradford. */
const ADAPTATION = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168]

const TAGS: readonly (readonly [string, number[]])[] = [
  ['desc', text('sRGB')],
  ['cprt', text('No copyright, use freely')],
  ['wtpt', xyz(...D50)],
  ['chad', [...ascii('sf32'), ...u32(0), ...ADAPTATION.flatMap(fixed)]],
  ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
  ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
  ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
  ['rTRC', CURVE],
  ['gTRC', CURVE],
  ['bTRC', CURVE],
]

/** Header, table of tags, tags. */
function made(): Uint8Array {
  const places = new Map<number[], number>()
  const body: number[] = []
  const start = 128 + 4 + 12 * TAGS.length
  for (const [, data] of TAGS) {
    if (places.has(data)) continue
    places.set(data, start + body.length)
    for (const byte of [...data, ...Array(-data.length & 3).fill(0)]) body.push(byte)
  }
  const table = TAGS.flatMap(([tag, data]) => [...ascii(tag), ...u32(places.get(data)!), ...u32(data.length)])
  const header = [
    ...[...u32(start + body.length), ...u32(0), ...u32(0x04200000), ...ascii('mntrRGB XYZ ')],
    // A fixed day: the profile is the same in every file.
    ...[0x07, 0xe2, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0],
    ...[...ascii('acsp'), ...u32(0), ...u32(0), ...u32(0), ...u32(0), ...u32(0), ...u32(0), ...u32(0)],
    ...D50.flatMap(fixed),
  ]
  return Uint8Array.from([
    ...header,
    ...Array(128 - header.length).fill(0),
    ...u32(TAGS.length),
    ...table,
    ...body,
  ])
}

let profile: Uint8Array | undefined

/** The bytes of the profile, made once: every file has the same. */
export function srgbProfile(): Uint8Array {
  profile ??= made()
  return profile
}

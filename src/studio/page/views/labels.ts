import { w } from '../words/words.ts'

/** What a field is called on the page; one that nobody has named is called as it is written. */
export function labelOf(name: string): string {
  const known = (w.fields as Readonly<Record<string, string>>)[name]
  if (known !== undefined) return known
  const spaced = name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return spaced[0]!.toUpperCase() + spaced.slice(1)
}

/** A size or a look as people call it: `a3-landscape` is "A3 landscape", `600x900mm` "600 × 900 mm". */
export function nameOf(name: string): string {
  const own = /^([\d.]+)x([\d.]+)(mm|px)$/.exec(name)
  if (own) return `${own[1]} × ${own[2]} ${own[3]}`
  const spaced = name.replaceAll('-', ' ')
  return spaced[0]!.toUpperCase() + spaced.slice(1)
}

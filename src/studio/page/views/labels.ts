import { w } from '../words/words.ts'

/** What a field is called on the page; one that nobody has named is called as it is written. */
export function labelOf(name: string): string {
  const known = (w.fields as Readonly<Record<string, string>>)[name]
  if (known !== undefined) return known
  const spaced = name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return spaced[0]!.toUpperCase() + spaced.slice(1)
}

/** A name like this one that no other file has. */
export function nameBeside(path: string, taken: readonly string[]): string {
  const [, stem, ending] = /^(.*?)(\.[^./]+)?$/.exec(path)!
  const all = new Set(taken)
  for (let i = 1; ; i++) {
    const name = i === 1 ? path : `${stem}-${i}${ending ?? ''}`
    if (!all.has(name)) return name
  }
}

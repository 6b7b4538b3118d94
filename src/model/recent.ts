/**
 * Things that are made by a key, and kept while they are among the last so many that were asked for: a process that draws
 * a thousand rows, or a browser that is open all day, holds no more.
 */
export class Recent<Value> {
  /** The one that was asked for last stands last. */
  private readonly kept = new Map<string, { readonly value: Value }>()

  constructor(private readonly most: number) {}

  /** The thing of a key, made now or before. */
  get(key: string, make: () => Value): Value {
    const known = this.kept.get(key) ?? { value: make() }
    this.kept.delete(key)
    this.kept.set(key, known)
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value!)
    return known.value
  }

  /** Forget a thing, such as a promise that came to nothing. */
  forget(key: string): void {
    this.kept.delete(key)
  }
}

/** What is made of a text, which is asked for again and again: the rows of a table have most of their words in common. */
export function byText<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const kept = new Recent<Value>(most)
  return text => kept.get(text, () => make(text))
}

/**
 * The characters of LATIN that a class such as \p{L} has, written as they stand between brackets: by the name of the class,
 * with an i before it for patterns that take no account of case.
 */
export type LatinClasses = Readonly<Record<string, string>>

/** Texts for which the Latin letters of a class do. Unicode has given out all of these characters long ago. */
const LATIN = /^[\0-\u024F\u2000-\u2064\u20AC]*$/
export const isLatin = (text: string): boolean => LATIN.test(text)

/** A pattern whose classes have their Latin letters alone; undefined if a class is not among the known. */
export function cutToLatin(source: string, flags: string, classes: LatinClasses): string | undefined {
  const fold = flags.includes('i') ? 'i' : ''
  let [inside, known] = [false, true]
  const cut = source.replace(/\\([pP]\{[^}]+\}|.)|[[\]]/g, (found, behind: string | undefined) => {
    if (behind === undefined) inside = found === '['
    if (behind === undefined || !/^[pP]\{/.test(behind)) return found
    const letters = classes[fold + behind]
    if (letters === undefined) known = false
    return inside ? (letters ?? '') : `[${letters ?? ''}]`
  })
  return known ? cut : undefined
}

/**
 * What a regular expression with classes of letters becomes in the built program (scripts/letter-patterns.mjs). It does
 * what the expression does, but is compiled when it is first used, and for Latin texts with the Latin letters alone: V8
 * takes up to some milliseconds for each expression with all letters of Unicode, and there are a hundred.
 */
export class LetterPattern {
  lastIndex = 0
  readonly global: boolean
  private latin: RegExp | undefined
  private all: RegExp | undefined

  constructor(
    readonly source: string,
    readonly flags: string,
    private readonly classes: LatinClasses,
  ) {
    this.global = flags.includes('g')
  }

  /** The expression for a text, at the place where this one is to go on. */
  private for(text: string): RegExp {
    const pattern = isLatin(text) ? this.forLatin() : this.forAll()
    pattern.lastIndex = this.lastIndex
    return pattern
  }

  private forLatin(): RegExp {
    const { source, flags, classes } = this
    this.latin ??= new RegExp(cutToLatin(source, flags, classes) ?? source, flags)
    return this.latin
  }

  private forAll(): RegExp {
    this.all ??= new RegExp(this.source, this.flags)
    return this.all
  }

  exec(text: string): RegExpExecArray | null {
    const pattern = this.for(text)
    const found = pattern.exec(text)
    this.lastIndex = pattern.lastIndex
    return found
  }

  test(text: string): boolean {
    const pattern = this.for(text)
    const found = pattern.test(text)
    this.lastIndex = pattern.lastIndex
    return found
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    const pattern = this.for(text)
    const found = pattern[Symbol.match](text)
    this.lastIndex = pattern.lastIndex
    return found
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.for(text)[Symbol.matchAll](text) as RegExpStringIterator<RegExpExecArray>
  }

  [Symbol.replace](text: string, by: string): string {
    const pattern = this.for(text)
    const made = pattern[Symbol.replace](text, by)
    this.lastIndex = pattern.lastIndex
    return made
  }

  [Symbol.search](text: string): number {
    return this.for(text)[Symbol.search](text)
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.for(text)[Symbol.split](text, limit)
  }
}

/** What `new RegExp` becomes: what has classes of letters is made when it is first used. */
export const patternOf = (
  pattern: string | RegExp,
  flags: string | undefined,
  classes: LatinClasses,
): RegExp =>
  typeof pattern === 'string' && flags?.includes('u') && /\\[pP]\{/.test(pattern)
    ? (new LetterPattern(pattern, flags, classes) as unknown as RegExp)
    : new RegExp(pattern, flags)

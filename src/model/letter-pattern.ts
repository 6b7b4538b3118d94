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

/** What is compiled of an expression: for Latin texts, and for all. */
interface Compiled {
  latin?: RegExp
  all?: RegExp
}

/** An expression within a function is made anew at each call, and what is compiled of it is shared: so many at once. */
const MOST = 1000
const COMPILED = new Map<string, Map<string, Compiled>>()

function compiledOf(source: string, flags: string): Compiled {
  if (COMPILED.size > MOST) COMPILED.clear()
  const byFlags = COMPILED.get(source) ?? new Map<string, Compiled>()
  const compiled = byFlags.get(flags) ?? {}
  COMPILED.set(source, byFlags.set(flags, compiled))
  return compiled
}

/**
 * What a regular expression with classes of letters becomes in the built program (scripts/letter-patterns.mjs). It does
 * what the expression does, but is compiled when it is first used, and for Latin texts with the Latin letters alone: V8
 * takes up to some milliseconds for each expression with all letters of Unicode, and there are a hundred.
 */
export class LetterPattern {
  lastIndex = 0
  readonly global: boolean
  private readonly compiled: Compiled

  constructor(
    readonly source: string,
    readonly flags: string,
    private readonly classes: LatinClasses,
  ) {
    this.global = flags.includes('g')
    this.compiled = compiledOf(source, flags)
  }

  /** The expression for a text, at the place where this one is to go on. */
  private for(text: string): RegExp {
    const pattern = isLatin(text) ? this.forLatin() : this.forAll()
    pattern.lastIndex = this.lastIndex
    return pattern
  }

  private forLatin(): RegExp {
    const { source, flags, classes, compiled } = this
    compiled.latin ??= new RegExp(cutToLatin(source, flags, classes) ?? source, flags)
    return compiled.latin
  }

  private forAll(): RegExp {
    this.compiled.all ??= new RegExp(this.source, this.flags)
    return this.compiled.all
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

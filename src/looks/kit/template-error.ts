import type { Place } from '../../model/diagnostic.ts'

/** What the script of a look is called, so that its frames can be told in a stack: this and its path. */
export const LOOK_SCRIPT = 'signgen-look:'

/** A template used something that cannot be drawn, or threw: the fault of the look, not of the sign. */
export class TemplateError extends Error {
  constructor(
    message: string,
    readonly at?: Place | undefined,
    readonly hint?: string | undefined,
  ) {
    super(message)
  }
}

/** Is it an error, of whatever globals? Looks of the user's own have theirs. */
const isError = (thrown: unknown): thrown is Error =>
  thrown instanceof Error || Object.prototype.toString.call(thrown) === '[object Error]'

/** The line of a look that an error comes from: of its own code, or that which called for what failed. */
export function thrownAt(error: unknown): Place | undefined {
  const stack = isError(error) && typeof error.stack === 'string' ? error.stack : ''
  const [, path, line] = /signgen-look:(.+?):(\d+)(?=[:)\s]|$)/.exec(stack) ?? []
  return path === undefined ? undefined : { path, line: Number(line) }
}

/** What was thrown, as the look's fault: with its place, or that of the element that was being drawn. */
export function lookFault(error: unknown, element?: Place): TemplateError {
  if (error instanceof TemplateError)
    return error.at || !element
      ? error
      : new TemplateError(error.message, { word: wordIn(error.message), ...element }, error.hint)
  const message = messageOf(error)
  return new TemplateError(`${message} (it threw)`, thrownAt(error) ?? element, adviceOn(message))
}

/** Anything can be thrown, also what cannot be told. */
function messageOf(error: unknown): string {
  try {
    return String(isError(error) ? error.message || error.name : error)
  } catch {
    return 'something without words'
  }
}

/** The first word that a message sets in quote marks is what is underlined. */
const wordIn = (message: string): string | undefined => /`([^`]+)`/.exec(message)?.[1]

/** What designers meet most: a field that this sign does not have. */
function adviceOn(message: string): string | undefined {
  const [, name] = /Cannot read properties of undefined \(reading '(\w+)'\)/.exec(message) ?? []
  return name === undefined
    ? undefined
    : `a field that a sign may leave out is undefined: write \`?.${name}\`, or list the field in \`needs\``
}

/**
 * A call that makes no sense whatever the signs hold: an option that there is not, a value that it cannot have. The
 * message is for the terminal, exit code 2; the API throws it.
 */
export class UsageError extends Error {
  /** The engine is a program of its own when it is built: this tells its errors, where the class cannot. */
  override readonly name = 'UsageError'
}

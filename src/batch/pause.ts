/** So long a run may go on without listening, in milliseconds. */
const LONG = 50

/** Lets the program hear signals and messages now and then in the middle of work that waits for nothing. */
export function breather(): () => Promise<void> | undefined {
  let last = performance.now()
  return () => {
    if (performance.now() - last < LONG) return undefined
    return new Promise(done =>
      setImmediate(() => {
        last = performance.now()
        done()
      }),
    )
  }
}

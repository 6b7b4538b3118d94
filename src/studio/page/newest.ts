/**
 * Work of which only the newest matters: while one is being done, what is asked meanwhile replaces what waits. `done` hears
 * of each that was finished, in order.
 */
export function newest<Ask, Answer>(
  work: (ask: Ask) => Promise<Answer>,
  done: (answer: Answer, ask: Ask) => void,
  failed: (error: Error) => void,
): (ask: Ask) => void {
  let busy = false
  let next: { ask: Ask } | undefined
  const run = async (ask: Ask) => {
    busy = true
    try {
      done(await work(ask), ask)
    } catch (error) {
      failed(error as Error)
    }
    busy = false
    if (!next) return
    const { ask: waiting } = next
    next = undefined
    void run(waiting)
  }
  return ask => {
    if (busy) next = { ask }
    else void run(ask)
  }
}

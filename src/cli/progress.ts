/** Work that is done sooner needs no bar, in milliseconds; and a bar is drawn no more often than this. */
const LONG = 500
const OFTEN = 100
const WIDTH = 24

const time = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** `34/100 ████░░░░ 12 signs/s, 0:05 left`. */
export function barOf(done: number, total: number, elapsed: number): string {
  const filled = Math.round((WIDTH * done) / total)
  const rate = (1000 * done) / elapsed
  const digits = rate < 10 ? 1 : 0
  return `${done}/${total} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${rate.toFixed(digits)} signs/s, ${time(Math.ceil((total - done) / rate))} left`
}

/** Progress on long work, for people at a terminal; a few lines of our own, since it is one line that is written over. */
export function progressBar(quiet: boolean) {
  const { CI, TERM } = process.env
  const seen = process.stderr.isTTY === true && !quiet && !CI && TERM !== 'dumb'
  const started = performance.now()
  let last = 0
  return {
    show(done: number, total: number): void {
      const elapsed = performance.now() - started
      if (!seen || elapsed < LONG || elapsed - last < OFTEN) return
      last = elapsed
      process.stderr.write(`\r\u001B[K${barOf(done, total, elapsed)}`)
    },
    clear(): void {
      if (last) process.stderr.write('\r\u001B[K')
    },
  }
}

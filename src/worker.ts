/** A process that draws signs for another: a job comes as a message, what came of it goes back (src/batch/worker-pool.ts). */
import type { Job } from './batch/job.ts'
import { forShortWork } from './host/node/v8-flags.ts'

forShortWork({ hashes: true })
const { discardUnfinished, perform, ready } = await import('./engine.ts')

// The next job may be here before the last is done.
let last: Promise<unknown> = ready
process.on('message', (job: Job) => {
  last = last.then(async () => {
    const done = await perform(job)
    process.send?.(done)
  })
})
// When the program is stopped, or is no more, there is nobody to draw for.
for (const end of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(end, () => process.exit())
process.on('exit', discardUnfinished)

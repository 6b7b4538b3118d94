/**
 * A process that draws for the studio with looks of the user's own, which are code: `node studio-worker.js <look folder>...`,
 * in the folder of the signs. What is asked comes as a message, the answer goes back (src/studio/server/apart.ts).
 */
import { forShortWork } from './host/node/v8-flags.ts'
import type { Reply, Works } from './studio/shared/protocol.ts'
import type { Drawn } from './studio/works/works.ts'

forShortWork({ hashes: true })
const { ready, studioWorks } = await import('./engine.ts')
const works = studioWorks(process.argv.slice(2))

/** What is asked of it. */
export type Asked = {
  readonly [W in Drawn]: { readonly id: number; readonly work: W; readonly ask: Works[W]['ask'] }
}[Drawn]

process.on('message', async ({ id, work, ask }: Asked) => {
  const send = (reply: Reply) => process.send?.(reply)
  try {
    await ready
    send({ id, answer: await (works[work] as (ask: unknown) => Promise<never>)(ask) })
  } catch (error) {
    const { name = 'Error', message = String(error) } = error as Error
    send({ id, error: { name, message } })
  }
})
for (const end of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(end, () => process.exit())

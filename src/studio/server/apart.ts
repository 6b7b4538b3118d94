import { type ChildProcess, fork } from 'node:child_process'
import type { Reply } from '../shared/protocol.ts'

/** Something that draws apart from the server, where looks of the user's own may loop, end the process or print. */
export interface Apart {
  /** Rejects with what went wrong there, its death too. */
  ask(work: string, ask: unknown): Promise<unknown>
  end(): void
}

/** How long one thing may take before its process is ended, in milliseconds. */
const LIMIT = 120_000

/** Draws the signs of a folder with looks of the user's own, in a process that is started when it is first asked. */
export function apart(program: string, folder: string, templates: readonly string[]): Apart {
  let child: ChildProcess | undefined
  let count = 0
  const started = (): ChildProcess => {
    if (child?.connected) return child
    child = fork(program, [...templates], {
      cwd: folder,
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 2, 2, 'ipc'],
    })
    // Each that asks listens for its end.
    child.setMaxListeners(0)
    child.on('error', () => {})
    return child
  }
  return {
    ask(work, ask) {
      const asked = started()
      const id = ++count
      return new Promise((resolve, reject) => {
        const settle = (work: () => void) => {
          clearTimeout(timer)
          asked.off('message', hear)
          asked.off('exit', died)
          work()
        }
        const hear = (reply: Reply) => {
          if (reply.id !== id) return
          if ('answer' in reply) settle(() => resolve(reply.answer))
          else settle(() => reject(new Error(reply.error.message)))
        }
        const died = (code: number | null, signal: string | null) =>
          settle(() =>
            reject(
              new Error(
                `the process that draws with your own looks ended (${signal ?? `exit code ${code}`})`,
              ),
            ),
          )
        const timer = setTimeout(() => asked.kill('SIGKILL'), LIMIT)
        asked.on('message', hear)
        asked.once('exit', died)
        asked.send({ id, work, ask }, error => error && asked.kill('SIGKILL'))
      })
    },
    end() {
      child?.kill('SIGKILL')
      child = undefined
    },
  }
}

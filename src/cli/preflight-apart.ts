import { type ChildProcess, fork } from 'node:child_process'
import { inDist } from '../host/node/assets.ts'
import { shown, sizeOf } from '../host/node/read.ts'
import { ofFile } from '../model/diagnostic.ts'
import type { Asked, Looked } from '../preflight-worker.ts'

const WORKER = inDist('preflight-worker.js')

/** Memory for the objects of a file, in megabytes: a book of a thousand pages takes 200. */
const MEMORY = 2048

/** How long a file may take, in milliseconds: a poster takes half a second, a hundred megabytes ten. */
const patienceFor = (bytes: number): number => 30_000 + bytes / 2000

/** Looks at PDFs in a process of their own, one after another. */
export class Apart {
  #child: ChildProcess | undefined

  /** `patience`: how many milliseconds a file of so many bytes may take. */
  constructor(private readonly patience = patienceFor) {}

  /** Look at one. What the process does not live to tell, or not in time, is a finding: the file is made to be too much. */
  look(asked: Asked): Promise<Looked> {
    const { path } = asked
    this.#child ??= fork(WORKER, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${MEMORY}`],
      // Where its memory ends, Node says so at length.
      stdio: ['inherit', 'ignore', 'ignore', 'ipc'],
    })
    const child = this.#child
    return new Promise(resolve => {
      const settle = (looked: Looked) => {
        clearTimeout(late)
        child.removeAllListeners()
        resolve(looked)
      }
      const tooMuch = (why: string) => {
        child.kill('SIGKILL')
        this.#child = undefined
        settle({ found: [unread(path, why)] })
      }
      const late = setTimeout(
        () => tooMuch('takes longer to read than signgen waits'),
        this.patience(sizeOf(path)),
      )
      child.once('message', settle)
      child.once('exit', () => tooMuch('takes more memory to read than signgen gives it'))
      child.once('error', error => settle({ bug: error.stack ?? error.message }))
      child.send(asked)
    })
  }

  /** Let the process go. */
  end(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }
}

const unread = (path: string, why: string) =>
  ofFile(shown(path), {
    code: 'pdf-unreadable',
    message: `it ${why}: it was not checked`,
    hint: 'save it again from the program that made it; a print shop may not be able to read it either',
  })

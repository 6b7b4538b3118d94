import { type ChildProcess, fork } from 'node:child_process'
import { dirname } from 'node:path'
import { inDist } from '../host/node/assets.ts'
import { discardPartsOf } from '../host/node/write.ts'
import { Died, failureOf, type Job, type Result } from './job.ts'

const running = new Set<Worker>()
let stopped = false

/** Stop all that is being drawn, for good: the run goes no further, and no half-written file remains. */
export async function stopDrawing(): Promise<void> {
  stopped = true
  await Promise.all([...running].map(worker => worker.stop()))
}

/** The program that a process runs: it draws the jobs that it is sent (src/worker.ts). */
const WORKER = inDist('worker.js')

/**
 * A process that draws signs, one at a time. A process and not a thread: what brings native code down (the rasteriser's,
 * or memory at its end) takes every thread with it, and no more than one process.
 */
export class Worker {
  private readonly child: ChildProcess

  constructor() {
    this.child = fork(WORKER, [], { serialization: 'advanced', execArgv: [], stdio: ['ignore', 2, 2, 'ipc'] })
    // Told where it is waited for; without a listener it would end the program.
    this.child.on('error', () => {})
    running.add(this)
    this.child.once('exit', () => running.delete(this))
  }

  draw(job: Job): Promise<Result> {
    const { child } = this
    return new Promise(resolve => {
      const settle = (done: Result) => {
        child.off('message', settle)
        child.off('exit', died)
        child.off('error', died)
        resolve(done)
      }
      const died = (code: number | Error | null, signal?: string | null) => {
        for (const folder of new Set(job.files.map(path => dirname(path)))) discardPartsOf(child.pid, folder)
        const why = code instanceof Error ? code.message : (signal ?? `exit code ${code}`)
        settle(failureOf(job, new Died(`the process that drew this sign died (${why})`)))
      }
      child.once('message', settle)
      child.once('exit', died)
      child.once('error', died)
      if (child.exitCode !== null || child.signalCode !== null) died(child.exitCode, child.signalCode)
      else child.send(job, error => error && died(error))
    })
  }

  get alive(): boolean {
    return this.child.connected
  }

  /** Let it go. A worker ends when there is nobody to draw for. */
  release(): void {
    this.child.unref()
    if (this.child.connected) this.child.disconnect()
  }

  /** Stop it, whatever it does. It leaves no half-written file (src/worker.ts). */
  async stop(): Promise<void> {
    const { child } = this
    if (child.exitCode !== null || child.signalCode !== null) return
    await new Promise<void>(gone => {
      child.once('exit', () => gone())
      child.kill()
      setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref()
    })
  }
}

/** How long a process may take to hear that it is to end, in milliseconds. One that decodes a photograph does not hear. */
const PATIENCE = 400

/** With fewer signs than this for each process, starting one takes longer than drawing. */
const WORTH_A_PROCESS = 4

/** The processes of one run, no more than a number; none where that would not pay. */
export class WorkerPool {
  private readonly workers: Worker[] = []

  constructor(private readonly most: number) {}

  get size(): number {
    return this.workers.length
  }

  /** Start as many processes as so many signs are worth, and no fewer than `least`, where there are fewer. */
  start(signs: number, least = 0): void {
    const worth = Math.min(this.most, Math.floor(signs / WORTH_A_PROCESS))
    const wanted = Math.max(least, worth > 1 ? worth : 0)
    while (this.workers.length < wanted) this.workers.push(new Worker())
  }

  /**
   * Draw all jobs. Each process takes the next as it becomes free; one that dies fails the sign that it was drawing and
   * is replaced. `done` is told in the order of finishing.
   */
  async draw(jobs: readonly Job[], done: (index: number, result: Result) => void): Promise<void> {
    let next = 0
    const work = async (place: number) => {
      while (next < jobs.length && !stopped) {
        const index = next++
        if (!this.workers[place]!.alive) this.workers[place] = new Worker()
        done(index, await this.workers[place]!.draw(jobs[index]!))
      }
    }
    await Promise.all(this.workers.map((_, place) => work(place)))
    // A process may be known to be dead before it has gone. Whoever stopped it ends the program, with no word of its death.
    if (stopped) await new Promise(() => {})
  }

  /** Let them go: each ends by itself. */
  release(): void {
    for (const worker of this.workers) worker.release()
  }
}

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

/** A job that a process has, and who waits for it. */
interface Order {
  readonly job: Job
  readonly settle: (done: Result | undefined) => void
}

/**
 * A process that draws signs, one after the other. A process and not a thread: what brings native code down (the
 * rasteriser's, or memory at its end) takes every thread with it, and no more than one process.
 */
export class Worker {
  private readonly child: ChildProcess
  /** What it has not answered, the one that it is drawing first. */
  private orders: Order[] = []
  private end: string | undefined

  constructor() {
    const child = fork(WORKER, [], {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 2, 2, 'ipc'],
    })
    this.child = child
    running.add(this)
    child.on('message', done => this.orders.shift()?.settle(done as Result))
    // What it has said is heard before its line is closed, and may be heard after its end.
    child.once('disconnect', () => this.died())
    child.once('error', error => this.died(error.message))
    child.once('exit', (code, signal) => {
      running.delete(this)
      this.end = signal ?? `exit code ${code}`
      if (!child.connected) this.died()
    })
  }

  /** What comes of a job; nothing, if the process died before it came to it. */
  draw(job: Job): Promise<Result | undefined> {
    return new Promise(settle => {
      this.orders.push({ job, settle })
      if (this.alive) this.child.send(job, error => error && this.died(error.message))
      else this.died()
    })
  }

  private died(why = this.end): void {
    // Why it died is known at its end.
    if (why === undefined && this.child.pid !== undefined) return
    const [drawn, ...others] = this.orders
    this.orders = []
    if (!drawn) return
    const { job, settle } = drawn
    for (const folder of new Set(job.files.map(path => dirname(path)))) discardPartsOf(this.child.pid, folder)
    settle(failureOf(job, new Died(`the process that drew this sign died (${why})`)))
    for (const { settle } of others) settle(undefined)
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

/**
 * With less than this for each process (src/batch/work.ts) there is no other. One that starts reads the engine, and draws its
 * first hundred signs at half the speed: together that takes as long as so much work at full speed.
 */
const WORTH_A_PROCESS = 120

/** So many jobs a process has, so that it need not wait for the next. */
const AHEAD = 2

/** This process and others that draw for it, all together no more than a number. */
export class WorkerPool {
  private readonly workers: Worker[] = []
  private work = 0
  private apart = 0

  constructor(
    private readonly most: number,
    private readonly worth = WORTH_A_PROCESS,
  ) {}

  /** How many processes there are besides this one. */
  get size(): number {
    return this.workers.length
  }

  /** More is to be drawn: as many processes start as that is worth, and one at least for what this one must not draw. */
  expect(work: number, apart: boolean): void {
    this.work += work
    if (apart) this.apart += work
    const all = Math.max(1, Math.min(this.most, Math.floor(this.work / this.worth)))
    const others = this.apart > this.work / 2 ? all : Math.max(all - 1, this.apart ? 1 : 0)
    while (this.workers.length < others) this.workers.push(new Worker())
  }

  /**
   * Draw all jobs, some of them apart from this process. It draws from the first on and the others from the last, each
   * the next as it becomes free: neighbours have most in common, and so has what a process keeps. One that dies fails the
   * sign that it was drawing and is replaced. `done` is told in the order of finishing.
   */
  async draw(
    jobs: readonly Job[],
    isApart: (index: number) => boolean,
    here: (index: number) => Promise<Result>,
    done: (index: number, result: Result) => void,
  ): Promise<void> {
    const apart: number[] = []
    const open: number[] = []
    for (const index of jobs.keys()) (isApart(index) ? apart : open).push(index)
    if (apart.length && !this.workers.length) this.workers.push(new Worker())
    const drawn = async () => {
      for (let index = open.shift(); index !== undefined && !stopped; index = open.shift()) {
        done(index, await here(index))
        // Others may have finished, and want more.
        await new Promise(heard => setImmediate(heard))
      }
    }
    const work = async (place: number) => {
      while (!stopped) {
        const queue = apart.length ? apart : open
        const index = queue.pop()
        if (index === undefined) return
        if (!this.workers[place]!.alive) this.workers[place] = new Worker()
        const result = await this.workers[place]!.draw(jobs[index]!)
        if (result) done(index, result)
        else queue.push(index)
      }
    }
    const lanes = this.workers.flatMap((_, place) => Array.from({ length: AHEAD }, () => work(place)))
    await Promise.all([...lanes, drawn()])
    // A process may be known to be dead before it has gone. Whoever stopped it ends the program, with no word of its death.
    if (stopped) await new Promise(() => {})
  }

  /** Let them go: each ends by itself. */
  release(): void {
    for (const worker of this.workers) worker.release()
  }
}

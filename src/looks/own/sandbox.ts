import { format } from 'node:util'
import { type Context, createContext, Script } from 'node:vm'
import { LOOK_SCRIPT, TemplateError, thrownAt } from '../kit/template-error.ts'

/*
 * Where looks of the user's own run: JavaScript with its own globals and nothing of Node's. They are code that a person has
 * named, and trusted; this keeps their slips from the rest of the run, and is no wall against harm.
 */

/** How long a look may draw, or a file of it may take to be read, in milliseconds. It takes one or two. */
const LIMIT = 2000

const WHY = 'a look is drawn from the sign alone, so that the same sign is always the same poster'

const missing = (name: string): TemplateError =>
  new TemplateError(`\`${name}\` is not there`, thrownAt(new Error()), WHY)
const absent = (name: string) => (): never => {
  throw missing(name)
}

/** What looks print goes to standard error, as every word to people does. */
const print = (...words: unknown[]): void => {
  process.stderr.write(`${format(...words)}\n`)
}
const console = Object.fromEntries(
  ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'].map(name => [name, print]),
)

const nothing = (name: string) =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        throw missing(`${name}.${String(key)}`)
      },
    },
  )

/** The globals of looks; a world of their own takes some milliseconds to make, which who brings no look need not wait for. */
let world: { readonly context: Context; readonly OwnPromise: PromiseConstructor } | undefined

function made() {
  const context = createContext({ console, process: nothing('process') })
  settle().runInContext(context)(absent)
  return { context, OwnPromise: new Script('Promise').runInContext(context) as PromiseConstructor }
}

const globals = () => (world ??= made())

export const contextOfLooks = (): Context => globals().context

const settle = () =>
  new Script(`absent => {
  Math.random = absent('Math.random')
  Date = new Proxy(Date, {
    construct: (Own, given) => (given.length ? new Own(...given) : absent('new Date()')()),
    apply: absent('Date()'),
    get: (Own, key) => (key === 'now' ? absent('Date.now') : Own[key]),
  })
}`)
const call = () => new Script('work()', { filename: 'signgen-limit' })

/**
 * What work on a look gives, within the limit of time; throws what it throws. A loop without an end is ended. Work within
 * such work shares its time.
 */
export function limited<Value>(work: () => Value): Value {
  if (running) return work()
  running = true
  const { context } = globals()
  let value: Value | undefined
  try {
    context.work = () => {
      value = work()
    }
    call().runInContext(context, { timeout: LIMIT, breakOnSigint: true })
    return value as Value
  } catch (error) {
    const code = (error as { code?: string } | undefined)?.code
    if (code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') process.kill(process.pid, 'SIGINT')
    if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT' && code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error
    const message = `It was still at work after ${LIMIT / 1000} seconds, and was stopped`
    throw new TemplateError(message, undefined, 'is there a loop that does not end?')
  } finally {
    running = false
    Reflect.deleteProperty(context, 'work')
  }
}
let running = false

const failed: unknown[] = []
let listening = false

/** Hear of the promises of looks that fail with nobody waiting: they would end the program. Others end it as ever. */
export function hearRejections(): void {
  if (listening) return
  listening = true
  process.on('unhandledRejection', (reason, promise) => {
    const stack = (reason as { stack?: unknown } | undefined)?.stack
    if (promise instanceof globals().OwnPromise || (typeof stack === 'string' && stack.includes(LOOK_SCRIPT)))
      failed.push(reason)
    else
      setImmediate(() => {
        throw reason
      })
  })
}

/** What promises of looks failed of since this was asked last. */
export async function rejections(): Promise<readonly unknown[]> {
  await new Promise(setImmediate)
  return failed.splice(0)
}

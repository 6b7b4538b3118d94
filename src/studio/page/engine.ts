import type { Message, Reply, Work, Works } from '../shared/protocol.ts'

/** Asks a worker, and brings its answers. */
export interface Engine {
  ask<W extends Work>(work: W, ask: Works[W]['ask']): Promise<Works[W]['answer']>
  /** Files that signs may name; null for one that is gone. */
  put(files: ReadonlyMap<string, Uint8Array | null>): void
  /** End it, whatever it is at; what is being waited for never comes. */
  end(): void
}

/** The address of the worker's script, which the build writes into the page. */
const address = () => document.querySelector<HTMLMetaElement>('meta[name="signgen-worker"]')!.content

/** `onBroken` hears that the worker itself could not start or died. */
export function engine(onBroken: (message: string) => void): Engine {
  const worker = new Worker(new URL(address(), document.baseURI), { type: 'module' })
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>()
  let count = 0
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('answer' in data) asked?.resolve(data.answer as never)
    else asked?.reject(Object.assign(new Error(data.error.message), { name: data.error.name }))
  }
  worker.onerror = event => onBroken(event.message ?? '')
  const send = (message: Message) => worker.postMessage(message)
  return {
    ask: (work, ask) =>
      new Promise((resolve, reject) => {
        waiting.set(++count, { resolve, reject })
        send({ id: count, work, ask } as Message)
      }),
    put: files => send({ files }),
    end: () => worker.terminate(),
  }
}

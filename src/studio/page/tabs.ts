import type { Tabs, Told } from './server-store.ts'

const NAME = 'signgen changes'

/** The tabs of this browser that show the same studio. */
export const tabsHere = (): Tabs => ({
  async take(signal, work, onTold) {
    const channel = new BroadcastChannel(NAME)
    channel.onmessage = ({ data }: MessageEvent<Told>) => onTold(data)
    signal.addEventListener('abort', () => channel.close())
    const tell = (told: Told) => {
      if (!signal.aborted) channel.postMessage(told)
    }
    // Who is given the lock is the one; the others wait for it, and one of them goes on when that tab is closed.
    await navigator.locks.request(NAME, { signal }, () => work(tell)).catch(() => {})
  },
})

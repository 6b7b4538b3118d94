import { createRequire } from 'node:module'
import { familySync, MUSL } from 'detect-libc'
import type { Rasteriser } from '../host.ts'
import { collectYoung } from './v8-flags.ts'

/** No font of the machine is looked at. */
const PLAIN = { font: { loadSystemFonts: false } } as const

/**
 * Load resvg; its only door. To learn which C library it runs on, it has Node write a whole diagnostic report, which
 * takes longer than drawing a small sign: it is told instead, for as long as it loads.
 */
function load(): typeof import('@resvg/resvg-js') {
  const require = createRequire(import.meta.url)
  const { report } = process
  const { getReport } = report
  const glibc = familySync() !== MUSL
  report.getReport = () => ({ header: { glibcVersionRuntime: glibc ? 'known' : undefined } })
  try {
    return require('@resvg/resvg-js')
  } finally {
    report.getReport = getReport
  }
}

let loaded: Rasteriser | undefined

export async function rasteriser(): Promise<Rasteriser> {
  loaded ??= of(load())
  return loaded
}

/** resvg's bitmaps are outside of V8's memory, and it frees them when it thinks its own is worth a look: too late. */
const MUCH = 16_000_000
let drawn = 0

const of = ({ Resvg }: ReturnType<typeof load>): Rasteriser => ({
  draw(svg, background) {
    const image = new Resvg(svg, background === undefined ? PLAIN : { ...PLAIN, background }).render()
    const { pixels } = image
    drawn += 2 * pixels.length
    const data = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.length)
    return { width: image.width, height: image.height, data }
  },
  async rest() {
    if (drawn < MUCH) return
    drawn = 0
    collectYoung()
    // What is freed is freed when Node next looks about.
    await new Promise(done => setImmediate(done))
  },
  simplified: svg => new Resvg(svg, PLAIN).toString(),
})

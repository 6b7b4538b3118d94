import { loadOnce } from '../../model/load-once.ts'
import type { Rasteriser } from '../host.ts'
import { asset } from './assets.ts'

/** resvg as WebAssembly; its only door. Its memory is freed by hand, since a collector of garbage does not see it. */
export const rasteriser = loadOnce(async (): Promise<Rasteriser> => {
  const [{ initWasm, Resvg }, bytes] = await Promise.all([import('@resvg/resvg-wasm'), asset('resvg.wasm')])
  await initWasm(bytes)
  return {
    draw(svg, background) {
      const picture = new Resvg(svg, background === undefined ? {} : { background })
      try {
        const image = picture.render()
        const { width, height, pixels: data } = image
        image.free()
        return { width, height, data }
      } finally {
        picture.free()
      }
    },
    // It was freed by hand.
    rest: async () => {},
    simplified(svg) {
      const picture = new Resvg(svg)
      try {
        return picture.toString()
      } finally {
        picture.free()
      }
    },
  }
})

import { onDisk } from '../../src/host/node/disk.ts'
import type { Template } from '../../src/looks/kit/template.ts'
import type { Source } from '../../src/model/diagnostic.ts'
import type { Size } from '../../src/model/sheet.ts'
import { BUILT_IN } from '../../src/render/built-in.ts'
import { render } from '../../src/render/render.ts'
import { TEMPLATES } from '../../templates/index.ts'

/** What choosing an arrangement costs, warm, in milliseconds. */
export interface Cost {
  readonly look: string
  readonly size: string
  /** How many arrangements were drawn, and which was taken. */
  readonly tried: number
  readonly taken: string
  /** Layout with the first alone, and with choosing; a PNG of 72 dpi, which both have besides. */
  readonly first: number
  readonly chosen: number
  readonly png: number
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0

/** A look whose arrangements are changed. */
const arranged = (
  look: Template,
  change: (all: ReturnType<NonNullable<Template['arrangements']>>) => typeof all,
): Template => ({ ...look, arrangements: scene => change(look.arrangements?.(scene) ?? []) })

/** The costs of a sign in every look and size, each pair of layouts one after the other. */
export async function costs(source: Source, sizes: readonly Size[], runs: number): Promise<readonly Cost[]> {
  const found: Cost[] = []
  for (const [name, look] of TEMPLATES) {
    for (const size of sizes) {
      const world = (template: Template) =>
        onDisk(source.path, undefined, { ...BUILT_IN, templates: new Map([[name, template]]) })
      const options = { set: [`template=${name}`], size: [size], format: ['png'], dpi: 72 } as const
      const laid = async (template: Template) => {
        const rendering = await render(source, options, world(template))
        const start = performance.now()
        const { pages } = await rendering.draw()
        return { rendering, page: pages[0], time: performance.now() - start }
      }
      const tried = new Set<string>()
      const counted = arranged(look, all =>
        all.map(each => ({
          ...each,
          draw: scene => {
            tried.add(each.name)
            return each.draw(scene)
          },
        })),
      )
      const { page } = await laid(counted)
      if (!page) continue
      const only = arranged(look, all => all.slice(0, 1))
      const times = { first: [] as number[], chosen: [] as number[], png: [] as number[] }
      for (let run = 0; run < runs; run++) {
        times.first.push((await laid(only)).time)
        const { rendering, page: drawn, time } = await laid(look)
        times.chosen.push(time)
        const start = performance.now()
        await rendering.encode(drawn!)
        times.png.push(performance.now() - start)
      }
      found.push({
        ...{ look: name, size, tried: Math.max(1, tried.size), taken: page.drawing.arrangement?.name ?? '' },
        ...{ first: median(times.first), chosen: median(times.chosen), png: median(times.png) },
      })
    }
  }
  return found
}

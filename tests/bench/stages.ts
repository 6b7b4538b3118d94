import { onDisk } from '../../src/host/node/disk.ts'
import type { Source } from '../../src/model/diagnostic.ts'
import { sheetOf } from '../../src/model/sheet.ts'
import { BUILT_IN } from '../../src/render/built-in.ts'
import { checkLanguage } from '../../src/stages/check/one-language.ts'
import { encodePng } from '../../src/stages/encode/png/png.ts'
import { encodeSvg } from '../../src/stages/encode/svg/svg.ts'
import { gather } from '../../src/stages/gather/gather.ts'
import { layout } from '../../src/stages/layout/layout.ts'
import { parse } from '../../src/stages/parse/yaml.ts'

/** Median milliseconds of every stage of one sign, warm. */
export async function stages(source: Source, runs: number): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {}
  const note = (stage: string, time: number) => {
    times[stage] = [...(times[stage] ?? []), time]
  }
  const timed = async <T>(stage: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now()
    const done = await work()
    note(stage, performance.now() - start)
    return done
  }
  const quiet = () => {}
  const world = onDisk(source.path, undefined, BUILT_IN)
  for (let i = 0; i < runs; i++) {
    const tree = await timed('parse', () => parse(source, quiet)!.tree)
    const { sign, template } = await timed('check', async () => (await checkLanguage(tree, BUILT_IN, quiet))!)
    const outputs = [{ size: 'square', format: 'png' }] as const
    const gathered = await timed('gather', () => gather(sign, template, outputs, world, quiet))
    const materials = gathered!.get(sign.language)!
    const clock = globalThis as { boxes?: number }
    clock.boxes = 0
    const drawing = await timed(
      'fit and glyphs',
      async () => (await layout(sign, template, materials, sheetOf('square')!, quiet))!,
    )
    note('boxes (Taffy, twice)', clock.boxes)
    times['fit and glyphs']!.push(times['fit and glyphs']!.pop()! - clock.boxes)
    await timed('outlines', () => encodeSvg(drawing))
    await timed('raster and PNG', () => encodePng(drawing, 150))
    times['raster and PNG']!.push(times['raster and PNG']!.pop()! - times.outlines!.at(-1)!)
  }
  return Object.fromEntries(
    Object.entries(times).map(([stage, all]) => [stage, all.sort((a, b) => a - b)[all.length >> 1]!]),
  )
}

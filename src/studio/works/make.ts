import { altPaths, DATA_NAME, DEFAULT_NAME, outputName } from '../../batch/output-name.ts'
import { hasErrors } from '../../model/diagnostic.ts'
import { render } from '../../render/render.ts'
import { altOf } from '../../stages/report/outputs.ts'
import type { Made, Works } from '../shared/protocol.ts'
import type { Outside } from './outside.ts'

/** The files of a sign, by the names and with the bytes that the command line gives them; none with an error among what is found. */
export async function make(
  { source, row, options, alt }: Works['make']['ask'],
  outside: Outside,
): Promise<Works['make']['answer']> {
  const sign = await render(source, { ...options, row }, await outside(source))
  const { pages, diagnostics } = await sign.draw()
  const found = [...sign.diagnostics, ...diagnostics]
  if (hasErrors(found)) return { files: [], diagnostics: found }
  const made: Made[] = []
  for (const page of pages) {
    const name = outputName(row ? DATA_NAME : DEFAULT_NAME, stemOf(source.path), page.output, {
      row,
      tile: options.tile,
      nUp: options.nUp,
    })
    made.push({ name, bytes: await sign.encode(page) })
    const [text] = alt ? altPaths([name]) : []
    if (text !== undefined && !made.some(each => each.name === text))
      made.push({
        name: text,
        bytes: new TextEncoder().encode(`${[page.drawing, ...page.more].map(altOf).join('\n')}\n`),
      })
  }
  return { files: made, diagnostics: found }
}

/** A sign file is called by its name, `sign.yaml` by its folder. */
function stemOf(path: string): string {
  const [file = 'sign', folder] = path.split('/').reverse()
  const stem = file.replace(/\.[^.]+$/, '')
  return stem === 'sign' && folder ? folder : stem
}

import { onDisk } from '../../src/host/node/disk.ts'
import type { Source } from '../../src/model/diagnostic.ts'
import type { RenderOptions } from '../../src/render/options.ts'
import { looksOf } from '../../src/render/own-looks.ts'
import { type Rendering, render } from '../../src/render/render.ts'

/** A sign as it is read and judged, before it is drawn. */
export const prepare = (
  source: Source,
  options: RenderOptions = {},
  looks = looksOf(options.templates),
): Promise<Rendering> => render(source, options, onDisk(source.path, options.root, looks))

export const draw = ({ draw }: Rendering) => draw()

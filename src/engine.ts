/**
 * All that draws, behind one door: what is loaded only when something is drawn. In the built program it is a file of its
 * own, whose compiled code Node keeps (src/load-engine.ts).
 */

export { build, run } from './batch/build.ts'
export { checkCampaignText, checkText } from './batch/check-text.ts'
export { explainSign } from './batch/explain-sign.ts'
export { perform } from './batch/job.ts'
export { mendSigns, patchOf, writeMended } from './batch/mend-signs.ts'
export { proof } from './batch/proof.ts'
export { NoRecord } from './batch/proof-record.ts'
export { stopDrawing } from './batch/worker-pool.ts'
export { discardUnfinished, Unwritable } from './host/node/write.ts'
export { done } from './model/done.ts'

import { onDisk } from './host/node/disk.ts'
import { startHarfBuzz } from './media/text/typeface.ts'
import type { Source } from './model/diagnostic.ts'
import { artifactsOf } from './render/artifacts.ts'
import { holdRendering, type RenderOptions } from './render/options.ts'
import { looksOf } from './render/own-looks.ts'
import { warm } from './stages/layout/flexbox.ts'
import { type Drawing, drawing } from './studio/works/works.ts'

/** Draw one sign in memory. */
export async function render(source: Source, options: RenderOptions = {}) {
  holdRendering(source, options)
  return artifactsOf(source, options, onDisk(source.path, options.root, looksOf(options.templates)))
}

/** Draw for the studio, signs of the working folder with looks of the user's own. These are read again at each check. */
export function studioWorks(templates: readonly string[]): Drawing {
  let looks = looksOf(templates)
  const works = drawing(
    () => looks,
    async source => onDisk(source.path, '.', looks),
  )
  return {
    ...works,
    check(ask) {
      looks = looksOf(templates)
      return works.check(ask)
    },
  }
}

/** What is to be waited for before anything is drawn. */
export const ready = startHarfBuzz()
warm()

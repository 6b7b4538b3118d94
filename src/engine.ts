/**
 * All that draws, behind one door: what is loaded only when something is drawn. In the built program it is a file of its
 * own, whose compiled code Node keeps (src/load-engine.ts).
 */

export { build, run } from './batch/build.ts'
export { perform } from './batch/job.ts'
export { stopDrawing } from './batch/worker-pool.ts'
export { discardUnfinished } from './host/node/write.ts'
export { ready } from './media/text/typeface.ts'
export { render } from './render/render.ts'

import { warm } from './stages/layout/flexbox.ts'

warm()

/**
 * All that draws, behind one door: what is loaded only when something is drawn. In the built program it is a file of its
 * own, whose compiled code Node keeps (src/load-engine.ts).
 */

export { build } from './batch/build.ts'
export { perform } from './batch/job.ts'
export { runBuild } from './cli/build.ts'
export { watchBuild } from './cli/watch.ts'
export { discardUnfinished } from './host/node/write.ts'
export { render } from './render/render.ts'

import { warm } from './stages/layout/flexbox.ts'

warm()

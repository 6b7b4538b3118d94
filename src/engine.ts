/**
 * All that draws, behind one door: what is loaded only when something is drawn. In the built program it is a file of its
 * own, whose compiled code Node keeps (src/system/engine.ts).
 */

export { build } from './batch/build.ts'
export { perform } from './batch/job.ts'
export { runBuild } from './commands/run.ts'
export { watchBuild } from './commands/watch.ts'
export { render } from './render.ts'
export { discardUnfinished } from './system/write.ts'

import { warm } from './layout/boxes.ts'

warm()

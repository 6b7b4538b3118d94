/**
 * All that draws, behind one door: what is loaded only when something is drawn. In the built program it is a file of its
 * own, whose compiled code Node keeps (src/system/engine.ts).
 */
export { build } from './commands/build.ts'
export { runBuild } from './commands/run.ts'
export { render } from './render.ts'

import { warm } from './layout/boxes.ts'

warm()

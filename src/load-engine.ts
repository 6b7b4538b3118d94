import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { readCompiled } from './host/node/code-cache.ts'

/** src/engine.ts as it stands in the built program: one script, loaded with its compiled code. */
type Engine = typeof import('./engine.ts')

const file = fileURLToPath(new URL('./engine.cjs', import.meta.url))
const engine = readCompiled(file, createRequire(import.meta.url)) as Engine

export const {
  ready,
  checkCampaignText,
  checkText,
  mendSigns,
  patchOf,
  writeMended,
  build,
  run,
  explainSign,
  stopDrawing,
  render,
  perform,
  proof,
  NoRecord,
  Unwritable,
  discardUnfinished,
  studioWorks,
} = engine

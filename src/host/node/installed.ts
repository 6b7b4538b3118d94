import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Installed } from '../host.ts'
import { inDist } from './assets.ts'

const paths = new Map<string, string | undefined>()

/** A file of an npm package of the working folder, or beside signgen. */
export function installed(name: string): Installed | undefined {
  if (!paths.has(name)) paths.set(name, pathOf(name))
  const path = paths.get(name)
  if (path === undefined) return undefined
  return {
    get size() {
      return statSync(path).size
    },
    bytes: async () => readFileSync(path),
  }
}

function pathOf(name: string): string | undefined {
  for (const from of [join(process.cwd(), 'any.js'), inDist('any.js')]) {
    try {
      return createRequire(from).resolve(name)
    } catch {}
  }
  return undefined
}

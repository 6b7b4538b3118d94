import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What code was read from the cache stays, to be in the cache that comes of this run (code-cache.ts). */
const SAME = ['--expose-gc', '--heap-growing-percent=400', '--no-flush-bytecode', '--no-incremental-marking']

/** A sign calls few functions of WebAssembly: each is compiled when it is first called, as later versions of Node do unasked. */
const LAZY = ['--wasm-lazy-compilation', '--wasm-lazy-validation']

/**
 * V8 takes more time to optimise code than a run of some hundred signs has from it. So WebAssembly keeps the code of the
 * first compiler, and a function is used some seven times as long as usual before it is optimised. The heap may grow to
 * five times of what is held before all of it is looked through: pixels count towards it, and are given back sooner
 * (100 PNG: 2 such collections for 30, 0.84 of the time). Nor is it looked through beside the work, which V8 begins at
 * some ten megabytes: a single sign is done first (check: 0.92 of the time, PDF: 0.93). By the version of Node, since V8 gives such flags new names. (Node 20, 50 PDFs: 0.7 of the time in one process, 0.4 in two; 300: the same.)
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: ['--liftoff-only', ...LAZY, '--interrupt-budget=1000000', ...SAME],
  22: ['--liftoff-only', '--invocation-count-for-turbofan=20000', '--invocation-count-for-osr=8000', ...SAME],
  24: ['--liftoff-only', '--invocation-count-for-turbofan=20000', '--invocation-count-for-osr=8000', ...SAME],
}

/**
 * Make this process one for short work. For processes of our own: a program that uses the library keeps its V8. Modules of
 * Node's own come compiled, but not for a V8 whose flags are others: those that will be needed are read before.
 */
export function forShortWork({ hashes }: { readonly hashes: boolean }): void {
  void [globalThis.performance, process.stdout, process.stderr]
  if (hashes) createRequire(import.meta.url)('node:crypto')
  for (const flag of FLAGS[Number.parseInt(process.versions.node, 10)] ?? []) setFlagsFromString(flag)
}

let collect: ((options: { readonly type: 'minor' }) => void) | undefined | null = null

/** Have what is young and no longer held collected, where this process was made one for short work. */
export function collectYoung(): void {
  // V8 gives its collector to contexts that are made behind the flag.
  if (collect === null) collect = runInNewContext('globalThis.gc') as typeof collect
  collect?.({ type: 'minor' })
}

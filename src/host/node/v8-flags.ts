import { setFlagsFromString } from 'node:v8'

/**
 * V8 takes more time to optimise code than a run of some hundred signs has from it. So WebAssembly keeps the code of the
 * first compiler, and a function is used some fifteen times as long as usual before it is optimised. By the version of
 * Node, since V8 gives such flags new names. (Node 20, 50 PDFs: 0.7 of the time in one process, 0.4 in two; 300: the same.)
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: ['--liftoff-only', '--interrupt-budget=1000000'],
  22: ['--liftoff-only'],
  24: ['--liftoff-only'],
}

/** Make this process one for short work. For processes of our own: a program that uses the library keeps its V8. */
export function forShortWork(): void {
  for (const flag of FLAGS[Number.parseInt(process.versions.node, 10)] ?? []) setFlagsFromString(flag)
}

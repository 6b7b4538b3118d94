/**
 * What this program has done since it began, by the kinds of its work: `look plaque`, `png`. Compiled code is kept with what
 * it was made for, and made again by a run that did something else besides (src/host/node/code-cache.ts). Of one kind is what
 * runs the same code; there are some dozens.
 */
export const done: Set<string> = new Set()

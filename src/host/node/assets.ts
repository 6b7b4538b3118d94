/** From this file to the folder of the program: as it is written, or in the bundles that are made of it. */
const ROOT = import.meta.url.endsWith('.ts') ? '../../../' : '../'

/** A file that stands beside the built program, whether it is run from there or from its source. */
export const inDist = (name: string): URL => new URL(`${ROOT}dist/${name}`, import.meta.url)

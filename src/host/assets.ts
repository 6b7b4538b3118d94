/** A file that stands beside the built program, whether it is run from there or from its source. */
export const inDist = (name: string): URL =>
  new URL(`${import.meta.url.includes('/src/') ? '../../' : '../'}dist/${name}`, import.meta.url)

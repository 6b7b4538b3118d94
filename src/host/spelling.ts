import { didYouMean, nearest } from '../model/nearest.ts'

/** How a path is spelt where it is, if it is not there as it was written. */
export type Spelling =
  /** The same letters in another Unicode form, as macOS and some archives write them: the same name to everybody. */
  | { readonly found: string }
  /** Another name, which was probably meant. */
  | { readonly hint: string }

/**
 * Look for a path, step by step, among what is there: `list` gives the names in a folder, or undefined where there is no
 * folder or none to be looked into. Paths have forward slashes.
 */
export function spelling(
  path: string,
  list: (folder: string) => readonly string[] | undefined,
): Spelling | undefined {
  if (path.includes('\\')) {
    const meant = path.replace(/\\+/g, '/')
    return { hint: `paths have / here: write ${JSON.stringify(meant)}` }
  }
  const steps = path.split('/')
  const taken: string[] = []
  for (const [i, step] of steps.entries()) {
    const names = ['', '.', '..'].includes(step) ? [step] : list(taken.filter(each => each !== '.').join('/'))
    const same =
      names?.find(name => name === step) ?? names?.find(name => name.normalize() === step.normalize())
    if (same === undefined) {
      const meant = names && (inOtherCase(step, names) ?? nearest(step, names))
      if (meant === undefined) return undefined
      const instead = [...taken, meant, ...steps.slice(i + 1)].join('/')
      return {
        hint: inOtherCase(step, [meant])
          ? `it is called \`${instead}\` there: capitals count`
          : didYouMean(instead),
      }
    }
    taken.push(same)
  }
  const found = taken.join('/')
  return found === path ? undefined : { found }
}

const fold = (name: string) => name.normalize().toLowerCase()
const inOtherCase = (step: string, names: readonly string[]) => names.find(name => fold(name) === fold(step))

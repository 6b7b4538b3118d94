/**
 * Which paths of a folder the studio shows and writes: what a campaign is made of, and nothing else. A name that some
 * system reads as another is no path here.
 */

/** What a campaign is made of, by its ending: signs, rows, pictures, fonts, the text of a quotation. */
const SHOWN = /\.(?:ya?ml|csv|tsv|json|png|jpe?g|webp|svg|ttf|otf|woff2?|txt)$/i
/** What belongs to programs. */
const NOT_SHOWN = /^(?:package(?:-lock)?|tsconfig.*)\.json$/i

/** What Windows takes for something else: streams, devices, wildcards, ends that it drops, short names (`GIT~1`). */
const STRANGE_TO_WINDOWS = /[:<>"|?*]|[. ]$|~\d|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Is this the name of a file or folder that is looked at? */
export function isOpen(name: string, windows: boolean = process.platform === 'win32'): boolean {
  // Some file systems see no characters that have no shape: they must not hide a dot (CVE-2014-9390).
  const seen = name.replace(/\p{Cf}/gu, '')
  if (seen === '' || seen.startsWith('.') || seen.toLowerCase() === 'node_modules') return false
  if (/[\p{Cc}\\/]/u.test(name)) return false
  return !(windows && STRANGE_TO_WINDOWS.test(name))
}

/** Is this the name of a file that is shown? */
export const isShown = (name: string): boolean => SHOWN.test(name) && !NOT_SHOWN.test(name)

/** The steps of a path below the folder; undefined if it may lead out of it, or to what is not shown. */
export function stepsOf(path: string, windows?: boolean): readonly string[] | undefined {
  const steps = path.split('/')
  return steps.every(step => isOpen(step, windows)) && isShown(steps.at(-1)!) ? steps : undefined
}

import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/**
 * The path of a file from the top of the repository, from which GitHub counts the paths of annotations, wherever in it the
 * step works (`working-directory:`). `workspace` is what GitHub says the top is: its variable GITHUB_WORKSPACE. A file
 * outside it, or standard input, keeps its name. Either may be named through a link, as a runner's folders often are.
 */
export function fromWorkspace(file: string, workspace: string | undefined): string {
  if (!workspace || file === '-') return file
  const [top, whole] = [resolve(workspace), resolve(file)]
  const path = below(top, whole) ?? below(real(top), join(real(dirname(whole)), basename(whole)))
  return path === undefined ? file : path.split(sep).join('/')
}

/** The way from a folder down to a file; undefined where the file is not below it. */
function below(top: string, file: string): string | undefined {
  const path = relative(top, file)
  const isOutside = path === '' || path.startsWith(`..${sep}`) || path === '..' || isAbsolute(path)
  return isOutside ? undefined : path
}

/** A folder with every link followed; as it is where it is not there. */
function real(folder: string): string {
  try {
    return realpathSync.native(folder)
  } catch {
    return folder
  }
}

import { isAbsolute, relative, resolve, sep } from 'node:path'

/**
 * The path of a file from the top of the repository, from which GitHub counts the paths of annotations, wherever in it the
 * step works (`working-directory:`). `workspace` is what GitHub says the top is: its variable GITHUB_WORKSPACE. A file
 * outside it, or standard input, keeps its name.
 */
export function fromWorkspace(file: string, workspace: string | undefined): string {
  if (!workspace || file === '-') return file
  const path = relative(resolve(workspace), resolve(file))
  return path === '' || path.startsWith(`..${sep}`) || path === '..' || isAbsolute(path)
    ? file
    : path.split(sep).join('/')
}

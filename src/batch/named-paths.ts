import { lookFolder } from '../looks/own/look-folder.ts'
import { longName } from '../model/hold-options.ts'
import { OPTIONS, type OptionName, type OptionSpec, type RunOptions } from '../model/options.ts'
import { UsageError } from '../model/usage-error.ts'
import { isFolder } from './output-paths.ts'

/** What the options of a run name that has to be there: files, or folders. */
export const pathsNamed = (options: RunOptions, what: 'file' | 'folder'): string[] =>
  named(options, what).map(([, path]) => path)

/** Hold the folders that options name to be there; throws a UsageError for one that is not. */
export function holdFolders(options: RunOptions): void {
  for (const [name, path] of named(options, 'folder'))
    if (!(name === 'templates' ? lookFolder(path) : isFolder(path)))
      throw new UsageError(
        `${longName(name)}: there is no folder ${path}${name === 'templates' ? ', nor a package of that name' : ''}`,
      )
}

const named = (options: RunOptions, what: 'file' | 'folder'): [OptionName, string][] =>
  (Object.entries(OPTIONS) as [keyof RunOptions, OptionSpec][]).flatMap(([name, { is }]) => {
    const path = is.names === what ? options[name] : undefined
    const all = path === undefined || typeof path === 'boolean' ? [] : [path].flat()
    return all.flatMap(each => (typeof each === 'string' ? [[name, each] as [OptionName, string]] : []))
  })

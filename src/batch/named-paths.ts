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
    if (!isFolder(path)) throw new UsageError(`${longName(name)}: there is no folder ${path}`)
}

const named = (options: RunOptions, what: 'file' | 'folder'): [OptionName, string][] =>
  (Object.entries(OPTIONS) as [keyof RunOptions, OptionSpec][]).flatMap(([name, { is }]) => {
    const path = is.names === what ? options[name] : undefined
    return typeof path === 'string' ? [[name, path]] : []
  })

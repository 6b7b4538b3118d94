import { type Command, InvalidArgumentError, Option } from 'commander'
import {
  OPTIONS,
  type OptionName,
  type OptionSpec,
  optionsOf,
  type RunOptions,
  type SignOptions,
  type TellingOptions,
} from '../model/options.ts'

/** What a command was given besides its arguments, by the names of the API. */
export interface Flags extends SignOptions, RunOptions, TellingOptions {}

/** An option as commander takes it: its words are read and explained as the table of the options says. */
export function flagOf({ flag, says, is, usual }: OptionSpec): Option {
  const option = new Option(flag, usual === undefined || is.choices ? says : `${says} (default: ${usual})`)
  if (is.choices) return option.choices(is.choices).default(usual)
  // What takes no value is there or not.
  if (!option.required) return option
  return option.argParser((words: string, before: unknown) => {
    const value = is.read(words, before)
    if (value === undefined) throw new InvalidArgumentError(`It is ${is.must}.`)
    return value
  })
}

/** The options of a command. */
export function withFlags(command: Command, name: OptionSpec['on'][number]): Command {
  for (const option of Object.values(OPTIONS) as OptionSpec[])
    if (option.on.includes(name)) command.addOption(flagOf(option))
  return command
}

/** What commander read: it calls `--no-cache` a `cache` that is false. */
export function flagsIn(read: Readonly<Record<string, unknown>>): Flags {
  const names = optionsOf('sign', 'run', 'telling')
  const given = names.flatMap((name): [OptionName, unknown][] => {
    const option = new Option(OPTIONS[name].flag)
    const value = read[option.attributeName()]
    return value === undefined ? [] : [[name, option.negate ? !value : value]]
  })
  return Object.fromEntries(given)
}

/** What of it says what is made. */
export function requestOf(flags: Flags, paths: readonly string[]) {
  const names = new Set<string>(optionsOf('sign', 'run'))
  const asked = Object.entries(flags).filter(([name]) => names.has(name))
  return { ...(Object.fromEntries(asked) as SignOptions & RunOptions), paths }
}

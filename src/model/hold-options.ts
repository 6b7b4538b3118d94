import { hintFor } from './nearest.ts'
import { OPTIONS, type OptionName, type OptionSpec } from './options.ts'
import { UsageError } from './usage-error.ts'

/** What an option is called on the command line: `--tile-margin`. */
export const longName = (name: OptionName): string => /--[\w-]+/.exec(OPTIONS[name].flag)![0]

/** What is given in code besides options: a name, and what it must be. */
export type Besides = Readonly<Record<string, readonly [must: string, accepts: (value: unknown) => boolean]>>

/** Hold what is asked to be options of these names and of the right kinds; throws a UsageError where it is not. */
export function holdOptions(asked: object, names: readonly OptionName[], besides: Besides = {}): void {
  if (typeof asked !== 'object' || asked === null) throw new UsageError('options are an object')
  for (const [name, value] of Object.entries(asked)) {
    if (value === undefined) continue
    const option: OptionSpec | undefined = names.includes(name as OptionName)
      ? OPTIONS[name as OptionName]
      : undefined
    const [must, isRight] = option
      ? [option.is.must, option.is.accepts(value)]
      : Object.hasOwn(besides, name)
        ? [besides[name]![0], besides[name]![1](value)]
        : []
    if (must === undefined) {
      const hint = hintFor(name, [...names, ...Object.keys(besides)], 'see the options of signgen build')
      throw new UsageError(`there is no option \`${name}\`: ${hint}`)
    }
    if (!isRight) throw new UsageError(`${option ? longName(name as OptionName) : name}: it is ${must}`)
  }
}

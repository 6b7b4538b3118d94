import type { Source } from '../model/diagnostic.ts'
import { type Besides, holdOptions } from '../model/hold-options.ts'
import { optionsOf, type RunOptions, type SignOptions } from '../model/options.ts'
import type { Row } from '../model/row.ts'
import { UsageError } from '../model/usage-error.ts'

/** What only code can give: it has no words on the command line. */
export interface InCode {
  /** The date that a PDF carries. Without one it carries none. */
  readonly date?: Date | undefined
  /** The row of data that `${column}` is filled from. */
  readonly row?: Row | undefined
  /** The bytes of the printer's profile: a file of inks is then PDF/X-4. */
  readonly profile?: Uint8Array | undefined
}

/** What a caller may decide instead of the sign. The names are those of the command line's options. */
export interface RenderOptions extends SignOptions, Pick<RunOptions, 'root' | 'templates'>, InCode {}

type Held<Name extends string> = Readonly<Record<Name, Besides[string]>>

export const DATE: Held<'date'> = {
  date: ['a date', value => value instanceof Date && !Number.isNaN(value.getTime())],
}

const IN_CODE: Held<keyof InCode> = {
  ...DATE,
  row: ['a row of data', value => typeof value === 'object' && value !== null && 'cells' in value],
  profile: ['the bytes of a profile', value => value instanceof Uint8Array],
}

/** Hold what code asks of one sign to make sense; throws a UsageError where it does not. */
export function holdRendering(source: Source, options: RenderOptions): void {
  if (typeof source?.path !== 'string' || typeof source.text !== 'string')
    throw new UsageError('a source is { path, text }: where a sign stands, and its YAML')
  holdOptions(options, [...optionsOf('sign'), 'root', 'templates'], IN_CODE)
}

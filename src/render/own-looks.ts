import * as parts from '../../templates/parts/index.ts'
import type { LookFiles, Looks } from '../looks/kit/choice.ts'
import { looksBeside } from '../looks/own/load.ts'
import { BUILT_IN } from './built-in.ts'

/** Looks of one's own stand beside signgen's, and may be made of the same parts. */
const own = looksBeside(BUILT_IN, parts)

/** The looks of a folder beside those of signgen; without a folder, those of signgen. */
export const looksOf = (folder: string | undefined): Looks =>
  folder === undefined ? BUILT_IN : own.in(folder)

/** The same looks again, from what was read of them, with no look at the disk. */
export const looksFrom = (read: { readonly files: LookFiles; readonly mark: string } | undefined): Looks =>
  read ? own.from(read.files, read.mark) : BUILT_IN

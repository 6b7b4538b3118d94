import * as parts from '../../templates/parts/index.ts'
import type { LookFiles, Looks } from '../looks/kit/choice.ts'
import { looksBeside } from '../looks/own/load.ts'
import { BUILT_IN } from './built-in.ts'

/** Looks of one's own stand beside signgen's, and may be made of the same parts. */
const own = looksBeside(BUILT_IN, parts)

/** The looks of folders and packages beside those of signgen; without any, those of signgen. */
export const looksOf = (folders: string | readonly string[] = []): Looks =>
  folders.length ? own.in(typeof folders === 'string' ? [folders] : folders) : BUILT_IN

/** The same looks again, from what was read of them, with no look at the disk. */
export const looksFrom = (read: { readonly files: LookFiles; readonly mark: string } | undefined): Looks =>
  read ? own.from(read.files, read.mark) : BUILT_IN

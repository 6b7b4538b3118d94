import { dirname } from 'node:path'
import type { World } from '../../model/world.ts'
import { campaignsOf } from './campaigns.ts'
import { installed } from './installed.ts'
import { readNamed } from './read.ts'

/** The world of a sign on a disk: it may read below a folder, which is its own unless another is named. */
export const onDisk = <Looks>(sign: string, root: string | undefined, looks: Looks): World<Looks> => ({
  read: (name, most) => readNamed(name, sign, root ?? (sign === '-' ? '.' : dirname(sign)), most),
  campaigns: () => campaignsOf(sign, root ?? (sign === '-' ? '.' : dirname(sign))),
  looks,
  today: () => new Date(),
  installed: file => installed(file)?.size,
})

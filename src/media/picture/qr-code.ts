import { encodeQR } from 'qr'
import { Recent } from '../../model/recent.ts'

/** Rows of modules, dark or light, without the quiet zone round them. */
export type Modules = readonly (readonly boolean[])[]

/** The light margin that a reader needs, in modules (ISO/IEC 18004, 9.1). */
export const QUIET = 4

/** More modules than these a phone does not tell apart on a sign in the street (version 20). */
const MOST = 97
const LEVELS = ['high', 'quartile', 'medium'] as const

/** The rows of a table have a code each, and a sign asks for its own several times over. */
const known = new Recent<Modules | undefined>(64)

/**
 * A payload as a code: as few modules as it takes with a seventh of them spare, and as much more to spare as fits into
 * so many. Undefined if it takes too many.
 */
export const modulesOf = (payload: string): Modules | undefined => known.get(payload, () => encoded(payload))

function encoded(payload: string): Modules | undefined {
  const code = (ecc: (typeof LEVELS)[number]): Modules | undefined => {
    try {
      return encodeQR(payload, 'raw', { ecc, border: 1 })
        .slice(1, -1)
        .map(row => row.slice(1, -1))
    } catch {
      return undefined
    }
  }
  const least = code('medium')
  if (!least || least.length > MOST) return undefined
  return LEVELS.map(code).find(modules => modules?.length === least.length)
}

import { CODES, type Code } from '../model/codes.ts'
import { nearest } from '../model/nearest.ts'
import { UsageError } from '../model/usage-error.ts'
import { explained } from '../stages/layout/arrange/explained.ts'

/** Why a diagnostic exists and what to do about it; of `layout`, how an arrangement is chosen. */
export function explain(code: string): string {
  if (code === 'layout') return explained()
  if (!Object.hasOwn(CODES, code)) {
    const meant = nearest(code, Object.keys(CODES))
    throw new UsageError(`there is no diagnostic ${code}${meant ? `; did you mean ${meant}?` : ''}`)
  }
  const { severity, why, cure } = CODES[code as Code]
  return [`${code} (${severity})`, '', why, '', `What to do: ${cure}`].join('\n')
}

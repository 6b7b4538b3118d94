import { CODES, type Code, RESERVED } from '../model/codes.ts'
import { nearest } from '../model/nearest.ts'
import { UsageError } from '../model/usage-error.ts'

/** Why a diagnostic exists and what to do about it. */
export function explain(code: string): string {
  if (!Object.hasOwn(CODES, code)) {
    const meant = nearest(code, Object.keys(CODES))
    throw new UsageError(`there is no diagnostic ${code}${meant ? `; did you mean ${meant}?` : ''}`)
  }
  const { severity, why, cure } = CODES[code as Code]
  const later = RESERVED.has(code as Code) ? ['', 'This version of signgen does not check this yet.'] : []
  return [`${code} (${severity})`, '', why, '', `What to do: ${cure}`, ...later].join('\n')
}

export type Severity = 'error' | 'warning'

/** What a diagnostic code means, for a volunteer. */
export interface Meaning<Usual extends Severity = Severity> {
  readonly severity: Usual
  /** Why the diagnostic exists. */
  readonly why: string
  /** What to do about it. */
  readonly cure: string
  /** What makes an error a warning, or a warning an error; without it the code has one severity. */
  readonly unless?: string | undefined
}

export const error = (why: string, cure: string, unless?: string): Meaning<'error'> => ({
  severity: 'error',
  why,
  cure,
  unless,
})

export const warning = (why: string, cure: string, unless?: string): Meaning<'warning'> => ({
  severity: 'warning',
  why,
  cure,
  unless,
})

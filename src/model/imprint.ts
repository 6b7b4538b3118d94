export interface Party {
  readonly name: string
  readonly address: string | undefined
}

/** Whose law an imprint keeps to. */
export const JURISDICTIONS = ['GB', 'GB-SCT', 'GB-NIR', 'IE', 'US', 'AU', 'CA', 'NZ'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]

/** Who printed and promoted a sign. */
export interface Imprint {
  readonly jurisdiction: Jurisdiction
  readonly purpose: 'issue' | 'election' | 'referendum' | 'recall'
  readonly promoter: Party | undefined
  readonly onBehalfOf: Party | undefined
  readonly printer: Party | undefined
  readonly sponsor: Party | undefined
  /** The day of the poll: `2026-05-07`. */
  readonly pollDate: string | undefined
}

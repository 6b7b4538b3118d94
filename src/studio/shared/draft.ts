/** What was typed and is saved nowhere yet. */
export interface Draft {
  readonly path: string
  readonly text: string
  /** What it began from; null for a sign that was never saved. */
  readonly revision: string | null
  /** When it was typed, in milliseconds since 1970. */
  readonly at: number
}

/** A place where drafts outlive the page, one for each path. */
export interface DraftPlace {
  all(): Promise<readonly Draft[]>
  put(draft: Draft): Promise<void>
  /** It is saved, or not wanted. */
  drop(path: string): Promise<void>
}

/** Is this a draft, whoever wrote it down? */
export function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false
  const { path, text, revision, at } = value as Partial<Record<keyof Draft, unknown>>
  const isRevision = revision === null || typeof revision === 'string'
  return typeof path === 'string' && typeof text === 'string' && isRevision && typeof at === 'number'
}

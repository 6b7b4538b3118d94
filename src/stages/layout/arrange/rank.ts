import type { Rank } from './measured.ts'

const RANKED: readonly (readonly [RegExp, Rank])[] = [
  [/^(?:headline|words\.banner)$/, 'headline'],
  [/^phone(?:\.number)?$/, 'phone'],
  [/^(?:question|subheadline)$/, 'question'],
  [/^action$/, 'action'],
  [/\.(?:label|speaker|source|time|cost|number|credit)$|^(?:note|banner|words\..*)$/, 'label'],
]

/** What a field that is no small print is on a sign, whichever language it is in. Without a number the address is what the sign is for. */
export const rankOf = (field: string, { phone }: { readonly phone?: unknown }): Rank =>
  field === 'link' && !phone ? 'phone' : (RANKED.find(([pattern]) => pattern.test(field))?.[1] ?? 'text')

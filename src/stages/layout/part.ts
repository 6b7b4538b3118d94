/** What a text is to the sizes of the others on its page. */
export type Part = 'headline' | 'word' | 'asked' | 'action' | 'number' | 'other'

/** `word` is that of the look's own above the headline, or what a sign has in its place; `number` a number or an address. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['headline', /^headline\b/],
  ['word', /^(?:words\.)?banner\b/],
  ['asked', /^(?:question|subheadline)\b/],
  ['action', /^action\b/],
  ['number', /^(?:phone|link)\b/],
]

/** The part of a text by its field. Told once, since it is asked for at every size that is tried. */
export const partOf = (field: string): Part => PARTS.find(([, fields]) => fields.test(field))?.[0] ?? 'other'

/** What the shortest sign is told, whatever else a test is about: it names no publisher, and no source of its quotation. */
const ALWAYS = new Set(['publisher-missing', 'quote-source'])

export const besides = <T extends { readonly code: string }>(diagnostics: readonly T[]): T[] =>
  diagnostics.filter(({ code }) => !ALWAYS.has(code))

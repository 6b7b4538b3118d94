/** Leaves inside printed fields that are settings. */
export const SETTINGS: ReadonlySet<string> = new Set([
  'src',
  'focus',
  'sourceText',
  'style',
  'mask',
  'side',
  'region',
  'verified',
  'jurisdiction',
  'purpose',
  'pollDate',
])

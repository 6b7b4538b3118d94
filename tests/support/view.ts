import type { View } from '../../src/stages/rules/rule.ts'

/** A page that is in no file yet, and of which nobody has seen the pixels. */
export const unseen: Pick<View, 'outputs' | 'converts' | 'pixelsOf'> = {
  converts: async () => false,
  outputs: [],
  pixelsOf: () => Promise.reject(new Error('the pixels of the page are looked at')),
}

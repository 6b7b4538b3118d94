import { unsteering } from '../harmless.ts'

/** Markup that is safe to put on a page: only the functions here make it. */
export interface Html {
  readonly html: string
}

type Part = Html | string | number | undefined | readonly Part[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const written = (part: Part): string => {
  if (part === undefined) return ''
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(written).join('')
  return unsteering(String(part)).replace(/[&<>"']/g, sign => ENTITIES[sign]!)
}

/** A template of markup. What is put into it is text and can be nothing else, unless it was made here too. */
export const html = (markup: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: markup.map((words, i) => words + written(parts[i])).join(''),
})

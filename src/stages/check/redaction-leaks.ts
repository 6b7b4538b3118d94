import type { Report } from '../../model/diagnostic.ts'
import { FIELDS } from '../../model/sign-file/printed.ts'
import type { SignFile } from '../../model/sign-file/sign-file.ts'
import { fieldName, type Path } from '../../model/tree.ts'
import { unmarked } from '../../trade/markup/highlight.ts'
import { asWritten, redactedIn, TELLING } from '../../trade/markup/redaction.ts'
import type { Conforming } from './conform.ts'

type File = Conforming<SignFile>

/**
 * A name that is redacted in one place and stands in another would be read there. `typed` has the marks, `words` is what
 * will be printed. What is found is never named.
 */
export function toldElsewhere(typed: File, words: File, report: Report): void {
  const names = textsIn(typed).flatMap(({ text, field }) =>
    redactedIn(text)
      .filter(name => name.length >= TELLING)
      .map(name => ({ field, said: asWritten(name, 'iu') })),
  )
  if (!names.length) return
  for (const { text, field } of textsIn(words)) {
    const name = names.find(({ said }) => said.test(unmarked(text).normalize()))
    if (!name) continue
    const message = `\`${field}\` holds words that are redacted in \`${name.field}\`: they would be printed`
    report({
      code: 'invalid-value',
      message,
      hint: 'redact them here too',
      field,
    })
  }
}

const textsIn = (file: File) =>
  FIELDS.flatMap(field => (file[field] === undefined ? [] : leaves(file[field], [field])))

function leaves(value: unknown, path: Path): { readonly text: string; readonly field: string }[] {
  if (typeof value === 'string') return [{ text: value, field: fieldName(path) }]
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, item]) => leaves(item, [...path, key]))
}

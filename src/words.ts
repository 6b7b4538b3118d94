import type { Report, Span } from './diagnostic.ts'
import { type Field, SignFile } from './fields.ts'
import { child, fieldName, type Path, type Tree } from './tree.ts'

/** Fields whose text is printed. The rest are names, paths and settings. */
const PRINTED = Object.keys(SignFile.entries).filter(
  field =>
    ![
      'template',
      'language',
      'languages',
      'bilingual',
      'colours',
      'fonts',
      'readFrom',
      'print',
      'outputs',
    ].includes(field),
) as Field[]

/** Leaves inside printed fields that are settings. */
const SETTINGS = new Set([
  'src',
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

/** Control characters but tab and line feed; halves of surrogate pairs. */
const CONTROL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
/** Embeddings and overrides turn the direction of what follows; isolates are what a sign should use. */
const OVERRIDE = /[\u202A-\u202E]/
const PLACEHOLDER = /\$\{([^}\n]*)\}/
const MARK = /\[\[.+?\]\]|==\S.*?==/

/**
 * Clean every printed text of a sign: NFC, no white space around it or doubled inside it, lines kept. Reports what cannot be printed.
 */
export function wordsOf(file: SignFile, tree: Tree, report: Report): SignFile {
  const cleaned = { ...file } as Record<string, unknown>
  for (const field of PRINTED) {
    if (file[field] !== undefined) cleaned[field] = clean(file[field], child(tree, field), [field], report)
  }
  return cleaned as SignFile
}

function clean(value: unknown, node: Tree | undefined, path: Path, report: Report): unknown {
  if (typeof value === 'string') {
    return SETTINGS.has(String(path.at(-1))) ? value : printable(value, node, path, report)
  }
  if (Array.isArray(value)) {
    return value.map((item, i) => clean(item, node && child(node, i), [...path, i], report))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([key, item]) => [key, clean(item, node && child(node, key), [...path, key], report)]),
  )
}

function printable(text: string, node: Tree | undefined, path: Path, report: Report): string {
  const field = fieldName(path)
  const spanOf = (offset: number, length: number): Span | undefined =>
    node?.span && node.kind === 'scalar' && node.verbatim
      ? { start: node.span.start + offset, end: node.span.start + offset + length }
      : node?.span
  const control = CONTROL.exec(text)
  if (control) {
    const message = `\`${field}\` holds ${nameOf(control[0])}, which cannot be printed`
    report({
      code: 'text-control',
      message,
      hint: `delete it (character ${control.index + 1} of the text)`,
      field,
      span: spanOf(control.index, 1),
    })
  }
  const override = OVERRIDE.exec(text)
  if (override) {
    const message = `\`${field}\` holds ${nameOf(override[0])}, which turns the direction of the words after it`
    const span = spanOf(override.index, 1)
    report({
      code: 'text-control',
      severity: 'warning',
      message,
      hint: 'delete it: signgen finds directions itself',
      field,
      span,
    })
  }
  const placeholder = PLACEHOLDER.exec(text)
  if (placeholder) {
    const message = `\`${placeholder[0]}\` has nothing to stand for: there is no data`
    report({
      code: 'unknown-placeholder',
      message,
      hint: 'write the words out',
      field,
      span: spanOf(placeholder.index, placeholder[0].length),
    })
  }
  const mark = MARK.exec(text)
  if (mark) {
    const message = `\`${mark[0].slice(0, 2)}…${mark[0].slice(-2)}\` marks words, and this version of signgen does not draw marks yet`
    report({
      code: 'invalid-value',
      message,
      hint: 'take the marks out',
      field,
      span: spanOf(mark.index, mark[0].length),
    })
  }
  const words = tidy(text)
  if (!words) {
    report({
      code: 'text-empty',
      message: `\`${field}\` has no words`,
      hint: 'write them, or delete the field',
      field,
      span: node?.span,
    })
  }
  return words
}

const nameOf = (character: string) =>
  `the character U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** NFC; one space between words; lines of their own kept, but not the empty ones at the ends. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim()

import type { Finding, Report } from '../../model/diagnostic.ts'
import { isField } from '../../model/sign-file/printed.ts'
import { SignFile } from '../../model/sign-file/sign-file.ts'
import type { TextTraits } from '../../model/sign-file/text-kinds.ts'
import { inside, type Schema, schemaOf, traitsOf } from '../../model/sign-file/walk.ts'
import { fieldName, type Path } from '../../model/tree.ts'
import { codeOf } from '../../trade/language/character-name.ts'
import { typographic } from '../../trade/language/typography.ts'
import { marked } from '../../trade/markup/highlight.ts'
import { redacted } from '../../trade/markup/redaction.ts'
import type { Conforming } from './conform.ts'

interface Suspect extends Pick<Finding, 'code' | 'severity' | 'hint'> {
  readonly pattern: RegExp
  readonly message: (found: string, field: string) => string
}

const nameOf = (character: string) => `the character ${codeOf(character)}`

/** Words that were to be redacted and would be printed. */
const OPEN: Suspect = {
  pattern: /\[\[/,
  code: 'invalid-value',
  message: (_, field) => `\`${field}\` has a mark of redaction that is open: the words would be printed`,
  hint: 'close it with ]] behind the words, once',
}

const UNFILLED: Suspect = {
  pattern: /\$\{[^}\n]*\}?/,
  code: 'unknown-placeholder',
  message: found => `\`${found}\` has nothing to stand for`,
  hint: 'name the rows with --data, or write the words out',
}

/** What no printed text may hold. */
const SUSPECTS: readonly Suspect[] = [
  {
    // Control characters but tab and line breaks; halves of surrogate pairs; what is no character at all.
    pattern:
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
    code: 'text-control',
    message: (found, field) => `\`${field}\` holds ${nameOf(found)}, which cannot be printed`,
    hint: 'delete it; it came along with a copy and paste',
  },
  {
    pattern: /\uFFFD/,
    code: 'text-control',
    message: (_, field) => `\`${field}\` holds U+FFFD, which stands where a letter was lost`,
    hint: 'type the letter; the text was saved in one encoding and read in another',
  },
  {
    // Embeddings and overrides. Isolates are what a sign should use.
    pattern: /[\u202A-\u202E]/,
    code: 'text-control',
    severity: 'warning',
    message: (found, field) =>
      `\`${field}\` holds ${nameOf(found)}, which turns the direction of the words after it`,
    hint: 'delete it: signgen finds directions itself',
  },
  UNFILLED,
  OPEN,
]

/**
 * Clean every printed text of a sign: NFC, no white space around it or doubled inside it, lines kept; and set the sign's own
 * words as a printer would. Reports what cannot be printed, and names of files that stand for nothing.
 */
export function wordsOf<File extends Conforming<SignFile>>(
  file: File,
  language: string,
  report: Report,
): File {
  const texts: Cleaning = (text, traits, path) => {
    if (!traits?.printed) return traits?.file || isField(String(path[0])) ? setting(text, path, report) : text
    return marked(
      typographic(printable(within(text, traits, path, report), path, report), traits.set, language),
    )
  }
  return clean([schemaOf(SignFile)], file, [], texts) as File
}

/**
 * More than any sheet shows; and for a name, or what calls out to those who pass, some three hundred words. Whatever is done
 * with a text is quick up to there.
 */
const MOST = { running: 10_000, brief: 2000 }

/** A text, cut to what can be looked at at all; what is longer is told. */
function within(text: string, { own, set }: TextTraits, path: Path, report: Report): string {
  const most = own || set === 'name' ? MOST.brief : MOST.running
  if (text.length <= most) return text
  const [count, limit] = [text.length, most].map(each => each.toLocaleString('en'))
  const message = `\`${fieldName(path)}\` is ${count} characters long, and no sheet can show more than ${limit}`
  report({
    code: 'text-overflow',
    message,
    hint: `cut ${(text.length - most).toLocaleString('en')}`,
    field: fieldName(path),
  })
  return text.slice(0, most)
}

type Cleaning = (text: string, traits: TextTraits | undefined, path: Path) => string

/** Every text of a value as `texts` has it, with what is known of it and where it stands. */
function clean(schemas: readonly Schema[], value: unknown, path: Path, texts: Cleaning): unknown {
  const inner = (step: string | number, item: unknown) =>
    clean(inside(schemas, step), item, [...path, step], texts)
  if (typeof value === 'string') {
    const traits = schemas.map(traitsOf).find(each => each !== undefined)
    return texts(value, traits, path)
  }
  if (Array.isArray(value)) return value.map((item, i) => inner(i, item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(key, item)]))
}

/** A path and the like stays as it is typed. */
function setting(typed: string, path: Path, report: Report): string {
  const field = fieldName(path)
  const [found] = UNFILLED.pattern.exec(typed) ?? []
  if (found !== undefined)
    report({ ...UNFILLED, message: UNFILLED.message(found, field), field, excerpt: found })
  if (!typed.trim()) emptyAt(field, report)
  return typed
}

function emptyAt(field: string, report: Report): void {
  const message = `\`${field}\` has no words`
  report({ code: 'text-empty', message, hint: 'write them, or delete the field', field })
}

function printable(typed: string, path: Path, report: Report): string {
  const field = fieldName(path)
  const text = redacted(typed)
  // Behind a mark that is closed too soon the rest of the name would be printed.
  if (typed.includes('[[') && /\]\]/.test(text) && !text.includes('[['))
    report({ ...OPEN, message: OPEN.message('', field), field })
  for (const { pattern, message, ...suspect } of SUSPECTS) {
    const [found] = pattern.exec(text) ?? []
    if (found !== undefined) report({ ...suspect, message: message(found, field), field, excerpt: found })
  }
  const words = tidy(text)
  if (!VISIBLE.test(words)) emptyAt(field, report)
  return words
}

/** Anything that leaves a mark on paper. */
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cf}\u2800]/u

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

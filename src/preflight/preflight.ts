import { PRINTERS, type PrinterProfile } from '../model/printers.ts'
import type { Found } from './found.ts'
import { type Inspected, inspect } from './inspect.ts'
import { openPdf, type PdfFile } from './pdf/objects.ts'
import { RULES } from './rules/index.ts'

/** What came of looking at a PDF. */
export interface Preflight {
  readonly found: readonly Found[]
  /** Undefined of what could not be opened. */
  readonly file: Inspected | undefined
  readonly profile: PrinterProfile
}

const BY_STANDARD = [
  [/^PDF\/X-4/, 'pdf-x-4'],
  [/^PDF\/X/, 'pdf-x-1a'],
] as const

/** Where nobody says what to hold a file against, it is what it says it is; without that, what signgen writes for shops. */
const usualFor = ({ standard = '' }: Inspected): PrinterProfile =>
  PRINTERS[BY_STANDARD.find(([pattern]) => pattern.test(standard))?.[1] ?? 'pdf-x-1a']

/** Hold a PDF against what a printer asks. */
export async function preflight(
  bytes: Uint8Array,
  asked: PrinterProfile | undefined,
  scale = 1,
): Promise<Preflight> {
  const unread = (code: 'pdf-unreadable' | 'pdf-encrypted', message: string, hint: string): Preflight => ({
    found: [{ code, message, hint }],
    file: undefined,
    profile: asked ?? PRINTERS['pdf-x-1a'],
  })
  const file = await opened(bytes)
  if (!file)
    return unread(
      'pdf-unreadable',
      'it is no PDF, or too damaged to be read',
      'save it again from the program that made it',
    )
  if (file.trailer.get('Encrypt') !== null)
    return unread(
      'pdf-encrypted',
      'it is locked with a password or restrictions',
      'save it again without them',
    )
  const inspected = inspect(file)
  const profile = asked ?? usualFor(inspected)
  return { found: RULES.flatMap(rule => rule(inspected, atScale(profile, scale))), file: inspected, profile }
}

/** What is asked of a sign, asked of a page that is so much smaller and will be enlarged. */
const atScale = (profile: PrinterProfile, scale: number): PrinterProfile => ({
  ...profile,
  bleed: scale * profile.bleed,
  safe: scale * profile.safe,
  ...(profile.line !== undefined && { line: scale * profile.line }),
  ...(profile.type !== undefined && { type: scale * profile.type }),
  ...(profile.dpi !== undefined && { dpi: profile.dpi / scale }),
})

/** What is too damaged throws in the reader in many ways: none of them is a bug of ours. */
async function opened(bytes: Uint8Array): Promise<PdfFile | undefined> {
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return undefined
  try {
    const file = await openPdf(bytes)
    return file.trailer.get('Root') === null ? undefined : file
  } catch {
    return undefined
  }
}

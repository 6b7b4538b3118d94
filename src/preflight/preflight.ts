import { PRINTERS, type PrinterProfile } from '../model/printers.ts'
import type { Found } from './found.ts'
import { type Inspected, inspect } from './inspect.ts'
import type { PdfFile } from './pdf/objects.ts'
import { openPdf, TooLarge } from './pdf/reader.ts'
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

const AGAIN = 'save it again from the program that made it'

/** Why a file is not looked at. */
const UNREAD = {
  damaged: {
    code: 'pdf-unreadable',
    message: 'it is no PDF, or too damaged to be read',
    hint: AGAIN,
  },
  large: {
    code: 'pdf-unreadable',
    message: 'its objects swell to more than signgen reads: it was not checked',
    hint: `${AGAIN}; a print shop may not be able to read it either`,
  },
  locked: {
    code: 'pdf-encrypted',
    message: 'it is locked with a password or restrictions',
    hint: 'save it again without them',
  },
} as const satisfies Record<string, Found>

/** Hold a PDF against what a printer asks. */
export async function preflight(
  bytes: Uint8Array,
  asked: PrinterProfile | undefined,
  scale = 1,
): Promise<Preflight> {
  const file = await opened(bytes)
  if (typeof file === 'string')
    return { found: [UNREAD[file]], file: undefined, profile: asked ?? PRINTERS['pdf-x-1a'] }
  const inspected = await inspect(file, !ENDS.test(latin1(bytes.subarray(-END))))
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

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** A PDF ends with the place of its table of objects, before at the most a kilobyte of something else (ISO 32000-1, annex H). */
const ENDS = /startxref\s+\d+\s+%%EOF/
const END = 2048

/** What is too damaged throws in the reader in many ways: none of them is a bug of ours. */
async function opened(bytes: Uint8Array): Promise<PdfFile | keyof typeof UNREAD> {
  if (!latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return 'damaged'
  try {
    const file = await openPdf(bytes)
    if (file.trailer.get('Encrypt') !== null) return 'locked'
    return file.trailer.get('Root') === null ? 'damaged' : file
  } catch (error) {
    return error instanceof TooLarge ? 'large' : 'damaged'
  }
}

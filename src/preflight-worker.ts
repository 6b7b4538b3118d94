/**
 * A process that looks at PDFs for another: a path comes as a message, what was found goes back (src/cli/preflight-apart.ts).
 * A file that is made to fill its memory, or to keep it at work for ever, takes no more with it than this process.
 */
import { readBytes, shown } from './host/node/read.ts'
import { type Diagnostic, ofFile } from './model/diagnostic.ts'
import type { PrinterProfile } from './model/printers.ts'
import { diagnosticOf } from './preflight/diagnostic-of.ts'
import { factsOf } from './preflight/facts.ts'
import { preflight } from './preflight/preflight.ts'

/** What is asked of it: a file, the printer and how that was named, and how much smaller the page is than what is printed. */
export interface Asked {
  readonly path: string
  readonly printer?: { readonly profile: PrinterProfile; readonly name: string }
  readonly scale?: number
}

/** What came of a PDF: what is wrong with it, and a line on what it is; or a bug of ours. */
export type Looked =
  | { readonly found: readonly Diagnostic[]; readonly line?: string }
  | { readonly bug: string }

/** A wide sheet with photographs has a few hundred megabytes. */
const MOST = 1_000_000_000

async function lookAt({ path, printer, scale = 1 }: Asked): Promise<Looked> {
  const file = readBytes(path, MOST)
  if ('code' in file) return { found: [ofFile(shown(path), file)] }
  const looked = await preflight(file.bytes, printer?.profile, scale)
  return {
    found: looked.found.map(each => diagnosticOf(shown(path), each)),
    line: `${shown(path)}: ${factsOf(looked, printer?.name)}`,
  }
}

const tooMuch = (path: string): Diagnostic =>
  ofFile(shown(path), {
    code: 'pdf-unreadable',
    message: 'it is too deep or too large to be looked at: it was not checked',
    hint: 'save it again from the program that made it',
  })

process.on('message', async (asked: Asked) => {
  try {
    process.send?.(await lookAt(asked))
  } catch (error) {
    // What is too deep or too long for Node is so by the file.
    const wrong = error instanceof RangeError ? { found: [tooMuch(asked.path)] } : undefined
    process.send?.(wrong ?? { bug: (error as Error).stack ?? String(error) })
  }
})

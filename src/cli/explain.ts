import { CODES, type Code } from '../model/codes.ts'
import { hasErrors } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import { UsageError } from '../model/usage-error.ts'
import { explained } from '../stages/layout/arrange/explained.ts'
import { engine } from './build.ts'
import { exitCodeOf } from './exit-codes.ts'
import { printDiagnostics } from './print-diagnostics.ts'

/** Why a diagnostic exists and what to do about it; of `layout`, how an arrangement is chosen. */
export function explain(code: string): string {
  if (code === 'layout') return explained()
  if (!Object.hasOwn(CODES, code)) {
    const meant = nearest(code, Object.keys(CODES))
    throw new UsageError(`there is no diagnostic ${code}${meant ? `; did you mean ${meant}?` : ''}`)
  }
  const { severity, why, cure } = CODES[code as Code]
  return [`${code} (${severity})`, '', why, '', `What to do: ${cure}`].join('\n')
}

/** What `signgen explain` is given besides a code. */
export interface ExplainFlags {
  readonly sign?: string
  readonly root?: string
}

/** Print a sign as it is decided, and what is wrong with it; gives the exit code. */
export async function runExplainSign({ sign = '-', root }: ExplainFlags): Promise<number> {
  const { explainSign } = await engine()
  const { text, diagnostics, sources } = await explainSign({ path: sign, root })
  process.stdout.write(text)
  printDiagnostics(diagnostics, sources)
  return exitCodeOf({ ok: !hasErrors(diagnostics), diagnostics })
}

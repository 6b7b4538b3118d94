import type { Log, Region, Result } from 'sarif'
import { CODES, type Code } from '../../model/codes.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { placedMessage } from './page-place.ts'
import type { BuildReport } from './report.ts'

/** A path as a URI, from the top of the repository where it is not absolute. */
const uriOf = (path: string): string => {
  const steps = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${steps}` : steps
}

function regionOf({ line, column, endLine, endColumn }: Diagnostic): Region | undefined {
  if (line === null) return undefined
  return {
    startLine: line,
    ...(column !== null && { startColumn: column }),
    ...(endLine !== null && { endLine }),
    ...(endColumn !== null && { endColumn }),
  }
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number): Result {
  const { severity, code, hint, file } = diagnostic
  const message = placedMessage(diagnostic)
  const region = regionOf(diagnostic)
  // Standard input has a place and no file.
  const artifactLocation = file === '-' ? { uri: 'stdin' } : { uri: uriOf(file) }
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: hint === null ? message : `${message}: ${hint}` },
    locations: [{ physicalLocation: { artifactLocation, ...(region && { region }) } }],
  }
}

/**
 * A report as a log of findings that code scanning takes: SARIF 2.1.0 (OASIS). Of the rules it has those that found something.
 * Files are named as `at` says.
 */
export function sarifLog(report: BuildReport, version: string, at: (file: string) => string): Log {
  const codes = [...new Set(report.diagnostics.map(({ code }) => code as Code))].sort()
  const rules = codes.map(code => {
    const { severity, why, cure } = CODES[code]
    return {
      id: code,
      shortDescription: { text: why },
      help: { text: cure },
      defaultConfiguration: { level: severity },
    }
  })
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'signgen', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        results: report.diagnostics.map(each =>
          resultOf({ ...each, file: at(each.file) }, codes.indexOf(each.code as Code)),
        ),
      },
    ],
  }
}

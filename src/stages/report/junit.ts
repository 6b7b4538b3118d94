import type { Diagnostic } from '../../model/diagnostic.ts'
import { placedMessage } from './page-place.ts'
import type { BuildReport, SignReport } from './report.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text in XML 1.0, which has no other control characters. */
const xml = (text: string): string =>
  text.replace(/[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, found => ENTITIES[found] ?? '\uFFFD')

/** A sign, or a file that findings are in and that is no sign of the run. */
interface Case {
  readonly name: string
  readonly found: readonly Diagnostic[]
}

const isOf = (sign: SignReport, { file, row }: Diagnostic): boolean =>
  row === null ? file === sign.source : row === sign.row

const nameOf = ({ source, row }: SignReport): string => (row === null ? source : `${source}, row ${row}`)

function casesOf({ signs, diagnostics }: BuildReport): Case[] {
  const cases = signs.map(sign => ({
    name: nameOf(sign),
    found: diagnostics.filter(each => isOf(sign, each)),
  }))
  const told = new Set(cases.flatMap(({ found }) => found))
  const rest = diagnostics.filter(each => !told.has(each))
  const files = [...new Set(rest.map(({ file }) => file))]
  return [...cases, ...files.map(name => ({ name, found: rest.filter(({ file }) => file === name) }))]
}

const lineOf = (each: Diagnostic): string => {
  const { file, line, column, severity, code, hint } = each
  return `${[file, line, column].filter(part => part !== null).join(':')}  ${severity}  ${placedMessage(each)}${hint === null ? '' : `: ${hint}`}  [${code}]`
}

function caseXml({ name, found }: Case, fails: (each: Diagnostic) => boolean): string {
  const failures = found
    .filter(fails)
    .map(
      each =>
        `      <failure type="${each.code}" message="${xml(placedMessage(each))}">${xml(lineOf(each))}</failure>\n`,
    )
  const others = found.filter(each => !fails(each)).map(lineOf)
  const said = others.length ? `      <system-out>${xml(others.join('\n'))}</system-out>\n` : ''
  return `    <testcase classname="signgen" name="${xml(name)}">\n${failures.join('')}${said}    </testcase>\n`
}

/**
 * A report as test results that most CI systems show: a case a sign, a failure an error (in the dialect of Jenkins's xUnit
 * plugin, junit-10.xsd). Where warnings made the run fail, each is a failure too.
 */
export function junitXml(report: BuildReport): string {
  const strict = !report.ok && report.summary.errors === 0
  const fails = ({ severity }: Diagnostic): boolean => strict || severity === 'error'
  const cases = casesOf(report)
  const failures = cases.filter(({ found }) => found.some(fails)).length
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`
  const seconds = (report.summary.durationMs / 1000).toFixed(3)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites ${counts} time="${seconds}">\n`,
    `  <testsuite name="signgen" ${counts} skipped="0" time="${seconds}">\n`,
    ...cases.map(each => caseXml(each, fails)),
    '  </testsuite>\n</testsuites>\n',
  ].join('')
}

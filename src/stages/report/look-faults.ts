import { shown } from '../../host/read.ts'
import type { Looks } from '../../looks/own/load.ts'
import { located } from '../../looks/own/locate.ts'
import { type Diagnostic, type Finding, ofFile, type Place } from '../../model/diagnostic.ts'

/** What is wrong with a look, in its own file. */
export const inLook = (finding: Finding, at: Place, looks: Looks | undefined): Diagnostic => ({
  ...ofFile(shown(at.path), finding),
  ...located(at, looks?.files?.texts.get(at.path) ?? ''),
})

/** What is wrong with looks of the user's own, whether a sign names them or not; or with the one of a name. */
export const faultsOf = (looks: Looks, name?: string): Diagnostic[] =>
  [...looks.broken]
    .filter(([each]) => name === undefined || each === name)
    .flatMap(([, findings]) => findings.map(finding => inLook(finding, finding.at!, looks)))

/** The texts of the files that such looks are made of, by the path that people know them by. */
export const textsOf = ({ files }: Looks): ReadonlyMap<string, string> =>
  new Map([...(files?.texts ?? [])].map(([path, text]) => [shown(path), text]))

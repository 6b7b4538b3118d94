import type { Looks } from '../looks/kit/choice.ts'
import { type Diagnostic, hasErrors, ofFile, type Source } from '../model/diagnostic.ts'
import { Recent } from '../model/recent.ts'
import type { Tree } from '../model/tree.ts'
import type { CampaignFile } from '../model/world.ts'
import { checkCampaign, kitOf } from '../stages/check/campaign.ts'
import { seenFrom, withKit } from '../stages/parse/campaign.ts'
import { parse } from '../stages/parse/yaml.ts'
import { reporterFor } from '../stages/report/reporter.ts'

/** What the campaigns above a sign give to it. */
export interface Defaults {
  /** The campaigns as they are seen from the sign, the nearest first. */
  readonly trees: readonly Tree[]
  /** What `kit` stands for. */
  readonly kit: readonly string[]
  /** The files that were read. */
  readonly sources: readonly Source[]
  /** What is wrong with them, at their own lines. */
  readonly diagnostics: readonly Diagnostic[]
}

export const NO_DEFAULTS: Defaults = { trees: [], kit: kitOf([]), sources: [], diagnostics: [] }

/** The path that people know a campaign by, from that of a sign: `areas/bow.yaml` and `../campaign.yaml`. */
export function campaignPath(sign: string, name: string): string {
  const path = sign === '-' ? [] : sign.split('/').slice(0, -1)
  for (const step of name.split('/')) {
    const last = path.at(-1)
    if (step === '..' && last !== undefined && last !== '..' && last !== '.') path.pop()
    else path.push(step)
  }
  return path.join('/')
}

interface Read {
  readonly source: Source
  readonly tree: Tree | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** A campaign is above many signs: it is read and held to be right once. */
const known = new WeakMap<object, Recent<Read>>()

function read(source: Source, up: string, looks: Looks): Read {
  const ofLooks = known.get(looks.templates) ?? new Recent<Read>(32)
  known.set(looks.templates, ofLooks)
  return ofLooks.get(JSON.stringify([source.path, up, source.text]), () => {
    const diagnostics: Diagnostic[] = []
    const parsed = parse(source, reporterFor(diagnostics, source, undefined))
    const kit = kitOf(parsed ? [parsed.tree] : [])
    if (parsed && !parsed.broken.size) {
      const tree = withKit(parsed.tree, kit)
      checkCampaign(tree, looks, reporterFor(diagnostics, source, parsed.tree))
    }
    const tree = parsed && !hasErrors(diagnostics.filter(({ code }) => code === 'yaml-syntax'))
    return { source, tree: tree ? seenFrom(parsed.tree, source, up) : undefined, diagnostics }
  })
}

/** What is wrong with a campaign, by itself. */
export const campaignFindings = (source: Source, looks: Looks): readonly Diagnostic[] =>
  read(source, '', looks).diagnostics

/** Read the campaigns above a sign. */
export function defaultsFor(sign: Source, files: readonly CampaignFile[], looks: Looks): Defaults {
  if (!files.length) return NO_DEFAULTS
  const all = files.map((file): Read | { readonly diagnostics: readonly Diagnostic[] } => {
    const path = campaignPath(sign.path, file.name)
    if (!('text' in file)) return { diagnostics: [ofFile(path, file)] }
    return read({ path, text: file.text }, file.name.slice(0, file.name.lastIndexOf('/') + 1), looks)
  })
  const there = all.flatMap(each => ('source' in each ? [each] : []))
  const trees = there.flatMap(({ tree }) => (tree ? [tree] : []))
  return {
    trees,
    kit: kitOf(trees),
    sources: there.map(({ source }) => source),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  }
}

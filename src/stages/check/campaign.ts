import type { Choice } from '../../looks/kit/choice.ts'
import type { Report } from '../../model/diagnostic.ts'
import { Campaign } from '../../model/sign-file/campaign.ts'
import { fieldAt } from '../../model/sign-file/field-at.ts'
import { schemaOf, traitsOf } from '../../model/sign-file/walk.ts'
import { child, fieldName, type Path, type Tree } from '../../model/tree.ts'
import { conform } from './conform.ts'
import { canonicalTag, noTag } from './language-tag.ts'
import { lookNamed } from './look-by-name.ts'
import { holdNames } from './of-campaign.ts'
import { readOutput } from './outputs.ts'

/** What `kit` stands for where no campaign says so: paper for windows and doors, and a picture for each network. */
const USUAL_KIT = ['a3.pdf', 'a4.pdf', 'square.png', 'portrait.png', 'story.png', 'link.png']

/** The outputs that `kit` stands for, of campaigns as they are: the nearest that names some. */
export function kitOf(campaigns: readonly Tree[]): readonly string[] {
  const named = campaigns.map(tree => child(tree, 'kit')).find(kit => kit !== undefined)
  const texts = named?.kind === 'list' ? named.items.map(textOf) : []
  const sound = texts.filter(text => text !== undefined && 'size' in readOutput(text)) as string[]
  return sound.length ? sound : USUAL_KIT
}

const textOf = (tree: Tree | undefined): string | undefined =>
  tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : undefined

/** Hold a campaign against its definition, whether a sign takes up what it says or not. */
export function checkCampaign(tree: Tree, looks: Choice, report: Report): void {
  if (tree.kind !== 'map') {
    const message = 'A campaign is a map of fields, one a line'
    report({ code: 'wrong-type', message, hint: 'begin with publisher: "Fair Harbour Alliance"', beside: '' })
    return
  }
  conform(schemaOf(Campaign), inOneLanguage(tree, []), [], finding => {
    // A printer may be that of a campaign above; of a sign it is known which.
    if (finding.field === 'print.shop') return undefined
    if (finding.code !== 'unknown-field' || finding.field !== 'headline') return report(finding)
    const message = 'A campaign has no `headline`: each sign has its own'
    report({ ...finding, message, hint: 'write it in the file of each sign' })
  })
  for (const field of ['outputs', 'kit']) {
    const list = child(tree, field)
    for (const [i, item] of (list?.kind === 'list' ? list.items : []).entries()) {
      const text = textOf(item)
      const read = text === undefined ? undefined : readOutput(text)
      if (read && !('size' in read)) report({ ...read, field: fieldName([field, i]) })
    }
  }
  holdNames(tree, looks, report)
  const template = textOf(child(tree, 'template'))
  if (template !== undefined) lookNamed(template, looks, report)
  const language = textOf(child(tree, 'language'))
  if (language !== undefined && !canonicalTag(language)) report(noTag(language, 'language'))
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** Without the texts that are given by language: which languages a sign has, it says itself. */
function inOneLanguage(tree: Tree, path: Path): Tree {
  if (tree.kind === 'list')
    return { ...tree, items: tree.items.map((item, i) => inOneLanguage(item, [...path, i])) }
  if (tree.kind === 'scalar') return tree
  const entries = tree.entries
    .filter(({ key, value }) => !isByLanguage(value, [...path, key]))
    .map(entry => ({ ...entry, value: inOneLanguage(entry.value, [...path, entry.key]) }))
  return { ...tree, entries }
}

function isByLanguage(tree: Tree, path: Path): boolean {
  const schemas = fieldAt(path)
  return (
    tree.kind === 'map' &&
    tree.entries.length > 0 &&
    schemas.some(schema => traitsOf(schema)?.byLanguage) &&
    tree.entries.every(
      ({ key }) => TAG.test(key) && !schemas.some(({ entries }) => entries && Object.hasOwn(entries, key)),
    )
  )
}

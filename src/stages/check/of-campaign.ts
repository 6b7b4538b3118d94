import type { Choice } from '../../looks/kit/choice.ts'
import { coloursOf } from '../../looks/kit/colours.ts'
import type { Template } from '../../looks/kit/template.ts'
import type { Report } from '../../model/diagnostic.ts'
import { hintFor, mendTo } from '../../model/nearest.ts'
import { child, fieldName, keysOf, spanOf, type Tree } from '../../model/tree.ts'

/** What a look calls its own, and signs choose by name. */
type Named = 'colours' | 'palette' | 'fonts'

const NAMES: Readonly<Record<Named, (template: Template) => readonly string[]>> = {
  colours: template => Object.keys(coloursOf(template)),
  palette: ({ palettes = {} }) => Object.keys(palettes),
  fonts: ({ faces }) => Object.keys(faces),
}

/**
 * Does a campaign say this, and the look of a sign know nothing of it? The signs of a campaign have many looks, and what is
 * for some of them is no mistake in the others.
 */
export function isForOthers(tree: Tree, field: Named, name: string, template: Template): boolean {
  if (NAMES[field](template).includes(name)) return false
  const place = field === 'palette' ? field : fieldName([field, name])
  return spanOf(tree, { field: place, on: field === 'palette' ? 'value' : 'key' })?.of !== undefined
}

/** What of a map of a sign its look knows, or the sign says itself. */
export const forLook = <T>(
  tree: Tree,
  field: Named,
  map: Readonly<Record<string, T>> | undefined,
  template: Template,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(map ?? {}).filter(([name]) => !isForOthers(tree, field, name, template)))

/** Names in a campaign that none of all looks has are mistakes. */
export function holdNames(tree: Tree, { templates }: Choice, report: Report): void {
  const all = (field: Named) => [...new Set([...templates.values()].flatMap(NAMES[field]))]
  const told = [
    {
      field: 'colours',
      code: 'unknown-field',
      message: (name: string) => `No look has a colour named \`${name}\``,
    },
    { field: 'fonts', code: 'invalid-value', message: (name: string) => `No look sets type in \`${name}\`` },
  ] as const
  for (const { field, code, message } of told) {
    const [named, known] = [keysOf(child(tree, field)), all(field)]
    for (const name of named.filter(each => !known.includes(each))) {
      const free = known.filter(each => !named.includes(each))
      const fixes = mendTo(name, free).map(mend => ({ ...mend, on: 'key' as const }))
      const hint = hintFor(name, known, `there are: ${known.join(', ')}`)
      report({ code, message: message(name), hint, field: fieldName([field, name]), on: 'key', fixes })
    }
  }
  const palette = child(tree, 'palette')
  const name = palette?.kind === 'scalar' && typeof palette.value === 'string' ? palette.value : undefined
  const known = all('palette')
  if (name === undefined || name.includes('${') || known.includes(name)) return
  const hint = hintFor(name, known, `there are: ${known.join(', ')}`)
  const message = `No look has a palette named \`${name}\``
  report({ code: 'invalid-value', message, hint, field: 'palette', fixes: mendTo(name, known) })
}

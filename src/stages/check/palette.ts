import { type Colour, type Colours, coloursOf, type Palette } from '../../looks/kit/colours.ts'
import type { Template } from '../../looks/kit/template.ts'
import type { Report } from '../../model/diagnostic.ts'
import type { Cmyk, Ink } from '../../model/ink.ts'
import { hintFor, mendTo } from '../../model/nearest.ts'
import type { Sign } from '../../model/sign.ts'
import type { SignFile } from '../../model/sign-file/sign-file.ts'
import { fieldName } from '../../model/tree.ts'
import { sixDigits } from '../../trade/colour/hex.ts'
import { mixed, screenOf } from '../../trade/colour/inks.ts'

/**
 * The look's colours with those of the sign's palette and the sign's own in them. Reports a palette that the look has not,
 * and those of the roles named.
 */
export function paletteOf(
  { palette, colours: own = {} }: Pick<Partial<SignFile>, 'palette' | 'colours'>,
  named: readonly string[],
  template: Template,
  report: Report,
): Sign['colours'] {
  const declared = coloursOf(template)
  const roles = Object.keys(declared)
  for (const role of named.filter(each => !roles.includes(each))) {
    const hint = hintFor(role, roles, `it has: ${roles.join(', ')}`)
    const message = `The look ${template.name} has no colour named \`${role}\``
    report({
      code: 'unknown-field',
      message,
      hint,
      field: fieldName(['colours', role]),
      fixes: mendTo(
        role,
        roles.filter(each => !named.includes(each)),
      ).map(mend => ({ ...mend, on: 'key' as const })),
    })
  }
  const asked = palette === undefined ? {} : paletteNamed(palette, template, report)
  const chosen = Object.entries(own).flatMap(([role, colour]) => {
    const looks = Object.hasOwn(declared, role) ? ownInk(role, declared[role]!) : undefined
    return looks ? [[role, chosenInk(colour, looks)] as const] : []
  })
  const given = Object.entries(asked).map(([role, colour]) => [role, ownInk(role, colour)] as const)
  return decided(declared, new Map([...given, ...chosen]))
}

function paletteNamed(name: string, { name: look, palettes = {} }: Template, report: Report): Palette {
  if (Object.hasOwn(palettes, name)) return palettes[name]!
  const known = Object.keys(palettes)
  const hint = known.length
    ? hintFor(name, known, `there are: ${known.join(', ')}`)
    : 'delete the line, or give its colours by role: colours: {ground: "#FFD900"}'
  const message = known.length
    ? `The look ${look} has no palette named \`${name}\``
    : `The look ${look} has no palettes`
  report({ code: 'invalid-value', message, hint, field: 'palette', fixes: mendTo(name, known) })
  return {}
}

/** A colour as a sign file has it, in the place of the look's own. */
function chosenInk(typed: NonNullable<SignFile['colours']>[string], { role, rgb: looks }: Ink): Ink {
  const colour = typeof typed === 'string' ? { rgb: typed, cmyk: undefined, spot: undefined } : typed
  const cmyk = colour.cmyk as Cmyk | undefined
  const rgb = colour.rgb ?? (cmyk ? screenOf(cmyk) : looks)
  return { role, rgb: sixDigits(rgb), cmyk, spot: colour.spot }
}

/** Every role with its colour: the one chosen, else what follows from those that were, else the look's own. */
function decided(declared: Colours, chosen: ReadonlyMap<string, Ink>): Readonly<Record<string, Ink>> {
  const known = new Map<string, { readonly ink: Ink; readonly changed: boolean }>()
  const decide = (role: string): { readonly ink: Ink; readonly changed: boolean } => {
    const before = known.get(role)
    if (before) return before
    const colour = declared[role]!
    const ours = chosen.get(role)
    // A role that follows itself, by however many others, keeps its own colour.
    known.set(role, { ink: ownInk(role, colour), changed: false })
    const found = ours ? { ink: ours, changed: true } : following(role, colour, decide)
    known.set(role, found)
    return found
  }
  return Object.fromEntries(Object.keys(declared).map(role => [role, decide(role).ink]))
}

function following(
  role: string,
  colour: Colour,
  decide: (role: string) => { readonly ink: Ink; readonly changed: boolean },
) {
  const own = { ink: ownInk(role, colour), changed: false }
  const follows = typeof colour === 'string' ? undefined : colour.follows
  if (follows === undefined) return own
  const [first, second, share] = typeof follows === 'string' ? [follows, follows, 0] : follows
  const [one, other] = [decide(first), decide(second)]
  if (!one.changed && !other.changed) return own
  return { ink: { ...mixed(one.ink, other.ink, share), role }, changed: true }
}

const ownInk = (role: string, colour: Colour): Ink => {
  const { rgb, cmyk } = typeof colour === 'string' ? { rgb: colour, cmyk: undefined } : colour
  return { role, rgb: sixDigits(rgb), cmyk, spot: undefined }
}

import type { Template } from '../../looks/kit/template.ts'
import type { Report } from '../../model/diagnostic.ts'
import type { Cmyk } from '../../model/drawing.ts'
import { hintFor } from '../../model/nearest.ts'
import type { Sign } from '../../model/sign.ts'
import type { SignFile } from '../../model/sign-file/sign-file.ts'
import { child, spanAt, type Tree } from '../../model/tree.ts'
import { sixDigits } from '../../trade/colour/hex.ts'
import { screenOf } from '../../trade/colour/inks.ts'

/** The look's colours with the sign's own in them. Reports roles that the look has not. */
export function paletteOf(
  own: NonNullable<SignFile['colours']>,
  template: Template,
  tree: Tree,
  report: Report,
): Sign['colours'] {
  const roles = Object.keys(template.colours)
  const typed = child(tree, 'colours')
  for (const { key: role } of typed?.kind === 'map' ? typed.entries : []) {
    if (roles.includes(role)) continue
    const hint = hintFor(role, roles, `it has: ${roles.join(', ')}`)
    const message = `The look ${template.name} has no colour named \`${role}\``
    const span = spanAt(tree, ['colours', role])
    report({ code: 'unknown-field', message, hint, span, field: `colours.${role}` })
  }
  const inks = Object.entries(template.colours).map(([role, look]) => {
    const looks = typeof look === 'string' ? { rgb: look, cmyk: undefined } : look
    const ours = own[role]
    const chosen = typeof ours === 'string' ? { rgb: ours } : ours
    const cmyk = (chosen ? chosen.cmyk : looks.cmyk) as Cmyk | undefined
    const rgb = chosen?.rgb ?? (chosen?.cmyk ? screenOf(chosen.cmyk as unknown as Cmyk) : looks.rgb)
    const spot = chosen && 'spot' in chosen ? chosen.spot : undefined
    return [role, { role, rgb: sixDigits(rgb), cmyk, spot }] as const
  })
  return Object.fromEntries(inks)
}

import type { Template } from '../../looks/kit/template.ts'
import type { Report } from '../../model/diagnostic.ts'
import type { Cmyk } from '../../model/drawing.ts'
import { hintFor } from '../../model/nearest.ts'
import type { Sign } from '../../model/sign.ts'
import type { SignFile } from '../../model/sign-file/sign-file.ts'
import { fieldName } from '../../model/tree.ts'
import { sixDigits } from '../../trade/colour/hex.ts'
import { screenOf } from '../../trade/colour/inks.ts'

/** The look's colours with the sign's own in them. Reports those of the roles named that the look has not. */
export function paletteOf(
  own: NonNullable<SignFile['colours']>,
  named: readonly string[],
  template: Template,
  report: Report,
): Sign['colours'] {
  const roles = Object.keys(template.colours)
  for (const role of named.filter(each => !roles.includes(each))) {
    const hint = hintFor(role, roles, `it has: ${roles.join(', ')}`)
    const message = `The look ${template.name} has no colour named \`${role}\``
    report({ code: 'unknown-field', message, hint, field: fieldName(['colours', role]) })
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

import pkg from '../../../package.json' with { type: 'json' }
import type { Looks } from '../../looks/kit/choice.ts'
import { CODES } from '../../model/codes.ts'
import { SIZE_NAMES } from '../../model/sheet.ts'
import { SIGN_FIELDS } from '../../model/sign-file/fields.ts'
import { jsonSchema } from '../../model/sign-file/json-schema.ts'
import type { Catalogue, Look } from '../shared/protocol.ts'

/** All that the page knows of signs comes from here: it has no list of its own of fields, looks or sizes. */
export function catalogue({ templates }: Pick<Looks, 'templates'>): Catalogue {
  return {
    looks: [...templates.values()].map(
      ({ name, description, shows, needs, colours, palettes, faces }): Look => ({
        name,
        description,
        shows,
        needs,
        colours: Object.fromEntries(
          Object.entries(colours).map(([role, colour]) => [
            role,
            typeof colour === 'string' ? colour : colour.rgb,
          ]),
        ),
        palettes: Object.keys(palettes ?? {}),
        faces: Object.keys(faces),
      }),
    ),
    codes: Object.fromEntries(
      Object.entries(CODES).map(([code, { severity, why, cure }]) => [code, { severity, why, cure }]),
    ),
    schema: jsonSchema(),
    fields: SIGN_FIELDS,
    sizes: SIZE_NAMES,
    version: pkg.version,
  }
}

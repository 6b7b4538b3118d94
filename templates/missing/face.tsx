import type { Scene, Sign } from 'signgen'
import {
  areAcross,
  Call,
  DetailsAcross,
  DetailsDown,
  gutterOf,
  hasBody,
  hasCall,
  Picture,
  Qr,
  Row,
  Stack,
} from 'signgen/parts'
import { Facts, isUpright, Name } from './body.tsx'
import { isCodeByFace } from './by-face.ts'

/** An upright picture is a face, and with few words all else stands beside it. */
export const isFace = (sign: Sign) => isUpright(sign) && (sign.quote ?? sign.note) === undefined

/** How wide the picture is, to the sheet. */
const WIDE = { tall: 0.56, portrait: 0.56, square: 0.46, landscape: 0.42, wide: 0.42 } as const

/** Of the code there, in hundredths of the sheet. */
const CODE = 21

/** The face from one red band to the other, to the edge of the sheet; beside it the name, and what is asked. */
export const Face = (scene: Scene) => {
  const { sign, sheet, shape, u } = scene
  const { details } = sign
  const inColumn = shape === 'square'
  return (
    <Stack style={{ flexGrow: 1 }}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ width: WIDE[shape] * sheet.width }}>
          <Picture {...scene} style={{ minHeight: 0.3 * sheet.height, flexGrow: 1 }} />
        </Stack>
        <Stack
          style={{
            ...{
              flexGrow: 1,
              flexBasis: 0,
              gap: 2.6 * u,
              justifyContent: hasBody(sign) ? 'space-between' : 'center',
            },
            ...{ paddingLeft: 3.6 * u, paddingRight: 4.4 * u, paddingTop: 3 * u, paddingBottom: 3 * u },
          }}
        >
          <Name scene={scene} />
          {inColumn && <DetailsDown details={details} gap={2.4 * u} accent="accent" />}
          {hasCall(sign) && <Call scene={scene} accent="accent" />}
          {isCodeByFace(scene) && <Qr {...scene} side={CODE} />}
        </Stack>
      </Row>
      {!inColumn && details.length > 0 && (
        <Stack
          style={{ paddingLeft: 4.4 * u, paddingRight: 4.4 * u, paddingTop: 2.6 * u, paddingBottom: 2.8 * u }}
        >
          {areAcross(details) ? (
            <DetailsAcross details={details} gap={gutterOf(scene)} accent="accent" />
          ) : (
            <Facts {...scene} />
          )}
        </Stack>
      )}
    </Stack>
  )
}

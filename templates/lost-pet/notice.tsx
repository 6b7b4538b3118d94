import type { Child, Scene } from 'signgen'
import {
  hasBody,
  hasReply,
  isStrip,
  isWide,
  PhotoStrip,
  type PhotoWay,
  Sheet,
  Signature,
  Stack,
  TearOff,
} from 'signgen/parts'

import { Body, piecesOf } from './body.tsx'

/** Copied paper, with tabs to tear off: one has been. On a banner there is nothing to tear. */
const Paper = ({ scene, children }: { scene: Scene; children?: Child }) => {
  const { sign, sheet, u } = scene
  const wide = isWide(scene)
  const hasMore = hasBody(sign) || hasReply(sign) || sign.image
  return (
    <Sheet texture={{ material: 'grain', fill: 'speck' }}>
      <Stack
        style={{
          ...{ padding: (isStrip(scene) ? 2.4 : 4.4) * u, paddingBottom: 2.2 * u, flexGrow: 1 },
          ...{
            gap: (wide ? 1.8 : sign.image ? 2.2 : 3) * u,
            justifyContent: hasMore ? 'space-between' : 'space-evenly',
          },
        }}
      >
        {children}
      </Stack>
      {sheet.width < 2.4 * sheet.height && <TearOff scene={scene} torn="speck" />}
    </Sheet>
  )
}

export const Notice = ({ scene, how }: { scene: Scene; how: PhotoWay }) => (
  <Paper scene={scene}>
    <Body scene={scene} how={how} />
  </Paper>
)

/** A banner, read from end to end. */
export const AtStrip = (scene: Scene) => (
  <Paper scene={scene}>
    <PhotoStrip scene={scene} {...piecesOf(scene)} />
    <Signature scene={scene} />
  </Paper>
)

import type { Child, Scene } from 'signgen'
import {
  Frame,
  hasBody,
  hasReply,
  isStrip,
  isWide,
  PhotoStrip,
  type PhotoWay,
  Sheet,
  Signature,
} from 'signgen/parts'

import { Body, piecesOf } from './body.tsx'

/** Old paper in two black lines. */
const Paper = ({ scene, children }: { scene: Scene; children?: Child }) => {
  const { sign, shape, u } = scene
  const wide = isWide(scene)
  const hasMore = hasBody(sign) || hasReply(sign) || sign.image
  const gap = (wide ? 1.8 : sign.image || (sign.quote && shape === 'square') ? 2.2 : 3) * u
  const strip = isStrip(scene)
  return (
    <Sheet style={{ padding: (strip ? 1.4 : 2.4) * u }} texture={{ material: 'grain', fill: 'speck' }}>
      <Frame line="ink" fill="ground" thick={1.1 * u} grows style={{ padding: 0.7 * u }}>
        <Frame
          line="ink"
          fill="ground"
          thick={0.25 * u}
          grows
          style={{
            padding: (strip ? 1.8 : wide || shape === 'square' ? 2.6 : 3.6) * u,
            gap,
            justifyContent: hasMore ? 'space-between' : 'space-evenly',
          }}
        >
          {children}
        </Frame>
      </Frame>
    </Sheet>
  )
}

export const Bill = ({ scene, how }: { scene: Scene; how: PhotoWay }) => (
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

import type { Scene } from 'signgen'
import { Picture, Stack, shownRatio } from 'signgen/parts'

/** In hundredths of the sheet: the paper that is seen round a picture, and a staple's length and height. */
const [EDGE, LONG, HIGH] = [0.7, 5, 1.1]

/** The picture as the till prints it, whole and so wide, on a slip of paper with a staple through its head. */
export const Stapled = ({ scene, wide }: { scene: Scene; wide: number }) => {
  const { sign, u } = scene
  if (!sign.image) return null
  const paper = wide + 2 * EDGE * u
  return (
    <Stack style={{ position: 'relative', width: paper }}>
      <Stack fill="panel" style={{ padding: EDGE * u }}>
        <Picture {...scene} screen="ink" style={{ width: wide, height: wide / shownRatio(sign.image) }} />
      </Stack>
      <box
        texture={{ material: 'staple', fill: 'steel' }}
        style={{
          ...{ position: 'absolute', top: -0.4 * HIGH * u, left: (paper - LONG * u) / 2 },
          ...{ width: LONG * u, height: HIGH * u },
        }}
      />
    </Stack>
  )
}

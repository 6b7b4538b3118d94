import type { Scene } from 'signgen'
import { Picture } from './picture.tsx'
import { Stack } from './sheet.tsx'

/** A picture as high as what stands beside it, to the edge of the sheet: it is upright, and little of it is cut. */
export const Side = ({ scene, fill = 'ink' }: { scene: Scene; fill?: string }) => (
  <Stack style={{ width: SIDE[scene.shape] * scene.sheet.width }}>
    <Picture {...scene} fill={fill} style={{ minHeight: 0.36 * scene.sheet.height, flexGrow: 1 }} />
  </Stack>
)

/** Of the width of a sheet. */
const SIDE = { tall: 0.42, portrait: 0.42, square: 0.42, landscape: 0.3, wide: 0.24 } as const

import type { BoxStyle, Child } from 'signgen'
import { Stack } from './sheet.tsx'

interface Props {
  /** The colour of the line, and of what it goes round. */
  readonly line: string
  readonly fill: string
  /** In millimetres. */
  readonly thick: number
  /** Of the line's outer corners. */
  readonly radius?: number
  /** It takes what room is left. */
  readonly grows?: boolean
  readonly style?: BoxStyle
  readonly children?: Child
}

/** A line round things: a box in a box. */
export const Frame = ({ line, fill, thick, radius = 0, grows = false, style = {}, children }: Props) => (
  <Stack fill={line} radius={radius} style={{ padding: thick, flexGrow: grows ? 1 : 0 }}>
    <Stack fill={fill} radius={Math.max(0, radius - thick)} style={{ flexGrow: 1, ...style }}>
      {children}
    </Stack>
  </Stack>
)

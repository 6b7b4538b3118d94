import type { BoxStyle, Child, Scene } from 'signgen'
import { Sheet, Stack } from 'signgen/parts'

/** The wall: bricks in courses, some burnt darker, with mortar between them. No words stand on it. */
export const Wall = ({ style, children }: { style: BoxStyle; children?: Child }) => (
  <Sheet fill="ground" texture={{ material: 'burnt', fill: 'burnt' }}>
    <Stack texture={{ material: 'brick', fill: 'joint' }} style={{ flexGrow: 1, ...style }}>
      {children}
    </Stack>
  </Sheet>
)

/**
 * In hundredths of the sheet: the edge of a plate, its corners, a screw's head and how far that is from the edges. Spaces may
 * give way by half, and words still keep off the screws.
 */
const [EDGE, CORNER, HEAD, FROM] = [0.4, 0.9, 0.95, 0.5]

interface PlateProps {
  readonly scene: Scene
  readonly style?: BoxStyle
  readonly children?: Child
}

/** An enamel plate that is screwed to the wall at its corners. */
export const Plate = ({ scene: { u }, style = {}, children }: PlateProps) => (
  <Stack fill="accent" radius={CORNER * u} style={{ position: 'relative', padding: EDGE * u, ...style }}>
    <Stack fill="panel" radius={(CORNER - EDGE) * u} style={{ flexGrow: 1 }}>
      {children}
    </Stack>
    {CORNERS.map(([across, down]) => (
      <Stack
        fill="accent"
        radius={(HEAD / 2) * u}
        style={{
          ...{ position: 'absolute', width: HEAD * u, height: HEAD * u, justifyContent: 'center' },
          ...{ [across]: FROM * u, [down]: FROM * u, paddingLeft: 0.2 * u, paddingRight: 0.2 * u },
        }}
      >
        <box fill="panel" style={{ height: 0.16 * u }} />
      </Stack>
    ))}
  </Stack>
)

const CORNERS = [
  ['left', 'top'],
  ['right', 'top'],
  ['left', 'bottom'],
  ['right', 'bottom'],
] as const

/** Clear of the screws: so much is round the words of a plate, in hundredths of the sheet. */
export const CLEAR = { across: 3, down: 2.5 } as const

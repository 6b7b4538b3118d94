import type { Child, Scene } from 'signgen'
import { Colophon, Frame, Headline, isWide, Row, Sheet, Signature, Stack } from 'signgen/parts'

/** Height is dear on a wide sheet. */
export const pad = (scene: Scene, units: number) => (isWide(scene) ? 0.72 : 1) * units * scene.u

/** Between two plates. */
export const GAP = 1.3

/** The width of all plates together, and what of it is inside one of them. */
export const platesWide = (scene: Scene) => scene.sheet.width - 2 * pad(scene, 2.6)
export const insideOf = (width: number, { u }: Scene) => width - 9 * u

interface PlateProps {
  readonly scene: Scene
  readonly fill: string
  readonly line: string
  /** Its share of the height that is left. */
  readonly grows: number
  /** How much of the usual space there is inside it. */
  readonly pads?: number
  readonly children?: Child
}

/** A plate with a line inside its edge, 1.5 of the strokes that road signs are measured in, its corners 2 inside. */
export const Plate = ({ scene, scene: { u }, fill, line, grows, pads = 1, children }: PlateProps) => (
  <Stack fill={fill} radius={2.4 * u} style={{ padding: 0.7 * u, flexGrow: grows }}>
    <Frame
      line={line}
      fill={fill}
      thick={0.8 * u}
      radius={1.9 * u}
      grows
      style={{
        ...{
          justifyContent: 'space-evenly',
          gap: pad(scene, 3.4 * pads),
          paddingLeft: 3 * u,
          paddingRight: 3 * u,
        },
        ...{ paddingTop: pad(scene, 2.6 * pads), paddingBottom: pad(scene, 2.6 * pads) },
      }}
    >
      {children}
    </Frame>
  </Stack>
)

/** Plates on asphalt, over the barrier and the small print. */
export const Boards = ({
  scene,
  last = false,
  children,
}: {
  scene: Scene
  /** What is said last stands with the small print. */
  last?: boolean
  children?: Child
}) => (
  <Sheet fill="asphalt">
    <Stack style={{ flexGrow: 1, padding: pad(scene, 2.6), gap: GAP * scene.u }}>{children}</Stack>
    <Barrier {...scene} />
    <Stack
      style={{
        ...{ paddingLeft: 4 * scene.u, paddingRight: 4 * scene.u },
        ...{ paddingTop: pad(scene, 2), paddingBottom: pad(scene, 3.4) },
      }}
    >
      {last ? (
        <Colophon scene={scene} fill="panel" tile="panel" />
      ) : (
        <Signature scene={scene} fill="panel" tile="panel" />
      )}
    </Stack>
  </Sheet>
)

/** A plank of red and white, from edge to edge. */
const Barrier = (scene: Scene) => {
  const count = 2 * Math.round(scene.sheet.width / (14 * scene.u)) + 1
  return (
    <Row fill="panel" style={{ height: pad(scene, 3.4) }}>
      {Array.from({ length: count }, (_, i) => (
        <box {...(i % 2 === 0 && { fill: 'accent' })} style={{ flexGrow: 1, flexBasis: 0 }} />
      ))}
    </Row>
  )
}

/** How much of the usual space plates have inside that hold much. */
export const FULL = 0.55

export const Head = (scene: Scene) => <Headline scene={scene} banner="ink" />

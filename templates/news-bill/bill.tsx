import type { BoxStyle, Child, Scene } from 'signgen'
import {
  Colophon,
  hasLast,
  hasReply,
  isWide,
  numberAlone,
  Reply,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'
import { Asked, Foot, Masthead } from './pieces.tsx'

/** Height is dear on a wide sheet. */
export const pad = (scene: Scene, units: number) => (isWide(scene) ? 0.75 : 1) * units * scene.u

export const inset = (scene: Scene, above: number, below = above): BoxStyle => ({
  ...{ paddingLeft: 4.4 * scene.u, paddingRight: 4.4 * scene.u },
  ...{ paddingTop: pad(scene, above), paddingBottom: pad(scene, below) },
})

/** The paper of the bill was torn off above the black band. */
const Torn = ({ u }: Scene) => (
  <box
    texture={{ material: 'torn-top', fill: 'ink' }}
    // It runs under the band, so that no seam is seen.
    style={{ height: 1.3 * u, marginBottom: -0.2 * u }}
  />
)

/** What stands in the black band, under the torn edge. */
export const Band = ({
  scene,
  asks = false,
  children,
}: {
  scene: Scene
  asks?: boolean
  children?: Child
}) => (
  <>
    <Torn {...scene} />
    <Stack fill="ink" style={{ ...inset(scene, asks ? 1.6 : 2, 2.6), gap: 2.6 * scene.u }}>
      {children}
    </Stack>
  </>
)

interface BillProps {
  readonly scene: Scene
  /** What the black band shows, if there is one. */
  readonly answer?: Scene | false
  /** All that is asked stands in it, or the number alone, and what is said last at the foot of the sheet. */
  readonly asks?: boolean | 'number'
  readonly children?: Child
}

/** A bill: the name of the paper above, the number in a black band and the small print below. */
export const Bill = ({ scene, answer = scene, asks = false, children }: BillProps) => {
  const { sign } = scene
  return (
    <Sheet>
      <Masthead {...scene} />
      {children}
      {answer && (hasReply(sign) || hasLast(sign)) && (
        <Band scene={scene} asks={asks === true}>
          {asks === 'number' ? (
            <Reply scene={numberAlone(scene)} fill="panel" />
          ) : asks ? (
            <Asked {...scene} />
          ) : (
            <Foot scene={answer} beside={answer !== scene} />
          )}
        </Band>
      )}
      <Stack style={inset(scene, 2, 3.4)}>
        {asks ? <Colophon scene={scene} /> : <Signature scene={scene} />}
      </Stack>
    </Sheet>
  )
}

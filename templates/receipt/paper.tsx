import type { Child, Scene } from 'signgen'
import { Row, Stack } from 'signgen/parts'

interface Props {
  readonly scene: Scene
  readonly gap: number
  /** It is as long as its few words. */
  readonly short?: boolean
  readonly children?: Child
}

/** A strip of paper from the upper edge of the sheet to the lower, cut off by a till at both ends. */
export const Paper = ({ scene, gap, short = false, children }: Props) => {
  const { u, sign } = scene
  const edge = sign.texture === 'none' ? 0 : 1.1 * u
  const ends = (short ? 4 : 2) * u
  const inset = { paddingLeft: 3.4 * u, paddingRight: 3.4 * u }
  return (
    <Stack style={{ flexGrow: short ? 0 : 1, paddingTop: 2.2 * u, paddingBottom: 2.2 * u }}>
      <box style={{ height: edge }} texture={{ material: 'serrated-top', fill: 'panel' }} />
      <Stack fill="panel" style={{ flexGrow: 1 }}>
        <Stack
          texture={{ material: 'grain', fill: 'speck' }}
          style={{
            ...{ ...inset, paddingTop: ends, paddingBottom: ends, gap, flexGrow: 1 },
            justifyContent: 'space-between',
          }}
        >
          {children}
        </Stack>
      </Stack>
      <box style={{ height: edge }} texture={{ material: 'serrated', fill: 'panel' }} />
    </Stack>
  )
}

/** A line of dashes, such as a till prints. */
export const Dashes = ({ u }: { u: number }) => (
  <Row style={{ gap: 0.8 * u }}>
    {Array.from({ length: 34 }, () => (
      <box fill="ink" style={{ height: 0.28 * u, flexGrow: 1, flexBasis: 0 }} />
    ))}
  </Row>
)

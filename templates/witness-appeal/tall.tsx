import type { Scene, Sign } from 'signgen'
import {
  Band,
  Board,
  Call,
  Closing,
  Extract,
  Fine,
  Ground,
  Headline,
  hasCall,
  hasExtract,
  hasMore,
  hasReply,
  Reply,
  Subheadline,
} from './pieces.tsx'

/** The panel keeps off the bands where no words stand between them. */
const aroundExtract = (sign: Sign, u: number) =>
  hasExtract(sign) && {
    paddingTop: sign.subheadline ? 0 : 3 * u,
    paddingBottom: hasCall(sign) ? 0 : 3 * u,
  }

/** Where no band stands between them two grounds overlap, or a hair of the frame shows where they meet. */
const overSeam = (sign: Sign, u: number) => !hasReply(sign) && { marginTop: -0.1 * u }

/** Portrait, square, story: one column between two hard edges. */
export const Tall = (scene: Scene) => {
  const { sign, u } = scene
  return (
    <Board u={u}>
      <Band {...scene} top fills={!hasMore(sign)}>
        <Headline {...scene} />
      </Band>
      {hasMore(sign) && (
        <Ground {...scene} style={{ flexGrow: 1, justifyContent: 'space-evenly', ...aroundExtract(sign, u) }}>
          <Subheadline {...scene} fill="accent" before={0.6} />
          <Extract {...scene} />
          <Call {...scene} />
        </Ground>
      )}
      <Reply {...scene} fills={!hasMore(sign)} />
      <Ground
        {...scene}
        bottom
        style={{ ...overSeam(sign, u), paddingTop: 2.2 * u, paddingBottom: 2 * u, gap: 1.5 * u }}
      >
        <Closing {...scene} />
        <Fine {...scene} />
      </Ground>
    </Board>
  )
}

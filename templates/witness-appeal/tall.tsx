import type { Scene, Sign } from 'signgen'
import { Signature } from 'signgen/parts'
import {
  Band,
  Board,
  Call,
  Closing,
  Extract,
  Ground,
  Headline,
  hasCall,
  hasExtract,
  hasMore,
  hasReply,
  Photo,
  Reply,
  Subheadline,
} from './pieces.tsx'

/** The panel keeps off the bands where no words stand between them. */
const aroundExtract = (sign: Sign, u: number) =>
  (hasExtract(sign) || sign.image) && {
    paddingTop: sign.subheadline ? 0 : 3 * u,
    paddingBottom: hasCall(sign) ? 0 : 3 * u,
  }

/** Where no band stands between them two grounds overlap, or a hair of the frame shows where they meet. */
const overSeam = (sign: Sign, u: number) => !hasReply(sign) && { marginTop: -0.1 * u }

/** A picture with words round it has a quarter of the sheet; with few words, more. */
const photoHeight = (sign: Sign, { height }: Scene['sheet']) => (hasExtract(sign) ? 0.24 : 0.4) * height

/** Portrait, square, story: one column between two hard edges. */
export const Tall = (scene: Scene) => {
  const { sign, sheet, u } = scene
  return (
    <Board u={u}>
      <Band {...scene} top fills={!hasMore(sign)}>
        <Headline {...scene} />
      </Band>
      {hasMore(sign) && (
        <Ground {...scene} style={{ flexGrow: 1, justifyContent: 'space-evenly', ...aroundExtract(sign, u) }}>
          <Subheadline {...scene} fill="accent" before={0.6} />
          <Photo {...scene} height={photoHeight(sign, sheet)} overExtract={hasExtract(sign)} />
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
        <Signature scene={scene} />
      </Ground>
    </Board>
  )
}

import type { Scene, Sign } from 'signgen'
import {
  CodeAtFoot,
  gutterOf,
  hasLast,
  isCodeAtFoot,
  numberAlone,
  Row,
  Signature,
  Stack,
} from 'signgen/parts'
import { Body, type How } from './body.tsx'
import {
  Band,
  Board,
  Closing,
  Ground,
  Headline,
  hasCall,
  hasExtract,
  hasMore,
  Subheadline,
} from './pieces.tsx'
import { hasReply, Reply } from './reply.tsx'

/** The panel keeps off the bands where no words stand between them. */
const aroundExtract = (sign: Sign, u: number) =>
  (hasExtract(sign) || sign.image) && {
    paddingTop: sign.subheadline ? 0 : 3 * u,
    paddingBottom: hasCall(sign) ? 0 : 3 * u,
  }

/** Where no band stands between them two grounds overlap, or a hair of the frame shows where they meet. */
const overSeam = (sign: Sign, u: number) => !hasReply(sign) && { marginTop: -0.1 * u }

/** With few words the bands take their part of what is left, so that there is no hole between them. */
const growthOf = (sign: Sign): readonly [head: number, reply: number] =>
  !hasMore(sign) ? [1.6, 1] : hasExtract(sign) || sign.image ? [0, 0] : [1.3, 0.8]

/** On a square a few lines of small print stand beside what is said last. */
const isShort = ({ sign, each, shape }: Scene) =>
  shape === 'square' &&
  hasLast(sign) &&
  !each.length &&
  !sign.imprint &&
  !sign.logo &&
  (sign.publisher ?? sign.disclosure) !== undefined

/** Portrait, square, story: between two hard edges, in one column or two. */
export const Tall = ({ scene, how }: { scene: Scene; how: How }) => {
  const { sign, sheet, shape, u } = scene
  const [head, reply] = growthOf(sign)
  // Beside a code, or below it, there is room for what is said last.
  const inBand = sign.qr !== undefined && sign.phone !== undefined && hasLast(sign) && how !== 'column'
  const columns = how === 'two-columns'
  const round = shape === 'square' ? 0.42 : 0.6
  // On a screen with much to say the number is smaller than the sheet is wide: the code stands beside it.
  const beside = how === 'framed' && sheet.pixels && shape !== 'square' && scene.sign.quote !== undefined
  const atFoot = isCodeAtFoot(scene) && !beside
  return (
    <Board u={u}>
      <Band {...scene} top grows={head} low={!hasMore(sign) && !hasReply(sign)}>
        <Headline {...scene} />
      </Band>
      {hasMore(sign) && (
        <Ground
          {...scene}
          style={{
            ...{ flexGrow: 1, justifyContent: 'space-evenly' },
            ...(columns ? { paddingTop: 2.6 * u, paddingBottom: 2.6 * u } : aroundExtract(sign, u)),
          }}
        >
          <Body
            scene={scene}
            how={how}
            head={
              <Subheadline
                {...scene}
                fill="accent"
                before={columns ? 0 : round}
                after={columns ? 0.3 : round}
              />
            }
          />
        </Ground>
      )}
      <Reply
        {...(atFoot ? numberAlone(scene) : scene)}
        grows={reply}
        under={beside ? false : undefined}
        below={
          !atFoot &&
          inBand && <Stack style={{ paddingBottom: 1.6 * u }}>{<Closing {...scene} fill="ground" />}</Stack>
        }
      />
      <Ground
        {...scene}
        bottom
        style={{ ...overSeam(sign, u), paddingTop: 2.2 * u, paddingBottom: 2 * u, gap: 1.5 * u }}
      >
        {atFoot ? (
          <CodeAtFoot scene={scene} />
        ) : !inBand && isShort(scene) ? (
          <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
            <Stack style={{ flexGrow: 1.5, flexBasis: 0 }}>
              <Closing {...scene} />
            </Stack>
            <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
              <Signature scene={scene} />
            </Stack>
          </Row>
        ) : (
          <>
            {!inBand && <Closing {...scene} />}
            <Signature scene={scene} />
          </>
        )}
      </Ground>
    </Board>
  )
}

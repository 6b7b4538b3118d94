import type { Scene } from 'signgen'
import { hasLast, hasReply, Row, Stack } from 'signgen/parts'
import {
  Board,
  Call,
  Closing,
  Extract,
  Headline,
  hasCall,
  hasExtract,
  Subheadline,
  WholePhoto,
} from './pieces.tsx'
import { Answer } from './reply.tsx'
import { Small } from './wide.tsx'

/** A banner: headline, picture, panel, call and number follow one another from end to end. */
export const Strip = (scene: Scene) => {
  const { sign, sheet, u } = scene
  const high = sheet.height - 9 * u
  const pad = { paddingTop: 1.6 * u, paddingBottom: 1.6 * u }
  const middle =
    sign.subheadline !== undefined || hasExtract(sign) || hasCall(sign) || sign.image !== undefined
  return (
    <Board u={u}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
        <Stack
          fill="accent"
          radius={[1.05 * u, 0, 0, 0]}
          style={{
            ...pad,
            paddingLeft: 3 * u,
            paddingRight: 3 * u,
            flexGrow: 1.1,
            flexBasis: 0,
            justifyContent: 'center',
          }}
        >
          <Headline {...scene} />
          <Subheadline {...scene} fill="ground" before={0} after={0.3} />
        </Stack>
        {middle && (
          <Row
            fill="ground"
            style={{
              ...{ ...pad, paddingLeft: 3 * u, paddingRight: 3 * u, gap: 3 * u, alignItems: 'stretch' },
              ...{ flexGrow: hasExtract(sign) ? (hasCall(sign) ? 2.2 : 1.4) : 0.9, flexBasis: 0 },
            }}
          >
            {sign.image && (
              <Stack style={{ justifyContent: 'center' }}>
                <WholePhoto scene={scene} wide={0.2 * sheet.width} high={0.8 * high} />
              </Stack>
            )}
            {hasExtract(sign) && (
              <Stack style={{ flexGrow: 1.3, flexBasis: 0 }}>
                <Extract {...scene} parted={sheet.width > 4 * sheet.height} />
              </Stack>
            )}
            {hasCall(sign) && (
              <Stack style={{ flexGrow: 0.8, flexBasis: 0, justifyContent: 'center' }}>
                <Call {...scene} arrangement="stacked" />
              </Stack>
            )}
          </Row>
        )}
        {(hasReply(sign) || hasLast(sign)) && (
          <Stack
            style={{
              paddingLeft: 3 * u,
              paddingRight: 3 * u,
              flexGrow: sign.qr ? 1.3 : 1.1,
              flexBasis: 0,
              justifyContent: 'center',
            }}
          >
            <Answer
              {...scene}
              under={sheet.width < 4 * sheet.height}
              below={sign.qr && hasLast(sign) && <Closing {...scene} fill="ground" />}
            />
            {!sign.qr && hasLast(sign) && <Closing {...scene} fill="ground" />}
          </Stack>
        )}
      </Row>
      <Small {...scene} />
    </Board>
  )
}

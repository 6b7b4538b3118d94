import type { Scene } from 'signgen'
import { hasLast, Picture, Row, Signature, Stack } from 'signgen/parts'
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
  Subheadline,
} from './pieces.tsx'
import { Reply } from './reply.tsx'

/** How wide a picture is that fills one end of the board: the lower the board, the more its words want. */
const END = { landscape: 0.3, wide: 0.23 } as const

/** The picture fills one end of the board, and all words stand at the other. */
export const PictureAtEnd = (scene: Scene) => {
  const { sign, sheet, shape, u } = scene
  const share = sign.emphasis === 'picture' ? 0.42 : END[shape === 'wide' ? 'wide' : 'landscape']
  return (
    <Board u={u}>
      <Row style={{ flexGrow: 1, gap: 0.95 * u }}>
        <Stack style={{ width: share * sheet.width }}>
          <Picture
            {...scene}
            fill="ground"
            ground="panel"
            style={{ minHeight: 0.4 * sheet.height, flexGrow: 1 }}
          />
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Band {...scene} top grows={hasExtract(sign) || hasCall(sign) ? 0.3 : 1.6}>
            <Headline {...scene} />
            <Subheadline {...scene} fill="ground" before={0} after={0.5} />
          </Band>
          {(hasExtract(sign) || hasCall(sign)) && (
            <Ground
              {...scene}
              style={{
                flexGrow: 1,
                paddingTop: 2.2 * u,
                paddingBottom: 2.2 * u,
                justifyContent: 'space-evenly',
              }}
            >
              <Extract {...scene} parted />
              <Call {...scene} />
            </Ground>
          )}
          <Reply
            {...scene}
            below={
              sign.qr &&
              hasLast(sign) && (
                <Stack style={{ paddingBottom: 1.2 * u }}>
                  <Closing {...scene} fill="ground" />
                </Stack>
              )
            }
          />
          <Ground {...scene} bottom style={{ paddingTop: 1.1 * u, paddingBottom: u, gap: 1.2 * u }}>
            {!sign.qr && <Closing {...scene} />}
            <Signature scene={scene} />
          </Ground>
        </Stack>
      </Row>
    </Board>
  )
}

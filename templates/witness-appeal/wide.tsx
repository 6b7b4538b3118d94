import type { Scene } from 'signgen'
import { Row, SmallPrint, Stack } from 'signgen/parts'
import {
  Answer,
  Band,
  Board,
  Call,
  Closing,
  Extract,
  Ground,
  Headline,
  hasCall,
  hasExtract,
  hasMiddle,
  PhoneNumber,
  Reply,
} from './pieces.tsx'

/** Landscape and link: what stands below one another elsewhere shares a band. */
export const Wide = (scene: Scene) => {
  const { sign, u, words } = scene
  const side = { flexBasis: 0, justifyContent: 'center' } as const
  const last = sign.closing ?? sign.hashtag ?? (sign.phone && sign.link)
  // Two columns want two things to say; a long headline wants the whole width.
  const beside = (hasExtract(sign) || sign.question !== undefined) && sign.headline.length <= 60
  // With nothing else to stand by the number, what it is for does, and the extract has the board to itself.
  const asks = !last && !sign.question && sign.phone && sign.action && hasExtract(sign)
  const subheadline = sign.subheadline && (
    <text
      field="subheadline"
      type="subheadline"
      as="h2"
      fill="ground"
      before={beside ? 0.6 : 0.3}
      after={0.6}
    >
      {sign.subheadline}
    </text>
  )
  const row = { flexDirection: sign.direction === 'rtl' ? 'row-reverse' : 'row', gap: 4.4 * u } as const
  return (
    <Board u={u}>
      <Band {...scene} top fills={!hasMiddle(sign)}>
        {beside ? (
          <Row style={{ ...row, alignItems: 'center' }}>
            <Stack style={{ ...side, flexGrow: 1.3 }}>
              <Headline {...scene} />
            </Stack>
            {subheadline && <Stack style={{ ...side, flexGrow: 1 }}>{subheadline}</Stack>}
          </Row>
        ) : (
          <>
            <Headline {...scene} />
            {subheadline}
          </>
        )}
      </Band>
      {hasMiddle(sign) && (
        <Ground {...scene} style={{ flexGrow: 1, paddingTop: 2.6 * u, paddingBottom: 2.6 * u }}>
          <Row style={{ ...row, flexGrow: 1 }}>
            {hasExtract(sign) && (
              <Stack style={{ flexGrow: 1.3, flexBasis: 0 }}>
                <Extract {...scene} />
              </Stack>
            )}
            {hasCall(sign) && !asks && (
              <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-evenly' }}>
                <Call {...scene} />
              </Stack>
            )}
          </Row>
        </Ground>
      )}
      {asks ? (
        <Band {...scene}>
          <Row style={{ ...row, alignItems: 'center' }}>
            <Stack style={{ ...side, flexGrow: 1 }}>
              <text field="action" type="action" fill="panel" before={0.6} after={0.6}>
                {sign.action}
              </text>
            </Stack>
            <Stack style={{ ...side, flexGrow: 1.6 }}>
              <PhoneNumber {...scene} />
            </Stack>
          </Row>
        </Band>
      ) : last ? (
        <Band {...scene}>
          <Row style={{ ...row, alignItems: 'center' }}>
            {(sign.phone ?? sign.link) && (
              <Stack style={{ ...side, flexGrow: 1.3 }}>
                <Answer {...scene} />
              </Stack>
            )}
            <Stack
              style={{ ...side, flexGrow: 1, paddingTop: 1.8 * u, paddingBottom: 1.8 * u, gap: 1.2 * u }}
            >
              <Closing {...scene} fill="ground" />
            </Stack>
          </Row>
        </Band>
      ) : (
        <Reply {...scene} fills={!hasMiddle(sign)} />
      )}
      <Ground {...scene} bottom style={{ paddingTop: 1.1 * u, paddingBottom: 1 * u }}>
        <SmallPrint sign={sign} words={words} />
      </Ground>
    </Board>
  )
}

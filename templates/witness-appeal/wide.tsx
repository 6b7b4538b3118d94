import type { BoxStyle, Child, Scene, Sign } from 'signgen'
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
  hasReply,
  PhoneNumber,
  Reply,
} from './pieces.tsx'

/** Landscape and link: what stands below one another elsewhere shares a band. */
export const Wide = (scene: Scene) => {
  const { sign, u, words, imprint } = scene
  return (
    <Board u={u}>
      <Band {...scene} top fills={!hasMiddle(sign)}>
        <Head {...scene} />
      </Band>
      {hasMiddle(sign) && (
        <Ground {...scene} style={{ flexGrow: 1, paddingTop: 2.6 * u, paddingBottom: 2.6 * u }}>
          <Columns
            {...scene}
            first={hasExtract(sign) && <Extract {...scene} />}
            second={hasCall(sign) && !asksBelow(sign) && <Call {...scene} />}
            style={{ flexGrow: 1 }}
          />
        </Ground>
      )}
      <Foot {...scene} />
      <Ground {...scene} bottom style={{ paddingTop: 1.1 * u, paddingBottom: 1 * u }}>
        <SmallPrint sign={sign} words={words} imprint={imprint} />
      </Ground>
    </Board>
  )
}

/** Two columns want two things to say, and a long headline wants the whole width. */
const besideEachOther = (sign: Sign) =>
  (hasExtract(sign) || sign.question !== undefined) && sign.headline.length <= 60

/** What stands by the number, unless it is the number itself. */
const hasLast = ({ closing, hashtag, phone, link }: Sign) =>
  closing !== undefined || hashtag !== undefined || (phone !== undefined && link !== undefined)

/** With nothing else to stand by the number, what it is for does, and the extract has the board to itself. */
const asksBelow = (sign: Sign) =>
  !hasLast(sign) && !sign.question && !sign.qr && sign.phone && sign.action && hasExtract(sign)

interface ColumnsProps extends Scene {
  readonly first: Child
  readonly second: Child
  /** How wide the first is to the second. */
  readonly ratio?: number
  readonly style?: BoxStyle
}

/** One thing beside another; from right to left where the words run so. */
const Columns = ({ sign, u, first, second, ratio = 1.3, style = { alignItems: 'center' } }: ColumnsProps) => {
  const direction = sign.direction === 'rtl' ? 'row-reverse' : 'row'
  const column = { flexBasis: 0, justifyContent: 'space-evenly' } as const
  return (
    <Row style={{ flexDirection: direction, gap: 4.4 * u, ...style }}>
      {first && <Stack style={{ ...column, flexGrow: ratio }}>{first}</Stack>}
      {second && <Stack style={{ ...column, flexGrow: 1 }}>{second}</Stack>}
    </Row>
  )
}

const Head = (scene: Scene) => {
  const { sign } = scene
  const beside = besideEachOther(sign)
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
  if (beside) return <Columns {...scene} first={<Headline {...scene} />} second={subheadline} />
  return (
    <>
      <Headline {...scene} />
      {subheadline}
    </>
  )
}

/** The number, or the address without one, and what is to be said beside it. */
const Foot = (scene: Scene) => {
  const { sign, u } = scene
  if (asksBelow(sign)) {
    const action = (
      <text field="action" type="action" fill="panel" before={0.6} after={0.6}>
        {sign.action}
      </text>
    )
    return (
      <Band {...scene}>
        <Columns {...scene} first={action} second={<PhoneNumber {...scene} />} ratio={1 / 1.6} />
      </Band>
    )
  }
  if (!hasLast(sign)) return <Reply {...scene} fills={!hasMiddle(sign)} />
  const last = (
    <Stack style={{ paddingTop: 1.8 * u, paddingBottom: 1.8 * u, gap: 1.2 * u }}>
      <Closing {...scene} fill="ground" />
    </Stack>
  )
  return (
    <Band {...scene}>
      <Columns
        {...scene}
        first={hasReply(sign) && <Answer {...scene} />}
        second={last}
        {...(sign.qr && { ratio: 2.2 })}
      />
    </Band>
  )
}

import type { BoxStyle, Child, Scene, Sign } from 'signgen'
import { EachLanguage, gutterOf, isBrief, Row, Signature, Stack } from 'signgen/parts'
import { Body, type How } from './body.tsx'
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
  hasMiddle,
  Photo,
  Subheadline,
} from './pieces.tsx'
import { Answer, hasReply, PhoneNumber, Reply } from './reply.tsx'

/** A picture has at least this part of the height: beside other things, and with the board to itself. */
const photoHeight = ({ sign, sheet: { height }, shape }: Scene) =>
  (hasExtract(sign) ? 0.2 : hasCall(sign) ? 0.28 : shape === 'wide' ? 0.3 : 0.38) * height

/** Landscape and link: what stands below one another elsewhere shares a band. */
export const Wide = (scene: Scene) => {
  const { sign, u } = scene
  const middle = hasMiddle(sign) && !(asksBelow(scene) && !hasExtract(sign))
  return (
    <Board u={u}>
      <Band {...scene} top grows={middle ? 0 : 1.6} low={!middle && !hasReply(sign)}>
        <Head {...scene} />
      </Band>
      {middle && (
        <Ground {...scene} style={{ flexGrow: 1, paddingTop: 2.6 * u, paddingBottom: 2.6 * u }}>
          <Middle {...scene} />
        </Ground>
      )}
      <Foot {...scene} />
      <Small {...scene} />
    </Board>
  )
}

export const Small = (scene: Scene) => (
  <Ground {...scene} bottom style={{ paddingTop: 1.1 * scene.u, paddingBottom: scene.u }}>
    <Signature scene={scene} />
  </Ground>
)

/** The headline in the whole width, and under it the picture, the panel and the call in columns. */
export const Spread = ({ scene, how }: { scene: Scene; how: How }) => {
  const { u } = scene
  const body = asksBelow(scene) ? { ...scene, sign: { ...scene.sign, action: undefined } } : scene
  return (
    <Board u={u}>
      <Band {...scene} top>
        <Headline {...scene} />
      </Band>
      <Ground {...scene} style={{ flexGrow: 1, paddingTop: 2.4 * u, paddingBottom: 2.4 * u }}>
        <Body scene={body} how={how} head={<Subheadline {...scene} fill="accent" before={0} after={0.3} />} />
      </Ground>
      <Foot {...scene} />
      <Small {...scene} />
    </Board>
  )
}

/** So many times as wide as high, a board is read along one line. */
export const isStrip = ({ sheet: { width, height } }: Scene) => width > 2.4 * height

/** Extract and call beside each other; in two languages each language has a column of both, unless they share the extract. */
const Middle = (scene: Scene) => {
  const other = scene.each[1]?.scene.sign
  if (!other || !hasExtract(other))
    return <Columns {...scene} {...columnsOf(scene)} style={{ flexGrow: 1 }} />
  // Each row for itself: two panels beside each other are as high as the higher of them, whatever is asked below.
  const languages = (
    <Stack style={{ flexGrow: 1, gap: 1.6 * scene.u }}>
      <EachLanguage scene={scene} style={{ flexGrow: 1 }}>
        {spoken => <Extract {...spoken} />}
      </EachLanguage>
      {hasCall(other) && <Call {...scene} />}
    </Stack>
  )
  const photo = photoOf(scene)
  if (!photo) return languages
  return <Columns {...scene} first={languages} second={photo} ratio={2.6} style={{ flexGrow: 1 }} />
}

const photoOf = (scene: Scene) => scene.sign.image && <Photo {...scene} height={photoHeight(scene)} />

/** The picture is over the call, or has a column to itself. */
function columnsOf(scene: Scene): Pick<ColumnsProps, 'first' | 'second'> {
  const { sign } = scene
  const photo = photoOf(scene)
  const call = hasCall(sign) && !asksBelow(scene) && <Call {...scene} {...below(sign)} />
  if (!hasExtract(sign)) return { first: photo, second: call }
  return { first: <Extract {...scene} />, second: (photo || call) && [photo, call] }
}

/** Beside something else there is no room for two columns more. */
const below = (sign: Sign) => hasExtract(sign) && ({ arrangement: 'stacked' } as const)

/** Two columns want two things to say, and a long headline wants the whole width. */
const besideEachOther = (sign: Sign) =>
  (hasExtract(sign) || sign.question !== undefined) && sign.headline.length <= 60

/** What stands by the number, unless it is the number itself. */
const hasLast = ({ closing, hashtag, phone, link }: Sign) =>
  closing !== undefined || hashtag !== undefined || (phone !== undefined && link !== undefined)

/** With nothing else to stand by the number, what it is for does, and the extract has the board to itself. */
const asksBelow = (scene: Scene) => {
  const { sign, each } = scene
  const plain = !(each.length || hasLast(sign) || sign.question || sign.qr) && sign.phone && sign.action
  return plain && (hasExtract(sign) || (isStrip(scene) && !sign.image))
}

interface ColumnsProps extends Scene {
  readonly first: Child
  readonly second: Child
  /** How wide the first is to the second. */
  readonly ratio?: number
  readonly style?: BoxStyle
}

/** One thing beside another. */
const Columns = ({
  first,
  second,
  ratio = 1.3,
  style = { alignItems: 'center' },
  ...scene
}: ColumnsProps) => {
  const column = { flexBasis: 0, justifyContent: 'space-evenly' } as const
  return (
    <Row style={{ gap: gutterOf(scene, 4.4), ...style }}>
      {first && <Stack style={{ ...column, flexGrow: ratio }}>{first}</Stack>}
      {second && <Stack style={{ ...column, flexGrow: 1 }}>{second}</Stack>}
    </Row>
  )
}

const Head = (scene: Scene) => {
  const { sign, each } = scene
  const beside = besideEachOther(sign) && !each.length
  const subheadline = sign.subheadline && <Subheadline {...scene} fill="ground" before={beside ? 0.6 : 0.3} />
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
  if (asksBelow(scene)) {
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
  if (!hasLast(sign)) return <Reply {...scene} grows={hasMiddle(sign) ? 0 : 1} />
  const last = (
    <Stack style={{ paddingTop: 1.8 * u, paddingBottom: 1.8 * u, gap: 1.2 * u }}>
      <Closing {...scene} {...(sign.phone && { arrangement: 'stacked' })} fill="ground" />
    </Stack>
  )
  return (
    <Band {...scene}>
      <Columns
        {...scene}
        first={hasReply(sign) && <Answer {...scene} />}
        second={last}
        {...(sign.qr ? { ratio: 2.8 } : isBrief(sign) && { ratio: 2 })}
      />
    </Band>
  )
}

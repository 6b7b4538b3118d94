import type { Arrangement, Child, Scene, Sign } from 'signgen'
import {
  AskedDown,
  asksMuch,
  besideCode,
  Call,
  CallAcross,
  DetailsDown,
  Extract,
  gutterOf,
  hasBody,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  isWide,
  Last,
  noticeArrangements,
  only,
  Picture,
  Reply,
  Row,
  Sheet,
  Side,
  Signature,
  Spread,
  Stack,
} from 'signgen/parts'
import { Conversation, Shown } from './conversation.tsx'
import { Head, inset, Messages, Pages } from './pages.tsx'

/** What is read stands on white; the ground of the name gives way to it, and to nothing else. */
const isRead = (sign: Sign) => hasExtract(sign) || sign.image !== undefined

/** The ways to arrange messages, the preferred first. */
export function arrangementsOf(scene: Scene): readonly Arrangement[] {
  const { sign } = scene
  const type = sign.quote && LOUD
  if (isWide(scene) && !sign.image && isRead(sign))
    return [{ name: 'beside', draw: Usual, ...(!scene.each.length && type && { type }) }]
  return noticeArrangements(scene, {
    usual: Usual,
    spread: (drawn, how) => <Spreaded scene={drawn} how={how} />,
    full: isWide(scene)
      ? { name: 'conversation', draw: Wide, type: FULL }
      : { name: 'conversation', draw: Conversation, type: DOWN },
  })
}

/** Messages that have a side of the sheet to themselves are read from afar. */
const LOUD = {
  quote: { size: 1.55 },
  speaker: { size: 0.8 },
  action: { size: 1.7 },
} satisfies Arrangement['type']

/** Beside the picture they are as large as what is asked. */
const DOWN = {
  ...{ quote: { size: 1.5 }, speaker: { size: 0.85 }, action: { size: 1.5 }, question: { size: 1.7 } },
  ...{ value: { size: 1 }, label: { size: 0.7 }, closing: { size: 0.85 } },
} satisfies Arrangement['type']

/** Messages are read as easily as what is asked. */
const FULL = {
  ...{ quote: { size: 1.35 }, action: { size: 1.35 }, value: { size: 1 }, closing: { size: 0.85 } },
} satisfies Arrangement['type']

export const Usual = (scene: Scene) =>
  isWide(scene) && scene.arrangement !== 'side' && (scene.sign.quote ?? scene.sign.image) ? (
    <Wide {...scene} />
  ) : (
    <Tall {...scene} />
  )

const Tall = (scene: Scene) => {
  const { sign, u, shape } = scene
  const read = isRead(sign)
  const [high, gap] = shape === 'square' ? [2.8, 2] : [3.4, 3]
  return (
    <Pages scene={scene}>
      <Stack fill="ground" style={{ ...inset(u, 4), justifyContent: 'center', flexGrow: read ? 0 : 1 }}>
        <Head {...scene} />
      </Stack>
      {(hasBody(sign) || sign.image) && (
        <Stack
          style={{ ...inset(u, high), flexGrow: read ? 1 : 0, gap: gap * u, justifyContent: 'space-evenly' }}
        >
          <Picture {...scene} style={{ minHeight: 0.22 * scene.sheet.height, flexGrow: 1 }} />
          <Messages {...scene} />
          <CallAcross scene={scene} />
        </Stack>
      )}
    </Pages>
  )
}

/** The conversation has a side of its own. */
const Wide = (scene: Scene) => {
  const { sign, u } = scene
  const last = hasLast(sign) && <Last scene={scene} stacked />
  // Beside the code they fill what its label alone would leave open.
  const shares = last && sign.qr && sign.phone
  return (
    <Sheet fill="panel" style={{ flexDirection: 'row' }}>
      <Stack
        fill="ground"
        style={{
          ...{ ...inset(u, 4), gap: 2.6 * u, justifyContent: 'space-between' },
          ...{ flexGrow: 1, flexBasis: 0 },
        }}
      >
        <Head {...scene} />
        {hasCall(sign) && <Call scene={scene} />}
        {hasReply(sign) && (
          <Reply scene={scene} under={sign.qr !== undefined} {...(shares && { below: last })} />
        )}
        {!shares && last}
        <Signature scene={scene} />
      </Stack>
      <Stack
        style={{ ...inset(u, 4), flexGrow: 1, flexBasis: 0, gap: 3 * u, justifyContent: 'space-evenly' }}
      >
        {sign.image && sign.details.length > 0 && sign.quote ? (
          <>
            <Shown scene={scene} width={0.5 * scene.sheet.width - 8.8 * u} />
            <Messages {...only(scene, 'quote')} />
          </>
        ) : (
          <>
            <Picture {...scene} style={{ minHeight: 0.3 * scene.sheet.height, flexGrow: 1 }} />
            <Messages {...scene} />
          </>
        )}
      </Stack>
    </Sheet>
  )
}

const Facts = (scene: Scene) => <Extract scene={only(scene, 'details')} accent="accent" label={0.69} />

/** The headline over the conversation, with the picture or the call beside it. */
const Spreaded = ({ scene, how }: { scene: Scene; how: Spread }) => {
  const { sign, u, sheet } = scene
  if (how === 'picture-first') return <PictureFirst {...scene} />
  const parts = {
    ...{ scene, gap: gutterOf(scene) },
    details: sign.details.length > 0 && <Facts {...scene} />,
    down: <DetailsDown details={sign.details} gap={2.4 * u} accent="accent" />,
    said: (sign.quote ?? sign.note) !== undefined && <Messages {...only(scene, 'quote')} />,
  }
  if (how === 'asks-at-end')
    return (
      <AsksAtEnd {...scene}>
        <Spread {...parts} how="two-columns" width={TOLD * sheet.width - 8.8 * u} call={null} />
      </AsksAtEnd>
    )
  return (
    <Pages scene={scene} answer={besideCode(scene, how)}>
      <Stack fill="ground" style={inset(u, isWide(scene) ? 2.6 : 3.6)}>
        <Head {...scene} />
      </Stack>
      <Stack style={{ ...inset(u, isWide(scene) ? 2.4 : 3.2), flexGrow: 1 }}>
        <Spread {...parts} how={how} width={sheet.width - 8.8 * u} call={<Call scene={scene} />} codeByCall />
      </Stack>
    </Pages>
  )
}

/** The width of what is told, where what is asked has a column of its own. */
const TOLD = 0.66

/** What is asked stands in a black column at the end, as high as the conversation. */
const AsksAtEnd = ({ children, ...scene }: Scene & { children?: Child }) => {
  const { sheet, sign, u } = scene
  return (
    <Pages scene={scene} answer={false}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ width: TOLD * sheet.width }}>
          <Stack fill="ground" style={inset(u, 2.4)}>
            <Head {...scene} />
          </Stack>
          <Stack style={{ ...inset(u, 2.2), flexGrow: 1 }}>{children}</Stack>
        </Stack>
        <Stack
          fill="ink"
          style={{
            ...{ ...inset(u, 2.4), paddingLeft: 3 * u, paddingRight: 3 * u, gap: 1.8 * u },
            ...{ flexGrow: 1, flexBasis: 0, justifyContent: asksMuch(sign) ? 'space-between' : 'center' },
          }}
        >
          <AskedDown scene={scene} fill="panel" />
        </Stack>
      </Row>
    </Pages>
  )
}

/** An upright picture as high as what is read beside it. */
const PictureFirst = (scene: Scene) => {
  const { u } = scene
  return (
    <Pages scene={scene}>
      <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
        <Side scene={scene} />
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Stack fill="ground" style={{ ...inset(u, 3), flexGrow: 1, justifyContent: 'center' }}>
            <Head {...scene} />
          </Stack>
          <Stack style={{ ...inset(u, 2.6), gap: 3.6 * u, justifyContent: 'space-evenly' }}>
            <Facts {...scene} />
            <Call scene={scene} />
          </Stack>
        </Stack>
      </Row>
    </Pages>
  )
}

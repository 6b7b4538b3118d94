import type { BoxStyle, Child, Scene, Sign } from 'signgen'
import { Details, EachLanguage, Picture, Qr, Quote, Row, Sheet, Stack } from 'signgen/parts'

/** How far words stand in from the frame. */
const inset = (u: number) => ({ paddingLeft: 4.4 * u, paddingRight: 4.4 * u })

/** The yellow edge and the black frame. Bands of the frame's own colour are left open. */
export const Board = ({ u, children }: { u: number; children?: Child }) => (
  <Sheet style={{ padding: 1.8 * u }}>
    <Stack fill="ink" radius={2 * u} style={{ flexGrow: 1, padding: 0.95 * u }}>
      {children}
    </Stack>
  </Sheet>
)

/** Blue at the top of the board; elsewhere the black of the frame. */
export const Band = ({
  u,
  top,
  fills,
  children,
}: Scene & { top?: boolean; fills?: boolean; children?: Child }) => (
  <Stack
    {...(top && { fill: 'accent', radius: [1.05 * u, 1.05 * u, 0, 0] as const })}
    style={{ ...inset(u), justifyContent: 'center', flexGrow: fills ? (top ? 1.6 : 1) : 0 }}
  >
    {children}
  </Stack>
)

export const Ground = ({
  u,
  bottom,
  style,
  children,
}: Scene & { bottom?: boolean; style?: BoxStyle; children?: Child }) => (
  <Stack fill="ground" radius={bottom ? [0, 0, 1.05 * u, 1.05 * u] : 0} style={{ ...inset(u), ...style }}>
    {children}
  </Stack>
)

export const Headline = (scene: Scene) => (
  <EachLanguage scene={scene} gap={0}>
    {({ sign }) => (
      <>
        <text field="banner" type="banner" fill="ground" before={1} after={0.1}>
          {sign.banner}
        </text>
        <text field="headline" type="headline" as="h1" fill="panel" before={0.52} after={0.52}>
          {sign.headline}
        </text>
      </>
    )}
  </EachLanguage>
)

export const Subheadline = ({ fill, before, ...scene }: Scene & { fill: string; before: number }) => (
  <EachLanguage scene={scene} gap={0}>
    {({ sign }) => (
      <text field="subheadline" type="subheadline" as="h2" fill={fill} before={before} after={0.6}>
        {sign.subheadline}
      </text>
    )}
  </EachLanguage>
)

export const hasCall = ({ question, action }: Sign) => question !== undefined || action !== undefined
export const hasMiddle = (sign: Sign) => hasExtract(sign) || hasCall(sign) || sign.image !== undefined
export const hasMore = (sign: Sign) => hasMiddle(sign) || sign.subheadline !== undefined
export const hasExtract = ({ quote, details, note }: Sign) =>
  quote !== undefined || details.length > 0 || note !== undefined

/** Is this one of two columns, whose first lines should be level? */
const besideAnother = ({ arrangement, each }: Scene) => arrangement === 'side' && !each.length

/** The white panel; in two languages one below the other, or side by side. */
export const Extract = (scene: Scene) => {
  const { sign, u } = scene
  if (!hasExtract(sign)) return null
  return (
    <Stack fill="ink" style={{ padding: 0.5 * u, flexGrow: 1 }}>
      <Stack
        fill="panel"
        style={{
          padding: 2.9 * u,
          flexGrow: 1,
          justifyContent: besideAnother(scene) ? 'flex-start' : 'center',
        }}
      >
        <EachLanguage scene={scene} gap={3.4 * u}>
          {spoken => <Passage {...spoken} />}
        </EachLanguage>
      </Stack>
    </Stack>
  )
}

const Passage = (scene: Scene) => {
  const { sign, u } = scene
  const { details, note, quote } = sign
  return (
    <>
      <Details details={details} gap={2 * u} accent="accent" label={0.72} />
      <text field="note" type="note" fill="accent" before={details.length ? 1.7 : 0} after={1.2}>
        {note}
      </text>
      <Stack style={{ paddingTop: details.length && quote && note === undefined ? 2 * u : 0 }}>
        <Quote
          quote={quote}
          accent="accent"
          follows={note === undefined && details.length > 0}
          bubbles={{ scene, received: 'received', sent: 'sent' }}
        />
      </Stack>
      <text field="quote.source" type="source" before={1.6}>
        {quote?.source}
      </text>
    </>
  )
}

export const Call = (scene: Scene) => (
  <EachLanguage scene={scene} gap={1.2 * scene.u}>
    {({ sign }) => (
      <>
        <text field="question" type="question" as="h2" before={0.62} after={sign.action ? 0.2 : 0.7}>
          {sign.question}
        </text>
        <text field="action" type="action" before={0.9} after={1.1}>
          {sign.action}
        </text>
      </>
    )}
  </EachLanguage>
)

/** The number once, whatever it is called. */
export const PhoneNumber = (scene: Scene) => (
  <>
    <EachLanguage scene={scene} gap={0}>
      {({ sign: { phone } }) => (
        <text field="phone.label" type="phoneLabel" fill="ground" before={1.1} after={-0.2}>
          {phone?.label}
        </text>
      )}
    </EachLanguage>
    <EachLanguage scene={scene} gap={0}>
      {({ sign: { phone } }) => (
        <text field="phone" type="phone" fill="ground" before={0.42} after={0.42}>
          {phone?.number}
        </text>
      )}
    </EachLanguage>
    <EachLanguage scene={scene} gap={0}>
      {({ sign: { phone } }) => (
        <text field="phone.digits" type="phoneDigits" fill="ground" before={-0.1} after={0.62}>
          {phone?.digits}
        </text>
      )}
    </EachLanguage>
    <EachLanguage scene={scene} gap={0.4 * scene.u}>
      {({ sign: { phone } }) => (
        <text field="phone.cost" type="small" fill="ground" after={1}>
          {phone?.cost}
        </text>
      )}
    </EachLanguage>
  </>
)

const PhoneOrLink = (scene: Scene) =>
  scene.sign.phone ? (
    <PhoneNumber {...scene} />
  ) : (
    <EachLanguage scene={scene} arrangement="stacked" gap={0}>
      {({ sign: { link } }) => (
        <text field="link" type="address" fill="ground" before={0.6} after={0.7}>
          {link}
        </text>
      )}
    </EachLanguage>
  )

/** What the reader is asked to use: the number, or, without one, the address; and the code to scan beside it. */
export const Answer = (scene: Scene) => {
  const { sign, u } = scene
  if (!sign.qr) return <PhoneOrLink {...scene} />
  return (
    <Row style={{ alignItems: 'center', justifyContent: 'center', gap: 3.4 * u, ...padded(1.8 * u) }}>
      {(sign.phone ?? sign.link) && (
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <PhoneOrLink {...scene} />
        </Stack>
      )}
      <Qr {...scene} fill="ground" />
    </Row>
  )
}

const padded = (space: number) => ({ paddingTop: space, paddingBottom: space })

export const hasReply = ({ phone, link, qr }: Sign) => Boolean(phone ?? link ?? qr)

/** The black band, if there is anything to put in it. */
export const Reply = (scene: Scene & { fills?: boolean }) =>
  hasReply(scene.sign) ? (
    <Band {...scene}>
      <Answer {...scene} />
    </Band>
  ) : null

export const Closing = ({ fill = 'ink', ...scene }: Scene & { fill?: string }) => (
  <EachLanguage scene={scene} block={{ gap: 1.2 * scene.u }} gap={1.8 * scene.u}>
    {({ sign }) => (
      <>
        {scene.sign.phone && (
          <text field="link" type="link" fill={fill} after={scene.each.length ? 0.35 : 0}>
            {sign.link}
          </text>
        )}
        <text field="hashtag" type="closing" fill={fill}>
          {sign.hashtag}
        </text>
        <text field="closing" type="closing" fill={fill}>
          {sign.closing}
        </text>
      </>
    )}
  </EachLanguage>
)

/** The picture in the frame of the panels: at least so high, and as high as there is room. */
export const Photo = (scene: Scene & { height: number; overExtract?: boolean }) => {
  const { sign, u, height, overExtract } = scene
  if (!sign.image) return null
  return (
    <Stack fill="ink" style={{ padding: 0.5 * u, ...(overExtract && { paddingBottom: 0 }), flexGrow: 1 }}>
      <Picture {...scene} fill="ground" style={{ minHeight: height, flexGrow: 1 }} />
    </Stack>
  )
}

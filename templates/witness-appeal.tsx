import { type BoxStyle, type Child, defineTemplate, type Scene, type Sign } from 'signgen'
import { Details, Quote, Row, Sheet, SmallPrint, Stack } from 'signgen/parts'

/** A bright board edged in black: an appeal for witnesses turned on those who appeal. */
export default defineTemplate({
  name: 'witness-appeal',
  description:
    'A yellow appeal board edged in black, the extract on a white panel, the number in a black band',
  shows: [
    ...(['banner', 'headline', 'subheadline', 'details', 'note', 'quote', 'question', 'action'] as const),
    ...(['phone', 'link', 'hashtag', 'closing', 'publisher', 'disclosure'] as const),
  ],
  needs: [],
  colours: { ground: '#FFD900', ink: '#0A0A0A', accent: '#0B3B8C', panel: '#FFFFFF' },
  faces: {
    display: ['Archivo', 900],
    strong: ['Archivo', 700],
    text: ['Archivo', 500],
    small: ['Archivo', 400],
  },
  type: {
    banner: { face: 'strong', size: 1.1, fit: 'flow', caps: true, tracking: 0.06 },
    headline: { face: 'display', size: 4.2, fit: 'measure', leading: 0.96, caps: true },
    subheadline: { face: 'display', size: 2.8, fit: 'measure', leading: 1 },
    label: { face: 'display', size: 0.62, fit: 'flow', group: 'details', caps: true, tracking: 0.04 },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.52, fit: 'flow', group: 'quote', caps: true, tracking: 0.03 },
    quote: { face: 'text', size: 1, fit: 'flow', group: 'quote', leading: 1.17, wrap: 'pretty' },
    source: { face: 'small', size: 0.5, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 2.5, fit: 'measure', leading: 1 },
    action: { face: 'strong', size: 1.18, fit: 'flow', leading: 1.15 },
    phone: { face: 'display', size: 5.4, fit: 'line' },
    phoneLabel: { face: 'strong', size: 0.8, fit: 'flow' },
    link: { face: 'strong', size: 1.3, fit: 'line' },
    closing: { face: 'strong', size: 0.94, fit: 'flow', leading: 1.2 },
    small: { face: 'small', size: 1.35, fit: 'small', leading: 1.25 },
  },
  words: {
    en: {
      disclosure: 'This is a campaign sign. It is not issued by the police or any public body.',
      publisher: 'Put up by {publisher}.',
    },
  },
  draw: scene =>
    scene.shape === 'landscape' || scene.shape === 'wide' ? <Wide {...scene} /> : <Tall {...scene} />,
})

/** Portrait, square, story: one column between two hard edges. */
const Tall = (scene: Scene) => {
  const { sign, u, words } = scene
  return (
    <Board u={u}>
      <Band {...scene} top fills={!hasMore(sign)}>
        <Headline {...scene} />
      </Band>
      {hasMore(sign) && (
        <Ground {...scene} style={{ flexGrow: 1, justifyContent: 'space-evenly' }}>
          <text field="subheadline" type="subheadline" as="h2" fill="accent" before={0.6} after={0.6}>
            {sign.subheadline}
          </text>
          <Extract {...scene} />
          <Call {...scene} />
        </Ground>
      )}
      <Band {...scene}>
        <PhoneNumber {...scene} />
      </Band>
      <Ground {...scene} bottom style={{ paddingTop: 2.2 * u, paddingBottom: 2 * u, gap: 1.5 * u }}>
        <Closing {...scene} />
        <SmallPrint sign={sign} words={words} />
      </Ground>
    </Board>
  )
}

/** Landscape and link: what stands below one another elsewhere shares a band. */
const Wide = (scene: Scene) => {
  const { sign, u, words } = scene
  const side = { flexBasis: 0, justifyContent: 'center' } as const
  const last = sign.closing ?? sign.hashtag ?? sign.link
  return (
    <Board u={u}>
      <Band {...scene} top fills={!hasMiddle(sign)}>
        <Row style={{ gap: 3.6 * u, alignItems: 'center' }}>
          <Stack style={{ ...side, flexGrow: 1.3 }}>
            <Headline {...scene} />
          </Stack>
          {sign.subheadline && (
            <Stack style={{ ...side, flexGrow: 1 }}>
              <text field="subheadline" type="subheadline" as="h2" fill="ground">
                {sign.subheadline}
              </text>
            </Stack>
          )}
        </Row>
      </Band>
      {hasMiddle(sign) && (
        <Ground {...scene} style={{ flexGrow: 1, paddingTop: 2.6 * u, paddingBottom: 2.6 * u }}>
          <Row style={{ gap: 3.6 * u, flexGrow: 1 }}>
            {hasExtract(sign) && (
              <Stack style={{ flexGrow: 1.3, flexBasis: 0 }}>
                <Extract {...scene} />
              </Stack>
            )}
            {hasCall(sign) && (
              <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-evenly' }}>
                <Call {...scene} />
              </Stack>
            )}
          </Row>
        </Ground>
      )}
      <Band {...scene}>
        <Row style={{ gap: 3.6 * u, alignItems: 'center' }}>
          {sign.phone && (
            <Stack style={{ ...side, flexGrow: 1.3 }}>
              <PhoneNumber {...scene} />
            </Stack>
          )}
          {last && (
            <Stack
              style={{ ...side, flexGrow: 1, paddingTop: 1.6 * u, paddingBottom: 1.6 * u, gap: 1.2 * u }}
            >
              <Closing {...scene} fill="ground" />
            </Stack>
          )}
        </Row>
      </Band>
      <Ground {...scene} bottom style={{ paddingTop: 1.1 * u, paddingBottom: 1 * u }}>
        <SmallPrint sign={sign} words={words} />
      </Ground>
    </Board>
  )
}

/** How far words stand in from the frame. */
const inset = (u: number) => ({ paddingLeft: 4.4 * u, paddingRight: 4.4 * u })

/** The yellow edge and the black frame. Bands of the frame's own colour are left open. */
const Board = ({ u, children }: { u: number; children?: Child }) => (
  <Sheet style={{ padding: 1.8 * u }}>
    <Stack fill="ink" radius={2 * u} style={{ flexGrow: 1, padding: 0.95 * u }}>
      {children}
    </Stack>
  </Sheet>
)

/** Blue at the top of the board; elsewhere the black of the frame. */
const Band = ({ u, top, fills, children }: Scene & { top?: boolean; fills?: boolean; children?: Child }) => (
  <Stack
    {...(top && { fill: 'accent', radius: [1.05 * u, 1.05 * u, 0, 0] as const })}
    style={{ ...inset(u), justifyContent: 'center', flexGrow: fills ? 1 : 0 }}
  >
    {children}
  </Stack>
)

const Ground = ({
  u,
  bottom,
  style,
  children,
}: Scene & { bottom?: boolean; style?: BoxStyle; children?: Child }) => (
  <Stack fill="ground" radius={bottom ? [0, 0, 1.05 * u, 1.05 * u] : 0} style={{ ...inset(u), ...style }}>
    {children}
  </Stack>
)

const Headline = ({ sign }: Scene) => (
  <>
    <text field="banner" type="banner" fill="ground" before={1} after={0.1}>
      {sign.banner}
    </text>
    <text field="headline" type="headline" as="h1" fill="panel" before={0.52} after={0.52}>
      {sign.headline}
    </text>
  </>
)

const hasCall = ({ question, action }: Sign) => question !== undefined || action !== undefined
const hasMiddle = (sign: Sign) => hasExtract(sign) || hasCall(sign)
const hasMore = (sign: Sign) => hasMiddle(sign) || sign.subheadline !== undefined
const hasExtract = ({ quote, details, note }: Sign) =>
  quote !== undefined || details.length > 0 || note !== undefined

const Extract = ({ sign, u }: Scene) => {
  if (!hasExtract(sign)) return null
  return (
    <Stack fill="ink" style={{ padding: 0.5 * u, flexGrow: 1 }}>
      <Stack fill="panel" style={{ padding: 2.9 * u, flexGrow: 1, justifyContent: 'center' }}>
        <Details details={sign.details} gap={2 * u} accent="accent" />
        <text field="note" type="note" fill="accent" before={sign.details.length ? 1 : 0} after={1}>
          {sign.note}
        </text>
        <Quote quote={sign.quote} accent="accent" />
        <text field="quote.source" type="source" before={1.6}>
          {sign.quote?.source}
        </text>
      </Stack>
    </Stack>
  )
}

const Call = ({ sign }: Scene) => (
  <>
    <text field="question" type="question" as="h2" before={0.62} after={0.2}>
      {sign.question}
    </text>
    <text field="action" type="action" before={0.9} after={1.1}>
      {sign.action}
    </text>
  </>
)

const PhoneNumber = ({ sign: { phone } }: Scene) => (
  <>
    <text field="phone.label" type="phoneLabel" fill="ground" before={1.1} after={-0.2}>
      {phone?.label}
    </text>
    <text field="phone" type="phone" fill="ground" before={0.42} after={0.42}>
      {phone?.number}
    </text>
    <text field="phone.cost" type="small" fill="ground" after={1}>
      {phone?.cost}
    </text>
  </>
)

const Closing = ({ sign, fill = 'ink' }: Scene & { fill?: string }) => (
  <>
    <text field="link" type="link" fill={fill}>
      {sign.link}
    </text>
    <text field="hashtag" type="closing" fill={fill}>
      {sign.hashtag}
    </text>
    <text field="closing" type="closing" fill={fill}>
      {sign.closing}
    </text>
  </>
)

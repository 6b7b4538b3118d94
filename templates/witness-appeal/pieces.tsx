import type { BoxStyle, Child, Scene, Sign } from 'signgen'
import { Details, EachLanguage, only, Picture, Quote, Row, Sheet, Stack, shownRatio } from 'signgen/parts'

/** How far words stand in from the frame. */
const inset = (u: number, by = 4.4) => ({ paddingLeft: by * u, paddingRight: by * u })

/** The yellow edge and the black frame. Bands of the frame's own colour are left open. */
export const Board = ({ u, children }: { u: number; children?: Child }) => (
  <Sheet style={{ padding: 1.8 * u }}>
    <Stack fill="ink" radius={2 * u} style={{ flexGrow: 1, padding: 0.95 * u }}>
      {children}
    </Stack>
  </Sheet>
)

/** Blue at the top of the board; elsewhere the black of the frame. What room is left it takes by its share of it; `low`: most of that above its words. */
export const Band = ({
  u,
  top,
  grows = 0,
  low,
  inset: by,
  children,
}: Scene & {
  top?: boolean
  grows?: number | undefined
  low?: boolean
  inset?: number
  children?: Child
}) => (
  <Stack
    {...(top && { fill: 'accent', radius: [1.05 * u, 1.05 * u, 0, 0] as const })}
    style={{ ...inset(u, by), justifyContent: 'center', flexGrow: grows }}
  >
    {low && <box style={{ flexGrow: 4 }} />}
    {children}
    {low && <box style={{ flexGrow: 0.6 }} />}
  </Stack>
)

export const Ground = ({
  u,
  bottom,
  inset: by,
  style,
  children,
}: Scene & { bottom?: boolean; inset?: number; style?: BoxStyle; children?: Child }) => (
  <Stack fill="ground" radius={bottom ? [0, 0, 1.05 * u, 1.05 * u] : 0} style={{ ...inset(u, by), ...style }}>
    {children}
  </Stack>
)

/** Round the capitals of a band, in ems: height is dear on a wide sheet, and less so on a square one. */
export const ROUND = { tall: 0.52, portrait: 0.52, square: 0.32, landscape: 0.36, wide: 0.34 } as const

export const Headline = (scene: Scene) => (
  <EachLanguage scene={scene} gap={0}>
    {({ sign }) => (
      <>
        <text field="banner" type="banner" fill="ground" before={1} after={0.1}>
          {sign.banner}
        </text>
        <text
          field="headline"
          type="headline"
          as="h1"
          fill="panel"
          before={ROUND[scene.shape]}
          after={ROUND[scene.shape]}
        >
          {sign.headline}
        </text>
      </>
    )}
  </EachLanguage>
)

export const Subheadline = ({
  fill,
  before,
  after = 0.6,
  ...scene
}: Scene & { fill: string; before: number; after?: number }) => (
  <EachLanguage scene={scene} gap={0}>
    {({ sign }) => (
      <text field="subheadline" type="subheadline" as="h2" fill={fill} before={before} after={after}>
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

/**
 * The white panel; in two languages one below the other, or side by side. `parted`: details beside the quotation;
 * `record`: who speaks beside what they say.
 */
export const Extract = ({ parted, record, ...scene }: Scene & { parted?: boolean; record?: boolean }) => {
  const { sign, u } = scene
  if (!hasExtract(sign)) return null
  return (
    <Stack fill="ink" style={{ padding: 0.5 * u, flexGrow: 1 }}>
      <Stack
        fill="panel"
        style={{
          padding: (scene.shape === 'square' ? 2.3 : 2.9) * u,
          flexGrow: 1,
          justifyContent: besideAnother(scene) ? 'flex-start' : 'center',
        }}
      >
        {parted && sign.details.length && (sign.quote ?? sign.note) ? (
          <Row style={{ gap: 3.4 * u, alignItems: 'center' }}>
            {(['details', 'quote'] as const).map(part => (
              <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
                <Passage {...only(scene, part)} />
              </Stack>
            ))}
          </Row>
        ) : (
          <EachLanguage scene={scene} gap={3.4 * u}>
            {spoken => <Passage {...spoken} record={record} />}
          </EachLanguage>
        )}
      </Stack>
    </Stack>
  )
}

/** What stands in a panel. */
export const Passage = ({ record, ...scene }: Scene & { record?: boolean | undefined }) => {
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
          beside={record ? 2 * u : undefined}
          label={0.56}
          follows={note === undefined && details.length > 0}
          bubbles={{ scene, received: 'received', sent: 'sent' }}
        />
      </Stack>
      <text field="quote.source" type="source" before={record ? 1.2 : 1.6}>
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

/** The picture, whole, in the frame of the panels: so wide, or so high where it is upright. */
export const WholePhoto = ({ scene, wide, high }: { scene: Scene; wide: number; high: number }) => {
  const { sign, u } = scene
  if (!sign.image) return null
  const ratio = shownRatio(sign.image)
  const width = Math.min(wide - u, high * ratio)
  return (
    <Stack fill="ink" style={{ padding: 0.5 * u, alignSelf: 'center' }}>
      <Picture {...scene} fill="ground" ground="panel" style={{ width, height: width / ratio }} />
    </Stack>
  )
}

/** The picture in the frame of the panels: at least so high, and as high as there is room. */
export const Photo = (scene: Scene & { height: number; overExtract?: boolean }) => {
  const { sign, u, height, overExtract } = scene
  if (!sign.image) return null
  return (
    <Stack fill="ink" style={{ padding: 0.5 * u, ...(overExtract && { paddingBottom: 0 }), flexGrow: 1 }}>
      <Picture {...scene} fill="ground" ground="panel" style={{ minHeight: height, flexGrow: 1 }} />
    </Stack>
  )
}

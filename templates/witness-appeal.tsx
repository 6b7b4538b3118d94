import { defineTemplate, type Scene } from 'signgen'
import { Details, Quote, Row, Sheet, SmallPrint, Stack } from 'signgen/parts'

/** A bright board edged in black: an appeal for witnesses turned on those who appeal. */
export default defineTemplate({
  name: 'witness-appeal',
  description: 'A yellow appeal board edged in black, the extract on a white panel, the number in a black band',
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
    headline: { face: 'display', size: 4.6, fit: 'measure', leading: 0.96, caps: true },
    subheadline: { face: 'display', size: 3.6, fit: 'measure', leading: 1 },
    label: { face: 'display', size: 0.62, fit: 'flow', group: 'details', caps: true, tracking: 0.04 },
    value: { face: 'strong', size: 1, fit: 'flow', group: 'details' },
    note: { face: 'strong', size: 0.8, fit: 'flow', group: 'quote' },
    speaker: { face: 'display', size: 0.52, fit: 'flow', group: 'quote', caps: true, tracking: 0.03 },
    quote: { face: 'text', size: 1, fit: 'flow', group: 'quote', leading: 1.17, wrap: 'pretty' },
    source: { face: 'small', size: 0.5, fit: 'flow', group: 'quote' },
    question: { face: 'display', size: 3.1, fit: 'measure', leading: 1 },
    action: { face: 'strong', size: 1.18, fit: 'flow', leading: 1.15 },
    phone: { face: 'display', size: 6, fit: 'line' },
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
  draw: scene => (scene.shape === 'landscape' || scene.shape === 'wide' ? <Wide {...scene} /> : <Tall {...scene} />),
})

/** Portrait, square, story: one column between two hard edges. */
const Tall = (scene: Scene) => {
  const { sign, u, words } = scene
  const inset = 4.4 * u
  return (
    <Board {...scene}>
      <Heading {...scene} inset={inset} />
      <Stack style={{ paddingLeft: inset, paddingRight: inset, flexGrow: 1, justifyContent: 'space-evenly' }}>
        <text field="subheadline" type="subheadline" role="h2" fill="accent" before={0.6} after={0.6}>
          {sign.subheadline}
        </text>
        <Extract {...scene} />
        <Call {...scene} />
      </Stack>
      <Number {...scene} inset={inset} />
      <Stack style={{ paddingLeft: inset, paddingRight: inset, paddingTop: 2 * u, paddingBottom: 2 * u, gap: 1.4 * u }}>
        <Closing {...scene} />
        <SmallPrint sign={sign} words={words} />
      </Stack>
    </Board>
  )
}

/** Landscape and link: the extract beside the call, the number below both. */
const Wide = (scene: Scene) => {
  const { sign, u, words } = scene
  const inset = 4.4 * u
  return (
    <Board {...scene}>
      <Heading {...scene} inset={inset} />
      <Row style={{ paddingLeft: inset, paddingRight: inset, paddingTop: 3 * u, paddingBottom: 3 * u, gap: 3.6 * u, flexGrow: 1 }}>
        <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'space-between' }}>
          <text field="subheadline" type="subheadline" role="h2" fill="accent" after={0.5}>
            {sign.subheadline}
          </text>
          <Call {...scene} />
        </Stack>
        {sign.quote && (
          <Stack style={{ flexGrow: 1.15, flexBasis: 0 }}>
            <Extract {...scene} />
          </Stack>
        )}
      </Row>
      <Number {...scene} inset={inset} />
      <Stack style={{ paddingLeft: inset, paddingRight: inset, paddingTop: 1.6 * u, paddingBottom: 1.4 * u, gap: 1 * u }}>
        <Closing {...scene} />
        <SmallPrint sign={sign} words={words} />
      </Stack>
    </Board>
  )
}

/** The yellow edge and the black frame. */
const Board = ({ u, children }: Scene & { children?: unknown }) => (
  <Sheet style={{ padding: 1.8 * u }}>
    <Stack fill="ink" radius={2 * u} style={{ flexGrow: 1, padding: 0.95 * u }}>
      <Stack fill="ground" radius={1.05 * u} style={{ flexGrow: 1, justifyContent: 'space-between' }}>
        {children as never}
      </Stack>
    </Stack>
  </Sheet>
)

const Heading = ({ sign, inset }: Scene & { inset: number }) => (
  <Stack fill="accent" style={{ paddingLeft: inset, paddingRight: inset, justifyContent: 'center' }}>
    <text field="banner" type="banner" fill="ground" before={1} after={0.1}>
      {sign.banner}
    </text>
    <text field="headline" type="headline" role="h1" fill="panel" before={0.52} after={0.52}>
      {sign.headline}
    </text>
  </Stack>
)

const Extract = ({ sign, u }: Scene) => {
  if (!sign.quote && !sign.details.length && !sign.note) return null
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
    <text field="question" type="question" role="h2" before={0.62} after={0.2}>
      {sign.question}
    </text>
    <text field="action" type="action" before={0.9} after={0.9}>
      {sign.action}
    </text>
  </>
)

const Number = ({ sign, inset }: Scene & { inset: number }) => {
  const { phone } = sign
  if (!phone) return null
  return (
    <Stack fill="ink" style={{ paddingLeft: inset, paddingRight: inset, justifyContent: 'center' }}>
      <text field="phone.label" type="phoneLabel" fill="ground" before={1.1} after={-0.2}>
        {phone.label}
      </text>
      <text field="phone" type="phone" fill="ground" before={0.42} after={0.42}>
        {phone.number}
      </text>
      <text field="phone.cost" type="small" fill="ground" after={1}>
        {phone.cost}
      </text>
    </Stack>
  )
}

const Closing = ({ sign }: Scene) => (
  <>
    <text field="link" type="link">
      {sign.link}
    </text>
    <text field="hashtag" type="closing" fill="accent">
      {sign.hashtag}
    </text>
    <text field="closing" type="closing">
      {sign.closing}
    </text>
  </>
)

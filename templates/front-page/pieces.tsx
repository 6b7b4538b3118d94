import type { Scene } from 'signgen'
import {
  Answer,
  AnsweredDown,
  Details,
  DetailsDown,
  EachLanguage,
  Frame,
  hasLast,
  hasReply,
  isCodeAtFoot,
  isWide,
  numberAlone,
  Quote,
  Row,
  Stack,
} from 'signgen/parts'

export const Head = (scene: Scene) => (
  <EachLanguage scene={scene}>
    {({ sign }) => (
      <Stack>
        <text field="headline" type="headline" as="h1" after={sign.subheadline ? 0.3 : 0.12}>
          {sign.headline}
        </text>
        <text field="subheadline" type="subheadline" as="h2" after={0.25}>
          {sign.subheadline}
        </text>
      </Stack>
    )}
  </EachLanguage>
)

export const hasSaid = ({ quote, note }: Scene['sign']) => (quote ?? note) !== undefined

/** What was said, in the type of headlines. `across`: in two columns, where the width would be too much for one. */
export const Said = ({ across = false, ...scene }: Scene & { across?: boolean }) =>
  hasSaid(scene.sign) && (
    <EachLanguage scene={scene}>
      {({ sign: { note, quote }, u }) => (
        <Stack>
          <text field="note" type="note" fill="accent" after={quote ? 1.4 : 0}>
            {note}
          </text>
          <InColumns quote={quote} u={u} across={across} />
          <text field="quote.source" type="source" before={1.5}>
            {quote?.source}
          </text>
        </Stack>
      )}
    </EachLanguage>
  )

type Quotation = Scene['sign']['quote']

/** In letters, the least that a column holds: its speaker takes a line, too. */
const SPEAKER = 24

/** The speakers in two columns, a rule between them, each as wide as what it holds is long. */
const InColumns = ({ quote, u, across }: { quote: Quotation; u: number; across: boolean }) => {
  if (!quote || !across || quote.lines.length < 2) return <Quote quote={quote} accent="accent" />
  const lengths = quote.lines.map(({ text }) => text.length + SPEAKER)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const half = halfOf(lengths, all)
  const first = lengths.slice(0, half).reduce((sum, length) => sum + length, 0)
  const column = (share: number, from: number, to?: number) => (
    <Stack style={{ flexGrow: share, flexBasis: 0 }}>
      <Quote quote={{ ...quote, lines: quote.lines.slice(from, to) }} accent="accent" />
    </Stack>
  )
  return (
    <Row style={{ gap: 2.2 * u, alignItems: 'stretch' }}>
      {column(first, 0, half)}
      <box fill="ink" style={{ width: 0.16 * u }} />
      {column(all - first, half)}
    </Row>
  )
}

/** How many of the lines stand in the first column: so many that it comes nearest to half of all. */
function halfOf(lengths: readonly number[], all: number): number {
  let [sum, best, least] = [0, 1, all]
  lengths.slice(0, -1).forEach((length, i) => {
    sum += length
    if (Math.abs(all - 2 * sum) < least) [best, least] = [i + 1, Math.abs(all - 2 * sum)]
  })
  return best
}

/** In a narrow column a label stands above its value. */
export const Facts = ({ scene, narrow = true }: { scene: Scene; narrow?: boolean }) =>
  scene.sign.details.length > 0 && (
    <EachLanguage scene={scene}>
      {({ sign: { details }, u }) =>
        narrow ? (
          <DetailsDown
            details={details}
            gap={(hasSaid(scene.sign) ? 1.8 : 2.6) * u}
            accent="accent"
            under={0.5}
          />
        ) : (
          <Stack>
            <Details details={details} gap={2 * u} accent="accent" label={0.76} />
          </Stack>
        )
      }
    </EachLanguage>
  )

/** An address beside a code would be small; on a landscape page a number beside one, too. */
const isDown = ({ sign: { phone, link }, shape, each }: Scene) =>
  phone !== undefined && !each.length && (shape === 'landscape' || link !== undefined)

/** The number in a box, as a paper prints what its readers are to cut out. In a column it has the whole width. */
export const CutOut = ({ scene, column = false }: { scene: Scene; column?: boolean }) => {
  const { sign, u } = scene
  if (!(hasReply(sign) || hasLast(sign))) return null
  const cut = isCodeAtFoot(scene) ? numberAlone(scene) : scene
  return (
    <Frame line="ink" fill="panel" thick={0.45 * u} style={{ padding: 1.8 * u, gap: 2.1 * u }}>
      {column && isDown(scene) ? (
        <AnsweredDown scene={scene} />
      ) : (
        <Answer
          scene={column ? { ...scene, shape: isWide(scene) ? 'portrait' : 'tall' } : cut}
          gap={2.4 * u}
          {...(column && { beside: false })}
        />
      )}
    </Frame>
  )
}

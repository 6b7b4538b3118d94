import type { Scene } from 'signgen'
import {
  Answer,
  Details,
  DetailsDown,
  EachLanguage,
  Frame,
  hasLast,
  hasReply,
  isWide,
  Quote,
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

/** What was said, in the type of headlines. */
export const Said = (scene: Scene) =>
  hasSaid(scene.sign) && (
    <EachLanguage scene={scene}>
      {({ sign: { note, quote } }) => (
        <Stack>
          <text field="note" type="note" fill="accent" after={quote ? 1.4 : 0}>
            {note}
          </text>
          <Quote quote={quote} accent="accent" />
          <text field="quote.source" type="source" before={1.5}>
            {quote?.source}
          </text>
        </Stack>
      )}
    </EachLanguage>
  )

/** In a narrow column a label stands above its value. */
export const Facts = ({ scene, narrow = true }: { scene: Scene; narrow?: boolean }) =>
  scene.sign.details.length > 0 && (
    <EachLanguage scene={scene}>
      {({ sign: { details }, u }) =>
        narrow ? (
          <DetailsDown details={details} gap={1.8 * u} accent="accent" under={0.5} />
        ) : (
          <Stack>
            <Details details={details} gap={2 * u} accent="accent" label={0.76} />
          </Stack>
        )
      }
    </EachLanguage>
  )

/** The number in a box, as a paper prints what its readers are to cut out. In a column it has the whole width. */
export const CutOut = ({ scene, column = false }: { scene: Scene; column?: boolean }) => {
  const { sign, u } = scene
  if (!(hasReply(sign) || hasLast(sign))) return null
  return (
    <Frame line="ink" fill="panel" thick={0.45 * u} style={{ padding: 1.8 * u, gap: 2.1 * u }}>
      <Answer
        scene={column ? { ...scene, shape: isWide(scene) ? 'portrait' : 'tall' } : scene}
        gap={2.4 * u}
        {...(column && { beside: false })}
      />
    </Frame>
  )
}

import type { Child, Scene } from 'signgen'
import {
  areAcross,
  areBeside,
  DetailsAcross,
  DetailsDown,
  EachLanguage,
  Extract,
  gutterOf,
  only,
} from 'signgen/parts'

interface Props {
  readonly scene: Scene
}

/** Who took the picture. */
export const Credit = ({ scene }: Props) => (
  <EachLanguage scene={scene} arrangement="stacked" gap={0}>
    {({ sign: { image } }) => (
      <text field="image.credit" type="small" align="end" before={0.2} after={0.4}>
        {image?.credit}
      </text>
    )}
  </EachLanguage>
)

/** What was said, and about what. `wide`: who speaks stands beside what they say. */
export const Words = ({ scene, wide = false }: Props & { wide?: boolean }) => (
  <Extract
    scene={scene}
    accent="accent"
    bubbles={['received', 'sent']}
    label={0.7}
    speaker={0.6}
    beside={wide && !scene.each.length && areBeside(scene.sign.quote) ? 2 * scene.u : undefined}
  />
)

/** Details beside a picture: a label stands above its value. */
export const Facts = ({ scene }: Props): Child => (
  <EachLanguage scene={scene}>
    {({ sign: { details }, u }) => (
      <DetailsDown details={details} gap={1.1 * u} accent="accent" under={0.55} />
    )}
  </EachLanguage>
)

/** Details over the whole width of a plate: beside one another, if they are few and short. */
export const FactsAcross = ({ scene }: Props): Child => {
  const { sign, each } = scene
  return !each.length && areAcross(sign.details) ? (
    <DetailsAcross details={sign.details} gap={gutterOf(scene)} accent="accent" />
  ) : (
    <Words scene={only(scene, 'details')} />
  )
}

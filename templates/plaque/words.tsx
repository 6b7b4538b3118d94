import type { Child, Scene } from 'signgen'
import { DetailsDown, EachLanguage, Extract } from 'signgen/parts'

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

/** What was said, and about what. */
export const Words = ({ scene }: Props) => (
  <Extract scene={scene} accent="accent" bubbles={['received', 'sent']} label={0.7} />
)

/** Details beside a picture: a label stands above its value. */
export const Facts = ({ scene }: Props): Child => (
  <EachLanguage scene={scene}>
    {({ sign: { details }, u }) => (
      <DetailsDown details={details} gap={1.1 * u} accent="accent" under={0.55} />
    )}
  </EachLanguage>
)

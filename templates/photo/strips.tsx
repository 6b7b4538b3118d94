import type { BoxStyle, Scene } from 'signgen'
import {
  Answer,
  Call,
  DetailsDown,
  EachLanguage,
  Extract,
  Headline,
  hasBody,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  isWide,
  only,
  Row,
  Signature,
  Stack,
} from 'signgen/parts'

interface Props {
  readonly scene: Scene
  /** The strip takes a share of what room is left. */
  readonly style?: BoxStyle
}

/** Round the words of a strip, in hundredths of the sheet. */
const inset = (scene: Scene, above: number, below = above) => {
  const across = (isWide(scene) ? 2.2 : 3) * scene.u
  return {
    ...{ paddingLeft: across, paddingRight: across },
    ...{ paddingTop: above * scene.u, paddingBottom: below * scene.u },
  }
}

/** The headline, on a strip of paper, or on one that is all ink. */
export const Name = ({ scene, style = {}, inked = false }: Props & { inked?: boolean }) => (
  <Stack
    fill={inked ? 'accent' : 'panel'}
    style={{ ...inset(scene, 2, 2.2), justifyContent: 'center', ...style }}
  >
    <Headline scene={scene} fill={inked ? 'panel' : 'ink'} banner={inked ? 'panel' : 'ink'} />
  </Stack>
)

const hasSaid = ({ quote, note }: Scene['sign']) => (quote ?? note) !== undefined

/** What is read: in two columns, where there is enough for both and room for them. */
export const Read = ({ scene, style = {}, columns = false }: Props & { columns?: boolean }) => {
  const { sign, u } = scene
  if (!hasBody(sign)) return null
  const gap = (isWide(scene) ? 2.4 : 2.8) * u
  const told = sign.details.length > 0
  const both = columns && [told, hasSaid(sign), hasCall(sign)].filter(Boolean).length > 1
  const half = { flexGrow: 1, flexBasis: 0, gap, justifyContent: 'space-between' } as const
  return (
    <Stack fill="panel" style={{ ...inset(scene, 2), gap, justifyContent: 'space-evenly', ...style }}>
      {both ? (
        <Row style={{ gap: 4.4 * u }}>
          <Stack style={half}>
            {told ? <Facts scene={scene} /> : <Extract scene={only(scene, 'quote')} />}
          </Stack>
          <Stack style={half}>
            {told && hasSaid(sign) && <Extract scene={only(scene, 'quote')} />}
            {hasCall(sign) && <Call scene={scene} />}
          </Stack>
        </Row>
      ) : (
        <>
          {hasExtract(sign) && <Extract scene={scene} label={0.69} />}
          {hasCall(sign) && <Call scene={scene} />}
        </>
      )}
    </Stack>
  )
}

/** In a narrow column a label stands above its value. */
const Facts = ({ scene }: { scene: Scene }) => (
  <EachLanguage scene={scene}>
    {({ sign: { details }, u }) => <DetailsDown details={details} gap={2.2 * u} />}
  </EachLanguage>
)

/** The number, light on the ink of the dots. In a narrow column it has the whole width, and its code stands under it. */
export const Answered = ({ scene, style = {}, narrow = false }: Props & { narrow?: boolean }) => {
  const { sign, u } = scene
  if (!(hasReply(sign) || hasLast(sign))) return null
  return (
    <Stack fill="accent" style={{ ...inset(scene, 2.2), gap: 2 * u, justifyContent: 'center', ...style }}>
      <Answer
        scene={narrow ? { ...scene, shape: isWide(scene) ? 'portrait' : 'tall' } : scene}
        fill="panel"
        gap={2.2 * u}
        {...(narrow && { beside: false })}
      />
    </Stack>
  )
}

/** Who put it up, and who took the picture. */
export const Foot = ({ scene }: Props) => (
  <Stack fill="panel" style={inset(scene, 1.4, 1.6)}>
    <EachLanguage scene={scene} arrangement="stacked" gap={0}>
      {({ sign: { image } }) => (
        <text field="image.credit" type="small" after={0.4}>
          {image?.credit}
        </text>
      )}
    </EachLanguage>
    <Signature scene={scene} />
  </Stack>
)

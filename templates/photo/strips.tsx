import type { BoxStyle, Child, Scene } from 'signgen'
import {
  Answer,
  Call,
  DetailsDown,
  EachLanguage,
  Extract,
  gutterOf,
  Headline,
  hasBody,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  isWide,
  only,
  Qr,
  Row,
  Signature,
  Stack,
} from 'signgen/parts'

interface Props {
  readonly scene: Scene
  /** The strip takes a share of what room is left. */
  readonly style?: BoxStyle
  /** Its corners: a strip with round ones lies on the picture, and keeps its height where a story is stretched. */
  readonly radius?: number
}

/** Round the words of a strip, in hundredths of the sheet. */
const inset = (scene: Scene, above: number, below = above) => {
  const across = (isWide(scene) ? 2.2 : 3) * scene.u
  return {
    ...{ paddingLeft: across, paddingRight: across },
    ...{ paddingTop: above * scene.u, paddingBottom: below * scene.u },
  }
}

interface ReadProps extends Props {
  readonly columns?: boolean
  /** The code stands at its end. */
  readonly coded?: boolean
}

/** The headline, on a strip of paper, or on one that is all ink. */
export const Name = ({ scene, style = {}, radius = 0, inked = false }: Props & { inked?: boolean }) => (
  <Stack
    fill={inked ? 'accent' : 'panel'}
    radius={radius}
    style={{ ...inset(scene, 2, 2.2), justifyContent: 'center', ...style }}
  >
    <Headline scene={scene} fill={inked ? 'panel' : 'ink'} banner={inked ? 'panel' : 'ink'} />
  </Stack>
)

/** Does what was said fill a measure, so that a few words beside it would stand alone? */
const isLong = ({ quote }: Scene['sign']) =>
  (quote?.lines.reduce((sum, { text }) => sum + text.length, 0) ?? 0) > 140

const hasSaid = ({ quote, note }: Scene['sign']) => (quote ?? note) !== undefined

/** What is read: details beside what was said, where there is room for both, and what is asked below or beside them. */
export const Read = ({ scene, style = {}, radius = 0, columns = false, coded = false }: ReadProps) => {
  const { sign, u } = scene
  if (!hasBody(sign)) return null
  const gap = (isWide(scene) ? 2.4 : 2.8) * u
  const told = sign.details.length > 0
  const said = hasSaid(sign)
  const asked = hasCall(sign) && <Call scene={scene} />
  // Beside what is asked alone, or beside all that is read.
  const byCall = coded && columns && told && said && asked
  const call = byCall ? (
    <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
      <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{asked}</Stack>
      <Qr {...scene} small />
    </Row>
  ) : (
    asked
  )
  const half = { flexGrow: 1, flexBasis: 0, gap, justifyContent: 'space-between' } as const
  const both = (first: Child, second: Child) => (
    <Row style={{ gap: gutterOf(scene) }}>
      <Stack style={half}>{first}</Stack>
      <Stack style={half}>{second}</Stack>
    </Row>
  )
  const words = () => {
    if (columns && told && said && scene.shape === 'square')
      return both(<Said scene={scene} />, [<Facts scene={scene} />, call])
    if (columns && told && said) return [both(<Facts scene={scene} />, <Said scene={scene} />), call]
    if (columns && told && call) return both(<Facts scene={scene} />, call)
    // A line of its own in a column would stand beside a hole.
    if (columns && said && call && (sign.question || !isLong(sign))) return both(<Said scene={scene} />, call)
    return [hasExtract(sign) && <Extract scene={scene} label={0.69} />, call]
  }
  return (
    <Stack
      fill="panel"
      radius={radius}
      style={{ ...inset(scene, 2), gap, justifyContent: 'space-evenly', ...style }}
    >
      {coded && !byCall ? (
        <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
          <Stack style={half}>{words()}</Stack>
          <Qr {...scene} small={!isWide(scene)} />
        </Row>
      ) : (
        words()
      )}
    </Stack>
  )
}

const Said = ({ scene }: { scene: Scene }) => <Extract scene={only(scene, 'quote')} />

/** Does the code stand by what is asked, where there is much to say, on a sheet that is higher than wide. */
export const isCodeByCall = ({ sign, each, shape }: Scene) =>
  sign.qr !== undefined &&
  sign.phone !== undefined &&
  sign.details.length > 0 &&
  hasSaid(sign) &&
  hasCall(sign) &&
  !each.length &&
  (shape === 'portrait' || shape === 'tall')

/** In a narrow column a label stands above its value. */
const Facts = ({ scene }: { scene: Scene }) => (
  <EachLanguage scene={scene}>
    {({ sign: { details }, u }) => <DetailsDown details={details} gap={2.2 * u} />}
  </EachLanguage>
)

/** The number, light on the ink of the dots. In a narrow column it has the whole width, and its code stands under it. */
export const Answered = ({ scene, style = {}, radius = 0, narrow = false }: Props & { narrow?: boolean }) => {
  const { sign, u } = scene
  if (!(hasReply(sign) || hasLast(sign))) return null
  return (
    <Stack
      fill="accent"
      radius={radius}
      style={{ ...inset(scene, 2.2), gap: 2 * u, justifyContent: 'center', ...style }}
    >
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
export const Foot = ({ scene, radius = 0 }: Props) => (
  <Stack fill="panel" radius={radius} style={inset(scene, 1.4, 1.6)}>
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

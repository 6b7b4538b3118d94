import type { BoxStyle, Child, Scene } from 'signgen'
import {
  Answer,
  CallAcross,
  Colophon,
  gutterOf,
  Headline,
  hasLast,
  hasReply,
  isWide,
  numberAlone,
  Qr,
  Reply,
  Row,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'

/** The insides of a band. Height is dear on a wide sheet. */
export const band = (scene: Scene, above: number, below = above): BoxStyle => {
  const { u } = scene
  const dear = isWide(scene) ? 0.75 : 1
  return {
    ...{ paddingLeft: 4.4 * u, paddingRight: 4.4 * u, gap: (isWide(scene) ? 2.6 : 3.4) * u },
    ...{ paddingTop: dear * above * u, paddingBottom: dear * below * u },
  }
}

interface AdviceProps {
  readonly scene: Scene
  /** What the yellow band shows, if there is one. */
  readonly answer?: Scene | false
  /** All that is asked stands in it, and what is said last with the small print. */
  readonly asks?: boolean
  readonly children?: Child
}

/** Advice: the number in a yellow band and the small print below. */
export const Advice = ({ scene, answer = scene, asks = false, children }: AdviceProps) => (
  <Sheet fill="accent">
    {children}
    {answer && (hasReply(answer.sign) || hasLast(answer.sign)) && (
      <Stack fill="answer" style={band(scene, 2.8)}>
        {asks ? (
          <Asked {...scene} />
        ) : (
          <Answer scene={answer} gap={gutterOf(scene)} {...(answer !== scene && { beside: true })} />
        )}
      </Stack>
    )}
    {answer && !(hasReply(answer.sign) || hasLast(answer.sign)) && (
      <Stack fill="answer" style={{ height: 2.4 * scene.u }} />
    )}
    <Stack style={{ ...band(scene, 2, 0), paddingBottom: (isWide(scene) ? 2.4 : 3.4) * scene.u }}>
      {asks ? (
        <Colophon scene={scene} fill="panel" tile="panel" />
      ) : (
        <Signature scene={scene} fill="panel" tile="panel" />
      )}
    </Stack>
  </Sheet>
)

export const Head = (scene: Scene) => <Headline scene={scene} fill="panel" accent="answer" banner="answer" />

/** What is asked, the number beside the code. */
const Asked = (scene: Scene) => (
  <>
    <CallAcross scene={scene} />
    <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
      <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
        <Reply scene={numberAlone(scene)} />
      </Stack>
      <Qr {...scene} small />
    </Row>
  </>
)

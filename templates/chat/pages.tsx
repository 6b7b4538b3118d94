import type { BoxStyle, Child, Scene } from 'signgen'
import {
  Answer,
  Colophon,
  Extract,
  gutterOf,
  Headline,
  hasLast,
  hasReply,
  isWide,
  Sheet,
  Signature,
  Stack,
} from 'signgen/parts'

export const inset = (u: number, high: number): BoxStyle => ({
  paddingLeft: 4.4 * u,
  paddingRight: 4.4 * u,
  paddingTop: high * u,
  paddingBottom: high * u,
})

export const Head = (scene: Scene) => <Headline scene={scene} banner="ink" />

/** Whatever is quoted here is a message. */
export const Messages = (scene: Scene) => {
  const { sign } = scene
  const quote = sign.quote?.style === 'lines' ? { ...sign.quote, style: 'chat' as const } : sign.quote
  return (
    <Extract
      scene={{ ...scene, sign: { ...sign, quote } }}
      accent="accent"
      bubbles={['received', 'sent']}
      label={0.69}
    />
  )
}

interface PhoneProps {
  readonly scene: Scene
  /** What the black band shows. */
  readonly answer?: Scene | false
  /** What is said last stands with the small print. */
  readonly last?: boolean
  readonly children?: Child
}

/** The number in a black band and the small print on white. Height is dear on a wide sheet. */
export const Pages = ({ scene, answer = scene, last = false, children }: PhoneProps) => {
  const { u, shape } = scene
  const dear = isWide(scene) ? 0.7 : 1
  // As wide as a square a number would drown the headline.
  const besides =
    answer && hasLast(answer.sign) && (answer !== scene || (shape === 'square' && !answer.sign.qr))
  return (
    <Sheet fill="panel">
      {children}
      {answer && (hasReply(answer.sign) || hasLast(answer.sign)) && (
        <Stack fill="ink" style={{ ...inset(u, 2.8 * dear), gap: 2.4 * u }}>
          <Answer scene={answer} fill="panel" gap={gutterOf(scene)} {...(besides && { beside: true })} />
        </Stack>
      )}
      <Stack style={inset(u, 2.6 * dear)}>
        {last ? <Colophon scene={scene} /> : <Signature scene={scene} />}
      </Stack>
    </Sheet>
  )
}

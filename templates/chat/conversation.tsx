import type { Scene } from 'signgen'
import {
  besideWords,
  Call,
  DetailsDown,
  gutterOf,
  hasCall,
  isWide,
  numberAlone,
  only,
  Picture,
  Qr,
  Row,
  Stack,
} from 'signgen/parts'
import { Head, inset, Messages, Pages } from './pages.tsx'

/** The picture, and the facts about it beside it. */
export const Shown = ({ scene, width }: { scene: Scene; width: number }) => {
  const photo = besideWords(scene, { measure: width, wide: isWide(scene) ? 0.5 : 0.44, high: 0.4 })
  return (
    <Row style={{ gap: gutterOf(scene), flexGrow: 1, alignItems: 'stretch' }}>
      <Stack style={{ width: photo.width }}>
        <Picture {...scene} style={{ minHeight: photo.height, flexGrow: 1 }} />
      </Stack>
      <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'center' }}>
        <DetailsDown details={scene.sign.details} gap={2.2 * scene.u} accent="accent" />
      </Stack>
    </Row>
  )
}

/** The last message is the sign’s own: what it asks, in a bubble of the ground’s colour, beside the code. */
export const Conversation = (scene: Scene) => {
  const { sign, sheet, u } = scene
  const bubble = { padding: 2.2 * u, flexGrow: 1, flexBasis: 0 }
  return (
    <Pages scene={scene} answer={numberAlone(scene)} last>
      <Stack fill="ground" style={inset(u, 3)}>
        <Head {...scene} />
      </Stack>
      <Stack style={{ ...inset(u, 2.8), flexGrow: 1, gap: 2.4 * u, justifyContent: 'space-between' }}>
        <Shown scene={scene} width={sheet.width - 8.8 * u} />
        {(sign.quote ?? sign.note) !== undefined && <Messages {...only(scene, 'quote')} />}
        <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
          <Qr {...scene} small />
          {hasCall(sign) && (
            <Stack fill="ground" radius={[2.2 * u, 2.2 * u, 0.5 * u, 2.2 * u]} style={bubble}>
              <Call scene={scene} />
            </Stack>
          )}
        </Row>
      </Stack>
    </Pages>
  )
}

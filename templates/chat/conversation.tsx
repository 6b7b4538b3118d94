import type { Scene } from 'signgen'
import {
  areAcross,
  besideWords,
  Call,
  DetailsAcross,
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

/** The picture beside what was said, and a line of facts below both. */
const Heard = ({ scene, width }: { scene: Scene; width: number }) => {
  const { sign, u } = scene
  const gap = gutterOf(scene)
  const photo = besideWords(scene, { measure: width, wide: 0.4, high: 0.3 })
  return (
    <>
      <Row style={{ gap, flexGrow: 1, alignItems: 'stretch' }}>
        <Stack style={{ width: photo.width }}>
          <Picture {...scene} style={{ minHeight: photo.height, flexGrow: 1 }} />
        </Stack>
        <Stack style={{ flexGrow: 1, flexBasis: 0, justifyContent: 'center' }}>
          <Messages {...only(scene, 'quote')} />
        </Stack>
      </Row>
      {areAcross(sign.details) ? (
        <DetailsAcross details={sign.details} gap={gap} accent="accent" />
      ) : (
        sign.details.length > 0 && <DetailsDown details={sign.details} gap={1.6 * u} accent="accent" />
      )}
    </>
  )
}

/** The last message is the sign’s own: what it asks, in a bubble of the ground’s colour, beside the code. */
export const Conversation = (scene: Scene) => {
  const { sign, sheet, u } = scene
  const bubble = { padding: 2.2 * u, flexGrow: 1, flexBasis: 0 }
  const width = sheet.width - 8.8 * u
  return (
    <Pages scene={scene} answer={numberAlone(scene)} last>
      <Stack fill="ground" style={inset(u, 3)}>
        <Head {...scene} />
      </Stack>
      <Stack style={{ ...inset(u, 2.8), flexGrow: 1, gap: 2.4 * u, justifyContent: 'space-between' }}>
        {(sign.quote ?? sign.note) === undefined ? (
          <Shown scene={scene} width={width} />
        ) : (
          <Heard scene={scene} width={width} />
        )}
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

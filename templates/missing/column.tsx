import type { Child, Scene, Sign } from 'signgen'
import {
  Answer,
  Banner,
  bannerOf,
  Call,
  CodeAtFoot,
  EachLanguage,
  gutterOf,
  hasBody,
  hasCall,
  hasExtract,
  hasLast,
  hasReply,
  isCodeAtFoot,
  isWide,
  numberAlone,
  Row,
  Signature,
  Stack,
} from 'signgen/parts'

import { Facts, type How, Middle, Name } from './body.tsx'
import { afterFace } from './by-face.ts'
import { Face } from './face.tsx'

const inset = (u: number, high: number) => ({
  ...{ paddingLeft: 4.4 * u, paddingRight: 4.4 * u },
  ...{ paddingTop: high * u, paddingBottom: high * u },
})

const isTight = (scene: Scene) => isWide(scene) && scene.arrangement !== 'side'

interface Props {
  readonly scene: Scene
  readonly how: How
}

/** All of it in one column. */
export const Column = (props: Props): Child => [<Words {...props} />, <Ending {...props} />]

/** The red band, and under it all that is read before the number. */
export const Words = ({ scene, how }: Props): Child => {
  const { sign, u, shape } = scene
  const tight = isTight(scene)
  const dear = tight || shape === 'square' ? 0.8 : 1
  if (how === 'beside' && !sign.image && hasBody(sign)) return <Beside {...scene} />
  const alone = !hasAnswer(sign) && !hasBody(sign) && !sign.image && !isWide(scene)
  return (
    <>
      {bannerOf(scene) && (
        <Stack
          fill="accent"
          style={{
            ...inset(u, tight ? 2 : 3 * dear),
            ...{ justifyContent: 'flex-end', flexGrow: alone ? 1 : 0 },
          }}
        >
          <EachLanguage scene={scene}>{each => <Banner scene={each} fill="ground" />}</EachLanguage>
        </Stack>
      )}
      {how === 'face' ? (
        <Face {...scene} />
      ) : (
        <Stack
          style={{
            ...inset(u, tight ? 2.6 : 3.4 * dear),
            gap: (hasExtract(sign) && sign.image ? 2.6 : 3) * u,
            flexGrow: 1,
            justifyContent: 'space-evenly',
          }}
        >
          <Middle scene={scene} how={how} />
        </Stack>
      )}
    </>
  )
}

const hasAnswer = (sign: Sign) => hasReply(sign) || hasLast(sign)

/** The number on red, and the foot. `across`: both have the whole width of a sheet that is wider than high. */
export const Ending = ({ scene, how, across = false }: Props & { across?: boolean }): Child => {
  const { sign, u, shape } = scene
  const tight = isTight(scene)
  const dear = tight || shape === 'square' ? 0.8 : 1
  const atFoot = how !== 'face' && isCodeAtFoot(scene)
  return (
    <>
      {hasAnswer(sign) && (
        <Stack
          fill="accent"
          style={{
            ...inset(u, tight ? 2 : 2.8 * dear),
            ...{ gap: 2.4 * u, justifyContent: 'center', flexGrow: hasBody(sign) || sign.image ? 0 : 0.4 },
          }}
        >
          <Answer
            scene={
              atFoot ? numberAlone(scene) : how === 'face' || how === 'beside' ? afterFace(scene) : scene
            }
            fill="ground"
            gap={gutterOf(scene)}
            beside={across || (tight && !sign.image)}
          />
        </Stack>
      )}
      <Stack style={inset(u, tight ? 2.2 : 3 * dear)}>
        {atFoot ? <CodeAtFoot scene={scene} /> : <Signature scene={scene} />}
      </Stack>
    </>
  )
}

/** On red the words that lead, and beside them what is told and asked. */
const Beside = (scene: Scene) => {
  const { u } = scene
  const part = { ...inset(u, 2.6), flexBasis: 0, gap: 2.6 * u } as const
  return (
    <Row style={{ flexGrow: 1, alignItems: 'stretch' }}>
      <Stack fill="accent" style={{ ...part, flexGrow: 1.1, justifyContent: 'space-evenly' }}>
        {bannerOf(scene) && (
          <EachLanguage scene={scene}>{each => <Banner scene={each} fill="ground" />}</EachLanguage>
        )}
        <Name scene={scene} fill="ground" accent="ground" />
      </Stack>
      <Stack style={{ ...part, flexGrow: 1, justifyContent: 'space-evenly' }}>
        <Facts {...scene} />
        {hasCall(scene.sign) && <Call scene={scene} accent="accent" />}
      </Stack>
    </Row>
  )
}

import type { Scene } from 'signgen'
import {
  Answer,
  besideWords,
  Call,
  CodeAtFoot,
  hasLast,
  hasReply,
  isWide,
  numberAlone,
  only,
  Picture,
  Qr,
  Row,
  Signature,
  Stack,
} from 'signgen/parts'
import { hasSaid, inset, upright } from './notice.tsx'
import { CLEAR } from './wall.tsx'
import { Facts, Words } from './words.tsx'

interface Props {
  readonly scene: Scene
}

/** What is read on the plate beside the disc and the number: the picture with what it is about, what was said, what is asked. */
export const Read = ({ scene, width }: Props & { width: number }) => {
  const { sign, sheet, u } = scene
  const wide = isWide(scene)
  const { image } = sign
  const box = besideWords(scene, { measure: width, wide: 0.54, high: hasSaid(sign) ? 0.34 : 0.5 })
  const facts = sign.details.length > 0 && <Facts scene={scene} />
  const picture = image && (
    <Picture {...scene} style={wide ? box : { minHeight: 0.24 * sheet.height, flexGrow: 1 }} />
  )
  return (
    <Stack
      style={{ ...inset(u, CLEAR.down, 1.4), flexGrow: 1, gap: 1.8 * u, justifyContent: 'space-between' }}
    >
      {wide && image ? (
        <Row style={{ gap: 3 * u, alignItems: 'center' }}>
          {picture}
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
            {facts || (hasSaid(sign) && <Words scene={only(scene, 'quote')} />)}
          </Stack>
        </Row>
      ) : (
        <>
          {picture}
          {facts}
        </>
      )}
      {hasSaid(sign) && (facts || !(wide && image)) && <Words scene={only(scene, 'quote')} wide={wide} />}
      <Row style={{ gap: 3 * u, alignItems: 'center' }}>
        <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
          <Call scene={scene} />
        </Stack>
        {wide && sign.phone && <Qr {...scene} small />}
      </Row>
      {wide && <Signature scene={scene} />}
    </Stack>
  )
}

/** The number under the disc; on a wide sheet the code and the small print are on the other plate. */
export const Rung = ({ scene }: Props) => {
  const { sign, u } = scene
  const wide = isWide(scene)
  const coded = sign.phone !== undefined && sign.qr !== undefined
  const alone = coded ? (wide ? withoutCode(scene) : numberAlone(scene)) : scene
  return (
    <>
      {(hasReply(sign) || hasLast(sign)) && (
        <Stack
          fill="accent"
          style={{ ...inset(u, 2, 2), flexGrow: 1, gap: 1.8 * u, justifyContent: 'space-evenly' }}
        >
          <Answer scene={upright(alone)} fill="panel" gap={1.8 * u} beside={false} />
        </Stack>
      )}
      {!wide && (
        <Stack style={inset(u, 1.4, 1.4)}>
          {coded ? <CodeAtFoot scene={scene} /> : <Signature scene={scene} />}
        </Stack>
      )}
    </>
  )
}

const withoutCode = (scene: Scene): Scene => ({ ...scene, sign: { ...scene.sign, qr: undefined } })

import type { Scene } from 'signgen'
import {
  Answer,
  besideWords,
  Call,
  CodeAtFoot,
  gutterOf,
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
  withoutCode,
} from 'signgen/parts'
import { grows, hasSaid, inset, leastHeight, upright } from './notice.tsx'
import { CLEAR } from './wall.tsx'
import { Credit, Facts, Words } from './words.tsx'

interface Props {
  readonly scene: Scene
}

/** What is read on the plate beside the disc and the number: the picture with what it is about, what was said, what is asked. */
export const Read = ({ scene, width }: Props & { width: number }) => {
  const { sign, u } = scene
  const wide = isWide(scene)
  const { image } = sign
  const box = besideWords(scene, { measure: width, wide: 0.54, high: hasSaid(sign) ? 0.34 : 0.5 })
  // A small part of its sides goes for a picture that is seen; on a square it is as wide as its plate.
  const shown = { width: box.width, height: Math.max(box.height, leastHeight(scene, box.width)) }
  const plate = width + 2 * CLEAR.across * u
  const facts = sign.details.length > 0 && <Facts scene={scene} />
  const picture = image && <Picture {...scene} style={shown} />
  if (image && !wide)
    return (
      <>
        <picture field="image" style={{ minHeight: leastHeight(scene, plate), ...grows(scene) }} />
        <Stack style={{ ...inset(u, 0.4, 1.4), gap: 1.8 * u, flexGrow: 1, justifyContent: 'space-between' }}>
          <Stack>
            <Credit scene={scene} />
            {facts}
          </Stack>
          {hasSaid(sign) && <Words scene={only(scene, 'quote')} />}
          <Call scene={scene} />
        </Stack>
      </>
    )
  if (image && isLow(scene) && hasSaid(sign)) {
    const half = { gap: 1.6 * u, justifyContent: 'space-between', flexGrow: 1, flexBasis: 0 } as const
    return (
      <Stack style={{ ...inset(u, CLEAR.down, 1.4), flexGrow: 1, gap: 1.6 * u }}>
        <Row style={{ gap: gutterOf(scene), flexGrow: 1, alignItems: 'stretch' }}>
          <Stack style={{ ...half, flexGrow: 0.82 }}>
            <Picture {...scene} style={{ minHeight: leastHeight(scene, LOW * width), ...grows(scene) }} />
            {facts}
          </Stack>
          <Stack style={half}>
            <Words scene={only(scene, 'quote')} />
            <Call scene={scene} />
          </Stack>
        </Row>
        <CodeAtFoot scene={{ ...scene, sign: { ...sign, link: undefined, hashtag: undefined } }} />
      </Stack>
    )
  }
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
  const brief = isLow(scene) && sign.image && hasSaid(sign)
  const rung = brief ? { ...alone, sign: { ...alone.sign, closing: undefined } } : alone
  return (
    <>
      {(hasReply(sign) || hasLast(sign)) && (
        <Stack
          fill="accent"
          style={{ ...inset(u, 2, 2), flexGrow: 1, gap: 1.8 * u, justifyContent: 'space-evenly' }}
        >
          <Answer scene={upright(rung)} fill="panel" gap={1.8 * u} beside={false} />
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

/** How wide a picture over the details is, to the words of the plate of a low sheet. */
const LOW = 0.43

/** On the lowest sheets the plate has two columns, and there is no room under the disc for what is said last. */
const isLow = ({ shape, sign }: Scene) => shape === 'wide' && sign.phone !== undefined

import type { Child, Scene } from 'signgen'
import { isCodeByRead, isWide, Row, Sheet, Stack, withoutCode } from 'signgen/parts'
import { Answered, Foot, isCodeByCall, Name, Read } from './strips.tsx'

interface Props {
  readonly scene: Scene
  /** How much of the sheet the picture has for itself, along the side that it shares with words. */
  readonly share: number
}

/** The picture is printed in dots of the ink, on the colour of the sheet. */
const Printed = ({ style }: { style: Parameters<typeof Stack>[0]['style'] }) => (
  <picture field="image" screen="ink" style={style ?? {}} />
)

/** Between two strips of paper the sheet is seen. */
const SEAM = 0.9

/** The picture from edge to edge of the sheet, its head at the top, and the words pasted over its foot. */
export const Over = ({ scene, share }: Props) => {
  const { u, sheet, sign } = scene
  const whole = sign.image ? (sheet.width * sign.image.height) / sign.image.width : sheet.height
  // On a story it runs on to the foot, and the strips lie on it.
  const [high, radius] = sheet.pixels ? [sheet.height, 0.4 * u] : [Math.min(whole, sheet.height), 0]
  const coded = isCodeByRead(scene)
  return (
    <Sheet style={{ justifyContent: 'flex-end' }}>
      <Printed style={{ position: 'absolute', top: 0, right: 0, left: 0, height: high }} />
      <box style={{ minHeight: share * sheet.height, flexGrow: 1 }} />
      <Stack style={{ padding: 3.4 * u, paddingTop: 0, gap: SEAM * u }}>
        <Name scene={scene} radius={radius} />
        <Read scene={scene} coded={coded} radius={radius} />
        <Answered scene={coded ? withoutCode(scene) : scene} radius={radius} />
        <Foot scene={scene} radius={radius} />
      </Stack>
    </Sheet>
  )
}

/** The picture over the whole width, and the words below it. */
export const Above = ({ scene, share }: Props) => {
  const { u, sheet, sign } = scene
  const coded = isCodeByCall(scene)
  return (
    <Sheet>
      <Printed style={{ minHeight: share * sheet.height, flexGrow: 1 }} />
      <Stack style={{ gap: SEAM * u, paddingTop: SEAM * u }}>
        <Name scene={scene} />
        <Read scene={scene} columns={sign.quote !== undefined} coded={coded} />
        <Answered scene={coded ? withoutCode(scene) : scene} />
        <Foot scene={scene} />
      </Stack>
    </Sheet>
  )
}

/** The picture in the corner, whole, and the headline beside it; all else below both. */
export const Corner = ({ scene, share }: Props) => {
  const { u, sheet, sign } = scene
  const width = share * sheet.width
  const height = sign.image ? (width * sign.image.height) / sign.image.width : width
  const coded = isCodeByCall(scene)
  return (
    <Sheet>
      <Row style={{ gap: SEAM * u, alignItems: 'stretch' }}>
        <Printed style={{ width, height: Math.min(height, 0.44 * sheet.height) }} />
        <Name scene={scene} style={{ flexGrow: 1, flexBasis: 0 }} />
      </Row>
      <Stack style={{ gap: SEAM * u, paddingTop: SEAM * u, flexGrow: 1 }}>
        <Read scene={scene} columns coded={coded} style={{ flexGrow: 1 }} />
        <Answered scene={coded ? withoutCode(scene) : scene} />
        <Foot scene={scene} />
      </Stack>
    </Sheet>
  )
}

/** The picture along one side of the sheet, from edge to edge, and the words on the other. */
export const Side = ({ scene, share }: Props) => {
  const coded = isCodeByRead(scene) && scene.shape !== 'square'
  return (
    <Halves
      scene={scene}
      share={share}
      first={<Printed style={{ minHeight: 0.6 * scene.sheet.height, flexGrow: 1 }} />}
    >
      <Name scene={scene} style={{ flexGrow: 1 }} />
      <Read scene={scene} coded={coded} style={{ flexGrow: 1 }} />
      <Answered scene={coded ? withoutCode(scene) : scene} narrow style={{ flexGrow: 0.6 }} />
      <Foot scene={scene} />
    </Halves>
  )
}

/** The picture over the number, whole; headline and what is read beside both. */
export const OverNumber = ({ scene, share }: Props) => {
  const { sheet, sign } = scene
  const wide = share * sheet.width
  const high = sign.image ? (wide * sign.image.height) / sign.image.width : wide
  return (
    <Halves
      scene={scene}
      share={share}
      first={
        <>
          <Printed style={{ minHeight: Math.min(0.8 * high, 0.5 * sheet.height), flexGrow: 1 }} />
          <Answered scene={scene} narrow />
        </>
      }
    >
      <Name scene={scene} />
      <Read
        scene={scene}
        columns={sign.quote !== undefined && sign.details.length > 0}
        style={{ flexGrow: 1 }}
      />
      <Foot scene={scene} />
    </Halves>
  )
}

/** Was so little said that it stands in a column? */
const isBrief = ({ sign: { quote } }: Scene) =>
  (quote?.lines.reduce((sum, { text }) => sum + text.length, 0) ?? 0) < 180

/** Without a picture: dots of the ink all over the sheet, and the words pasted on them. */
export const Dotted = ({ scene, share }: Props) => {
  const { u, shape, sheet } = scene
  if (isWide(scene) && share < 1)
    return (
      <Sheet texture={DOTS}>
        <Row style={{ flexGrow: 1, padding: 3 * u, gap: SEAM * u, alignItems: 'stretch' }}>
          <Stack style={{ width: share * sheet.width }}>
            <Name scene={scene} inked style={{ flexGrow: 1 }} />
          </Stack>
          <Stack style={{ flexGrow: 1, flexBasis: 0, gap: SEAM * u }}>
            <Read scene={scene} style={{ flexGrow: 1 }} />
            <Answered scene={scene} narrow />
            <Foot scene={scene} />
          </Stack>
        </Row>
      </Sheet>
    )
  const aside = shape === 'tall' ? 0 : 3 * u
  return (
    <Sheet texture={DOTS}>
      <Stack style={{ flexGrow: 1, padding: aside, gap: SEAM * u, justifyContent: 'space-between' }}>
        <Name scene={scene} inked />
        <Stack style={{ gap: SEAM * u }}>
          <Read scene={scene} columns={shape === 'square' && isBrief(scene)} />
          <Answered scene={scene} />
          <Foot scene={scene} />
        </Stack>
      </Stack>
    </Sheet>
  )
}

const DOTS = { material: 'dots', fill: 'ink' } as const

interface HalvesProps extends Props {
  readonly first: Child
  readonly children?: Child
}

const Halves = ({ scene, share, first, children }: HalvesProps) => {
  const { u, sheet } = scene
  return (
    <Sheet style={{ flexDirection: 'row' }}>
      <Stack style={{ width: share * sheet.width }}>{first}</Stack>
      <Stack
        style={{
          flexGrow: 1,
          flexBasis: 0,
          gap: SEAM * u,
          paddingLeft: SEAM * u,
          justifyContent: 'space-between',
        }}
      >
        {children}
      </Stack>
    </Sheet>
  )
}

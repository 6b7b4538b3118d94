import type { Child, Scene } from 'signgen'
import { Call, hasCall, hasExtract, Picture, Row, Sheet, Stack, Whole } from 'signgen/parts'
import { Board } from './board.tsx'
import { Band, Foot, GUTTER, gapOf, Head, marginOf, type Props, UPRIGHT } from './halls.tsx'

/** On a wide sheet: board on one half; the picture, what is asked and the number on the other; the headline over the first. */
export const Beside = ({ scene }: Props) => {
  const { sign, u } = scene
  const gap = gapOf(scene)
  const half = { flexBasis: 0, gap, justifyContent: 'space-between' } as const
  const asked = hasExtract(sign) && hasCall(sign)
  const over = isOver(scene)
  const margin = marginOf(scene)
  return (
    <Sheet>
      {over && (
        <Row style={{ padding: margin, paddingBottom: 0, gap: GUTTER * u, alignItems: 'center' }}>
          <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
            <Head scene={scene} />
          </Stack>
          <Whole scene={scene} wide={0.34 * scene.sheet.width} high={0.36 * scene.sheet.height} />
        </Row>
      )}
      <Row
        style={{
          flexGrow: 1,
          padding: margin,
          paddingBottom: 0,
          ...(over && { paddingTop: gap }),
          gap: GUTTER * u,
          alignItems: 'stretch',
        }}
      >
        <Stack style={{ ...half, flexGrow: 1.1 }}>
          {!over && <Head scene={scene} />}
          {hasExtract(sign) ? <Board scene={scene} /> : <Call scene={scene} accent="accent" />}
        </Stack>
        <Stack style={{ ...half, flexGrow: 1 }}>
          {over ? (
            <Call scene={scene} accent="accent" />
          ) : (
            <Shown scene={scene}>{asked && <Call scene={scene} accent="accent" />}</Shown>
          )}
          <Band scene={scene} column />
        </Stack>
      </Row>
      <Foot scene={scene} />
    </Sheet>
  )
}

/** With much to say a broad picture stands beside the headline, over board and number. */
const isOver = ({ sign: { quote, image }, shape, each }: Scene) =>
  shape === 'landscape' &&
  quote !== undefined &&
  image !== undefined &&
  image.width > UPRIGHT * image.height &&
  !each.length

/** The picture, whole, and what is asked below it, or beside it where it is upright. */
const Shown = ({ scene, children }: Props & { children?: Child }) => {
  const { sign, sheet, u } = scene
  const gap = gapOf(scene)
  if (!sign.image) return children
  const room = (sheet.width - 2 * marginOf(scene) - GUTTER * u) / 2.1
  // On the lowest sheets there is no height for both.
  if (scene.shape !== 'wide' && sign.image.width > UPRIGHT * sign.image.height)
    return (
      <>
        <Picture
          {...scene}
          style={{ minHeight: (0.76 * room * sign.image.height) / sign.image.width, flexGrow: 1 }}
        />
        {children}
      </>
    )
  return (
    <Row style={{ gap, alignItems: 'center' }}>
      <Whole scene={scene} wide={0.6 * room} high={0.54 * sheet.height} />
      <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{children}</Stack>
    </Row>
  )
}

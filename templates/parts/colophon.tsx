import type { Scene } from 'signgen'
import { Last } from './answer.tsx'
import { gutterOf, isWide } from './columns.tsx'
import { hasLast } from './contents.ts'
import { Logo } from './picture.tsx'
import { Row, Stack } from './sheet.tsx'
import { Signature } from './signature.tsx'
import { SmallPrint } from './small-print.tsx'

interface Props {
  readonly scene: Scene
  readonly fill?: string
  /** On dark ground a logo stands on a tile of this colour. */
  readonly tile?: string
}

/**
 * What is said last, and who says it: the closing words and the small print beside each other on a wide sheet; elsewhere
 * the logo beside the closing words, and the small print in the whole width below both.
 */
export const Colophon = ({ scene, fill = 'ink', tile }: Props) => {
  const { sign, u } = scene
  if (!hasLast(sign)) return <Signature scene={scene} fill={fill} {...(tile && { tile })} />
  const last = (
    <Stack style={{ flexGrow: 1, flexBasis: 0 }}>
      <Last scene={scene} fill={fill} stacked />
    </Stack>
  )
  if (isWide(scene))
    return (
      <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
        {last}
        <Stack style={{ flexGrow: 1.4, flexBasis: 0 }}>
          <Signature scene={scene} fill={fill} {...(tile && { tile })} />
        </Stack>
      </Row>
    )
  return (
    <Stack style={{ gap: 1.8 * u }}>
      <Row style={{ gap: gutterOf(scene), alignItems: 'center' }}>
        {last}
        {sign.logo && (
          <Stack {...(tile && { fill: tile, radius: 0.6 * u, style: { padding: 0.8 * u } })}>
            <Logo {...scene} height={7 * u} width={22 * u} />
          </Stack>
        )}
      </Row>
      <SmallPrint {...scene} fill={fill} />
    </Stack>
  )
}

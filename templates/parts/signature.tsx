import type { Scene } from 'signgen'
import { EachLanguage } from './each-language.tsx'
import { Logo } from './picture.tsx'
import { Row, Stack } from './sheet.tsx'
import { SmallPrint } from './small-print.tsx'

interface Props {
  readonly scene: Scene
  readonly fill?: string
  /** On dark ground a logo stands on a tile of this colour. */
  readonly tile?: string
}

/** The foot of a sign: the small print, and the logo beside it. Wants the type `small`. */
export const Signature = ({ scene, fill = 'ink', tile }: Props) => {
  const { sign, u } = scene
  const print = (
    <EachLanguage scene={scene} gap={0.8 * u}>
      {each => <SmallPrint {...each} fill={fill} />}
    </EachLanguage>
  )
  if (!sign.logo) return print
  return (
    <Row style={{ gap: 3 * u, alignItems: 'center' }}>
      <Stack style={{ flexGrow: 1, flexBasis: 0 }}>{print}</Stack>
      <Stack {...(tile && { fill: tile, radius: 0.6 * u, style: { padding: 0.8 * u } })}>
        <Logo {...scene} height={7 * u} width={22 * u} />
      </Stack>
    </Row>
  )
}
